using System.Collections.Generic;
using DbImpact.PostgreSql.Binding.Rewriting;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>MERGE (parse_merge.c, transformMergeStmt).</summary>
internal sealed partial class StatementBinder
{
    private QueryResult BindMerge(MergeStatement merge, Scope scope)
    {
        scope.IsOfMerge = true;
        if (merge.With is { IsRecursive: true } recursive)
            Report(BindingErrorKind.Other, "42601", recursive.Span, -1, "WITH RECURSIVE is not supported for MERGE statement");
        if (merge.With is { } with) BindWith(scope, with);
        CheckReachable(merge);
        var target = BindChangeTarget(scope, merge.Target, AccessOf(merge));
        RefuseMerge(target);
        scope.IsOpen |= !merge.Fragments.IsEmpty;
        BindFrom(scope, new NodeList<FromItem>([merge.Source]));
        var source = scope.Namespace.Count > 0 ? scope.Namespace[scope.Namespace.Count - 1] : null;
        if (source is { RelationIsVisible: true, Entry.NameHasHole: false } && Same(source.Name, target.Item.Name))
        {
            var message = $"name {Quote(source.Name)} specified more than once";
            const string Detail = "The name is used both as MERGE target table and data source.";
            Report(BindingErrorKind.DuplicateAlias, "42712", merge.Source.Span, -1, message, detail: Detail, name: source.Name);
        }
        scope.Namespace.Add(target.Item);
        scope.Kind = ExpressionKind.JoinOn;
        // That the condition is no boolean, nobody notes before it runs, and nothing makes a parameter one (parse_merge.c).
        BindExpression(merge.On, scope);
        foreach (var when in merge.Whens)
            if (when.Match == MergeMatch.NotMatchedBySource) source?.Entry.MarkNullable();
        var result = BindReturning(scope, target, merge.Returning);
        var actions = new List<MergeChange>(merge.Whens.Count);
        foreach (var when in merge.Whens) actions.Add(new MergeChange(when.Action, BindMergeWhen(when, scope, target, source)));
        AssignCollations(scope);
        if (target.Relation is not { } relation) return result;
        var change = new Change
        {
            Kind = ChangeKind.Merge,
            Relation = relation,
            Span = target.Span,
            Actions = actions,
            HasReturning = merge.Returning is not null,
        };
        AddChange(change, scope, merge.With);
        return result;
    }

    private void RefuseMerge(ChangeTarget target)
    {
        if (target.Relation is not { } relation) return;
        var hasRules = ServerVersion < 17 && _names.Catalog.RulesOf(relation.Oid).Count > 0;
        if (relation.Kind is RelationKind.Table or RelationKind.PartitionedTable && !hasRules) return;
        if (relation.Kind == RelationKind.View && ServerVersion >= 17) return;
        Report(BindingErrorKind.Other, "0A000", target.Span, -1, $"cannot execute MERGE on relation {Quote(relation.Name)}");
    }

    private void CheckReachable(MergeStatement merge)
    {
        var ended = new HashSet<MergeMatch>();
        foreach (var when in merge.Whens)
        {
            if (ended.Contains(when.Match) && !Varies(merge.Span))
            {
                Report(BindingErrorKind.Other, "42601", when.Span, -1, "unreachable WHEN clause specified after unconditional WHEN clause");
                return;
            }
            if (when.Condition is null) ended.Add(when.Match);
        }
    }

    private static ReferenceAccess AccessOf(MergeStatement merge)
    {
        var access = ReferenceAccess.None;
        foreach (var when in merge.Whens)
        {
            access |= when.Action switch
            {
                MergeAction.Insert => ReferenceAccess.Insert,
                MergeAction.Update => ReferenceAccess.Update,
                MergeAction.Delete => ReferenceAccess.Delete,
                _ => ReferenceAccess.Read,
            };
        }
        return access;
    }

    /// <summary>Without a match on one side, that side cannot be seen (setNamespaceForMergeWhen).</summary>
    private ColumnChanges BindMergeWhen(MergeWhen when, Scope scope, ChangeTarget target, NamespaceItem? source)
    {
        SetVisible(target.Item, when.Match != MergeMatch.NotMatchedByTarget);
        if (source is not null) SetVisible(source, when.Match != MergeMatch.NotMatchedBySource);
        scope.Kind = ExpressionKind.MergeWhen;
        if (when.Condition is { } condition) BindCondition(condition, scope, "WHEN");
        return when.Action switch
        {
            MergeAction.Update => ChangesOf(BindSet(scope, target, when.Set), when.Set),
            MergeAction.Insert => BindMergeInsert(when, scope, target),
            _ => ColumnChanges.None,
        };
    }

    private static void SetVisible(NamespaceItem item, bool isVisible)
    {
        item.RelationIsVisible = isVisible;
        item.ColumnsAreVisible = isVisible;
    }

    private ColumnChanges BindMergeInsert(MergeWhen when, Scope scope, ChangeTarget target)
    {
        var columns = BindInsertColumns(scope, target, when.Columns);
        var rows = new List<IReadOnlyList<BoundAssignment>>();
        var count = 0;
        if (when.Values is { } values)
        {
            var row = BindInsertRows(scope, target, columns, new NodeList<ValuesRow>([values]), when.Span)[0];
            rows.Add(row.Values);
            count = row.Count;
        }
        AddInsertReferences(target, columns, count);
        _inserts.Add(new BoundInsert
        {
            RelationOid = target.Relation?.Oid ?? 0,
            TargetSpan = target.Syntax.Name.Span,
            ColumnListSpan = SpanOf(when.Columns),
            Columns = OrdinalsOf(columns, count),
            ColumnsAreKnown = AllAreKnown(columns, target, count),
            IsDefaultValues = when.Values is null,
            Rows = rows,
        });
        return ChangesOf(columns, rows, count, MayBeJudged(default, columns, target), when.Overriding);
    }
}
