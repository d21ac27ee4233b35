using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>ON CONFLICT (analyze.c, transformOnConflictClause; parse_clause.c, transformOnConflictArbiter).</summary>
internal sealed partial class StatementBinder
{
    private BoundOnConflict BindOnConflict(OnConflictClause conflict, Scope scope, ChangeTarget target)
    {
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
        var arbiter = BindArbiter(conflict, scope, target);
        if (excluded is not null)
        {
            scope.Namespace.Add(excluded);
            BindSet(scope, target, conflict.Set);
            scope.Kind = ExpressionKind.Where;
            if (conflict.Where is { } where) BindCondition(where, scope, "WHERE");
            scope.Namespace.Remove(excluded);
        }
        return arbiter;
    }

    private BoundOnConflict BindArbiter(OnConflictClause conflict, Scope scope, ChangeTarget target)
    {
        if (conflict.IsUpdate && conflict.Elements.IsEmpty && conflict.Constraint is null && !HasHole(conflict.Span))
        {
            const string Message = "ON CONFLICT DO UPDATE requires inference specification or constraint name";
            var hint = "For example, ON CONFLICT (column_name).";
            Report(BindingErrorKind.Other, "42601", conflict.Span, conflict.Span.Start, Message, hint);
        }
        // Only the target's columns can be seen, before 14 none of them with a qualifier.
        var outside = scope.Namespace;
        scope.Kind = ExpressionKind.Other;
        var target1 = new NamespaceItem(target.Item.Entry) { RelationIsVisible = ServerVersion >= 14 };
        scope.Namespace = [target1];
        var ordinals = new List<int>();
        var isPlain = conflict.ElementsWhere is null && !conflict.Elements.IsEmpty;
        foreach (var element in conflict.Elements)
        {
            if (BindArbiterElement(conflict, element, scope, target1) is { } ordinal) ordinals.Add(ordinal);
            else isPlain = false;
            isPlain &= element.Collation is null && element.OperatorClass is null;
        }
        if (conflict.ElementsWhere is { } where) BindCondition(where, scope, "WHERE");
        scope.Namespace = outside;
        if (conflict.Constraint is { HasHole: false } constraint) CheckConstraint(constraint, target);
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

    /// <returns>The column's ordinal; null for anything but a column that is known.</returns>
    private int? BindArbiterElement(OnConflictClause conflict, IndexElement element, Scope scope, NamespaceItem target)
    {
        if (element.Expression is not ColumnReference { Names.Count: 1, Star: null } reference)
        {
            BindExpression(element.Expression, scope);
            return null;
        }
        var name = reference.Names[0];
        if (name.HasHole) return null;
        switch (FindIn(target, name.Name, out var column))
        {
            case ColumnMatch.One:
                AddColumnReference(name.Span, name, column!);
                return column!.Base?.Ordinal;
            case ColumnMatch.None:
                // PostgreSQL points at the list, not at the column in it.
                ReportMissingColumn(scope, null, name, ListSpan(conflict), target.Entry.Relation?.Oid ?? 0);
                return null;
            default:
                return null;
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
