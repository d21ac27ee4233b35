using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Text;

/// <summary>The inventory for a person: table by table, where it is used and how.</summary>
internal static class UsageText
{
    private const int Width = 120;

    public static void Write(Terminal terminal, UsageReport report, bool byRepository)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        if (byRepository) WriteRepositories(page, report);
        else WriteTables(page, report.Tables);
        var uses = report.Tables.Sum(table => table.Usages.Count);
        var usages = report.Tables.SelectMany(table => table.Usages).ToLookup(usage => usage.Usage.IsOfDatabase);
        var repositories = usages[false].Select(usage => usage.Repository).Distinct().Count();
        var where = repositories == 1 ? "1 repository" : $"{repositories} repositories";
        if (usages[true].Any()) where += " and the database itself";
        page.Line($"{CheckText.Count(uses, "use")} of {CheckText.Count(report.Tables.Count, "table")} in {where}.", Page.Heading);
        CoverageText.Write(page, report.Coverage);
    }

    private static void WriteTables(Page page, IReadOnlyList<UsedTable> tables)
    {
        var severalDatabases = tables.Select(table => table.Database).Distinct().Count() > 1;
        foreach (var table in tables)
        {
            page.Write(table.DisplayName, Page.Heading);
            page.Line((severalDatabases ? $" ({table.Database})" : "") + (table.Columns is null ? ": not in the database" : ""));
            foreach (var line in Wrap(table.Columns ?? [])) page.Line("  " + line, Page.Faint);
            foreach (var usage in table.Usages) Write(page, usage, "");
            page.Line();
        }
    }

    /// <summary>Repositories in the order of the workspace, the databases' own code behind them; tables by name.</summary>
    private static void WriteRepositories(Page page, UsageReport report)
    {
        foreach (var (repository, libraries, tables) in UsagesByRepository.Of(report))
        {
            page.Write(repository, Page.Heading);
            page.Line(libraries.Count == 0 ? "" : $" ({string.Join(", ", libraries)})");
            foreach (var table in tables)
            {
                page.Line("  " + table.DisplayName + (table.Columns is null ? ": not in the database" : ""));
                foreach (var usage in table.Usages) Write(page, usage, "  ");
            }
            page.Line();
        }
    }

    private static void Write(Page page, ReportedUsage reported, string indent)
    {
        var (usage, place) = (reported.Usage, reported.Place);
        var lines = place.StartLine == place.EndLine ? $"{place.StartLine}" : $"{place.StartLine}-{place.EndLine}";
        var isNamed = place.Path.StartsWith(reported.Repository + "/", StringComparison.Ordinal);
        page.Write($"{indent}  - {(isNamed ? "" : "[" + reported.Repository + "] ")}{place.Path} · {lines} · {usage.Kind.ToString().ToLowerInvariant()}");
        var columns = usage.AllColumns ? "*" : string.Join(", ", usage.Columns);
        if (columns.Length > 0) page.Write(" (" + columns + ")");
        if (usage.Through.Count > 0) page.Write(" · through " + string.Join(", ", usage.Through));
        if (usage.Operation is { } operation) page.Write(" · " + operation.ToString().ToLowerInvariant() + " in " + usage.Member);
        else if (usage.IsOfDatabase) page.Write(" · " + usage.Member);
        page.Write(" · " + usage.Library, Page.Faint);
        page.Line(usage.Certainty == Certainty.Known ? "" : " · partly known", Page.Faint);
    }

    private static IEnumerable<string> Wrap(IReadOnlyList<string> names)
    {
        var line = "";
        foreach (var name in names)
        {
            if (line.Length > 0 && line.Length + name.Length > Width)
            {
                yield return line + ",";
                line = "";
            }
            line += line.Length == 0 ? name : ", " + name;
        }
        if (line.Length > 0) yield return line;
    }
}
