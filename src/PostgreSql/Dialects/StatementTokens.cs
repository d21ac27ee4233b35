using System;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>
/// The tokens of a statement that PostgreSQL refuses, and the one at which it does. Every index may be asked for: outside of the statement
/// there is nothing.
/// </summary>
internal sealed class StatementTokens
{
    private readonly TokenList _tokens;

    /// <summary>The token behind the last up to the next semicolon.</summary>
    private readonly int _restEnd;

    public StatementTokens(SqlScript script, SqlSyntaxError error, ParserOptions options, DialectCatalog catalog)
    {
        _tokens = script.Tokens;
        Options = options;
        Catalog = catalog;
        Sql = script.Text;
        First = _tokens.IndexAt(error.Extent.Start);
        End = _restEnd = EndOf(error.Extent);
        Error = Math.Max(First, _tokens.IndexAt(error.Span.Start));
        End = StatementStarts.Next(this);
    }

    /// <summary>Those of a statement that the grammar takes, with the token at which something is not known.</summary>
    public StatementTokens(SqlScript script, SqlSpan statement, int error)
    {
        _tokens = script.Tokens;
        Options = ParserOptions.Default;
        Catalog = DialectCatalog.Unknown;
        Sql = script.Text;
        First = _tokens.IndexAt(statement.Start);
        End = _restEnd = EndOf(statement);
        Error = error;
    }

    private StatementTokens(StatementTokens other, int end)
    {
        _tokens = other._tokens;
        Options = other.Options;
        Catalog = other.Catalog;
        Sql = other.Sql;
        First = other.First;
        Error = other.Error;
        _restEnd = other._restEnd;
        End = end;
    }

    public ParserOptions Options { get; }

    public DialectCatalog Catalog { get; }

    public SqlText Sql { get; }

    /// <summary>The statement's first token.</summary>
    public int First { get; }

    /// <summary>The token behind its last: where no semicolon ends it, the first of the next one.</summary>
    public int End { get; }

    /// <summary>The token at which PostgreSQL refuses it; may be <see cref="End"/>.</summary>
    public int Error { get; }

    /// <summary>The end of the statement's last token.</summary>
    public int EndPosition => End > First ? _tokens[End - 1].End : First < _tokens.Count ? _tokens[First].Start : Sql.Text.Length;

    public bool Has(int index) => index >= First && index < End;

    /// <summary>The token that holds the character at a position, or the first one behind it.</summary>
    public int IndexAt(int position) => _tokens.IndexAt(position);

    /// <summary>With the statements behind it that no semicolon parts from it.</summary>
    public StatementTokens WithRest() => new(this, _restEnd);

    public TokenKind Kind(int index) => Has(index) ? _tokens[index].Kind : TokenKind.End;

    public SqlSpan Span(int index) => Has(index) ? _tokens[index].Span : new SqlSpan(EndPosition, 0);

    /// <summary>From one token to another, both included.</summary>
    public SqlSpan Span(int first, int last) => SqlSpan.FromBounds(Span(first).Start, Span(last).End);

    public string Text(int index) => Has(index) ? Sql.Slice(_tokens[index].Span) : "";

    /// <summary>The characters from one token to another, both included, with what stands between them.</summary>
    public string Text(int first, int last) => last < first ? "" : Sql.Slice(Span(first, last));

    /// <summary>Whether the token is that word, in any case and not in quotes.</summary>
    public bool Is(int index, string word) =>
        Kind(index) is TokenKind.Identifier or TokenKind.Keyword && _tokens[index].Length == word.Length
        && string.Compare(Sql.Text, _tokens[index].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    public bool IsAny(int index, params string[] words)
    {
        foreach (var word in words)
            if (Is(index, word)) return true;
        return false;
    }

    /// <summary>Whether these words stand there one after the other.</summary>
    public bool Are(int index, params string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (!Is(index + i, words[i])) return false;
        return true;
    }

    /// <summary>Whether the token can be a name: a word in quotes, or one that is not reserved.</summary>
    public bool IsName(int index) => Kind(index) switch
    {
        TokenKind.Identifier => true,
        TokenKind.Keyword => Keywords.GetCategory(_tokens[index].Keyword, Options.ServerVersion) is KeywordCategory.Unreserved or KeywordCategory.ColumnName,
        _ => false,
    };

    public bool IsReserved(int index) =>
        Kind(index) == TokenKind.Keyword && Keywords.GetCategory(_tokens[index].Keyword, Options.ServerVersion) == KeywordCategory.Reserved;

    /// <summary>Whether a value may end with the token.</summary>
    public bool EndsOperand(int index) => Kind(index) switch
    {
        TokenKind.Identifier or TokenKind.Integer or TokenKind.Decimal or TokenKind.String or TokenKind.BitString or TokenKind.HexString
            or TokenKind.Parameter or TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.Hole => true,
        TokenKind.Keyword => !IsReserved(index) || IsAny(index, "end", "null", "true", "false", "current_date", "current_timestamp", "array"),
        _ => false,
    };

    /// <summary>A number or a parameter: nothing in it needs to be read.</summary>
    public bool IsSimpleValue(int index) => Kind(index) is TokenKind.Integer or TokenKind.Parameter;

    /// <summary>The name that an identifier token means: folded, or without its quotes.</summary>
    public string NameAt(int index)
    {
        var text = Text(index);
        return text.Length > 1 && text[0] == '"' ? text.Substring(1, text.Length - 2).Replace("\"\"", "\"") : Fold(text);
    }

    /// <summary>A relation's name of one or two parts; null where something else stands there. <paramref name="last"/> is its last token.</summary>
    public (string? Schema, string Name)? RelationAt(int index, out int last)
    {
        last = index;
        if (!IsName(index)) return null;
        if (Kind(index + 1) != TokenKind.Dot) return (null, NameAt(index));
        if (!IsName(index + 2) || Kind(index + 3) == TokenKind.Dot) return null;
        last = index + 2;
        return (NameAt(index), NameAt(index + 2));
    }

    /// <summary>The parenthesis or bracket that closes the one at <paramref name="open"/>; -1 where none does.</summary>
    public int Close(int open)
    {
        var depth = 0;
        for (var i = open; i < End; i++)
        {
            if (Kind(i) is TokenKind.OpenParenthesis or TokenKind.OpenBracket) depth++;
            else if (Kind(i) is TokenKind.CloseParenthesis or TokenKind.CloseBracket && --depth == 0) return i;
        }
        return -1;
    }

    /// <summary>The parenthesis or bracket that opens what is closed at <paramref name="close"/>; -1 where none does.</summary>
    public int Open(int close)
    {
        var depth = 0;
        for (var i = close; i >= First; i--)
        {
            if (Kind(i) is TokenKind.CloseParenthesis or TokenKind.CloseBracket) depth++;
            else if (Kind(i) is TokenKind.OpenParenthesis or TokenKind.OpenBracket && --depth == 0) return i;
        }
        return -1;
    }

    /// <summary>The parenthesis that is open around a token; -1 where none is.</summary>
    public int Enclosing(int index)
    {
        var depth = 0;
        for (var i = index - 1; i >= First; i--)
        {
            if (Kind(i) is TokenKind.CloseParenthesis or TokenKind.CloseBracket) depth++;
            else if (Kind(i) is TokenKind.OpenParenthesis or TokenKind.OpenBracket && depth-- == 0) return i;
        }
        return -1;
    }

    /// <summary>The first token from <paramref name="from"/> on, in no parentheses of its own, that is one of the words; else where they end.</summary>
    public int Find(int from, params string[] words)
    {
        for (var i = from; i < End; i++)
        {
            if (Kind(i) is TokenKind.CloseParenthesis or TokenKind.CloseBracket || IsAny(i, words)) return i;
            if (Kind(i) is not (TokenKind.OpenParenthesis or TokenKind.OpenBracket)) continue;
            var close = Close(i);
            if (close < 0) return End;
            i = close;
        }
        return End;
    }

    /// <summary>The first token of that kind from <paramref name="from"/> on, in no parentheses of its own; else where they end.</summary>
    public int Find(int from, TokenKind kind)
    {
        for (var i = from; i < End; i++)
        {
            if (Kind(i) == kind || Kind(i) is TokenKind.CloseParenthesis or TokenKind.CloseBracket) return i;
            if (Kind(i) is not (TokenKind.OpenParenthesis or TokenKind.OpenBracket)) continue;
            var close = Close(i);
            if (close < 0) return End;
            i = close;
        }
        return End;
    }

    /// <summary>Whether a hole or a part that is there in some runs only stands in the characters.</summary>
    public bool IsUncertain(SqlSpan span)
    {
        if (Sql.HasHoleIn(span)) return true;
        foreach (var part in Sql.OptionalParts)
            if (part.Overlaps(span)) return true;
        return false;
    }

    /// <summary>The edit that deletes tokens, and the blanks that would be left over.</summary>
    public SqlEdit Delete(int first, int last)
    {
        var span = Span(first, last);
        int start = span.Start, end = span.End;
        var text = Sql.Text;
        if (start > 0 && IsBlank(text[start - 1]) && (end == text.Length || IsBlank(text[end]) || text[end] is ')' or ',' or ';'))
        {
            while (start > 0 && IsBlank(text[start - 1])) start--;
        }
        else if (start == 0 || text[start - 1] is ' ' or '\n' or '(')
        {
            while (end < text.Length && IsBlank(text[end])) end++;
        }
        return new SqlEdit(SqlSpan.FromBounds(start, end), "");
    }

    public SqlEdit Replace(int first, int last, string text) => new(Span(first, last), text);

    public SqlEdit InsertBefore(int index, string text) => new(new SqlSpan(Span(index).Start, 0), text);

    public SqlEdit InsertAfter(int index, string text) => new(new SqlSpan(Span(index).End, 0), text);

    /// <summary>A word in the case of a token: in lower case where that has no upper-case letter.</summary>
    public string InCaseOf(int index, string words) => InCaseOf(Text(index), words);

    public static string InCaseOf(string model, string words)
    {
        foreach (var c in model)
            if (c is >= 'A' and <= 'Z') return words;
        return Fold(words);
    }

    /// <summary>downcase_truncate_identifier, for ASCII.</summary>
    public static string Fold(string text)
    {
        var folded = text.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
            if (folded[i] is >= 'A' and <= 'Z') folded[i] = (char)(folded[i] + ('a' - 'A'));
        return new string(folded);
    }

    /// <summary>Whether no name can be written so without quotes, in any case of its letters.</summary>
    public bool NeedsQuotes(string name) =>
        Fold(name) is var folded && Identifiers.Quote(folded) != folded && Keywords.Find(folded, Options.ServerVersion) == Keyword.NotKeyword;

    /// <summary>Whether nothing but blanks stands before the token on its line.</summary>
    public bool BeginsLine(int index)
    {
        for (var i = Span(index).Start - 1; i >= 0 && Sql.Text[i] != '\n'; i--)
            if (!char.IsWhiteSpace(Sql.Text[i])) return false;
        return true;
    }

    /// <summary>Whether nothing but blanks stands behind the token on its line.</summary>
    public bool EndsLine(int index)
    {
        for (var i = Span(index).End; i < Sql.Text.Length && Sql.Text[i] != '\n'; i++)
            if (!char.IsWhiteSpace(Sql.Text[i])) return false;
        return true;
    }

    private int EndOf(SqlSpan statement)
    {
        var end = First;
        while (_tokens[end].Kind != TokenKind.End && _tokens[end].Start < statement.End) end++;
        return end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
