using System;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Expressions that definitions hold (heap.c, cookDefault and cookConstraint; parse_utilcmd.c, transformIndexStmt).</summary>
internal sealed partial class StatementBinder
{
    public BoundDefinition Bind(SqlExpression expression, DefinitionPlace place)
    {
        var scope = new Scope(null) { Kind = place.Kind };
        if (place.Relation is { } relation) See(scope, relation, relation.Name);
        foreach (var (name, other) in place.Others) See(scope, other, name);
        _innermost = scope;
        BoundExpression value;
        try
        {
            value = BindExpression(expression, scope);
        }
        catch (InsufficientExecutionStackException)
        {
            return new BoundDefinition { Type = TypeReference.Unknown };
        }
        if (place.Condition is { } condition) Require(value, BuiltInTypes.Bool, condition, expression);
        else if (place.Target.IsKnown && _errors.Count == 0) TakeFor(value, expression, place);
        AddHoles(expression.Span);
        if (HasLooseHole(expression.Span)) _errors.RemoveAll(error => IsOfTypes(error.Kind));
        return new BoundDefinition
        {
            Type = TypeIn(value) == 0 ? TypeReference.Unknown : value.Type,
            IsUntypedConstant = value.IsUntypedConstant,
            Errors = _errors,
            References = _references,
        };
    }

    private void See(Scope scope, Relation relation, string name)
    {
        var entry = new RangeEntry(RangeKind.Relation, name, ColumnsOf(relation), relation.ColumnsAreKnown, default) { Relation = relation };
        scope.RangeTable.Add(entry);
        scope.Add(new NamespaceItem(entry) { RelationIsVisible = name.Length > 0 });
    }

    private void TakeFor(BoundExpression value, SqlExpression expression, DefinitionPlace place)
    {
        if (TryCoerce(value, place.Target, CastContext.Assignment, expression) is not null) return;
        var what = place.Kind == ExpressionKind.GeneratedColumn ? "generated column" : "default";
        ReportType(
            "42804",
            expression.Span,
            -1,
            place.Kind == ExpressionKind.RoutineDefault
                ? $"argument of DEFAULT must be type {Write(place.Target.Oid)}, not type {Write(value.Type.Oid)}"
                : $"column {Quote(place.Column ?? "?")} is of type {Write(place.Target.Oid)} but {what} expression is of type {Write(value.Type.Oid)}",
            RewriteHint);
    }

    /// <summary>transformSubLink: definitions, COPY's condition and CALL's arguments hold no queries.</summary>
    private bool IsRefusedQuery(SqlSpan span, int position, Scope scope)
    {
        if (ExpressionKinds.RefusesSubqueries(scope.Kind) is not { } place) return false;
        Report(BindingErrorKind.Other, "0A000", span, position, $"cannot use subquery in {place}");
        return true;
    }

    /// <summary>transformColumnRef: a column's default and a partition's bound know no columns.</summary>
    private bool IsRefusedColumn(ColumnReference reference, Scope scope)
    {
        if (scope.Kind is not (ExpressionKind.ColumnDefault or ExpressionKind.PartitionBound)) return false;
        var definition = scope.Kind == ExpressionKind.ColumnDefault ? "DEFAULT expression" : "partition bound expression";
        Report(BindingErrorKind.Other, "0A000", reference.Span, reference.Span.Start, $"cannot use column reference in {definition}");
        return true;
    }
}
