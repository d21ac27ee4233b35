using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Reports.Html;

/// <summary>What the page shows.</summary>
internal sealed record HtmlPage
{
    public required string Title { get; init; }

    public required IReadOnlyList<string> Databases { get; init; }

    /// <summary>The columns of the matrix: repositories, and databases whose own code uses tables.</summary>
    public required IReadOnlyList<string> Repositories { get; init; }

    /// <summary>How many of <see cref="Repositories"/> are repositories.</summary>
    public required int RepositoryCount { get; init; }

    /// <summary>By database, schema and name.</summary>
    public required IReadOnlyList<PageTable> Tables { get; init; }

    public required IReadOnlyList<(ReportedFinding Finding, string Database)> Findings { get; init; }

    public required Coverage Coverage { get; init; }

    /// <param name="analysis">What was read.</param>
    /// <param name="usages">The tables that are used.</param>
    /// <param name="check">What is found.</param>
    /// <param name="hasAllTables">Whether tables that nothing uses are shown too.</param>
    public static HtmlPage Of(WorkspaceAnalysis analysis, UsageReport usages, CheckReport check, bool hasAllTables)
    {
        var used = usages.Tables.ToDictionary(table => (table.Database, table.Schema ?? "", table.Name));
        var models = ModelsByTable(analysis);
        var tables = used.Values.Select(table => PageTable.Of(table, analysis, models)).ToList();
        if (hasAllTables) tables.AddRange(Unused(analysis, used.Keys.ToHashSet()).Select(table => PageTable.Of(table, analysis, models)));
        var findings = check.Findings.Select(finding => (finding, DatabaseOf(finding, analysis))).ToList();
        var shown = analysis.Workspace.Repositories.Where(analysis.Workspace.Shows).Select(repository => repository.Name).Distinct().ToList();
        var databases = tables.SelectMany(table => table.Usages).Select(usage => usage.Repository).Concat(check.Findings.Select(finding => finding.Repository))
            .Distinct().Where(name => !shown.Contains(name)).Order(StringComparer.Ordinal);
        return new HtmlPage
        {
            Title = Path.GetFileName(analysis.Workspace.Root) is { Length: > 0 } name ? name : analysis.Workspace.Root,
            Databases = [.. tables.Select(table => table.Database).Concat(analysis.Databases.Select(database => database.Source.Name)).Distinct().Order(StringComparer.Ordinal)],
            Repositories = [.. shown, .. databases],
            RepositoryCount = shown.Count,
            Tables = [.. tables.OrderBy(table => table.Database, StringComparer.Ordinal).ThenBy(table => table.Schema.Length == 0 ? "public" : table.Schema, StringComparer.Ordinal).ThenBy(table => table.Name, StringComparer.Ordinal)],
            Findings = findings,
            Coverage = check.Coverage,
        };
    }

    private static string DatabaseOf(ReportedFinding finding, WorkspaceAnalysis analysis) =>
        analysis.Databases.Any(database => database.Source.Name == finding.Repository) && !analysis.Workspace.Repositories.Any(repository => repository.Name == finding.Repository)
            ? finding.Repository
            : analysis.Workspace.RepositoryWith(finding.Place.Path)?.Database.Name ?? finding.Repository;

    private static IEnumerable<UsedTable> Unused(WorkspaceAnalysis analysis, HashSet<(string, string, string)> used) =>
        from database in analysis.Databases
        let catalog = database.Database.Catalog
        from relation in catalog.Relations
        where !relation.IsBuiltIn && relation.Extension is null && !relation.IsPartition && relation.Kind is not (RelationKind.Sequence or RelationKind.CompositeType)
        let schema = catalog.GetSchema(relation.SchemaOid)?.Name ?? ""
        where !used.Contains((database.Source.Name, schema, relation.Name))
        select new UsedTable(database.Source.Name, schema, relation.Name, [], []);

    private static ILookup<(string Database, string Schema, string Table), (string Repository, EntityModel Model)> ModelsByTable(WorkspaceAnalysis analysis) =>
        (from repository in analysis.Repositories
         where analysis.Workspace.Shows(repository.Facts.Repository)
         from model in repository.Facts.Models
         where !model.TableIsUncertain
         let relation = repository.Database.Resolve(model.Schema?.Name, model.Table.Name)
         let schema = relation is null ? model.Schema?.Name ?? "" : repository.Database.Catalog.GetSchema(relation.SchemaOid)?.Name ?? ""
         select (Key: (repository.Database.Name, schema, relation?.Name ?? model.Table.Name), Model: (repository.Facts.Repository.Name, model)))
        .ToLookup(entry => entry.Key, entry => entry.Model);
}
