using System;
using System.Text;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Whether two SQL texts say the same, as far as their characters tell: case outside of quotes and blanks do not matter.</summary>
internal static class ExpressionComparison
{
    public static bool AreSame(string? a, string? b)
    {
        if (a is null || b is null) return a is null && b is null;
        return string.Equals(a, b, StringComparison.Ordinal) || string.Equals(Normalize(a), Normalize(b), StringComparison.Ordinal);
    }

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
