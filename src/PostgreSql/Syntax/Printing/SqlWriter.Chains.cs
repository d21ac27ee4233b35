using System.Collections.Generic;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// Chains lean to the left and may have tens of thousands of links: where one is long, its operands are written from the innermost on, so
/// that it takes no stack. An expression begins with its first operand; one that stands there already is not written again.
/// </summary>
internal sealed partial class SqlWriter
{
    /// <summary>So many expressions within one another are written without a look at how they go on.</summary>
    private const int LongChain = 64;

    private int _openExpressions;

    /// <summary>The expression that the text ends with.</summary>
    private SqlExpression? _written;

    private int _writtenStart;

    private void WriteChain(SqlExpression expression)
    {
        Stack<SqlExpression>? chain = null;
        for (var link = FirstOperand(expression); link is not null && !ReferenceEquals(link, _written); link = FirstOperand(link))
            (chain ??= new Stack<SqlExpression>()).Push(link);
        if (chain is null) return;
        var start = _text.Length;
        while (chain.Count > 0)
        {
            var link = chain.Pop();
            BareExpression(link);
            _written = link;
            _writtenStart = start;
        }
    }

    private static SqlExpression? FirstOperand(SqlExpression expression) => expression switch
    {
        LogicalExpression logical => logical.Operands[0],
        UnaryExpression { IsPostfix: true } unary => unary.Operand,
        IndirectionExpression indirection => indirection.Operand,
        _ => LeftOperand(expression),
    };
}
