using System.Collections.Generic;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// How a statement is left behind after an error. What is opened and never closed is looked up in a table that is made once for a text, so
/// that a script of nothing but broken statements takes no longer than its length.
/// </summary>
internal sealed partial class Parser
{
    private const int NeverClosed = int.MaxValue;

    private int[]? _closings;

    /// <summary>For each parenthesis, and each BEGIN ATOMIC, that opens: the token that closes it.</summary>
    private int[] Closings => _closings ??= FindClosings();

    /// <summary>Leaves a statement that has an error: the next token is the one that ends it.</summary>
    private void Recover()
    {
        var end = FindStatementEnd(_statementStart, _index);
        _failed = false;
        MoveTo(end);
        if (end > 0) _lastEnd = _tokens[end - 1].End;
    }

    /// <summary>
    /// The token that ends a statement: the first semicolon behind <paramref name="from"/> that is in no parentheses, nor in the body of a
    /// routine (as psql finds it). Where one of these is never closed, the first semicolon.
    /// </summary>
    private int FindStatementEnd(int start, int from = 0)
    {
        var closed = -1;
        var first = -1;
        for (var i = start; ; i++)
        {
            switch (_tokens[i].Kind)
            {
                case TokenKind.OpenParenthesis:
                case TokenKind.Keyword when AtBody(i):
                    if (Closings[i] > closed) closed = Closings[i];
                    break;
                case TokenKind.Semicolon when i >= from:
                    if (i > closed) return i;
                    if (first < 0) first = i;
                    break;
                case TokenKind.CopyData when i >= from:
                case TokenKind.End:
                    return i;
            }
            if (closed == NeverClosed && first >= 0) return first;
        }
    }

    private bool AtBody(int index) => _tokens[index].Keyword == Keyword.Begin && _tokens[index + 1].Keyword == Keyword.Atomic;

    private int[] FindClosings()
    {
        var closings = new int[_tokenCount];
        var parentheses = new Stack<int>();
        var blocks = new Stack<int>();
        for (var i = 0; i < _tokenCount; i++)
        {
            switch (_tokens[i].Kind)
            {
                case TokenKind.OpenParenthesis:
                    Open(parentheses, i);
                    break;
                case TokenKind.CloseParenthesis when parentheses.Count > 0:
                    closings[parentheses.Pop()] = i;
                    break;
                case TokenKind.Keyword when AtBody(i) || (blocks.Count > 0 && _tokens[i].Keyword == Keyword.Case):
                    Open(blocks, i);
                    break;
                case TokenKind.Keyword when blocks.Count > 0 && _tokens[i].Keyword == Keyword.End:
                    closings[blocks.Pop()] = i;
                    break;
            }
        }
        return closings;

        void Open(Stack<int> open, int index)
        {
            closings[index] = NeverClosed;
            open.Push(index);
        }
    }
}
