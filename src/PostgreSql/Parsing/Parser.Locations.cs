using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Where PostgreSQL places an expression that it has not analyzed yet (nodeFuncs.c <c>exprLocation</c>).</summary>
internal sealed partial class Parser
{
    /// <summary>Where the first item of ORDER BY stands that has a place.</summary>
    private static SqlSpan? LocationOf(NodeList<SortItem> items)
    {
        foreach (var item in items)
            if (LocationOf(item.Expression) is { } place) return place;
        return null;
    }

    /// <summary>
    /// The leftmost part of an expression that has a place: parentheses are not kept, so they have none. Null where no part has one: fields and
    /// subscripts of a value do not, nor what is behind them.
    /// </summary>
    private static SqlSpan? LocationOf(SqlExpression expression)
    {
        // The place of the operator whose left side is looked at.
        SqlSpan? place = null;
        while (true)
        {
            switch (expression)
            {
                case IndirectionExpression or JsonParseExpression or JsonScalarExpression or JsonSerializeExpression or JsonQueryExpression:
                    return place;
                case ParenthesizedExpression parenthesized:
                    expression = parenthesized.Operand;
                    break;
                case CollateExpression collate:
                    expression = collate.Operand;
                    break;
                case AtTimeZoneExpression { Zone: null } local:
                    expression = local.Operand;
                    break;
                case AtTimeZoneExpression zone:
                    // It is a call whose first argument is the zone.
                    return zone.Keyword;
                case OverlapsExpression { Left.Items: { Count: 2 } items } overlaps:
                    (place, expression) = (LocationOf(items[1]) ?? overlaps.Keyword, items[0]);
                    break;
                case CastExpression { Syntax: CastSyntax.DoubleColon } cast:
                    (place, expression) = (cast.Keyword, cast.Operand);
                    break;
                case UnaryExpression { IsPostfix: true } postfix:
                    (place, expression) = (postfix.Operator.Span, postfix.Operand);
                    break;
                case BinaryExpression binary:
                    (place, expression) = (binary.Operator.Span, binary.Left);
                    break;
                case QuantifiedExpression quantified:
                    (place, expression) = (quantified.Operator.Span, quantified.Operand);
                    break;
                case LogicalExpression logical:
                    (place, expression) = (logical.Keyword, logical.Operands[0]);
                    break;
                case IsExpression test:
                    (place, expression) = (test.Keyword, test.Operand);
                    break;
                case NormalizedExpression test:
                    (place, expression) = (test.Keyword, test.Operand);
                    break;
                case DistinctExpression distinct:
                    (place, expression) = (distinct.Keyword, distinct.Left);
                    break;
                case BetweenExpression between:
                    (place, expression) = (between.Keyword, between.Operand);
                    break;
                case InListExpression list:
                    (place, expression) = (list.Keyword, list.Operand);
                    break;
                case InSubqueryExpression query:
                    (place, expression) = (query.Keyword, query.Operand);
                    break;
                case LikeExpression like:
                    (place, expression) = (like.Keyword, like.Operand);
                    break;
                default:
                    return expression.Span;
            }
        }
    }
}
