using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Chains lean to the left and may have tens of thousands of links (<c>a || b || …</c>, ORs of generated SQL): where one is long, its
/// operands are bound from the innermost on, so that it takes no stack.
/// </summary>
internal sealed partial class StatementBinder
{
    /// <summary>So many expressions within one another are bound without a look at how they go on.</summary>
    private const int LongChain = 64;

    private Dictionary<SqlExpression, BoundExpression>? _boundAhead;
    private int _openExpressions;

    private BoundExpression? TakeBoundAhead(SqlExpression expression)
    {
        if (_boundAhead is null || !_boundAhead.TryGetValue(expression, out var bound)) return null;
        _boundAhead.Remove(expression);
        return bound;
    }

    private void BindChainAhead(SqlExpression expression, Scope scope)
    {
        Stack<SqlExpression>? chain = null;
        for (var link = NextLink(expression); link is not null && _boundAhead?.ContainsKey(link) != true; link = NextLink(link))
            (chain ??= new Stack<SqlExpression>()).Push(link);
        if (chain is null) return;
        var ahead = _boundAhead ??= [];
        while (chain.Count > 0)
        {
            var link = chain.Pop();
            ahead[link] = _keepsTrees ? BindToTree(link, scope) : BindBareExpression(link, scope);
        }
    }

    /// <summary>The first operand, where that has a first operand too: others (a row, an array) may be bound with what is around them.</summary>
    private static SqlExpression? NextLink(SqlExpression expression) =>
        FirstOperand(expression) is { } operand && Strip(operand) is var link && FirstOperand(link) is not null ? link : null;

    private static SqlExpression? FirstOperand(SqlExpression expression) => expression switch
    {
        BinaryExpression binary => binary.Left,
        LogicalExpression logical => logical.Operands[0],
        CastExpression { Syntax: not CastSyntax.Literal } cast => cast.Operand,
        UnaryExpression unary => unary.Operand,
        NotExpression not => not.Operand,
        IsExpression test => test.Operand,
        CollateExpression collate => collate.Operand,
        AtTimeZoneExpression zone => zone.Operand,
        IndirectionExpression indirection => indirection.Operand,
        DistinctExpression distinct => distinct.Left,
        NormalizedExpression normalized => normalized.Operand,
        BetweenExpression between => between.Operand,
        InListExpression list => list.Operand,
        InSubqueryExpression query => query.Operand,
        LikeExpression like => like.Operand,
        QuantifiedExpression quantified => quantified.Operand,
        _ => null,
    };
}
