using System;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Literals;

/// <summary>How a value is written between the quotes of a Python literal (language reference, 2.5 Literals and 2.4.3 f-strings).</summary>
internal sealed class PythonLiteralForm : LiteralForm
{
    private readonly char _quote;
    private readonly bool _isTriple;
    private readonly bool _isRaw;
    private readonly bool _doublesBraces;

    private PythonLiteralForm(char quote, bool isTriple, bool isRaw, bool doublesBraces) =>
        (_quote, _isTriple, _isRaw, _doublesBraces) = (quote, isTriple, isRaw, doublesBraces);

    public static PythonLiteralForm Of(StringLiteral literal, string text) =>
        new(text[literal.ContentStart - 1], literal.IsTriple, literal.IsRaw, literal.Contents is not null);

    /// <summary>Between double quotes.</summary>
    public static PythonLiteralForm Regular { get; } = new('"', isTriple: false, isRaw: false, doublesBraces: false);

    public override string Notation => Prefix + _quote + (_isTriple ? "3" : "1") + (_isRaw ? "r" : "") + (_doublesBraces ? "f" : "");

    /// <summary>The form that a <see cref="LiteralForm.Notation"/> tells of; null where it tells of none.</summary>
    public static PythonLiteralForm? FromNotation(string notation)
    {
        if (!notation.StartsWith(Prefix, StringComparison.Ordinal) || notation.Length < Prefix.Length + 2) return null;
        var form = new PythonLiteralForm(
            notation[Prefix.Length], notation[Prefix.Length + 1] == '3', notation.IndexOf('r', Prefix.Length) >= 0, notation.IndexOf('f', Prefix.Length) >= 0);
        return form.Notation == notation ? form : null;
    }

    private const string Prefix = "Python ";

    public override string? Encode(string value) => Encode(value, isFirst: true, isLast: true);

    public override string? Encode(string value, bool isFirst, bool isLast)
    {
        if (_isRaw) return EncodeRaw(value);
        var written = new StringBuilder();
        foreach (var c in value)
        {
            if (c == _quote || c == '\\') written.Append('\\').Append(c);
            else if (c == '\n') written.Append(_isTriple ? "\n" : "\\n");
            else if (c == '\r') written.Append("\\r");
            else if (c == '\t') written.Append("\\t");
            else if (_doublesBraces && c is '{' or '}') written.Append(c).Append(c);
            else if (char.IsControl(c)) written.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
            else written.Append(c);
        }
        return written.ToString();
    }

    /// <summary>A raw literal has no way to write its own quote, a backslash at its end, or (with one quote) a line's end.</summary>
    private string? EncodeRaw(string value)
    {
        if (value.IndexOf(_quote) >= 0 || value.IndexOf('\r') >= 0 || (!_isTriple && value.IndexOf('\n') >= 0)) return null;
        if (value.IndexOf('\\') >= 0) return null;
        return _doublesBraces ? value.Replace("{", "{{").Replace("}", "}}") : value;
    }
}
