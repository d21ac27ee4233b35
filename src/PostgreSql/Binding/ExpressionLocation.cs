using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Where PostgreSQL points when it complains about a whole expression (nodeFuncs.c, exprLocation).</summary>
internal static class ExpressionLocation
{
    public static int Of(SqlExpression expression)
    {
        while (FirstOf(expression) is { } first) expression = first;
        return expression.Span.Start;
    }

    /// <summary>The part that the place is taken from; null where it is the expression's own.</summary>
    private static SqlExpression? FirstOf(SqlExpression expression) => expression switch
    {
        ParenthesizedExpression parenthesized => parenthesized.Operand,
        CastExpression cast when cast.Operand is StringConstant or NullConstant => cast.Operand,
        CastExpression { Syntax: CastSyntax.DoubleColon } cast => cast.Operand,
        BinaryExpression binary => binary.Left,
        CollateExpression collate => collate.Operand,
        IndirectionExpression indirection => indirection.Operand,
        AtTimeZoneExpression zone => zone.Operand,
        IsExpression test => test.Operand,
        DistinctExpression distinct => distinct.Left,
        NormalizedExpression normalized => normalized.Operand,
        BetweenExpression between => between.Operand,
        InListExpression list => list.Operand,
        InSubqueryExpression query => query.Operand,
        LikeExpression like => like.Operand,
        QuantifiedExpression quantified => quantified.Operand,
        LogicalExpression logical => logical.Operands[0],
        NamedArgument argument => argument.Value,
        _ => null,
    };
}
