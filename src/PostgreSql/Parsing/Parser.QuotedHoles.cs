using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Holes that may end a quote or begin one: those in quotes, and those that are part of what announces one (<c>$tag</c>, <c>U&amp;</c>). Read
/// with what is filled in, the text behind them may be outside of the quotes that it seems to be in, or inside of others.
/// </summary>
internal sealed partial class Parser
{
    private const string Quotes = "'\"$";

    /// <summary>Which of <see cref="Quotes"/> a hole of an earlier statement may have ended or begun, a bit for each.</summary>
    private int _uncertainQuotes;

    /// <summary>The last place of such a quote: up to there the quote may reach that is open because of the hole.</summary>
    private int _lastUncertainQuote = -1;

    /// <summary>Whether what a hole holds may make another of a token: it is in quotes before it, or begins it.</summary>
    private bool MayChangeQuotes(int last)
    {
        for (var i = _statementStart; i < last; i++)
            if (HasHoleInQuotes(_tokens[i])) return true;
        var token = _tokens[last];
        if ((token.Flags & TokenFlags.Dollar) != 0)
            return HasHoleInQuotes(token) && _source.HasHoleIn(SqlSpan.FromBounds(token.Start, _text.IndexOf('$', token.Start + 1)));
        return token.Kind != TokenKind.End && _source.Holes.Count > 0 && (HoldsTag(last) || AnnouncesQuote(last));
    }

    private bool HasHoleInQuotes(SqlToken token) =>
        (token.Flags & (TokenFlags.Hole | TokenFlags.Quoted)) == (TokenFlags.Hole | TokenFlags.Quoted) && _source.HasHoleIn(token.Span);

    /// <summary>Whether a dollar sign stands here, and behind it a word with a hole, which may make it a quote.</summary>
    private bool HoldsTag(int index)
    {
        var (token, next) = (_tokens[index], _tokens[index + 1]);
        if (_text.Length <= token.Start || _text[token.Start] != '$') return false;
        return IsUnknown(token) || (token.Kind == TokenKind.Other && next.Start == token.End && IsUnknown(next));
    }

    /// <summary>Whether <c>U&amp;</c> stands here, and a hole behind it.</summary>
    private bool AnnouncesQuote(int index)
    {
        var (token, next) = (_tokens[index], _tokens[index + 1]);
        return token.Length == 1 && _text[token.Start] is 'u' or 'U' && next.Start == token.End && next.Length == 1 && _text[next.Start] == '&'
            && next.End < _text.Length && _source.IsHole(next.End);
    }

    /// <summary>Takes note of a statement's holes of this kind: the statements behind it may be in quotes, or end in them.</summary>
    private void NoteUncertainQuotes(int end)
    {
        if (_source.Holes.Count == 0) return;
        for (var i = _statementStart; i < end; i++)
        {
            if (HasHoleInQuotes(_tokens[i])) NoteUncertainQuote(_text[_text.IndexOfAny(['\'', '"', '$'], _tokens[i].Start)]);
            else if (HoldsTag(i)) NoteUncertainQuote('$');
            else if (AnnouncesQuote(i))
            {
                NoteUncertainQuote('\'');
                NoteUncertainQuote('"');
            }
        }
    }

    private void NoteUncertainQuote(char quote)
    {
        var bit = 1 << Quotes.IndexOf(quote);
        if ((_uncertainQuotes & bit) != 0) return;
        _uncertainQuotes |= bit;
        _lastUncertainQuote = Math.Max(_lastUncertainQuote, _text.LastIndexOf(quote));
    }

    /// <summary>Whether the statement here may be in quotes that a hole of an earlier one leaves open.</summary>
    private bool MayBeInQuotes() => _lastUncertainQuote >= _tokens[_statementStart].Start;
}
