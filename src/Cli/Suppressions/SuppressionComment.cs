using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace DbImpact.Cli.Suppressions;

/// <summary>The words of a suppression, the same in every language: <c>dbimpact:ignore DBI1102, DBI1101 -- the reason</c>.</summary>
internal static partial class SuppressionComment
{
    /// <summary>As it is written in advice; a blank behind the colon and the case of letters do not matter.</summary>
    public const string Words = "dbimpact:ignore";

    private static readonly char[] Separators = [',', ' ', '\t'];

    /// <param name="comment">From the marker to the comment's end.</param>
    public static (IReadOnlyList<string> Rules, string Reason) Read(string comment)
    {
        var match = Pattern().Match(comment);
        if (!match.Success) return ([], "");
        var rules = match.Groups["rules"].Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var reason = match.Groups["reason"].Value.Trim();
        if (reason.EndsWith("*/", StringComparison.Ordinal)) reason = reason[..^2].TrimEnd();
        return ([.. rules.Distinct()], reason);
    }

    public static bool IsIn(string text) => Marker().IsMatch(text);

    /// <summary>Where a text has the marker.</summary>
    public static IEnumerable<int> In(string text)
    {
        foreach (Match marker in Marker().Matches(text)) yield return marker.Index;
    }

    /// <summary>A longer word that begins so is another word.</summary>
    [GeneratedRegex(@"dbimpact:[ \t]*ignore(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^dbimpact:[ \t]*ignore(?<rules>(?:[\s,]+DBI[0-9]*\b)*)[\s,]*(?:--|:|;)?(?<reason>[^\r\n]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
