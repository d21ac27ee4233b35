using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Words and signs in holes. Where a hole is no name, value, list or clause, each token of the grammar is put in its place in turn. The first one
/// with which the statement reads to its end tells what stands around the hole; what the hole holds remains unknown. What is put into a hole
/// carries <see cref="TokenFlags.Hole"/> and the hole's place, so that no node takes it for text.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>How many holes of a statement may be filled, one after the other.</summary>
    private const int MostFilled = 3;

    /// <summary>How many tokens may be read again for all fillings of a statement: no text costs more, however long it is.</summary>
    private const int MostReadForFillings = 60_000;

    /// <summary>Reading a statement costs as much as these tokens before it reads any.</summary>
    private const int StartOfReading = 8;

    private static readonly TokenKind[] FillingSigns =
    [
        TokenKind.OpenParenthesis, TokenKind.CloseParenthesis, TokenKind.OpenBracket, TokenKind.CloseBracket, TokenKind.Comma, TokenKind.Dot,
        TokenKind.Equals, TokenKind.Star, TokenKind.TypeCast, TokenKind.EqualsGreater, TokenKind.ColonEquals, TokenKind.Colon,
        TokenKind.Semicolon, TokenKind.Operator, TokenKind.Identifier, TokenKind.String, TokenKind.Integer,
    ];

    /// <summary>
    /// Words that stand for all others with which a statement reads as well: a relation is dropped, altered or commented on more often than
    /// anything else.
    /// </summary>
    private static readonly Keyword[] FirstFillings =
    [
        Keyword.Table, Keyword.From, Keyword.Into, Keyword.Create, Keyword.Alter, Keyword.Select, Keyword.Insert, Keyword.Update, Keyword.Delete,
        Keyword.As, Keyword.Where, Keyword.Set, Keyword.On, Keyword.By, Keyword.Values,
    ];

    private static readonly Keyword[] AllFillings = OrderFillings();

    /// <summary>What is told of a reading with a filled hole that does not come to the end.</summary>
    private static readonly SqlSyntaxError Unfilled = new(SqlStates.SyntaxError, default, "syntax error");

    private int _readForFillings;

    /// <summary>Whether the tokens that are read are a statement's with something in its holes.</summary>
    private bool _isFilled;

    /// <summary>What else the hole holds beside the token that is put into it.</summary>
    private enum Filling
    {
        Nothing,
        SomethingBehind,
        SomethingBefore,
        SomethingOnBothSides,
    }

    /// <summary>
    /// Reads the statement with tokens in the holes before the place where reading ended; null where it reads with none.
    /// </summary>
    /// <param name="stop">The token at which a plain reading ended.</param>
    /// <param name="hasMore">Whether the hole holds more than one token: what must stand beside that may be in it too.</param>
    private SqlStatement? ReadFilled(int stop, bool hasMore)
    {
        var end = FindStatementEnd(_statementStart);
        var own = TakeStatement(end, ref stop);
        if (own is null) return null;
        var (tokens, count, closings, start) = (_tokens, _tokenCount, _closings, _statementStart);
        (_statementStart, _isFilled) = (0, true);
        SqlStatement? result = null;
        var hole = -1;
        for (var i = 0; i < MostFilled && result is null && LastHole(own, stop + 1) is var next && next > hole; i++)
        {
            hole = next;
            if (hasMore) result = ReadFilledWithMore(own, hole);
            else
            {
                var first = hole == 0 ? new List<SqlToken>() : null;
                var whole = own;
                result = ReadFilled(own, hole, Filling.Nothing, null, first, ref own, ref stop);
                if (result is null && first is not null) result = ReadBegun(whole, first);
            }
        }
        (_tokens, _tokenCount, _closings, _statementStart, _isFilled) = (tokens, count, closings, start, false);
        Restart(_statementStart, _statementLastEnd, _statementScratch);
        if (result is null) return null;
        MoveTo(end);
        _lastEnd = _tokens[end - 1].End;
        return result;
    }

    /// <summary>The tokens of the statement, those holes in one that stand in a row; null where there is one that the lexer rejects.</summary>
    private SqlToken[]? TakeStatement(int end, ref int stop)
    {
        var own = new List<SqlToken>(end - _statementStart + 1);
        var at = 0;
        for (var i = _statementStart; i < end; i++)
        {
            var token = _tokens[i];
            if (token.Kind == TokenKind.Error) return null;
            if (i == stop) at = own.Count;
            var last = own.Count - 1;
            if (token.Kind == TokenKind.Hole && last >= 0 && own[last].Kind == TokenKind.Hole)
                own[last] = new SqlToken(TokenKind.Hole, own[last].Start, token.End);
            else own.Add(token);
        }
        stop = stop >= end ? own.Count : at;
        own.Add(new SqlToken(TokenKind.End, _tokens[end].Start, _tokens[end].Start));
        return [.. own];
    }

    private static int LastHole(SqlToken[] tokens, int index)
    {
        for (var i = Math.Min(index, tokens.Length - 1); i >= 0; i--)
            if (tokens[i].Kind == TokenKind.Hole) return i;
        return -1;
    }

    private SqlStatement? ReadFilledWithMore(SqlToken[] own, int hole)
    {
        var (furthest, stop) = (own, own.Length);
        var last = new List<SqlToken>();
        var opened = MakeRoom(own, hole, Filling.SomethingBehind);
        opened[hole] = own[hole];
        opened[hole + 1] = new SqlToken(TokenKind.OpenParenthesis, own[hole].End, own[hole].End, Keyword.NotKeyword, TokenFlags.Hole);
        return ReadFilled(opened, hole, Filling.Nothing, null, null, ref furthest, ref stop)
            ?? ReadFilled(own, hole, Filling.SomethingBehind, null, null, ref furthest, ref stop)
            ?? ReadFilled(own, hole, Filling.SomethingBefore, null, last, ref furthest, ref stop)
            ?? ReadFilled(own, hole, Filling.SomethingOnBothSides, last, null, ref furthest, ref stop);
    }

    /// <summary>Reads a statement that begins with a hole in which two words are or more: CREATE TABLE, ALTER TABLE, INSERT INTO.</summary>
    private SqlStatement? ReadBegun(SqlToken[] own, List<SqlToken> first)
    {
        foreach (var token in first)
        {
            if (token.Kind != TokenKind.Keyword || StatementParsers[(int)token.Keyword] is null) continue;
            SqlToken[] begun = [token, .. own];
            begun[1] = new SqlToken(TokenKind.Hole, own[0].End, own[0].End);
            var (furthest, stop) = (begun, begun.Length);
            if (ReadFilled(begun, 1, Filling.Nothing, [.. SecondWords(begun[1].Span)], null, ref furthest, ref stop) is { } statement) return statement;
        }
        return null;
    }

    /// <summary>Reads the statement with one token after the other in a hole.</summary>
    /// <param name="own">The statement's tokens.</param>
    /// <param name="hole">The hole's index among them.</param>
    /// <param name="filling">What else the hole holds.</param>
    /// <param name="candidates">What may be put into it; null for all tokens of the grammar.</param>
    /// <param name="taken">Gets the tokens that can stand there, though what follows them cannot.</param>
    /// <param name="furthest">The tokens with which reading came furthest.</param>
    /// <param name="stop">The token up to which it came.</param>
    private SqlStatement? ReadFilled(
        SqlToken[] own, int hole, Filling filling, List<SqlToken>? candidates, List<SqlToken>? taken, ref SqlToken[] furthest, ref int stop)
    {
        var place = filling is Filling.SomethingBefore or Filling.SomethingOnBothSides ? hole + 1 : hole;
        var filled = MakeRoom(own, hole, filling);
        var distance = furthest.Length - stop;
        foreach (var token in candidates ?? Fillings(filled[place].Span))
        {
            if (_readForFillings > MostReadForFillings) break;
            filled[place] = token;
            (_tokens, _tokenCount, _closings) = (filled, filled.Length, null);
            var statement = ReadStatement(isTolerant: filling != Filling.Nothing);
            _readForFillings += _index + StartOfReading;
            if (!_failed && _index == filled.Length - 1) return statement;
            if (_index > place) taken?.Add(token);
            if (filled.Length - _index >= distance) continue;
            distance = filled.Length - _index;
            (furthest, stop) = ([.. filled], _index);
        }
        return null;
    }

    /// <summary>What may be in a hole; nothing that the tree tells comes first.</summary>
    private IEnumerable<SqlToken> Fillings(SqlSpan place)
    {
        yield return new SqlToken(TokenKind.SkippedHole, place.Start, place.End);
        foreach (var kind in FillingSigns) yield return new SqlToken(kind, place.Start, place.End, Keyword.NotKeyword, TokenFlags.Hole);
        foreach (var keyword in AllFillings)
            if (Keywords.IsKnown(keyword, _version)) yield return new SqlToken(TokenKind.Keyword, place.Start, place.End, keyword, TokenFlags.Hole);
    }

    private static IEnumerable<SqlToken> SecondWords(SqlSpan place)
    {
        foreach (var keyword in FirstFillings) yield return new SqlToken(TokenKind.Keyword, place.Start, place.End, keyword, TokenFlags.Hole);
        yield return new SqlToken(TokenKind.Identifier, place.Start, place.End, Keyword.NotKeyword, TokenFlags.Hole);
    }

    private static Keyword[] OrderFillings()
    {
        var words = new List<Keyword>(FirstFillings);
        for (var keyword = Keyword.Abort; keyword <= Keyword.Zone; keyword++)
            if (Array.IndexOf(FirstFillings, keyword) < 0) words.Add(keyword);
        return [.. words];
    }

    /// <summary>
    /// The statement's tokens with holes around the place where a token is put into one. Only one of them has the hole's place in the text, so
    /// that no two nodes claim it.
    /// </summary>
    private static SqlToken[] MakeRoom(SqlToken[] own, int hole, Filling filling)
    {
        var count = filling switch
        {
            Filling.Nothing => 1,
            Filling.SomethingOnBothSides => 3,
            _ => 2,
        };
        var result = new SqlToken[own.Length + count - 1];
        Array.Copy(own, result, hole);
        var holding = filling == Filling.SomethingBehind ? 1 : 0;
        for (var i = 0; i < count; i++)
        {
            var end = i < holding ? own[hole].Start : own[hole].End;
            result[hole + i] = new SqlToken(TokenKind.Hole, i == holding ? own[hole].Start : end, end);
        }
        Array.Copy(own, hole + 1, result, hole + count, own.Length - hole - 1);
        return result;
    }

    /// <summary>Whether a token was put into a hole: of its kind no other has a hole in it, or is not in quotes then.</summary>
    private static bool IsFilling(SqlToken token) =>
        token.Flags == TokenFlags.Hole && token.Kind is not (TokenKind.Identifier or TokenKind.Parameter or TokenKind.Decimal or TokenKind.Hole);

    /// <summary>Whether a token stands for holes in a row, or for a part of one: what is written there is no name, though blanks may be in it.</summary>
    private static bool IsJoined(SqlToken token) => token is { Kind: TokenKind.Hole, Flags: TokenFlags.None };
}
