using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>Findings as Markdown, for a comment on a pull request: no longer than GitHub takes one, the worst of them first among what stays.</summary>
internal static class CheckMarkdown
{
    /// <summary>In characters: GitHub's comments have 65,536, and who sends this may have a word to say around it.</summary>
    private const int Longest = 64_000;

    /// <summary>Of headings, and of what is said of what is left out.</summary>
    private const int Room = 1_000;

    public static void Write(TextWriter output, CheckReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        MarkdownText.Line(text, "# Code and database");
        MarkdownText.Line(text);
        MarkdownText.Line(text, MarkdownText.Escape(CheckText.Summary(report)));
        var kept = Kept(report, Longest - Room - text.GetStringBuilder().Length);
        foreach (var repository in report.Findings.Where(kept.ContainsKey).GroupBy(finding => finding.Repository))
        {
            WriteHeading(text, repository.Key);
            foreach (var finding in repository) text.Write(kept[finding]);
        }
        if (kept.Count < report.Findings.Count)
        {
            MarkdownText.Line(text);
            MarkdownText.Line(text, $"{Number(report.Findings.Count - kept.Count)} more are left out: a comment holds no more. `--format json` has all of them.");
        }
        WriteGaps(text, report, Longest - text.GetStringBuilder().Length);
        output.Write(text.ToString());
    }

    /// <summary>The rows that there is room for: errors before warnings, warnings before what is only told.</summary>
    private static Dictionary<ReportedFinding, string> Kept(CheckReport report, int room)
    {
        var rows = new Dictionary<ReportedFinding, string>(ReferenceEqualityComparer.Instance);
        var headings = new HashSet<string>();
        foreach (var finding in report.Findings.OrderByDescending(static finding => finding.Severity))
        {
            var row = RowOf(finding);
            var heading = headings.Contains(finding.Repository) ? 0 : HeadingLength(finding.Repository);
            if (row.Length + heading > room) break;
            headings.Add(finding.Repository);
            room -= row.Length + heading;
            rows[finding] = row;
        }
        return rows;
    }

    private static string RowOf(ReportedFinding finding)
    {
        using var row = new StringWriter(CultureInfo.InvariantCulture);
        MarkdownText.Row(row,
        [
            $"{CheckText.NameOf(finding.Severity)} [{finding.Finding.Rule.Id}]({finding.Finding.Rule.HelpLink})",
            MarkdownText.Code($"{finding.Place.Path}:{finding.Place.StartLine}"),
            MarkdownText.Escape(finding.Finding.Message),
        ]);
        return row.ToString();
    }

    private static int HeadingLength(string repository)
    {
        using var heading = new StringWriter(CultureInfo.InvariantCulture);
        WriteHeading(heading, repository);
        return heading.GetStringBuilder().Length;
    }

    private static void WriteHeading(TextWriter output, string repository)
    {
        MarkdownText.Line(output);
        MarkdownText.Line(output, "## " + MarkdownText.Escape(repository));
        MarkdownText.Line(output);
        MarkdownText.Row(output, ["", "place", "what"]);
        MarkdownText.Row(output, ["---", "---", "---"]);
    }

    private static void WriteGaps(TextWriter output, CheckReport report, int room)
    {
        var gaps = report.Coverage.Gaps;
        if (gaps.Count == 0) return;
        MarkdownText.Line(output);
        MarkdownText.Line(output, $"<details><summary>{gaps.Count} not checked, or in part</summary>");
        MarkdownText.Line(output);
        var written = 0;
        foreach (var gap in gaps)
        {
            var line = $"- {MarkdownText.Code($"{gap.Place.Path}:{gap.Place.StartLine}")}: {MarkdownText.Escape(string.Join("; ", gap.Reasons))}";
            room -= line.Length + 1;
            if (room < Room / 2) break;
            MarkdownText.Line(output, line);
            written++;
        }
        if (written < gaps.Count) MarkdownText.Line(output, $"- and {Number(gaps.Count - written)} more");
        MarkdownText.Line(output);
        MarkdownText.Line(output, "</details>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
