namespace DbImpact.PostgreSql.Syntax;

/// <summary>How a string constant is written (manual, 4.1.2).</summary>
public enum StringSyntax
{
    /// <summary><c>'…'</c>.</summary>
    Standard,

    /// <summary><c>E'…'</c>, with backslash escapes.</summary>
    Escape,

    /// <summary><c>U&amp;'…'</c>, perhaps with UESCAPE.</summary>
    Unicode,

    /// <summary><c>$tag$…$tag$</c>.</summary>
    Dollar,

    /// <summary>A word that the grammar takes in a string's place: the field of EXTRACT.</summary>
    Word,

    /// <summary>No quotes: a hole that stands where the grammar takes a string.</summary>
    Hole,
}

/// <summary>A string constant: of unknown type until something gives it one.</summary>
/// <param name="span">With its quotes, and all the lines it is continued over.</param>
/// <param name="value">Unescaped. Holes are U+FFFC characters in it.</param>
/// <param name="syntax">How it is written.</param>
/// <param name="hasHole">Whether part of the content is not known statically.</param>
public sealed class StringConstant(SqlSpan span, string value, StringSyntax syntax = StringSyntax.Standard, bool hasHole = false)
    : SqlExpression(span)
{
    public string Value { get; } = value;

    public StringSyntax Syntax { get; } = syntax;

    public bool HasHole { get; } = hasHole;
}

/// <summary>A number without a sign.</summary>
/// <param name="span">Its characters.</param>
/// <param name="text">The digits as written.</param>
/// <param name="isInteger">Whether it is an integer that fits into <c>int4</c> (scan.l ICONST); else it is <c>int8</c> or <c>numeric</c>.</param>
/// <param name="value">Its value when <paramref name="isInteger"/>, else 0.</param>
public sealed class NumericConstant(SqlSpan span, string text, bool isInteger, int value = 0) : SqlExpression(span)
{
    public string Text { get; } = text;

    public bool IsInteger { get; } = isInteger;

    public int Value { get; } = value;
}

/// <summary><c>B'…'</c> or <c>X'…'</c>.</summary>
public sealed class BitStringConstant(SqlSpan span, string digits, bool isHexadecimal, bool hasHole = false) : SqlExpression(span)
{
    public string Digits { get; } = digits;

    public bool IsHexadecimal { get; } = isHexadecimal;

    public bool HasHole { get; } = hasHole;
}

/// <summary>TRUE or FALSE.</summary>
public sealed class BooleanConstant(SqlSpan span, bool value) : SqlExpression(span)
{
    public bool Value { get; } = value;
}

/// <summary>NULL.</summary>
public sealed class NullConstant(SqlSpan span) : SqlExpression(span);

/// <summary>DEFAULT in the place of a value; only INSERT, UPDATE and MERGE may use it, which the grammar does not check.</summary>
public sealed class DefaultExpression(SqlSpan span) : SqlExpression(span);

/// <summary>How a parameter is written.</summary>
public enum ParameterSyntax
{
    /// <summary><c>$1</c>.</summary>
    Dollar,

    /// <summary><c>@name</c> (Npgsql).</summary>
    At,

    /// <summary><c>:name</c> (Npgsql, SQLAlchemy).</summary>
    Colon,

    /// <summary><c>{0}</c> (EF Core).</summary>
    Brace,

    /// <summary><c>%s</c> (DB-API).</summary>
    Percent,

    /// <summary><c>%(name)s</c> (DB-API).</summary>
    PercentNamed,

    /// <summary>psql's <c>:'name'</c>, a string constant.</summary>
    PsqlLiteral,

    /// <summary>psql's <c>:{?name}</c>, a truth value.</summary>
    PsqlTest,
}

/// <summary>A parameter: a value that is bound when the statement is run.</summary>
/// <param name="span">With its sign.</param>
/// <param name="syntax">How it is written.</param>
/// <param name="name">The name, when it has one; holes are U+FFFC characters in it.</param>
/// <param name="number">
/// Of <c>$1</c> its number; of <c>{0}</c> its index; of <c>%s</c> its place among the statement's, from 0; -1 of one with a name or
/// a number that is not known.
/// </param>
public sealed class ParameterReference(SqlSpan span, ParameterSyntax syntax, string? name, int number) : SqlExpression(span)
{
    public ParameterSyntax Syntax { get; } = syntax;

    public string? Name { get; } = name;

    public int Number { get; } = number;
}
