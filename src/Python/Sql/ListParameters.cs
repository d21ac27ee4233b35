using System.Collections.Generic;
using System.Text.RegularExpressions;
using DbImpact.Checks.Texts;

namespace DbImpact.Python.Sql;

/// <summary>
/// Parameters in whose place the library itself writes several values: what then stands in the text is known at run time only.
/// </summary>
internal static class ListParameters
{
    private static readonly Regex AfterIn = new(
        @"\bIN\s*(?<parameter>%s|%\(\w+\)s|:[A-Za-z_]\w*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Rows = new("%s", RegexOptions.CultureInvariant);

    /// <summary>The text with a hole for each such parameter.</summary>
    public static TextValue Open(TextValue text, SqlUse use)
    {
        if (use.FillsRows) return Open(text, Rows, "stands for rows");
        return use.WritesLists ? Open(text, AfterIn, "may be a list of values") : text;
    }

    private static TextValue Open(TextValue text, Regex pattern, string reason) => KnownStretch.Rewrite(text, stretch =>
    {
        var parts = new List<TextValue>();
        var from = 0;
        foreach (Match match in pattern.Matches(stretch.Text))
        {
            var parameter = match.Groups["parameter"] is { Success: true } group ? (Capture)group : match;
            parts.Add(stretch.Slice(from, parameter.Index - from));
            parts.Add(TextValue.Hole(parameter.Value, reason));
            from = parameter.Index + parameter.Length;
        }
        if (from == 0) return stretch.Slice(0, stretch.Text.Length);
        parts.Add(stretch.Slice(from, stretch.Text.Length - from));
        return TextValue.Concat(parts);
    })!;
}
