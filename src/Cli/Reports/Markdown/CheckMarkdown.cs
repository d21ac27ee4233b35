using System.IO;
using System.Linq;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>Findings as Markdown, for a comment on a pull request.</summary>
internal static class CheckMarkdown
{
    public static void Write(TextWriter output, CheckReport report)
    {
        MarkdownText.Line(output, "# Code and database");
        MarkdownText.Line(output);
        MarkdownText.Line(output, MarkdownText.Escape(CheckText.Summary(report)));
        foreach (var repository in report.Findings.GroupBy(finding => finding.Repository))
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "## " + MarkdownText.Escape(repository.Key));
            MarkdownText.Line(output);
            MarkdownText.Row(output, ["", "place", "what"]);
            MarkdownText.Row(output, ["---", "---", "---"]);
            foreach (var finding in repository)
            {
                MarkdownText.Row(output,
                [
                    $"{CheckText.NameOf(finding.Severity)} [{finding.Finding.Rule.Id}]({finding.Finding.Rule.HelpLink})",
                    MarkdownText.Code($"{finding.Place.Path}:{finding.Place.StartLine}"),
                    MarkdownText.Escape(finding.Finding.Message),
                ]);
            }
        }
        var gaps = report.Coverage.Gaps.Count;
        if (gaps == 0) return;
        MarkdownText.Line(output);
        MarkdownText.Line(output, $"<details><summary>{gaps} not checked, or in part</summary>");
        MarkdownText.Line(output);
        foreach (var gap in report.Coverage.Gaps)
            MarkdownText.Line(output, $"- {MarkdownText.Code($"{gap.Place.Path}:{gap.Place.StartLine}")}: {MarkdownText.Escape(string.Join("; ", gap.Reasons))}");
        MarkdownText.Line(output);
        MarkdownText.Line(output, "</details>");
    }
}
