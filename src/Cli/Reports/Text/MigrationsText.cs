using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Text;

/// <summary>The chains for a person: a line for each migration.</summary>
internal static class MigrationsText
{
    private const int LongestList = 20;

    public static void Write(Terminal terminal, MigrationsReport report)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        foreach (var chain in report.Chains)
        {
            page.Line(Heading(chain), Page.Heading);
            var width = chain.Migrations.Count == 0 ? 0 : chain.Migrations.Max(migration => migration.Name.Length);
            foreach (var migration in chain.Migrations)
            {
                page.Line($"  {StateOf(migration)} {migration.Name.PadRight(width)}  {Line(migration)}".TrimEnd());
                foreach (var reason in migration.NotUndone) page.Line($"      not undone: {reason}", Page.Faint);
                foreach (var gap in migration.Gaps) page.Line($"      not known: {gap.Reason} ({gap.Place.Path}:{gap.Place.StartLine})", Page.Faint);
            }
            if (chain.Status is { } status)
            {
                page.Line($"  {StatusLine(chain, status)}");
                foreach (var version in status.Unknown) page.Line($"  \"{version}\" is in no file", Page.Mark);
                foreach (var missing in MissingLines(status)) page.Line($"  recorded as applied, but not there: {missing}", Page.Mark);
                if (status.Trouble is { } trouble) page.Line("  " + trouble, Page.Mark);
            }
            foreach (var problem in chain.Problems) page.Line($"  {problem.Place.Path}:{problem.Place.StartLine}: {problem.Rule} {problem.Message}", Page.Mark);
            page.Line();
        }
        if (report.Chains.Count == 0) page.Line("No repository has migrations of a tool that is known.");
        if (report.Order.Count < 2) return;
        page.Line("Order of the services", Page.Heading);
        foreach (var (service, i) in report.Order.Select((service, i) => (service, i))) page.Line($"  {i + 1}. {service.Repository}{Needs(service)}");
        if (report.Circle.Count > 0) page.Line("  need each other: " + string.Join(", ", report.Circle), Page.Mark);
    }

    public static string Heading(ReportedChain chain)
    {
        var heads = chain.Heads.Count == 1 ? "head " + chain.Heads[0] : chain.Heads.Count == 0 ? "no head" : $"{chain.Heads.Count} heads: {string.Join(", ", chain.Heads)}";
        // Migrations that lie in the repository's own folder have no other name.
        var name = chain.Name == "." ? chain.Repository : $"{chain.Repository}: {chain.Name}";
        return $"{name} ({chain.Tool}), {chain.Migrations.Count} migration{(chain.Migrations.Count == 1 ? "" : "s")}, {heads}";
    }

    public static string StatusLine(ReportedChain chain, ReportedStatus status)
    {
        var pending = chain.Migrations.Where(migration => migration.State == MigrationState.Pending).Select(migration => migration.Name).ToList();
        var at = status.Versions.Count == 0 ? "nothing" : string.Join(", ", status.Versions);
        return $"{status.Database} is at {at} ({status.Table}); " + (!status.PendingIsKnown ? "what is pending is not known" : pending.Count == 0 ? "nothing is pending" : $"{pending.Count} pending: {string.Join(", ", pending)}");
    }

    /// <summary>A line each; of very many the first, and how many more there are.</summary>
    public static IEnumerable<string> MissingLines(ReportedStatus status)
    {
        foreach (var missing in status.Missing.Take(LongestList)) yield return missing;
        if (status.Missing.Count > LongestList) yield return $"{status.Missing.Count - LongestList} more, {status.Missing.Count} in all";
    }

    public static string Needs(ServiceOrder service) => service.Needs.Count == 0 ? ""
        : ": needs " + string.Join("; ", service.Needs.Select(need => $"{need.Repository} ({string.Join(", ", need.Tables)})"));

    /// <summary>What it comes after, where that is not the line before, and its title.</summary>
    public static string Line(ReportedMigration migration)
    {
        var after = migration.Parents.Count == 0 ? "first" : "after " + string.Join(", ", migration.Parents);
        var depends = migration.DependsOn.Count == 0 ? "" : ", depends on " + string.Join(", ", migration.DependsOn);
        var labels = migration.Labels.Count == 0 ? "" : $" [{string.Join(", ", migration.Labels)}]";
        return $"{after}{depends}{labels}{(migration.IsHead ? " (head)" : "")}{(migration.Title is { } title ? ": " + title : "")}";
    }

    private static char StateOf(ReportedMigration migration) => migration.State switch { MigrationState.Applied => '+', MigrationState.Pending => '-', _ => ' ' };
}
