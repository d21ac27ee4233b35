using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>The name of an output column that has no label (parse_target.c, FigureColname).</summary>
internal static class ColumnNaming
{
    private const string Nameless = "?column?";

    /// <summary>How much a name says (FigureColnameInternal's result).</summary>
    private enum Strength
    {
        None,
        SecondBest,
        Good,
    }

    public static string NameOf(SqlExpression expression, int serverVersion) =>
        Find(expression, serverVersion, out var name) == Strength.None ? Nameless : name;

    /// <summary>The name that an expression gives to an index over it; null where it says none (FigureIndexColname).</summary>
    public static string? IndexNameOf(SqlExpression expression, int serverVersion) =>
        Find(expression, serverVersion, out var name) == Strength.None ? null : name;

    /// <summary>
    /// False where a hole decides the name. A scalar subquery is named by its query's column, which the caller knows.
    /// </summary>
    public static bool IsKnown(SqlExpression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case HoleExpression:
                    return false;
                case ParenthesizedExpression parenthesized:
                    expression = parenthesized.Operand;
                    break;
                case ColumnReference reference:
                    return reference.Name is not { HasHole: true };
                case FunctionCall call:
                    return !call.Name.Name.HasHole;
                case CastExpression cast:
                    if (cast.Type.HasHole) return false;
                    expression = cast.Operand;
                    break;
                case CollateExpression collate:
                    expression = collate.Operand;
                    break;
                case CaseExpression { Else: { } @else }:
                    expression = @else;
                    break;
                case CaseExpression { Whens.IsEmpty: true }:
                    return false;
                // A hole at the end may hold ELSE, which gives the name.
                case CaseExpression { Whens: var whens }:
                    return whens[whens.Count - 1].Result is not (HoleExpression or BinaryExpression { Operator.HasHole: true });
                case BinaryExpression binary:
                    return !binary.Operator.HasHole;
                case IndirectionExpression indirection:
                    foreach (var step in indirection.Steps)
                        if (step is FieldSelection { Name.HasHole: true }) return false;
                    expression = indirection.Operand;
                    break;
                default:
                    return true;
            }
        }
    }

    /// <summary>The outermost cast or CASE gives the name where what is inside has none that is as good.</summary>
    private static Strength Find(SqlExpression expression, int version, out string name)
    {
        string? outer = null;
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpression parenthesized:
                    expression = parenthesized.Operand;
                    continue;
                case CollateExpression collate:
                    expression = collate.Operand;
                    continue;
                case IndirectionExpression indirection when LastField(indirection) is null:
                    expression = indirection.Operand;
                    continue;
                case CastExpression cast:
                    outer ??= cast.Type.Name.Name.Name;
                    expression = cast.Operand;
                    continue;
                case CaseExpression @case:
                    outer ??= "case";
                    if (@case.Else is null) break;
                    expression = @case.Else;
                    continue;
            }
            var strength = FindBare(expression, version, out name);
            if (outer is null || strength == Strength.Good) return strength;
            name = outer;
            return Strength.SecondBest;
        }
    }

    private static Strength FindBare(SqlExpression expression, int version, out string name)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        name = Nameless;
        switch (expression)
        {
            case ColumnReference { Name: { } last }:
                return Good(last.Name, out name);
            case IndirectionExpression indirection:
                return Good(LastField(indirection)!, out name);
            case FunctionCall call:
                return Good(call.Name.Name.Name, out name);
            case SyntaxCall { Function: SyntaxFunction.Extract } when version < 14:
                return Good("date_part", out name);
            case SyntaxCall call:
                return Good(call.FunctionName, out name);
            case BooleanConstant when version < 15:
                // It was a cast of a string to bool.
                name = "bool";
                return Strength.SecondBest;
            case TreatExpression treat:
                return Good(treat.Type.Name.Name.Name, out name);
            case AtTimeZoneExpression:
                return Good("timezone", out name);
            case NormalizedExpression { IsNot: false }:
                return Good("is_normalized", out name);
            case OverlapsExpression:
                return Good("overlaps", out name);
            case SubqueryExpression subquery:
                return OfSubquery(subquery, version, out name);
            case ConditionalExpression conditional:
                return Good(conditional.Function.ToString().ToLowerInvariant(), out name);
            case GroupingExpression:
                return Good("grouping", out name);
            case MergeActionExpression:
                return Good("merge_action", out name);
            case ArrayExpression:
                return Good("array", out name);
            case RowExpression:
                return Good("row", out name);
            case SqlValueExpression value:
                return OfValue(value, out name);
            default:
                return XmlOrJson(expression) is { } known ? Good(known, out name) : Strength.None;
        }
    }

    private static Strength Good(string found, out string name)
    {
        name = found;
        return Strength.Good;
    }

    private static string? LastField(IndirectionExpression indirection)
    {
        string? field = null;
        foreach (var step in indirection.Steps)
            if (step is FieldSelection selection) field = selection.Name.Name;
        return field;
    }

    private static Strength OfSubquery(SubqueryExpression subquery, int version, out string name)
    {
        switch (subquery.Kind)
        {
            case SubqueryKind.Exists:
                return Good("exists", out name);
            case SubqueryKind.Array:
                return Good("array", out name);
            default:
                return OfQuery(subquery.Query.Body, version, out name);
        }
    }

    private static Strength OfQuery(QueryBody body, int version, out string name)
    {
        name = Nameless;
        while (body is SetOperation or ParenthesizedQuery)
            body = body is SetOperation operation ? operation.Left : ((ParenthesizedQuery)body).Query.Body;
        switch (body)
        {
            case ValuesQuery:
                return Good("column1", out name);
            case SelectQuery { Items: { Count: 1 } items }:
                return Good(items[0].Label?.Name ?? NameOf(items[0].Expression, version), out name);
            default:
                return Strength.None;
        }
    }

    private static Strength OfValue(SqlValueExpression value, out string name) => Good(
        value.Function switch
        {
            SqlValueFunction.CurrentDate => "current_date",
            SqlValueFunction.CurrentTime => "current_time",
            SqlValueFunction.CurrentTimestamp => "current_timestamp",
            SqlValueFunction.LocalTime => "localtime",
            SqlValueFunction.LocalTimestamp => "localtimestamp",
            SqlValueFunction.CurrentRole => "current_role",
            SqlValueFunction.CurrentUser => "current_user",
            SqlValueFunction.SessionUser => "session_user",
            SqlValueFunction.SystemUser => "system_user",
            SqlValueFunction.User => "user",
            SqlValueFunction.CurrentCatalog => "current_catalog",
            _ => "current_schema",
        },
        out name);

    private static string? XmlOrJson(SqlExpression expression) => expression switch
    {
        XmlElementExpression => "xmlelement",
        XmlForestExpression => "xmlforest",
        XmlConcatExpression => "xmlconcat",
        XmlParseExpression => "xmlparse",
        XmlPiExpression => "xmlpi",
        XmlRootExpression => "xmlroot",
        XmlSerializeExpression => "xmlserialize",
        JsonObjectExpression { IsAggregate: true } => "json_objectagg",
        JsonObjectExpression => "json_object",
        JsonArrayExpression { IsAggregate: true } => "json_arrayagg",
        JsonArrayExpression => "json_array",
        JsonParseExpression => "json",
        JsonScalarExpression => "json_scalar",
        JsonSerializeExpression => "json_serialize",
        JsonQueryExpression { Function: JsonQueryFunction.Query } => "json_query",
        JsonQueryExpression { Function: JsonQueryFunction.Exists } => "json_exists",
        JsonQueryExpression => "json_value",
        _ => null,
    };
}
