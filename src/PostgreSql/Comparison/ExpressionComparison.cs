using System;
using System.Text;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Whether two SQL texts say the same, as far as their words tell.</summary>
internal static class ExpressionComparison
{
    public static bool AreSame(string? a, string? b)
    {
        if (a is null || b is null) return a is null && b is null;
        return string.Equals(a, b, StringComparison.Ordinal) || string.Equals(Canonical(a), Canonical(b), StringComparison.Ordinal);
    }

    /// <summary>The expression in a form that two spellings of one meaning share.</summary>
    public static string Canonical(string text) => CanonicalExpression.Of(text) ?? Normalize(text);

    /// <summary>A partition's bound: midnight is written with or without its hours.</summary>
    public static string NormalizeBound(string text) =>
        Normalize(text).Replace(" 00:00:00+00'", "'").Replace(" 00:00:00'", "'").Replace(" ,", ",").Replace(", ", ",");

    public static string Normalize(string text)
    {
        var result = new StringBuilder(text.Length);
        var quote = '\0';
        foreach (var c in text)
        {
            if (quote != '\0')
            {
                result.Append(c);
                if (c == quote) quote = '\0';
                continue;
            }
            if (c is '\'' or '"') quote = c;
            if (!char.IsWhiteSpace(c)) result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[result.Length - 1] != ' ') result.Append(' ');
        }
        return result.ToString().Trim();
    }
}
