using System;
using System.IO;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>
/// The inventory as the document that a team writes by hand: the databases, the repositories with their libraries, then table by table (or
/// repository by repository) each place that uses it, with path, lines and what is done there; last what only a person can look at.
/// </summary>
internal static class UsageMarkdown
{
    public static void Write(TextWriter output, UsageReport report, bool byRepository)
    {
        MarkdownText.Line(output, "# Uses of tables");
        WriteDatabases(output, report);
        WriteLibraries(output, report);
        if (byRepository) WriteRepositories(output, report);
        else WriteTables(output, report);
        WriteGaps(output, report.Coverage);
    }

    private static void WriteDatabases(TextWriter output, UsageReport report)
    {
        MarkdownText.Line(output);
        foreach (var database in report.Tables.Where(table => table.Columns is not null).GroupBy(table => table.Database))
            MarkdownText.Line(output, $"- Database {MarkdownText.Code(database.Key)}: {string.Join(", ", database.Select(table => MarkdownText.Escape(table.DisplayName)))}");
    }

    private static void WriteLibraries(TextWriter output, UsageReport report)
    {
        var used = report.Libraries.Where(entry => entry.Libraries.Count > 0).ToList();
        if (used.Count == 0) return;
        MarkdownText.Line(output);
        MarkdownText.Row(output, ["repository", "libraries"]);
        MarkdownText.Row(output, ["---", "---"]);
        foreach (var (repository, libraries) in used) MarkdownText.Row(output, [MarkdownText.Escape(repository), MarkdownText.Escape(string.Join(", ", libraries))]);
    }

    private static void WriteTables(TextWriter output, UsageReport report)
    {
        var databases = report.Tables.Select(table => table.Database).Distinct().Count();
        var others = OthersAt(report);
        foreach (var table in report.Tables)
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "## " + MarkdownText.Escape(table.DisplayName) + (databases > 1 ? $" ({MarkdownText.Escape(table.Database)})" : ""));
            MarkdownText.Line(output);
            MarkdownText.Line(output, Columns(table));
            foreach (var difference in table.ModelDifferences) MarkdownText.Line(output, "\n" + MarkdownText.Escape(difference) + ".");
            if (table.Priority is { } priority) MarkdownText.Line(output, $"\nPriority: {priority}.");
            MarkdownText.Line(output);
            foreach (var usage in table.Usages) Write(output, usage, table, others, isNamed: false);
        }
    }

    private static void WriteRepositories(TextWriter output, UsageReport report)
    {
        var others = OthersAt(report);
        foreach (var (repository, _, tables) in UsagesByRepository.Of(report))
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "## " + MarkdownText.Escape(repository));
            foreach (var table in tables)
            {
                MarkdownText.Line(output);
                MarkdownText.Line(output, "### " + MarkdownText.Escape(table.DisplayName) + (table.Columns is null ? " (not in the database)" : ""));
                MarkdownText.Line(output);
                foreach (var usage in table.Usages) Write(output, usage, table, others, isNamed: true);
            }
        }
    }

    private static string Columns(UsedTable table)
    {
        if (table.Columns is null) return "Not in the database.";
        return string.Join(", ", table.Columns.Select((column, i) => i < table.Types.Count ? $"{MarkdownText.Code(column)} {MarkdownText.Escape(table.Types[i])}" : MarkdownText.Code(column)));
    }

    private static void Write(
        TextWriter output, ReportedUsage reported, UsedTable table, ILookup<(string Repository, ReportedPlace Place), UsedTable> others, bool isNamed)
    {
        var (usage, place) = (reported.Usage, reported.Place);
        var lines = place.StartLine == place.EndLine ? $"{place.StartLine}" : $"{place.StartLine}-{place.EndLine}";
        var repository = isNamed || place.Path.StartsWith(reported.Repository + "/", StringComparison.Ordinal) ? "" : MarkdownText.Escape($"[{reported.Repository}] ");
        var what = Word(usage.Operation ?? usage.Kind);
        var joined = usage.Kind != UsageKind.Join ? [] : others[(reported.Repository, place)].Where(other => (other.Database, other.Schema, other.Name) != (table.Database, table.Schema, table.Name)).Select(other => other.DisplayName).Distinct().ToList();
        if (joined.Count > 0) what += " with " + MarkdownText.Escape(string.Join(", ", joined));
        var columns = usage.AllColumns ? "all columns" : MarkdownText.Escape(string.Join(", ", usage.Columns));
        if (columns.Length > 0) what += $" ({columns})";
        if (usage.Through.Count > 0) what += " through " + MarkdownText.Escape(string.Join(", ", usage.Through));
        if ((usage.Operation is not null || usage.IsOfDatabase) && usage.Member is { } member) what += " in " + MarkdownText.Escape(member);
        if (usage.Certainty != Certainty.Known) what += ", partly known";
        MarkdownText.Line(output, $"- {repository}{MarkdownText.Escape(place.Path)} · {lines} · {what} · {MarkdownText.Escape(usage.Library)}");
    }

    /// <summary>The tables that one statement uses.</summary>
    private static ILookup<(string Repository, ReportedPlace Place), UsedTable> OthersAt(UsageReport report) =>
        report.Tables.SelectMany(table => table.Usages.Select(usage => (Key: (usage.Repository, usage.Place), Table: table))).ToLookup(pair => pair.Key, pair => pair.Table);

    private static string Word(UsageKind kind) => kind switch
    {
        UsageKind.Model or UsageKind.Migration or UsageKind.Function => kind.ToString().ToLowerInvariant(),
        UsageKind.Upsert => "INSERT … ON CONFLICT",
        UsageKind.Ddl => "DDL",
        _ => kind.ToString().ToUpperInvariant(),
    };

    private static void WriteGaps(TextWriter output, Coverage coverage)
    {
        if (coverage.Gaps.Count == 0) return;
        MarkdownText.Line(output);
        MarkdownText.Line(output, "## To be looked at by a person");
        MarkdownText.Line(output);
        foreach (var gap in coverage.Gaps)
        {
            var lines = gap.Place.StartLine == gap.Place.EndLine ? $"{gap.Place.StartLine}" : $"{gap.Place.StartLine}-{gap.Place.EndLine}";
            var what = gap.What == "model" ? "model" : gap.Certainty == Certainty.Unknown ? "SQL that is not known" : "SQL that is known in part";
            MarkdownText.Line(output, $"- {MarkdownText.Escape(gap.Place.Path)} · {lines} · {what} · {MarkdownText.Escape(string.Join("; ", gap.Reasons))}");
        }
    }
}
