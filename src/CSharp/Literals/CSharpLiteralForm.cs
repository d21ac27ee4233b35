using System;
using System.Globalization;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Literals;

/// <summary>
/// How a value is written between the delimiters of each form of C# string literal (C# specification, 6.4.5.6 String literals and
/// 12.8.3 Interpolated string expressions; raw strings: csharplang proposal raw-string-literal).
/// </summary>
internal static class CSharpLiteralForm
{
    public static LiteralForm Regular { get; } = new RegularForm(doublesBraces: false);

    public static LiteralForm Verbatim { get; } = new VerbatimForm(doublesBraces: false);

    public static LiteralForm InterpolatedRegular { get; } = new RegularForm(doublesBraces: true);

    public static LiteralForm InterpolatedVerbatim { get; } = new VerbatimForm(doublesBraces: true);

    /// <summary>A character literal: a quote is free, an apostrophe is not, and there is one character.</summary>
    public static LiteralForm Character { get; } = new CharacterForm();

    /// <param name="quotes">Quotes of the delimiter.</param>
    /// <param name="isInterpolated">Whether braces begin interpolations.</param>
    /// <param name="indentation">What stands before each line; null where the literal has one line only.</param>
    public static LiteralForm Raw(int quotes, bool isInterpolated, string? indentation) => new RawForm(quotes, isInterpolated, indentation);

    /// <summary>The form that a <see cref="LiteralForm.Notation"/> tells of; null where it tells of none.</summary>
    public static LiteralForm? FromNotation(string notation)
    {
        if (notation.StartsWith(RawNotation, StringComparison.Ordinal)) return RawFromNotation(notation.Substring(RawNotation.Length));
        if (notation.StartsWith(FormatNotation, StringComparison.Ordinal))
            return FromNotation(notation.Substring(FormatNotation.Length)) is { } literal ? new FormatStringForm(literal) : null;
        return ((LiteralForm[])[Regular, Verbatim, InterpolatedRegular, InterpolatedVerbatim, Character]).FirstOrDefault(form => form.Notation == notation);
    }

    internal const string FormatNotation = "C# format ";

    private const string RawNotation = "C# raw ";

    /// <summary>The quotes, a dollar sign where it is interpolated, and behind a bar the indentation.</summary>
    private static LiteralForm? RawFromNotation(string notation)
    {
        var bar = notation.IndexOf('|');
        var head = bar < 0 ? notation : notation.Substring(0, bar);
        var isInterpolated = head.EndsWith("$", StringComparison.Ordinal);
        return int.TryParse(head.TrimEnd('$'), NumberStyles.None, CultureInfo.InvariantCulture, out var quotes)
            ? Raw(quotes, isInterpolated, bar < 0 ? null : notation.Substring(bar + 1))
            : null;
    }

    private sealed class RegularForm(bool doublesBraces) : LiteralForm
    {
        public override string Notation => doublesBraces ? "C# $" : "C#";

        public override string Encode(string value)
        {
            var written = new StringBuilder(value.Length + 4);
            foreach (var c in value) AppendEscaped(written, c, doublesBraces);
            return written.ToString();
        }
    }

    private sealed class VerbatimForm(bool doublesBraces) : LiteralForm
    {
        public override string Notation => doublesBraces ? "C# $@" : "C# @";

        public override string Encode(string value)
        {
            var written = value.Replace("\"", "\"\"");
            return doublesBraces ? written.Replace("{", "{{").Replace("}", "}}") : written;
        }
    }

    private sealed class CharacterForm : LiteralForm
    {
        public override string Notation => "C# '";

        public override string? Encode(string value)
        {
            if (value.Length != 1) return null;
            if (value[0] == '"') return "\"";
            if (value[0] == '\'') return "\\'";
            var written = new StringBuilder();
            AppendEscaped(written, value[0], doublesBraces: false);
            return written.ToString();
        }
    }

    /// <summary>Nothing can be escaped in a raw literal: what it cannot hold as it is cannot be written.</summary>
    private sealed class RawForm(int quotes, bool isInterpolated, string? indentation) : LiteralForm
    {
        public override string Notation =>
            RawNotation + quotes.ToString(CultureInfo.InvariantCulture) + (isInterpolated ? "$" : "") + (indentation is null ? "" : "|" + indentation);

        public override string? Encode(string value)
        {
            // One quote more may stand on either side of what is replaced.
            if (LongestRunOfQuotes(value) > quotes - 2) return null;
            if (isInterpolated && value.IndexOfAny(['{', '}']) >= 0) return null;
            if (value.IndexOfAny(['\r', '\n']) < 0) return value;
            return indentation is null ? null : value.Replace("\n", "\n" + indentation);
        }

        /// <summary>A raw literal of one line cannot begin or end with a quote.</summary>
        public override string? Encode(string value, bool isFirst, bool isLast)
        {
            if (indentation is null && value.Length > 0 && ((isFirst && value[0] == '"') || (isLast && value[value.Length - 1] == '"')))
                return null;
            return Encode(value);
        }

        private static int LongestRunOfQuotes(string value)
        {
            int longest = 0, run = 0;
            foreach (var c in value)
            {
                run = c == '"' ? run + 1 : 0;
                if (run > longest) longest = run;
            }
            return longest;
        }
    }

    private static void AppendEscaped(StringBuilder written, char c, bool doublesBraces)
    {
        switch (c)
        {
            case '"': written.Append("\\\""); return;
            case '\\': written.Append("\\\\"); return;
            case '\n': written.Append("\\n"); return;
            case '\r': written.Append("\\r"); return;
            case '\t': written.Append("\\t"); return;
            case '\0': written.Append("\\0"); return;
            case '{' or '}' when doublesBraces: written.Append(c).Append(c); return;
        }
        if (char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029')
            written.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        else
            written.Append(c);
    }
}
