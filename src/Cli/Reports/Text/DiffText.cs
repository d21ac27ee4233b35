using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.Cli.Reports.Model;
using DbImpact.PostgreSql.Comparison;
using Spectre.Console;

namespace DbImpact.Cli.Reports.Text;

/// <summary>Catalogs side by side for a person: of two a list, of several a matrix with a column for each.</summary>
internal static class DiffText
{
    private const int WidestValue = 36;

    public static void Write(Terminal terminal, DiffReport report)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        if (report.Sources.Count == 2)
        {
            if (report.Sources.Any(source => source.Migrations.Count > 0)) WriteMatrix(page, report, rows: []);
            DifferenceText.Write(terminal, [.. report.Rows.Select(row => row.Difference)], report.Sources[0].Name, report.Sources[1].Name);
        }
        else
        {
            WriteMatrix(page, report, report.Rows);
            page.Line(report.Rows.Count == 0 ? "All say the same." : DifferenceWords.Count([.. report.Rows.Select(row => row.Difference)]) + ".");
        }
        WriteRules(page, report.Rules);
    }

    private static void WriteMatrix(Page page, DiffReport report, IReadOnlyList<DiffRow> rows)
    {
        var lines = new List<(string Label, string[] Values, DiffRow? Row, bool IsHeading)>
        {
            ("", [.. report.Sources.Select(source => DifferenceWords.Short(source.Name, WidestValue))], null, true),
        };
        var tables = report.Sources.SelectMany(source => source.Migrations).Select(record => record.Schema + "." + record.Table).Distinct().Order(StringComparer.Ordinal);
        foreach (var table in tables) lines.Add((table, [.. report.Sources.Select(source => VersionIn(source, table))], null, false));
        lines.Add(("tables", [.. report.Sources.Select(source => source.Tables.ToString(CultureInfo.InvariantCulture))], null, false));
        var owner = "";
        foreach (var row in rows)
        {
            var next = DifferenceWords.Owner(row.Difference);
            if (next != owner) lines.Add((owner = next, [], null, true));
            var label = "  " + DifferenceWords.Subject(row.Difference);
            if (row.Difference.Aspect != DifferenceAspect.Existence) label += ": " + DifferenceWords.NameOf(row.Difference.Aspect);
            lines.Add((label, [.. row.Values.Select(value => ValueText(row, value))], row, false));
        }
        var width = lines.Max(line => line.IsHeading && line.Values.Length == 0 ? 0 : line.Label.Length);
        var widths = report.Sources.Select((_, i) => lines.Where(line => line.Values.Length > 0).Max(line => line.Values[i].Length)).ToArray();
        foreach (var (label, values, row, isHeading) in lines)
        {
            if (isHeading && values.Length == 0) page.Line();
            page.Write(values.Length == 0 ? label : label.PadRight(width), isHeading ? Page.Heading : null);
            for (var i = 0; i < values.Length; i++)
                page.Write("  " + (i == values.Length - 1 && row is null ? values[i] : values[i].PadRight(widths[i])), StyleOf(row, i, isHeading));
            if (row is not null) page.Write("  " + DifferenceWords.NameOf(row.Difference.Class), DifferenceText.StyleOf(row.Difference.Class));
            page.Line();
        }
        page.Line();
    }

    private static Style? StyleOf(DiffRow? row, int source, bool isHeading) =>
        isHeading ? Page.Heading : row is not null && row.Values[source].Differs && row.Difference.Class > DifferenceClass.Note ? Page.Mark : null;

    /// <summary>Of an index without its table, which stands above.</summary>
    private static string ValueText(DiffRow row, DiffValue value)
    {
        if (value.Text is not { } text) return DifferenceWords.Nothing;
        var method = row.Difference.Object == ComparedObject.Index ? text.IndexOf(" USING ", StringComparison.Ordinal) : -1;
        if (method >= 0) text = (text.StartsWith("UNIQUE", StringComparison.Ordinal) ? "unique " : "") + text[(method + " USING ".Length)..];
        return DifferenceWords.Short(text, WidestValue);
    }

    private static string VersionIn(DiffSource source, string table)
    {
        var record = source.Migrations.FirstOrDefault(record => record.Schema + "." + record.Table == table);
        return record is null ? DifferenceWords.Nothing : DifferenceWords.Short(EnvironmentRules.Versions(record), WidestValue);
    }

    private static void WriteRules(Page page, IReadOnlyList<DiffRule> rules)
    {
        if (rules.Count == 0) return;
        page.Line();
        foreach (var rule in rules)
        {
            var (word, style) = rule.IsKept switch
            {
                true => ("holds", Style.Plain),
                false => ("broken", Page.Mark),
                _ => ("not known", Page.Faint),
            };
            page.Write(word + ": ", style);
            page.Line(rule.Rule);
            foreach (var detail in rule.Details) page.Line("  " + detail);
        }
    }
}
