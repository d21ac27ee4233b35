using System;
using System.Globalization;
using System.Text;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Text;

/// <summary>A line of source with some of its characters underlined.</summary>
internal static class SourceExcerpt
{
    /// <summary>Longer lines are cut around the place.</summary>
    private const int Width = 120;

    private const int Before = 40;

    public static void Write(Page page, ReportedPlace place, SourceFiles files)
    {
        if (!files.TryFind(place.Path, out var text) || place.StartLine > text.Lines.Count) return;
        var line = text.ToString(text.Lines[place.StartLine - 1].Span);
        var start = Math.Min(place.StartColumn - 1, line.Length);
        var end = place.EndLine == place.StartLine ? Math.Clamp(place.EndColumn - 1, start, line.Length) : line.TrimEnd().Length;
        var from = line.Length > Width && start > Before ? start - Before : line.Length - line.TrimStart().Length;
        var to = Math.Min(line.Length, Math.Max(from + Width, end));
        from = Math.Min(from, start);

        var number = place.StartLine.ToString(CultureInfo.InvariantCulture);
        page.Write($"  {number} | ", Page.Faint);
        page.Write(Flat(line[from..start]));
        page.Write(Flat(line[start..Math.Min(end, to)]), Page.Mark);
        page.Line(Flat(line[Math.Min(end, to)..to]) + (to < line.Length ? "…" : ""));
        var margin = new string(' ', number.Length + 2);
        page.Write(margin + " | ", Page.Faint);
        page.Line(new string(' ', Columns(line[from..start])) + new string('^', Math.Max(1, Columns(line[start..Math.Min(end, to)]))), Page.Mark);
    }

    private static string Flat(string text) => text.Replace("\t", "    ", StringComparison.Ordinal);

    /// <summary>How many columns of a terminal the text takes: letters of East Asian scripts take two, marks none.</summary>
    internal static int Columns(string text)
    {
        var columns = 0;
        foreach (var rune in Flat(text).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) continue;
            columns += IsWide(rune.Value) ? 2 : 1;
        }
        return columns;
    }

    /// <summary>Unicode's East Asian Width W and F, by blocks.</summary>
    private static bool IsWide(int value) => value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
