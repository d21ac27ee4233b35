using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Holes that may end a quote or begin one: those in quotes, and those that are part of what announces one (<c>$tag</c>, <c>U&amp;</c>). Read
/// with what is filled in, the text behind them may be outside of the quotes that it seems to be in, or inside of others. Any other hole may
/// begin a quote too where the text has one that is never ended.
/// </summary>
internal sealed partial class Parser
{
    private static readonly char[] QuoteCharacters = ['\'', '"', '$'];

    /// <summary>Which of <see cref="QuoteCharacters"/> a hole of an earlier statement may have ended or begun, a bit for each.</summary>
    private int _uncertainQuotes;

    /// <summary>The last place of such a quote: up to there the quote may reach that is open because of the hole.</summary>
    private int _lastUncertainQuote = -1;

    /// <summary>Whether an earlier statement has a hole.</summary>
    private bool _followsHole;

    /// <summary>Whether what a hole holds may make another of a token: it is in quotes before it, or begins it.</summary>
    private bool MayChangeQuotes(int last)
    {
        for (var i = _statementStart; i < last; i++)
            if (HasHoleInQuotes(_tokens[i])) return true;
        var token = _tokens[last];
        if ((token.Flags & TokenFlags.Dollar) != 0)
            return HasHoleInQuotes(token) && _source.HasHoleIn(SqlSpan.FromBounds(token.Start, _text.IndexOf('$', token.Start + 1)));
        // A quote behind another one is doubled.
        if (token.Kind == TokenKind.Error && token.End < _text.Length && _source.IsHole(token.End)) return true;
        return token.Kind != TokenKind.End && _source.Holes.Count > 0 && (HoldsTag(last) || AnnouncesQuote(last));
    }

    private bool HasHoleInQuotes(SqlToken token) =>
        (token.Flags & (TokenFlags.Hole | TokenFlags.Quoted)) == (TokenFlags.Hole | TokenFlags.Quoted) && _source.HasHoleIn(token.Span);

    /// <summary>Whether a dollar sign stands here beside a hole, or behind it a word with a hole, which may make it a quote.</summary>
    private bool HoldsTag(int index)
    {
        var (token, next) = (_tokens[index], _tokens[index + 1]);
        if (IsUnknown(token)) return _text.IndexOf('$', token.Start, token.Length) >= 0;
        return token.Kind == TokenKind.Other && _text[token.Start] == '$' && next.Start == token.End && IsUnknown(next);
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
            _followsHole |= IsUnknown(_tokens[i]) || HasHoleInQuotes(_tokens[i]);
            if (HasHoleInQuotes(_tokens[i])) NoteUncertainQuote(_text[_text.IndexOfAny(QuoteCharacters, _tokens[i].Start)]);
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
        var bit = 1 << Array.IndexOf(QuoteCharacters, quote);
        if ((_uncertainQuotes & bit) != 0) return;
        _uncertainQuotes |= bit;
        _lastUncertainQuote = Math.Max(_lastUncertainQuote, _text.LastIndexOf(quote));
    }

    /// <summary>Whether the statement here may be in quotes that a hole of an earlier one leaves open.</summary>
    private bool MayBeInQuotes() => _lastUncertainQuote >= _tokens[_statementStart].Start || (_followsHole && EndsInQuotes());

    /// <summary>Whether the text ends in quotes: their end may be that of others.</summary>
    private bool EndsInQuotes()
    {
        var last = _tokens[_tokenCount - 2];
        return last.Kind == TokenKind.Error && last.End == _text.Length && _text.IndexOfAny(QuoteCharacters, last.Start) >= 0;
    }
}
