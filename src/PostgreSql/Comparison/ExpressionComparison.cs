using System;
using System.Text.RegularExpressions;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Whether two SQL texts say the same, as far as their words tell.</summary>
public static class ExpressionComparison
{
    /// <param name="a">An expression, or null for none.</param>
    /// <param name="b">Another.</param>
    /// <param name="type">The name of the type that the values become, or null.</param>
    public static bool AreSame(string? a, string? b, string? type = null)
    {
        if (a is null || b is null) return a is null && b is null;
        if (string.Equals(a, b, StringComparison.Ordinal)) return true;
        var left = CanonicalText.OfExpression(a, type);
        var right = CanonicalText.OfExpression(b, type);
        return string.Equals(left.Text, right.Text, StringComparison.Ordinal);
    }

    /// <summary>The expression in a form that two spellings of one meaning share.</summary>
    internal static string Canonical(string text) => CanonicalText.OfExpression(text).Text;

    /// <summary>A partition's bound: midnight is written with or without its hours.</summary>
    internal static string NormalizeBound(string text) =>
        Number.Replace(
            CanonicalText.Normalize(text).Replace(" 00:00:00+00'", "'").Replace(" 00:00:00'", "'").Replace(" ,", ",").Replace(", ", ","), "${number}");

    /// <summary>A number, as a string or not: the server writes those of most types as strings, and a float's without zeros at its end.</summary>
    private static readonly Regex Number = new(@"(?<quote>'?)(?<![\w.])(?<number>-?\d+(\.\d*[1-9])?)(\.?0*)(?![\w.])\k<quote>", RegexOptions.CultureInvariant);
}
