using System.Collections.Generic;
using DbImpact.PostgreSql.Binding.Rewriting;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>ON CONFLICT (analyze.c, transformOnConflictClause; parse_clause.c, transformOnConflictArbiter).</summary>
internal sealed partial class StatementBinder
{
    private BoundOnConflict BindOnConflict(OnConflictClause conflict, Scope scope, ChangeTarget target, bool givesRows, out ColumnChanges changes)
    {
        changes = ColumnChanges.None;
        NamespaceItem? excluded = null;
        if (conflict.IsUpdate)
        {
            var entry = target.Item.Entry;
            var columns = target.Relation is { } relation ? ColumnsOf(relation) : [];
            excluded = new NamespaceItem(new RangeEntry(RangeKind.Relation, "excluded", columns, entry.ColumnsAreKnown, conflict.Span)
            {
                Relation = entry.Relation,
                HasAlias = true,
                IsPseudoRelation = true,
            });
            scope.RangeTable.Add(excluded.Entry);
        }
        var arbiter = BindArbiter(conflict, scope, target, givesRows);
        if (excluded is not null)
        {
            scope.Namespace.Add(excluded);
            changes = ChangesOf(BindSet(scope, target, conflict.Set), conflict.Set);
            scope.Kind = ExpressionKind.Where;
            if (conflict.Where is { } where) BindCondition(where, scope, "WHERE");
            scope.Namespace.Remove(excluded);
        }
        return arbiter;
    }

    private BoundOnConflict BindArbiter(OnConflictClause conflict, Scope scope, ChangeTarget target, bool givesRows)
    {
        if (conflict.IsUpdate && conflict.Elements.IsEmpty && conflict.Constraint is null && !HasHole(conflict.Span))
        {
            const string Message = "ON CONFLICT DO UPDATE requires inference specification or constraint name";
            var hint = "For example, ON CONFLICT (column_name).";
            Report(BindingErrorKind.Other, "42601", conflict.Span, conflict.Span.Start, Message, hint);
        }
        RefuseCatalogTable(conflict, target);
        var errors = _errors.Count;
        // Only the target's columns can be seen, before 14 none of them with a qualifier.
        var outside = scope.Namespace;
        scope.Kind = ExpressionKind.IndexExpression;
        var target1 = new NamespaceItem(target.Item.Entry) { RelationIsVisible = ServerVersion >= 14 };
        scope.Namespace = [target1];
        var ordinals = new List<int>();
        var elements = new List<BoundExpression>(conflict.Elements.Count);
        var isPlain = conflict.ElementsWhere is null && !conflict.Elements.IsEmpty;
        foreach (var element in conflict.Elements)
        {
            RefuseOrder(conflict, element);
            var bound = BindArbiterElement(conflict, element, scope, target1);
            CheckArbiterNames(conflict, element);
            elements.Add(bound);
            if (bound.Column?.Base is { } column) ordinals.Add(column.Ordinal);
            else isPlain = false;
            isPlain &= element.Collation is null && element.OperatorClass is null;
        }
        scope.Kind = ExpressionKind.IndexPredicate;
        // The planner takes it for a condition; parse analysis does not ask whether it is one.
        if (conflict.ElementsWhere is { } where) Doubt(BindExpression(where, scope));
        scope.Kind = ExpressionKind.Other;
        scope.Namespace = outside;
        if (conflict.Constraint is { HasHole: false } constraint) CheckConstraint(constraint, target);
        if (_errors.Count == errors) CheckArbiter(conflict, target, elements, givesRows);
        return new BoundOnConflict
        {
            Span = conflict.Span,
            DoUpdate = conflict.IsUpdate,
            TargetSpan = conflict.Constraint?.Span ?? (conflict.Elements.IsEmpty ? null : ElementsSpan(conflict)),
            ConstraintName = conflict.Constraint,
            Columns = ordinals,
            IsPlain = isPlain,
        };
    }

    private static SqlSpan ElementsSpan(OnConflictClause conflict) =>
        SqlSpan.FromBounds(conflict.Elements[0].Span.Start, conflict.Elements[conflict.Elements.Count - 1].Span.End);

    private BoundExpression BindArbiterElement(OnConflictClause conflict, IndexElement element, Scope scope, NamespaceItem target)
    {
        if (element.Expression is not ColumnReference { Names.Count: 1, Star: null } reference) return BindExpression(element.Expression, scope);
        var name = reference.Names[0];
        if (name.HasHole) return BoundExpression.Unknown;
        switch (FindIn(target, name.Name, out var column))
        {
            case ColumnMatch.One:
                AddColumnReference(name.Span, name, column!);
                return ColumnExpression(target, column!, name.Span.Start);
            case ColumnMatch.None:
                // PostgreSQL points at the list, not at the column in it.
                ReportMissingColumn(scope, null, name, ListSpan(conflict), target.Entry.Relation?.Oid ?? 0);
                return BoundExpression.Unknown;
            default:
                return BoundExpression.Unknown;
        }
    }

    /// <summary>An index's order does not matter here, and is refused.</summary>
    private void RefuseOrder(OnConflictClause conflict, IndexElement element)
    {
        var what = element.Direction != SortDirection.None ? "ASC/DESC is" : element.Nulls != NullsOrder.None ? "NULLS FIRST/LAST is" : null;
        if (what is not null)
            Report(BindingErrorKind.Other, "42P10", element.Span, ListSpan(conflict).Start, $"{what} not allowed in ON CONFLICT clause");
    }

    private void CheckArbiterNames(OnConflictClause conflict, IndexElement element)
    {
        var isColumn = element.Expression is ColumnReference;
        if (element.Collation is { } collation)
            CheckCollation(collation, isColumn ? ListSpan(conflict).Start : ExpressionLocation.Of(element.Expression));
        if (element.OperatorClass is not { } name || _names.FindOperatorClass(name, "btree") != LookupResult.Missing) return;
        var written = name.Schema is { } schema ? schema.Name + "." + name.Name.Name : name.Name.Name;
        var message = $"operator class {Quote(written)} does not exist for access method \"btree\"";
        Report(BindingErrorKind.Other, "42704", name.Span, -1, message, name: name.Name.Name);
    }

    private void RefuseCatalogTable(OnConflictClause conflict, ChangeTarget target)
    {
        if (target.Relation is not { } relation) return;
        // information_schema is not the system's catalog.
        if (relation.IsBuiltIn && relation.SchemaOid == BuiltIns.PgCatalogOid && relation.Kind == RelationKind.Table)
            Report(BindingErrorKind.Other, "0A000", conflict.Span, conflict.Span.Start, "ON CONFLICT is not supported with system catalog tables");
        foreach (var option in relation.Options)
        {
            if (option.Key != "user_catalog_table" || option.Value != "true") continue;
            var message = $"ON CONFLICT is not supported on table {Quote(relation.Name)} used as a catalog table";
            Report(BindingErrorKind.Other, "0A000", conflict.Span, conflict.Span.Start, message);
        }
    }

    private SqlSpan ListSpan(OnConflictClause conflict)
    {
        var start = conflict.Elements[0].Span.Start;
        while (start > conflict.Span.Start && _text.Text[start - 1] != '(') start--;
        return SqlSpan.FromBounds(start > conflict.Span.Start ? start - 1 : start, conflict.Elements[conflict.Elements.Count - 1].Span.End);
    }

    private void CheckConstraint(Identifier name, ChangeTarget target)
    {
        if (target.Relation is not { } relation || !target.ColumnsAreKnown) return;
        foreach (var constraint in _names.Catalog.ConstraintsOf(relation.Oid))
            if (Same(constraint.Name, name.Name)) return;
        var message = $"constraint {Quote(name.Name)} for table {Quote(relation.Name)} does not exist";
        Report(BindingErrorKind.Other, "42704", name.Span, -1, message, name: name.Name, relationOid: relation.Oid);
    }

    private bool HasHole(SqlSpan span)
    {
        // They are sorted: the first that does not stand before the span decides.
        int low = 0, high = _text.Holes.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_text.Holes[middle].Position < span.Start) low = middle + 1;
            else high = middle;
        }
        return low < _text.Holes.Count && span.Contains(_text.Holes[low].Position);
    }
}
