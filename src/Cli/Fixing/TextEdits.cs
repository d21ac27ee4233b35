using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Fixing;

/// <summary>Edits of one text.</summary>
internal static class TextEdits
{
    /// <param name="text">The text.</param>
    /// <param name="edits">In the order of their places; none overlaps another.</param>
    public static string Apply(string text, IReadOnlyList<ReportedEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            var span = edit.Place.Span!.Value;
            result.Append(text, at, span.Start - at).Append(edit.NewText);
            at = span.End;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Whether both cannot be made: they touch the same characters, and do not say the same.</summary>
    public static bool Conflict(ReportedEdit a, ReportedEdit b)
    {
        var (first, second) = (a.Place.Span!.Value, b.Place.Span!.Value);
        if (first.Equals(second)) return !string.Equals(a.NewText, b.NewText, StringComparison.Ordinal);
        return first.Start < second.End && second.Start < first.End;
    }
}
