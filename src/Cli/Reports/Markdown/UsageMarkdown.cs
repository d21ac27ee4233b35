using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>The inventory as Markdown: a section for each table, a row for each place that uses it.</summary>
internal static class UsageMarkdown
{
    private static readonly string[] Headings = ["repository", "path", "lines", "what", "columns", "where", "through", "library"];

    public static void Write(TextWriter output, UsageReport report)
    {
        MarkdownText.Line(output, "# Uses of tables");
        foreach (var table in report.Tables)
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "## " + MarkdownText.Escape(table.Schema is null or "public" ? table.Name : table.Schema + "." + table.Name));
            MarkdownText.Line(output);
            MarkdownText.Line(output, table.Columns is null ? "Not in the database." : string.Join(", ", table.Columns.Select(MarkdownText.Code)));
            MarkdownText.Line(output);
            MarkdownText.Row(output, Headings);
            MarkdownText.Row(output, Headings.Select(_ => "---"));
            foreach (var usage in table.Usages) MarkdownText.Row(output, Cells(usage));
        }
    }

    private static IEnumerable<string> Cells(ReportedUsage reported)
    {
        var (usage, place) = (reported.Usage, reported.Place);
        var (first, last) = (place.StartLine.ToString(CultureInfo.InvariantCulture), place.EndLine.ToString(CultureInfo.InvariantCulture));
        var kind = (usage.Operation ?? usage.Kind).ToString().ToLowerInvariant();
        return
        [
            MarkdownText.Escape(reported.Repository),
            MarkdownText.Code(place.Path),
            first == last ? first : first + "-" + last,
            usage.Certainty == Certainty.Known ? kind : kind + " (partly known)",
            usage.AllColumns ? "all" : MarkdownText.Escape(string.Join(", ", usage.Columns)),
            MarkdownText.Escape(usage.Member ?? ""),
            MarkdownText.Escape(string.Join(", ", usage.Through)),
            MarkdownText.Escape(usage is { Library: var library } ? library : ""),
        ];
    }
}
