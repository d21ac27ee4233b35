using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Function calls (parse_expr.c, transformFuncCall; parse_func.c, ParseFuncOrColumn), and what has a syntax of its own.</summary>
internal sealed partial class StatementBinder
{
    private BoundExpression BindCall(FunctionCall call, Scope scope)
    {
        BoundExpression? only = null;
        foreach (var argument in call.Arguments)
        {
            var value = BindExpression(argument is NamedArgument named ? named.Value : argument, scope);
            only = call.Arguments.Count == 1 && argument is not NamedArgument ? value : null;
        }
        foreach (var item in call.WithinGroup) BindExpression(item.Expression, scope);
        if (call.Filter is { } filter) BindCondition(filter, scope);
        var result = BindCalled(call, only);
        foreach (var item in call.OrderBy) BindExpression(item.Expression, scope);
        if (call.Over is { } over) BindOver(scope, over);
        return result;
    }

    private BoundExpression BindCalled(FunctionCall call, BoundExpression? only)
    {
        if (call.Name.HasHole) return BoundExpression.Unknown;
        if (IsSequenceFunction(call) && Strip(call.Arguments[0]) is StringConstant sequence)
        {
            BindRegclass(sequence);
            return BoundExpression.Of(BuiltInTypes.Int8);
        }
        if (FindOnlyRoutine(call) is { } routine)
        {
            AddRoutineReference(call.Name, routine);
            var (type, fields) = ValueOf(routine);
            return new BoundExpression(BoundExpressionKind.Other, type, Nullability.Unknown) { Fields = fields };
        }
        if (call.Name.Schema is { } schema)
        {
            AddSchemaReference(schema);
            return BoundExpression.Unknown;
        }
        // name(t) may mean t.name.
        var isPlain = only is not null && !call.IsStar && !call.IsVariadic && call.Quantifier == SetQuantifier.None && call.OrderBy.IsEmpty
            && call.WithinGroup.IsEmpty && call.Filter is null && call.Over is null;
        if (!isPlain || only!.Row is not { } row || RowFunctions.Contains(call.Name.Name.Name)) return BoundExpression.Unknown;
        if (FindIn(row, call.Name.Name.Name, out var column) != ColumnMatch.One) return BoundExpression.Unknown;
        AddColumnReference(call.Name.Name.Span, call.Name.Name, column!);
        return ColumnExpression(row, column!);
    }

    private bool IsSequenceFunction(FunctionCall call) =>
        !call.Arguments.IsEmpty && call.Name.Name.Name is "nextval" or "currval" or "setval"
        && call.Name.Schema is null or { Name: "pg_catalog" } && FindOnlyRoutine(call) is null or { IsBuiltIn: true };

    /// <summary>The type of a call's value, and its columns where it is a row.</summary>
    private (TypeReference Type, System.Collections.Generic.IReadOnlyList<ScopeColumn>? Fields) ValueOf(Routine routine)
    {
        if (RowTypeOf(routine.ReturnType) is not null) return (routine.ReturnType, FieldsOf(routine.ReturnType));
        if (IsUndecided(routine.ReturnType))
        {
            var columns = ResultColumns(routine, routine.Name);
            return (TypeReference.Unknown, columns is { Count: > 1 } ? columns : null);
        }
        return (routine.ReturnType, null);
    }

    /// <summary>Everything whose operands are simply bound, one after the other.</summary>
    private BoundExpression BindOther(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case SyntaxCall call:
                foreach (var argument in call.Arguments) BindExpression(argument, scope);
                return BoundExpression.Unknown;
            case GroupingExpression grouping:
                foreach (var argument in grouping.Arguments) BindExpression(argument, scope);
                return BoundExpression.Of(BuiltInTypes.Int4, Nullability.NotNull);
            case TreatExpression treat:
                BindExpression(treat.Operand, scope);
                return BoundExpression.Unknown;
            case AtTimeZoneExpression zone:
                if (zone.Zone is { } name) Resolve(BindExpression(name, scope), TypeOf(BuiltInTypes.Text));
                BindExpression(zone.Operand, scope);
                return BoundExpression.Unknown;
            case NormalizedExpression normalized:
                BindExpression(normalized.Operand, scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            case OverlapsExpression overlaps:
                foreach (var item in overlaps.Left.Items) BindExpression(item, scope);
                foreach (var item in overlaps.Right.Items) BindExpression(item, scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            case NamedArgument named:
                return BindExpression(named.Value, scope);
            default:
                return BindXmlOrJson(expression, scope);
        }
    }

    private BoundExpression BindXmlOrJson(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case XmlSerializeExpression serialize:
                BindExpression(serialize.Xml, scope);
                return BoundExpression.Of(BindType(serialize.Type));
            case JsonArrayExpression { Query: { } query } array:
                BindSelect(query, new Scope(scope));
                return JsonResult(array.Returning);
            case JsonObjectExpression json:
                BindChildren(json, scope);
                if (json.Over is { } over) BindOver(scope, over);
                return JsonResult(json.Returning);
            case JsonArrayExpression json:
                BindChildren(json, scope);
                if (json.Over is { } window) BindOver(scope, window);
                return JsonResult(json.Returning);
            case JsonQueryExpression json:
                BindChildren(json, scope);
                if (json.Function == JsonQueryFunction.Exists) return BoundExpression.Of(BuiltInTypes.Bool);
                return JsonResult(json.Returning);
            case IsJsonExpression json:
                BindExpression(json.Operand, scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            case XmlElementExpression or XmlForestExpression or XmlConcatExpression or XmlParseExpression or XmlPiExpression or XmlRootExpression:
                BindChildren(expression, scope);
                return BoundExpression.Of(BuiltInTypes.Xml);
            default:
                BindChildren(expression, scope);
                return BoundExpression.Unknown;
        }
    }

    private BoundExpression JsonResult(JsonReturning? returning) =>
        returning is null ? BoundExpression.Unknown : BoundExpression.Of(BindType(returning.Type));

    private void BindJsonBehavior(JsonBehavior? behavior, Scope scope)
    {
        if (behavior?.Default is { } @default) BindExpression(@default, scope);
    }

    /// <summary>Binds the expressions under a node that holds them in nodes of its own; windows and types are left to the caller.</summary>
    private void BindChildren(SqlNode node, Scope scope) => node.ForEachChild(child =>
    {
        switch (child)
        {
            case SqlExpression expression:
                BindExpression(expression, scope);
                break;
            case OverClause or TypeName or JsonReturning or Identifier or QualifiedName:
                break;
            case SelectStatement query:
                BindSelect(query, new Scope(scope));
                break;
            default:
                BindChildren(child, scope);
                break;
        }
    });
}
