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

    /// <summary>
    /// False where a hole decides the name. A scalar subquery is named by its query's column, which the caller knows.
    /// </summary>
    public static bool IsKnown(SqlExpression expression)
    {
        switch (expression)
        {
            case HoleExpression:
                return false;
            case ParenthesizedExpression parenthesized:
                return IsKnown(parenthesized.Operand);
            case ColumnReference reference:
                return reference.Name is not { HasHole: true };
            case FunctionCall call:
                return !call.Name.Name.HasHole;
            case CastExpression cast:
                return IsKnown(cast.Operand) && !cast.Type.HasHole;
            case CollateExpression collate:
                return IsKnown(collate.Operand);
            case CaseExpression { Else: { } @else }:
                return IsKnown(@else);
            case IndirectionExpression indirection:
                foreach (var step in indirection.Steps)
                    if (step is FieldSelection { Name.HasHole: true }) return false;
                return IsKnown(indirection.Operand);
            default:
                return true;
        }
    }

    private static Strength Find(SqlExpression expression, int version, out string name)
    {
        name = Nameless;
        switch (expression)
        {
            case ParenthesizedExpression parenthesized:
                return Find(parenthesized.Operand, version, out name);
            case ColumnReference { Name: { } last }:
                return Good(last.Name, out name);
            case IndirectionExpression indirection:
                return LastField(indirection) is { } field ? Good(field, out name) : Find(indirection.Operand, version, out name);
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
            case CastExpression cast:
                return OfCast(cast, version, out name);
            case CollateExpression collate:
                return Find(collate.Operand, version, out name);
            case CaseExpression @case:
                return OfCase(@case, version, out name);
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

    private static Strength OfCast(CastExpression cast, int version, out string name)
    {
        var strength = Find(cast.Operand, version, out name);
        if (strength == Strength.Good) return strength;
        name = cast.Type.Name.Name.Name;
        return Strength.SecondBest;
    }

    private static Strength OfCase(CaseExpression @case, int version, out string name)
    {
        name = Nameless;
        var strength = @case.Else is null ? Strength.None : Find(@case.Else, version, out name);
        if (strength == Strength.Good) return strength;
        name = "case";
        return Strength.SecondBest;
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
        switch (body)
        {
            case ParenthesizedQuery parenthesized:
                return OfQuery(parenthesized.Query.Body, version, out name);
            case SetOperation operation:
                return OfQuery(operation.Left, version, out name);
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
