using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Holes that hold words of the grammar. A statement that does not read with its holes as names, values, lists and clauses is read again:
/// what must be there and is not is then taken to be in the hole beside it, or a hole between words is skipped. Such a statement becomes a
/// <see cref="HoleStatement"/>. There are few readings, whatever the text.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How much one hole may hold of what must stand behind it: nothing is read then, so that a list would never end.</summary>
    private const int MostInOneHole = 16;

    private List<HoleFragment>? _looseHoles;
    private int _tolerated;
    private int _toleratedAt;
    private int _statementScratch;
    private int _statementLastEnd;

    /// <summary>Whether what must be there may be in a hole beside it.</summary>
    private bool _isTolerant;

    /// <summary>Whether the tree of the statement that is being read does not tell what is in a hole of it.</summary>
    private bool _isLoose;

    /// <summary>
    /// Reads a statement in other ways after a plain reading ended at a doubt. Where none comes to the end, the plain one is returned.
    /// </summary>
    private SqlStatement ReadThroughHoles(SqlStatement plain)
    {
        var stop = _index;
        if (FindHoleBefore(stop + 1) < 0) return plain;
        _readForFillings = 0;
        if (ReadFilled(stop, hasMore: false) is { } filled) return filled;
        var statement = ReadStatement(isTolerant: true);
        if (!_failed) return statement;
        if (ReadFilled(stop, hasMore: true) is { } filledWithMore) return filledWithMore;
        return ReadStatement(isTolerant: true, takesRest: true);
    }

    /// <summary>The last hole of the statement up to a token; -1 where there is none.</summary>
    private int FindHoleBefore(int index)
    {
        for (var i = Math.Min(index, _tokenCount - 1); i >= _statementStart; i--)
            if (_tokens[i].Kind == TokenKind.Hole) return i;
        return -1;
    }

    private SqlStatement ReadStatement(bool isTolerant = false, bool takesRest = false)
    {
        Restart(_statementStart, _statementLastEnd, _statementScratch);
        _isTolerant = isTolerant;
        var statement = ReadNested(ParseStatementOf);
        if (takesRest && !AtStatementEnd && !At(TokenKind.Hole) && !FollowsHole) SyntaxError();
        var unexplained = _doubt;
        if (takesRest && (!_failed || GoOn())) PushRest();
        _isTolerant = false;
        // A semicolon in parentheses or in a routine's body is no end.
        if (!AtStatementEnd || FindStatementEnd(_statementStart, _index) != _index) SyntaxError();
        statement = AddLooseHoles(statement);
        if (!_failed && unexplained is not null)
        {
            _doubt = unexplained;
            StopReading();
        }
        return statement;
    }

    /// <summary>Puts what holes hold beyond the statement's own tree around it.</summary>
    private SqlStatement AddLooseHoles(SqlStatement statement)
    {
        if (!_failed) AddUnheldHoles(statement);
        _isLoose |= _isFilled;
        if (!_failed && !_isLoose && FindHoleInComment(_statementStart, _index - 1) is >= 0 and var comment)
            AddLooseHole(new HoleFragment(new SqlSpan(comment, 1)));
        if (!_isLoose) return statement;
        var whole = statement as HoleStatement;
        if (whole is { Fragments.IsEmpty: false }) AddLooseHole(whole.Fragments[0]);
        var start = _tokens[_statementStart].Start;
        var end = Math.Max(statement.Span.End, _lastEnd);
        NodeList<HoleFragment> fragments = default;
        if (_looseHoles is not null)
        {
            _looseHoles.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
            end = Math.Max(end, _looseHoles[_looseHoles.Count - 1].Span.End);
            fragments = new NodeList<HoleFragment>([.. _looseHoles]);
        }
        var inner = whole is not null ? whole.Statement : statement is UnparsedStatement ? null : statement;
        return new HoleStatement(SqlSpan.FromBounds(start, end), inner, fragments, _isFilled || _toleratedAt >= 0);
    }

    /// <summary>Takes the holes here, for which the tree has no place.</summary>
    private void TakeLooseHoles()
    {
        var start = Position;
        SkipHoles();
        AddLooseHole(new HoleFragment(Finish(start)));
    }

    /// <summary>Adds those holes of the statement that no node stands for: skipped ones, and those among the words of a definition.</summary>
    private void AddUnheldHoles(SqlStatement statement)
    {
        HashSet<int>? held = null;
        for (var i = _statementStart; i < _index; i++)
        {
            if (!IsUnknown(_tokens[i]) || _tokens[i].Length == 0) continue;
            held ??= HeldPlaces(statement);
            if (held.Add(_tokens[i].Start)) AddLooseHole(new HoleFragment(_tokens[i].Span));
        }
    }

    /// <summary>The characters of all nodes that stand for holes, or have some in them.</summary>
    private HashSet<int> HeldPlaces(SqlStatement statement)
    {
        var held = new HashSet<int>();
        statement.Walk(Add);
        foreach (var fragment in _looseHoles ?? []) fragment.Walk(Add);
        return held;

        bool Add(SqlNode node)
        {
            if (IsHole(node))
                for (var i = node.Span.Start; i < node.Span.End; i++) held.Add(i);
            return true;
        }
    }

    private static bool IsHole(SqlNode node) => node switch
    {
        HoleExpression or HoleFromItem or HoleQuery or HoleElement or HoleAction => true,
        StringConstant or BitStringConstant or NumericConstant or ParameterReference => true,
        HoleFragment fragment => fragment.Parts.IsEmpty || fragment.Parts[0].Span.Start > fragment.Span.Start,
        Identifier name => name.HasHole,
        OperatorName name => name.HasHole,
        SignedNumber number => number.HasHole,
        _ => false,
    };

    private void AddLooseHole(HoleFragment holes)
    {
        _isLoose = true;
        // What a filled hole holds beside the token that was put into it has no place of its own.
        if (!holes.Span.IsEmpty) (_looseHoles ??= []).Add(holes);
    }

    /// <summary>
    /// Whether what must stand here, and does not, may be in a hole: in those that follow, which are taken, or in the one before it.
    /// </summary>
    private bool IsInHole()
    {
        if (!_isTolerant || _failed) return false;
        if (At(TokenKind.Hole))
        {
            _toleratedAt = _index;
            _tolerated = 1;
            TakeLooseHoles();
            return true;
        }
        if (!FollowsHole) return false;
        (_tolerated, _toleratedAt) = (_toleratedAt == _index ? _tolerated + 1 : 1, _index);
        if (_tolerated > MostInOneHole) return false;
        _isLoose = true;
        return true;
    }

    /// <summary>
    /// The rest of a statement that goes on with something that begins in a hole: clauses, expressions, and words between them.
    /// </summary>
    private void PushRest()
    {
        var start = Position;
        var mark = Mark();
        var hasOtherWords = false;
        // Semicolons within a routine's body do not end it.
        var end = FindStatementEnd(_statementStart, _index);
        if (_index >= end) return;
        while (_index < end && !At(TokenKind.End))
        {
            var before = _index;
            if (AtQueryKeyword && Peek() is { Kind: not (TokenKind.Semicolon or TokenKind.End) }) Push(ParseSelectNoParentheses());
            else if (AtQueryClause && (!At(Keyword.From) || BeginsFromItem(_index + 1)))
                Push(ParseSelectAfter(Position, null, ParseClausesBehindHole()));
            else if (BeginsOperand(_index)) Push(ParseExpression());
            if (_failed && !GoOn()) break;
            if (_index != before) continue;
            Advance();
            hasOtherWords = true;
        }
        var parts = PopList<SqlNode>(mark);
        AddLooseHole(new HoleFragment(Finish(start), parts, hasOtherWords));
    }

    /// <summary>Whether a FROM among words that are not known is a query's: the names of relations follow it, or a query does.</summary>
    private bool BeginsFromItem(int index) => _tokens[index].Kind == TokenKind.OpenParenthesis
        ? IsQueryKeyword(index + 1) || _tokens[index + 1].Kind == TokenKind.Hole
        : IsColId(_tokens[index]) || _tokens[index].Keyword is Keyword.Only or Keyword.Lateral;

    /// <summary>Goes on behind a hole with what cannot stand where it does; false where that is nested too deeply.</summary>
    private bool GoOn()
    {
        if (_doubt is not { IsOfNesting: false }) return false;
        _failed = false;
        _doubt = null;
        MoveTo(_index);
        return true;
    }
}
