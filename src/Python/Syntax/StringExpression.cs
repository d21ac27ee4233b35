using System.Collections.Generic;

namespace DbImpact.Python.Syntax;

/// <summary>One or more literals side by side, which Python joins.</summary>
public sealed class StringExpression(IReadOnlyList<StringLiteral> literals) : Expression(literals[0].Start, literals[literals.Count - 1].End)
{
    public IReadOnlyList<StringLiteral> Literals { get; } = literals;
}

/// <summary>A string or bytes literal, an f-string or a t-string.</summary>
public sealed class StringLiteral(int start, int end, string prefix, int contentStart, int contentEnd, IReadOnlyList<StringContent>? contents)
    : PythonNode(start, end)
{
    /// <summary>In lower case.</summary>
    public string Prefix { get; } = prefix;

    public bool IsRaw => Prefix.IndexOf('r') >= 0;

    public bool IsBytes => Prefix.IndexOf('b') >= 0;

    /// <summary>A template string (PEP 750) is no string: whoever takes it decides what becomes of its parts.</summary>
    public bool IsTemplate => Prefix.IndexOf('t') >= 0;

    /// <summary>Where the characters between the quotes begin and end.</summary>
    public int ContentStart { get; } = contentStart;

    public int ContentEnd { get; } = contentEnd;

    /// <summary>Of an f-string or t-string its parts; else null.</summary>
    public IReadOnlyList<StringContent>? Contents { get; } = contents;

    /// <summary>Three quotes or one.</summary>
    public bool IsTriple => ContentStart - Start - Prefix.Length == 3;
}

/// <summary>A part of an f-string.</summary>
public abstract class StringContent(int start, int end) : PythonNode(start, end);

/// <summary>Characters between replacement fields, as they are written.</summary>
public sealed class StringText(int start, int end) : StringContent(start, end);

/// <summary><c>{value!conversion:format}</c></summary>
public sealed class ReplacementField(int start, int end, Expression value, char? conversion, IReadOnlyList<StringContent>? format, bool isDebug)
    : StringContent(start, end)
{
    public Expression Value { get; } = value;

    /// <summary><c>s</c>, <c>r</c> or <c>a</c>.</summary>
    public char? Conversion { get; } = conversion;

    public IReadOnlyList<StringContent>? Format { get; } = format;

    /// <summary><c>{value=}</c></summary>
    public bool IsDebug { get; } = isDebug;
}
