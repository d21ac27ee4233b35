using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>The terminals of PostgreSQL's grammar (gram.y), and those that this library adds: holes, errors, psql's own.</summary>
public enum TokenKind : byte
{
    /// <summary>The end of the text; the last token of every list.</summary>
    End,

    /// <summary>A name that is no keyword, or is in double quotes.</summary>
    Identifier,

    /// <summary>A word of the grammar; which, <see cref="SqlToken.Keyword"/> says.</summary>
    Keyword,

    /// <summary>ICONST: an integer that fits into 32 bits.</summary>
    Integer,

    /// <summary>FCONST: any other number.</summary>
    Decimal,

    /// <summary>SCONST, however it is quoted.</summary>
    String,

    /// <summary>BCONST: <c>B'…'</c>.</summary>
    BitString,

    /// <summary>XCONST: <c>X'…'</c>.</summary>
    HexString,

    /// <summary>A parameter of any style.</summary>
    Parameter,

    /// <summary>Op: an operator that has no token of its own.</summary>
    Operator,
    Comma,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Dot,
    Semicolon,
    Colon,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Caret,
    Less,
    Greater,
    Equals,
    TypeCast,
    DotDot,
    ColonEquals,
    EqualsGreater,
    LessEquals,
    GreaterEquals,
    NotEquals,

    /// <summary>A hole that stands alone.</summary>
    Hole,

    /// <summary>A character that begins no token.</summary>
    Other,

    /// <summary>What the lexer rejects; the list of tokens knows why.</summary>
    Error,

    /// <summary>psql's backslash command. One that sends the statement ends it as a semicolon does, and is a <see cref="Semicolon"/>.</summary>
    PsqlCommand,

    /// <summary>A hole that the parser skips while it looks for a reading of the statement; in no list of tokens that is given out.</summary>
    SkippedHole,

    /// <summary>The data lines after COPY … FROM STDIN.</summary>
    CopyData,
}

/// <summary>What reading a token's characters has to heed.</summary>
[Flags]
public enum TokenFlags : byte
{
    None = 0,

    /// <summary>Upper-case letters are in it.</summary>
    Uppercase = 1,

    /// <summary>In quotes of any kind.</summary>
    Quoted = 2,

    /// <summary>Something in it does not stand for itself: doubled quotes, escapes, a string continued on the next line.</summary>
    Escaped = 4,

    /// <summary>A hole is part of it.</summary>
    Hole = 8,

    /// <summary>Backslash escapes: <c>E'…'</c>, or any string where standard_conforming_strings is off.</summary>
    Backslash = 16,

    /// <summary><c>U&amp;'…'</c>, <c>U&amp;"…"</c>, with the UESCAPE that follows.</summary>
    Unicode = 32,

    /// <summary><c>$tag$…$tag$</c>.</summary>
    Dollar = 64,

    /// <summary>In a branch of psql's <c>\if</c> of which it is not known whether it is run.</summary>
    Conditional = 128,
}

/// <summary>A token: a kind and a place in the text.</summary>
public readonly struct SqlToken(TokenKind kind, int start, int end, Keyword keyword = Keyword.NotKeyword, TokenFlags flags = TokenFlags.None)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public Keyword Keyword { get; } = keyword;

    public TokenKind Kind { get; } = kind;

    public TokenFlags Flags { get; } = flags;

    public int Length => End - Start;

    public SqlSpan Span => SqlSpan.FromBounds(Start, End);

    /// <summary>The token with flags beside its own.</summary>
    internal SqlToken With(TokenFlags flags) => new(Kind, Start, End, Keyword, Flags | flags);

    public override string ToString() => Kind == TokenKind.Keyword ? Keyword.ToString() : Kind.ToString();
}
