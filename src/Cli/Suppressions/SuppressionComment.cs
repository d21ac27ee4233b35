using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DbImpact.Cli.Suppressions;

/// <summary>The words of a suppression, the same in every language: <c>dbimpact:ignore DBI1102, DBI1101 -- the reason</c>.</summary>
internal static partial class SuppressionComment
{
    public const string Marker = "dbimpact:ignore";

    private static readonly char[] Separators = [',', ' ', '\t'];

    /// <param name="comment">From the marker to the comment's end.</param>
    public static (IReadOnlyList<string> Rules, string Reason) Read(string comment)
    {
        var match = Words().Match(comment);
        if (!match.Success) return ([], "");
        var rules = match.Groups["rules"].Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var reason = match.Groups["reason"].Value.Trim();
        if (reason.EndsWith("*/", StringComparison.Ordinal)) reason = reason[..^2].TrimEnd();
        return ([.. rules.Distinct()], reason);
    }

    /// <summary>Where a text has the marker.</summary>
    public static IEnumerable<int> In(string text)
    {
        for (var at = text.IndexOf(Marker, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Marker, at + Marker.Length, StringComparison.Ordinal))
        {
            // A longer word that begins so is another word.
            var end = at + Marker.Length;
            if (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_')) yield return at;
        }
    }

    [GeneratedRegex(@"^dbimpact:ignore(?<rules>(?:[\s,]+DBI[0-9]*\b)*)[\s,]*(?:--|:|;)?(?<reason>[^\r\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
