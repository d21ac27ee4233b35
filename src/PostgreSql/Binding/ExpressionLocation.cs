using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Where PostgreSQL points when it complains about a whole expression (nodeFuncs.c, exprLocation).</summary>
internal static class ExpressionLocation
{
    public static int Of(SqlExpression expression)
    {
        while (FirstOf(expression) is { } first) expression = first;
        // Of the function that it is the zone is given first.
        return expression is AtTimeZoneExpression zone ? zone.Keyword.Start : expression.Span.Start;
    }

    /// <summary>The same before the expression is analysed; -1 where it begins with what then has no place.</summary>
    public static int OfWritten(SqlExpression expression) => expression switch
    {
        ParenthesizedExpression parenthesized => OfWritten(parenthesized.Operand),
        IndirectionExpression => -1,
        BinaryExpression binary => OfWritten(binary.Left) is >= 0 and var left ? left : binary.Operator.Span.Start,
        AtTimeZoneExpression { Zone: not null } => Of(expression),
        InListExpression list => OfWritten(list.Operand),
        _ when FirstOf(expression) is { } first => OfWritten(first),
        _ => expression.Span.Start,
    };

    /// <summary>The part that the place is taken from; null where it is the expression's own.</summary>
    private static SqlExpression? FirstOf(SqlExpression expression) => expression switch
    {
        ParenthesizedExpression parenthesized => parenthesized.Operand,
        CastExpression cast when cast.Operand is StringConstant or NullConstant => cast.Operand,
        CastExpression { Syntax: CastSyntax.DoubleColon } cast => cast.Operand,
        // A comparison of rows is one of their columns.
        BinaryExpression { Left: RowExpression { Items.Count: > 0 } left, Right: RowExpression } => left.Items[0],
        BinaryExpression binary => binary.Left,
        CollateExpression collate => collate.Operand,
        IndirectionExpression indirection => indirection.Operand,
        AtTimeZoneExpression { Zone: null } local => local.Operand,
        IsExpression test => test.Operand,
        DistinctExpression distinct => distinct.Left,
        NormalizedExpression normalized => normalized.Operand,
        BetweenExpression between => between.Operand,
        InListExpression { Operand: RowExpression { Items.Count: > 0 } row } list when list.Items[0] is RowExpression => row.Items[0],
        InListExpression list => list.Operand,
        InSubqueryExpression query => query.Operand,
        LikeExpression like => like.Operand,
        QuantifiedExpression quantified => quantified.Operand,
        LogicalExpression logical => logical.Operands[0],
        NamedArgument argument => argument.Value,
        _ => null,
    };
}
