using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>Catalogs side by side as Markdown: a table with a column for each, and what mends the differences.</summary>
internal static class DiffMarkdown
{
    public static void Write(TextWriter output, DiffReport report)
    {
        var names = report.Sources.Select(source => source.Name).ToList();
        MarkdownText.Line(output, "# " + string.Join(", ", names.Select(MarkdownText.Escape)));
        MarkdownText.Line(output);
        MarkdownText.Row(output, ["", .. names.Select(MarkdownText.Escape)]);
        MarkdownText.Row(output, ["---", .. names.Select(_ => "---")]);
        var tables = report.Sources.SelectMany(source => source.Migrations).Select(record => record.Schema + "." + record.Table).Distinct().Order(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            MarkdownText.Row(output,
            [
                MarkdownText.Code(table),
                .. report.Sources.Select(source => source.Migrations.FirstOrDefault(record => record.Schema + "." + record.Table == table) is { } record
                    ? MarkdownText.Escape(EnvironmentRules.Versions(record))
                    : DifferenceWords.Nothing),
            ]);
        }
        MarkdownText.Row(output, ["tables", .. report.Sources.Select(source => source.Tables.ToString(CultureInfo.InvariantCulture))]);
        MarkdownText.Line(output);
        WriteRows(output, report, names);
        WriteRules(output, report.Rules);
    }

    private static void WriteRows(TextWriter output, DiffReport report, List<string> names)
    {
        if (report.Rows.Count == 0)
        {
            MarkdownText.Line(output, "All say the same.");
            return;
        }
        MarkdownText.Line(output, DifferenceWords.Count([.. report.Rows.Select(row => row.Difference)]) + ".");
        foreach (var group in report.Rows.GroupBy(row => DifferenceWords.Owner(row.Difference)))
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "## " + MarkdownText.Escape(group.Key));
            MarkdownText.Line(output);
            MarkdownText.Row(output, ["", .. names.Select(MarkdownText.Escape), "class", "why"]);
            MarkdownText.Row(output, ["---", .. names.Select(_ => "---"), "---", "---"]);
            foreach (var row in group)
            {
                var difference = row.Difference;
                var what = DifferenceWords.Subject(difference) + (difference.Aspect == DifferenceAspect.Existence ? "" : ": " + DifferenceWords.NameOf(difference.Aspect));
                MarkdownText.Row(output,
                [
                    MarkdownText.Escape(what),
                    .. row.Values.Select(value => value.Text is null ? DifferenceWords.Nothing : MarkdownText.Code(DifferenceWords.Short(value.Text, 200))),
                    DifferenceWords.NameOf(difference.Class),
                    MarkdownText.Escape(difference.Reason),
                ]);
            }
            var mends = group.Where(row => row.Difference.WayOut is not null && row.Difference.Class > DifferenceClass.Note).Select(row => row.Difference.WayOut!).ToList();
            if (mends.Count > 0) MarkdownText.Block(output, "sql", string.Join("\n", mends));
        }
    }

    private static void WriteRules(TextWriter output, IReadOnlyList<DiffRule> rules)
    {
        if (rules.Count == 0) return;
        MarkdownText.Line(output);
        MarkdownText.Line(output, "## Rules");
        MarkdownText.Line(output);
        foreach (var rule in rules)
        {
            var word = rule.IsKept switch { true => "holds", false => "**broken**", _ => "not known" };
            MarkdownText.Line(output, $"- {word}: {MarkdownText.Escape(rule.Rule)}");
            foreach (var detail in rule.Details) MarkdownText.Line(output, "  - " + MarkdownText.Escape(detail));
        }
    }
}
