using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Checks;
using DbImpact.Checks.DatabaseCode;
using DbImpact.Checks.Definitions;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Suggestions;
using DbImpact.Cli.Files;
using DbImpact.Cli.Migrations;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Analysis;

/// <summary>A workspace with everything read, parsed and bound: what the commands report from.</summary>
internal sealed class WorkspaceAnalysis
{
    private WorkspaceAnalysis(
        Workspace workspace, SourceFiles files, IReadOnlyList<RepositoryAnalysis> repositories, IReadOnlyList<DatabaseAnalysis> databases)
    {
        Workspace = workspace;
        Files = files;
        Repositories = repositories;
        Databases = databases;
    }

    public Workspace Workspace { get; }

    public SourceFiles Files { get; }

    /// <summary>Ends what is made of the analysis.</summary>
    public CancellationToken Cancellation { get; private init; }

    /// <summary>Those that are reported on, and those that have the same databases.</summary>
    public IReadOnlyList<RepositoryAnalysis> Repositories { get; }

    /// <summary>The databases of the repositories that are reported on.</summary>
    public IReadOnlyList<DatabaseAnalysis> Databases { get; }

    /// <param name="workspace">What is read.</param>
    /// <param name="timeout">How long a server may take.</param>
    /// <param name="terminal">Where progress is told, and the run can be cancelled.</param>
    /// <param name="before">A migration that a database is to be without, and without all that follow it; null for none.</param>
    /// <exception cref="CliException">A catalog cannot be read.</exception>
    public static async Task<WorkspaceAnalysis> RunAsync(
        Workspace workspace, TimeSpan timeout, Terminal terminal, (WorkspaceDatabase Database, string File)? before = null)
    {
        // Catalogs first: where one is missing, the user need not wait for the code.
        var loading = DatabasesOf(workspace).Select(async database => (database, Catalog: await CatalogLoader.LoadAsync(
            database.Source, timeout, path => DisplayPath.Of(path, workspace.Root), terminal.Cancellation,
            before: before is { } given && given.Database == database ? given.File : null, placeholders: workspace.Placeholders).ConfigureAwait(false))).ToList();
        var catalogs = (await Task.WhenAll(loading).ConfigureAwait(false)).ToDictionary(pair => pair.database, pair => pair.Catalog);
        return Read(workspace, catalogs, FileTree.Disk, terminal);
    }

    /// <summary>The databases of the repositories that are reported on.</summary>
    public static IReadOnlyList<WorkspaceDatabase> DatabasesOf(Workspace workspace) =>
        [.. workspace.Repositories.Where(workspace.Shows).Select(repository => repository.Database).Distinct()];

    /// <summary>The code as a tree of files has it, beside catalogs that are read.</summary>
    public static WorkspaceAnalysis Read(
        Workspace workspace, IReadOnlyDictionary<WorkspaceDatabase, LoadedCatalog> catalogs, FileTree tree, Terminal terminal)
    {
        var files = new SourceFiles(workspace.Root, tree, hashes: workspace.Cache.IsUsed);
        var repositories = workspace.Repositories.Where(repository => catalogs.ContainsKey(repository.Database)).ToList();
        var facts = new FactFinder(files, workspace.Cache, terminal).Find(repositories, workspace.Repositories, [.. catalogs.Keys.Select(database => database.Source)]);
        terminal.Progress("Comparing with " + string.Join(", ", catalogs.Keys.Select(database => database.Name)));
        var analysis = Assemble(workspace, files, facts, catalogs, terminal);
        terminal.Progress(null);
        return analysis;
    }

    /// <summary>The same code beside another catalog of one of its databases.</summary>
    public WorkspaceAnalysis With(WorkspaceDatabase database, LoadedCatalog catalog, Terminal terminal)
    {
        var catalogs = Repositories.DistinctBy(repository => repository.Facts.Repository.Database)
            .ToDictionary(repository => repository.Facts.Repository.Database, repository => repository.Catalog);
        catalogs[database] = catalog;
        return Assemble(Workspace, Files, [.. Repositories.Select(repository => repository.Facts)], catalogs, terminal);
    }

    private static WorkspaceAnalysis Assemble(
        Workspace workspace, SourceFiles files, IReadOnlyList<RepositoryFacts> facts, IReadOnlyDictionary<WorkspaceDatabase, LoadedCatalog> catalogs, Terminal terminal)
    {
        var analyses = new RepositoryAnalysis[facts.Count];
        var parallel = new ParallelOptions { CancellationToken = terminal.Cancellation };
        Parallel.For(0, facts.Count, parallel, i => analyses[i] = Analyze(facts[i], facts, catalogs, workspace, files, parallel));
        var found = analyses.GroupBy(repository => repository.Facts.Repository.Database).Select(group => Analyze(group.Key, [.. group], files));
        return new WorkspaceAnalysis(workspace, files, analyses, [.. found]) { Cancellation = terminal.Cancellation };
    }

    /// <summary>The database's own SQL, along the search path that the database itself gives: where a repository has its own, nothing is certain of it.</summary>
    private static DatabaseAnalysis Analyze(WorkspaceDatabase source, IReadOnlyList<RepositoryAnalysis> repositories, SourceFiles files)
    {
        var catalog = repositories[0].Catalog;
        var database = new Database(source.Name, catalog.Catalog)
        {
            SearchPathIsKnown = catalog.TellsSearchPath && repositories.All(repository => repository.Facts.Repository.SearchPath is null),
            MayLackRelations = catalog.Gaps.MayLackRelations,
        };
        var context = new CheckContext(database)
        {
            Renames = repositories[0].Context.Renames,
            Models = repositories[0].Context.Models,
            RelationsMadeByCode = () => RelationsMadeByCode(repositories.Select(repository => repository.Facts), catalog),
        };
        var sites = DatabaseSites.Of(database, new DefinitionFiles(path => files.TryFind(path, out var text) ? MigrationScript.UpPart(text.ToString()) : null));
        foreach (var site in sites)
            if (site.Content is { } content) files.Add(site.Site.Place.Path, content);
        return new DatabaseAnalysis(source, database, context, sites);
    }

    private static RepositoryAnalysis Analyze(
        RepositoryFacts facts,
        IReadOnlyList<RepositoryFacts> all,
        IReadOnlyDictionary<WorkspaceDatabase, LoadedCatalog> catalogs,
        Workspace workspace,
        SourceFiles files,
        ParallelOptions parallel)
    {
        var catalog = catalogs[facts.Repository.Database];
        var database = ViewOf(facts.Repository, catalog);
        var neighbours = all.Where(other => other.Repository.Database == facts.Repository.Database).ToList();
        var context = new CheckContext(database)
        {
            Renames = new RenameEvidence(
                neighbours.SelectMany(other => RenamesIn(other, files)).Concat(Declared(workspace, facts.Repository.Database))),
            Models = new ModelIndex(database, neighbours.SelectMany(other => Models(other, ViewOf(other.Repository, catalog)))),
            RelationsMadeByCode = () => RelationsMadeByCode(neighbours, catalog),
        };
        var sites = new AnalyzedSite[facts.Sites.Count];
        Parallel.For(0, sites.Length, parallel, i => sites[i] = SiteAnalysis.Analyze(facts.Sites[i], database));
        return new RepositoryAnalysis(facts, catalog, database, context, sites) { Chains = ChainAnalysis.Of(facts, catalog, database, files) };
    }

    /// <summary>The database as the repository's connections see it.</summary>
    private static Database ViewOf(Repository repository, LoadedCatalog catalog) => new(repository.Database.Name, catalog.Catalog)
    {
        SearchPath = repository.SearchPath ?? catalog.Catalog.SearchPath,
        SearchPathIsKnown = repository.SearchPath is not null || catalog.TellsSearchPath,
        MayLackRelations = catalog.Gaps.MayLackRelations,
    };

    /// <summary>Each model's table with the schema that its own repository finds it in.</summary>
    private static IEnumerable<(string Repository, EntityModel Model)> Models(RepositoryFacts facts, Database database)
    {
        foreach (var model in facts.Models)
        {
            var relation = model.Schema is null && !model.TableIsUncertain ? database.Resolve(null, model.Table.Name) : null;
            var schema = relation is null ? null : database.Catalog.GetSchema(relation.SchemaOid);
            var name = schema is null ? model.Schema : new MappedName(schema.Name, NameOrigin.Convention, model.Table.Place);
            yield return (facts.Repository.Name, model with { Schema = name });
        }
    }

    private static IEnumerable<WrittenRename> RenamesIn(RepositoryFacts facts, SourceFiles files) =>
        facts.Scripts.Where(script => !MigrationScript.IsUndo(Path.GetFileName(script.Place.Path)))
            .SelectMany(script => ScriptRenames.In(SqlParser.ParseScript(script.Text), span => files.PlaceOf(script.Place.Path, span.Start)))
            .Concat(facts.Migrations.SelectMany(migration => migration.Upgrade).Where(operation => operation.Text is not null && !operation.IsData)
                .SelectMany(operation => ScriptRenames.In(SqlParser.ParseScript(operation.Text!), _ => files.PlaceOf(operation.Place.Path, operation.Place.Start))));

    private static IEnumerable<WrittenRename> Declared(Workspace workspace, WorkspaceDatabase database) =>
        workspace.Renames.Where(rename => rename.Database is null || rename.Database == database.Name)
            .Select(rename => new WrittenRename(rename.Schema, rename.Table, rename.Column, rename.To, null));

    /// <summary>What the code creates itself, and what the catalog may lack.</summary>
    private static HashSet<string> RelationsMadeByCode(IEnumerable<RepositoryFacts> repositories, LoadedCatalog catalog)
    {
        var names = repositories.SelectMany(facts => facts.Sites).SelectMany(CreatedRelations.In).ToHashSet(StringComparer.Ordinal);
        names.ExceptWith(catalog.NamesBefore);
        names.UnionWith(catalog.Gaps.Names);
        return names;
    }
}
