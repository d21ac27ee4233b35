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

    /// <summary>Whether a hole of an earlier statement may hold where a routine's body begins, or the parenthesis of a rule's statements.</summary>
    private bool _followsHiddenBody;

    /// <summary>The next token that may end such a body; none where it is <see cref="NeverClosed"/>.</summary>
    private int _hiddenBodyEnd;

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
                case TokenKind.Keyword or TokenKind.Hole when AtBody(start, i):
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

    /// <summary>Whether BEGIN ATOMIC stands here; one of the two may be in a hole, in a statement that may define a routine.</summary>
    private bool AtBody(int start, int index)
    {
        var (token, next) = (_tokens[index], _tokens[index + 1]);
        if (token.Keyword == Keyword.Begin && next.Keyword == Keyword.Atomic) return true;
        return index > start && MayDefine(start)
            && ((token.Keyword == Keyword.Begin && next.Kind == TokenKind.Hole) || (token.Kind == TokenKind.Hole && next.Keyword == Keyword.Atomic));
    }

    private bool MayDefine(int start) => _tokens[start].Keyword == Keyword.Create || _tokens[start].Kind == TokenKind.Hole;

    private int[] FindClosings()
    {
        var closings = new int[_tokenCount];
        var parentheses = new Stack<int>();
        var blocks = new Stack<int>();
        var lastHole = -1;
        var start = 0;
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
                case TokenKind.Keyword or TokenKind.Hole when AtBody(start, i) || (blocks.Count > 0 && _tokens[i].Keyword == Keyword.Case):
                    Open(blocks, i);
                    break;
                case TokenKind.Keyword when blocks.Count > 0 && _tokens[i].Keyword == Keyword.End:
                    closings[blocks.Pop()] = i;
                    break;
                case TokenKind.Semicolon when parentheses.Count + blocks.Count == 0:
                    start = i + 1;
                    break;
            }
            if (_tokens[i].Kind == TokenKind.Hole) lastHole = i;
        }
        // What closes them may be in a hole behind them.
        foreach (var open in parentheses)
            if (open < lastHole) closings[open] = FindHole(open);
        foreach (var open in blocks)
            if (open < lastHole) closings[open] = lastHole;
        return closings;

        int FindHole(int index)
        {
            while (_tokens[index].Kind != TokenKind.Hole) index++;
            return index;
        }

        void Open(Stack<int> open, int index)
        {
            closings[index] = NeverClosed;
            open.Push(index);
        }
    }

    /// <summary>
    /// Takes note of a statement whose hole may hold where a body begins that has semicolons in it: they were read as the ends of statements.
    /// </summary>
    private void NoteHiddenBody(int end)
    {
        if (_followsHiddenBody || _source.Holes.Count == 0 || !MayDefine(_statementStart)) return;
        for (var i = _statementStart; i < end; i++)
            if (IsUnknown(_tokens[i])) _followsHiddenBody = true;
    }

    /// <summary>Whether the statement here may be in a body of which the beginning is in a hole before: what ends the body comes yet.</summary>
    private bool MayBeInHiddenBody()
    {
        if (!_followsHiddenBody) return false;
        if (_hiddenBodyEnd < _statementStart) _hiddenBodyEnd = FindHiddenBodyEnd();
        return _hiddenBodyEnd != NeverClosed;
    }

    private int FindHiddenBodyEnd()
    {
        var depth = 0;
        for (var i = _statementStart; _tokens[i].Kind != TokenKind.End; i++)
        {
            if (_tokens[i].Kind == TokenKind.OpenParenthesis) depth++;
            if (_tokens[i].Kind == TokenKind.CloseParenthesis && --depth < 0) return i;
            if (_tokens[i].Keyword == Keyword.End && _tokens[i + 1].Kind is TokenKind.Semicolon or TokenKind.End or TokenKind.Hole) return i;
        }
        return NeverClosed;
    }
}
