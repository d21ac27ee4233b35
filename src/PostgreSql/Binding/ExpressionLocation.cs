using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Where PostgreSQL points when it complains about a whole expression (nodeFuncs.c, exprLocation).</summary>
internal static class ExpressionLocation
{
    public static int Of(SqlExpression expression)
    {
        switch (expression)
        {
            case ParenthesizedExpression parenthesized:
                return Of(parenthesized.Operand);
            case CastExpression { Operand: StringConstant or NullConstant } cast:
                return cast.Operand.Span.Start;
            case CastExpression { Syntax: CastSyntax.DoubleColon } cast:
                return Of(cast.Operand);
            case BinaryExpression binary:
                return Leftmost(binary.Left);
            case CollateExpression collate:
                return Of(collate.Operand);
            case IndirectionExpression indirection:
                return Of(indirection.Operand);
            case AtTimeZoneExpression zone:
                return Of(zone.Operand);
            case IsExpression test:
                return Of(test.Operand);
            case DistinctExpression distinct:
                return Of(distinct.Left);
            case NormalizedExpression normalized:
                return Of(normalized.Operand);
            case BetweenExpression between:
                return Of(between.Operand);
            case InListExpression list:
                return Of(list.Operand);
            case InSubqueryExpression query:
                return Of(query.Operand);
            case LikeExpression like:
                return Of(like.Operand);
            case QuantifiedExpression quantified:
                return Of(quantified.Operand);
            case LogicalExpression logical:
                return Of(logical.Operands[0]);
            case NamedArgument argument:
                return Of(argument.Value);
            default:
                return expression.Span.Start;
        }
    }

    private static int Leftmost(SqlExpression left)
    {
        while (true)
        {
            switch (left)
            {
                case BinaryExpression binary:
                    left = binary.Left;
                    break;
                case ParenthesizedExpression parenthesized:
                    left = parenthesized.Operand;
                    break;
                default:
                    return Of(left);
            }
        }
    }
}
