using System.Globalization;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Reports.Model;
using Spectre.Console;

namespace DbImpact.Cli.Reports.Text;

/// <summary>Findings for a person: place, message, the line with the wrong characters underlined, and what belongs to it.</summary>
internal static class CheckText
{
    public static void Write(Terminal terminal, CheckReport report, SourceFiles files)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        foreach (var repository in report.Findings.GroupBy(finding => finding.Repository))
        {
            foreach (var finding in repository) Write(page, finding, files);
        }
        page.Line(Summary(report), Page.Heading);
        CoverageText.Write(page, report.Coverage);
    }

    private static void Write(Page page, ReportedFinding finding, SourceFiles files)
    {
        page.Write(finding.Place.ToString(), Page.Heading);
        page.Write("  " + NameOf(finding.Severity), StyleOf(finding.Severity));
        page.Line($" {finding.Finding.Rule.Id}  {finding.Finding.Message}");
        SourceExcerpt.Write(page, finding.Place, files);
        foreach (var related in finding.Related) page.Line($"  see {related.Place.Path}:{related.Place.StartLine}: {related.Message}", Page.Faint);
        page.Line();
    }

    internal static string Summary(CheckReport report)
    {
        var findings = report.Findings;
        var counts = findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)
            .Select(group => Count(group.Count(), NameOf(group.Key)));
        var fileCount = findings.Select(finding => finding.Place.Path).Distinct().Count();
        var text = findings.Count == 0 ? "Nothing found." : $"{string.Join(", ", counts)} in {Count(fileCount, "file")}.";
        if (report.Suppressed.Count > 0) text += $" {Count(report.Suppressed.Count, "finding")} {(report.Suppressed.Count == 1 ? "is" : "are")} suppressed by comments.";
        if (report.Baseline is not { } baseline) return text;
        text += $" {Count(baseline.Known, "finding")} of the baseline {(baseline.Known == 1 ? "is" : "are")} not shown.";
        return baseline.Gone == 0 ? text : text + $" {baseline.Gone} of its entries {(baseline.Gone == 1 ? "is" : "are")} no longer found: write it anew.";
    }

    internal static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 || noun == "info" ? "" : "s");

    internal static string NameOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => Page.Mark,
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
