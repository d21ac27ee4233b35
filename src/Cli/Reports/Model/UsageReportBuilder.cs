using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks;
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
    /// <param name="filter">Which usages are listed.</param>
    /// <exception cref="CliException">Nothing has a table or column of that name.</exception>
    public static UsageReport Build(WorkspaceAnalysis analysis, UsageFilter filter)
    {
        var (table, column) = (filter.Table, filter.Column);
        var all = AllUsages(analysis).ToList();
        var named = all.Where(usage => table is null || IsNamed(usage.Usage.Schema, usage.Usage.Table, table)).ToList();
        var relations = Relations(analysis).Where(relation => table is null || IsNamed(relation.Schema, relation.Relation.Name, table)).ToList();
        if (table is not null && named.Count == 0 && relations.Count == 0) throw NoSuchTable(analysis, table);
        if (column is not null && named.TrueForAll(usage => !usage.Usage.Columns.Contains(column))
            && relations.TrueForAll(item => item.Relation.FindColumn(column) is null))
            throw NoSuchColumn(relations, table, column);

        var tables = named.Where(usage => (column is null || usage.Usage.AllColumns || usage.Usage.Columns.Contains(column)) && filter.Takes(usage.Usage))
            .GroupBy(usage => (usage.Usage.Database, usage.Usage.Schema, usage.Usage.Table))
            .OrderBy(group => group.Key.Database, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Schema, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Table, StringComparer.Ordinal)
            .Select(group => ToTable(group.Key, [.. group], relations, analysis));
        var shown = analysis.Workspace.Repositories.Where(analysis.Workspace.Shows).Select(repository => repository.Name).Distinct();
        var libraries = all.Where(usage => !usage.Usage.IsOfDatabase).ToLookup(usage => usage.Repository, usage => usage.Usage.Library);
        return new UsageReport
        {
            Root = analysis.Workspace.Root,
            Tables = [.. tables],
            Libraries = [.. shown.Select(name => (name, (IReadOnlyList<string>)[.. libraries[name].Where(library => library != "sql").Distinct().Order(StringComparer.Ordinal)]))],
            Coverage = CoverageBuilder.Of(analysis),
        };
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

    private static IEnumerable<(string Database, string? Schema, Relation Relation, DatabaseCatalog Catalog)> Relations(WorkspaceAnalysis analysis) =>
        from repository in analysis.Repositories.DistinctBy(repository => repository.Facts.Repository.Database)
        let catalog = repository.Catalog.Catalog
        from relation in catalog.Relations
        where !relation.IsBuiltIn && relation.Kind is not (RelationKind.Sequence or RelationKind.CompositeType)
        select (repository.Database.Name, catalog.GetSchema(relation.SchemaOid)?.Name, relation, catalog);

    private static UsedTable ToTable(
        (string Database, string? Schema, string Table) key,
        IReadOnlyList<ReportedUsage> usages,
        List<(string Database, string? Schema, Relation Relation, DatabaseCatalog Catalog)> relations,
        WorkspaceAnalysis analysis)
    {
        var found = relations.Find(item => item.Database == key.Database && item.Schema == key.Schema && item.Relation.Name == key.Table);
        return new UsedTable(key.Database, key.Schema, key.Table, found.Relation?.Columns.Select(column => column.Name).ToList(), usages)
        {
            Types = found.Relation is null ? [] : [.. found.Relation.Columns.Select(column => TypeFormatter.Format(found.Catalog, column.Type))],
            Priority = analysis.Workspace.PriorityOf(key.Schema ?? "", key.Table),
            ModelDifferences = [.. ModelDifferences(usages, found.Relation)],
        };
    }

    /// <summary>Of models that are known completely: columns that only some of them have, or the table does not have.</summary>
    private static IEnumerable<string> ModelDifferences(IReadOnlyList<ReportedUsage> usages, Relation? relation)
    {
        var models = usages.Where(usage => usage.Usage is { Kind: UsageKind.Model, Certainty: Certainty.Known, AllColumns: false }).ToList();
        foreach (var model in models)
        {
            var others = models.Where(other => other != model).ToList();
            var own = others.Count == 0 ? [] : model.Usage.Columns.Where(column => others.TrueForAll(other => !other.Usage.Columns.Contains(column))).ToList();
            var missing = relation is null || !relation.ColumnsAreKnown ? [] : model.Usage.Columns.Where(column => relation.FindColumn(column) is null).ToList();
            var words = (own.Count, missing.Count) switch
            {
                (0, 0) => null,
                (_, 0) => $"alone has {string.Join(", ", own)}",
                (0, _) => $"has {string.Join(", ", missing)}, which the table does not have",
                _ when own.SequenceEqual(missing) => $"alone has {string.Join(", ", own)}, which the table does not have",
                _ => $"alone has {string.Join(", ", own)}; the table does not have {string.Join(", ", missing)}",
            };
            if (words is not null) yield return $"{model.Repository}'s model ({model.Place.Path}) {words}";
        }
    }

    private static CliException NoSuchTable(WorkspaceAnalysis analysis, string table) =>
        new($"Neither a database nor the code has a table \"{table}\"{Nearest.Question(table, Relations(analysis).Select(item => item.Relation.Name).Distinct())}");

    private static CliException NoSuchColumn(List<(string Database, string? Schema, Relation Relation, DatabaseCatalog Catalog)> relations, string? table, string column)
    {
        var who = table is null ? "No table has a" : $"The table \"{table}\" has no";
        var known = relations.SelectMany(item => item.Relation.Columns).Select(item => item.Name).Distinct();
        return new CliException($"{who} column \"{column}\"{Nearest.Question(column, known)}");
    }
}
