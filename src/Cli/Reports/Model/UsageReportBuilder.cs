using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Migrations;
using DbImpact.Cli.Projects;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Reports.Model;

/// <summary>Lists the usages of an analysis by table.</summary>
internal static class UsageReportBuilder
{
    /// <param name="analysis">What was read.</param>
    /// <param name="table">Only this table: <c>name</c> or <c>schema.name</c>; null for all.</param>
    /// <param name="column">Only usages of a column of that name; null for all.</param>
    /// <exception cref="CliException">Nothing has a table or column of that name.</exception>
    public static UsageReport Build(WorkspaceAnalysis analysis, string? table, string? column)
    {
        var all = AllUsages(analysis).ToList();
        var named = all.Where(usage => table is null || IsNamed(usage.Usage.Schema, usage.Usage.Table, table)).ToList();
        var relations = Relations(analysis).Where(relation => table is null || IsNamed(relation.Schema, relation.Relation.Name, table)).ToList();
        if (table is not null && named.Count == 0 && relations.Count == 0) throw NoSuchTable(analysis, table);
        if (column is not null && named.TrueForAll(usage => !usage.Usage.Columns.Contains(column))
            && relations.TrueForAll(item => item.Relation.FindColumn(column) is null))
            throw NoSuchColumn(relations, table, column);

        var tables = named.Where(usage => column is null || usage.Usage.AllColumns || usage.Usage.Columns.Contains(column))
            .GroupBy(usage => (usage.Usage.Database, usage.Usage.Schema, usage.Usage.Table))
            .OrderBy(group => group.Key.Database, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Schema, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Table, StringComparer.Ordinal)
            .Select(group => ToTable(group.Key, [.. group], relations));
        return new UsageReport { Root = analysis.Workspace.Root, Tables = [.. tables], Coverage = CoverageBuilder.Of(analysis) };
    }

    /// <summary>What the code that is reported on uses, and what the databases use themselves.</summary>
    public static IEnumerable<ReportedUsage> AllUsages(WorkspaceAnalysis analysis) =>
        analysis.Repositories.Where(repository => analysis.Workspace.Shows(repository.Facts.Repository))
            .SelectMany(repository => Usages(repository, analysis))
            .Concat(analysis.Databases.SelectMany(database => Usages(database, analysis.Files)));

    private static IEnumerable<ReportedUsage> Usages(RepositoryAnalysis repository, WorkspaceAnalysis analysis)
    {
        var database = repository.Database;
        var found = repository.Facts.Models.Where(model => !model.TableIsUncertain).SelectMany(model => ModelUsages.Of(model, database))
            .Concat(EntityUsages.Of(repository.Facts.EntityUses, repository.Facts.Models, database))
            .Concat(repository.Sites.SelectMany(site => StatementUsages.Of(site, database)))
            .Concat(MigrationFindings.SitesOf(repository.Facts.Migrations).SelectMany(site => DefinitionUsages.Of(
                site, database, UsageKind.Migration, _ => analysis.Files.PlaceOf(site.Place.Path, site.Place.Start))))
            .Concat(repository.Facts.Scripts.SelectMany(script => DefinitionUsages.Of(
                script, database, KindOf(script.Place.Path), span => analysis.Files.PlaceOf(script.Place.Path, span.Start))));
        return found.Where(usage => analysis.Workspace.ShowsFile(usage.Place.Path))
            .DistinctBy(usage => (usage.Schema, usage.Table, usage.Place, usage.Kind, string.Join(", ", usage.Through)))
            .OrderBy(usage => usage.Place.Path, StringComparer.Ordinal).ThenBy(usage => usage.Place.Start)
            .Select(usage => new ReportedUsage(usage, repository.Facts.Repository.Name, ReportedPlace.Of(usage.Place, analysis.Files)));
    }

    private static IEnumerable<ReportedUsage> Usages(DatabaseAnalysis database, SourceFiles files) =>
        database.Sites.SelectMany(site => DatabaseUsages.Of(site, database.Database))
            .OrderBy(usage => usage.Place.Path, StringComparer.Ordinal).ThenBy(usage => usage.Place.Start)
            .Select(usage => new ReportedUsage(usage, database.Source.Name, ReportedPlace.Of(usage.Place, files)));

    /// <summary>A file of a migrations folder, or named as Flyway names them.</summary>
    private static UsageKind KindOf(string path)
    {
        var name = Path.GetFileName(path);
        var isMigration = path.Split('/')[..^1].Any(folder => folder.Contains("migration", StringComparison.OrdinalIgnoreCase))
            || name.Contains("migration", StringComparison.OrdinalIgnoreCase)
            || (name.Length > 1 && name[0] is 'V' or 'R' or 'U' && name.Contains("__", StringComparison.Ordinal));
        return isMigration ? UsageKind.Migration : UsageKind.Ddl;
    }

    private static bool IsNamed(string? schema, string name, string wanted)
    {
        var dot = wanted.IndexOf('.', StringComparison.Ordinal);
        return name == wanted || (dot > 0 && name == wanted[(dot + 1)..] && schema == wanted[..dot]);
    }

    private static IEnumerable<(string Database, string? Schema, Relation Relation)> Relations(WorkspaceAnalysis analysis) =>
        from repository in analysis.Repositories.DistinctBy(repository => repository.Facts.Repository.Database)
        let catalog = repository.Catalog.Catalog
        from relation in catalog.Relations
        where !relation.IsBuiltIn && relation.Kind is not (RelationKind.Sequence or RelationKind.CompositeType)
        select (repository.Database.Name, catalog.GetSchema(relation.SchemaOid)?.Name, relation);

    private static UsedTable ToTable(
        (string Database, string? Schema, string Table) key,
        IReadOnlyList<ReportedUsage> usages,
        List<(string Database, string? Schema, Relation Relation)> relations)
    {
        var found = relations.Find(item => item.Database == key.Database && item.Schema == key.Schema && item.Relation.Name == key.Table);
        return new UsedTable(key.Database, key.Schema, key.Table, found.Relation?.Columns.Select(column => column.Name).ToList(), usages);
    }

    private static CliException NoSuchTable(WorkspaceAnalysis analysis, string table) =>
        new($"Neither a database nor the code has a table \"{table}\"{Nearest.Question(table, Relations(analysis).Select(item => item.Relation.Name).Distinct())}");

    private static CliException NoSuchColumn(List<(string Database, string? Schema, Relation Relation)> relations, string? table, string column)
    {
        var who = table is null ? "No table has a" : $"The table \"{table}\" has no";
        var known = relations.SelectMany(item => item.Relation.Columns).Select(item => item.Name).Distinct();
        return new CliException($"{who} column \"{column}\"{Nearest.Question(column, known)}");
    }
}
