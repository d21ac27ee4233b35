using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Text;

/// <summary>What was read, and what was not understood and why.</summary>
internal static class CoverageText
{
    public static void Write(Page page, Coverage coverage)
    {
        var texts = coverage.Known + coverage.Partial + coverage.Unknown;
        var what = $"{CheckText.Count(texts, "SQL text")} and {CheckText.Count(coverage.Models, "model")} in {CheckText.Count(coverage.Files, "file")}";
        var databases = coverage.Catalogs.Select(catalog => $"{catalog.Database} ({catalog.Source}, {Relations(catalog.Relations)}{Routines(catalog)})");
        page.Line($"Read: {what}, against {string.Join(", ", databases)}.");
        WriteGaps(page, "Checked in part", coverage.Gaps.Where(gap => gap.Certainty == Certainty.Partial).ToList());
        WriteGaps(page, "Not checked", coverage.Gaps.Where(gap => gap.Certainty == Certainty.Unknown).ToList());
        foreach (var same in coverage.Problems.GroupBy(problem => problem.Message))
        {
            var first = same.First();
            var more = same.Count() == 1 ? "" : $" and {same.Count() - 1} more";
            page.Line($"Note: {first.Path}{more}: {first.Message}");
        }
    }

    private static string Routines(CoveredCatalog catalog)
    {
        if (catalog.Routines == 0) return "";
        var inPart = catalog.RoutinesInPart == 0 ? "" : $", {catalog.RoutinesInPart} of them known in part";
        return ", " + CheckText.Count(catalog.Routines, "routine") + inPart;
    }

    private static string Relations(int count) => count == 1 ? "1 table" : $"{count} tables and views";

    private static void WriteGaps(Page page, string heading, List<CoverageGap> gaps)
    {
        if (gaps.Count == 0) return;
        var texts = gaps.Count(gap => gap.What == "sql");
        var counts = new[] { (texts, "SQL text"), (gaps.Count - texts, "model") }.Where(pair => pair.Item1 > 0)
            .Select(pair => CheckText.Count(pair.Item1, pair.Item2));
        page.Line($"{heading}: {string.Join(", ", counts)}, because");
        foreach (var gap in gaps) page.Line($"  {gap.Place}: {string.Join("; ", gap.Reasons)}", Page.Faint);
    }
}
