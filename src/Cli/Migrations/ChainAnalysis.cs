using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Migrations;

/// <summary>A chain of migrations, applied to an empty database and held against the one that the code is compared with.</summary>
internal sealed class ChainAnalysis
{
    private ChainAnalysis(FoundChain found, MigrationReplay replay, ChainStatus? status)
    {
        Ahead = status?.Pending ?? found.Chain.Heads;
        Chain = found.Chain;
        Folder = found.Folder;
        Replay = replay;
        Status = status;
    }

    public MigrationChain Chain { get; }

    public string Folder { get; }

    public MigrationReplay Replay { get; }

    /// <summary>The catalog behind the last migration.</summary>
    public DatabaseCatalog Final { get; private set; } = null!;

    /// <summary>Null where the database does not tell which migrations it has.</summary>
    public ChainStatus? Status { get; }

    /// <summary>
    /// The migrations that somebody still has to run: those that the database does not have; where that is not known, the heads.
    /// </summary>
    public IReadOnlyList<Migration> Ahead { get; }

    /// <summary>Whether the environment makes schemas itself.</summary>
    public bool MakesSchemas { get; private init; }

    public static IReadOnlyList<ChainAnalysis> Of(RepositoryFacts facts, LoadedCatalog catalog, Database database, SourceFiles files)
    {
        if (facts.Migrations.Count == 0) return [];
        var found = ChainFinder.Find(facts, files);
        return [.. found.Select(chain => Of(chain, found, facts, catalog, database, files))];
    }

    private static ChainAnalysis Of(
        FoundChain found, IReadOnlyList<FoundChain> all, RepositoryFacts facts, LoadedCatalog catalog, Database database, SourceFiles files)
    {
        var options = new ReplayOptions
        {
            ServerVersion = catalog.Catalog.ServerVersionIsKnown ? catalog.Catalog.ServerVersion : null,
            IsWholeDatabase = false,
            SearchPath = facts.Repository.SearchPath,
        };
        var record = RecordOf(found.Chain, all, catalog, facts.Repository.SearchPath);
        var status = record is null ? null : ChainStatus.Of(found.Chain, record, catalog, () => NewReplay(options, files));
        var replay = NewReplay(options, files);
        var analysis = new ChainAnalysis(found, replay, status) { MakesSchemas = MakesSchemasIn(found.Folder, files) };
        var ahead = analysis.Ahead.ToHashSet();
        foreach (var migration in found.Chain.Order) replay.Apply(migration, ahead.Contains(migration), found.Chain.IsBehindMissing(migration));
        analysis.Final = replay.ToCatalog();
        return analysis;
    }

    private static MigrationReplay NewReplay(ReplayOptions options, SourceFiles files) => new(options, span => files.PlaceOf(span.Path, span.Start));

    /// <summary>
    /// What the tool has written for this chain: in the schema that the service looks in first, else the only record whose versions the
    /// chain knows, else the only one.
    /// </summary>
    private static MigrationRecord? RecordOf(MigrationChain chain, IReadOnlyList<FoundChain> all, LoadedCatalog catalog, IReadOnlyList<string>? searchPath)
    {
        var records = catalog.Migrations.Where(record => record.Tool == chain.Tool).ToList();
        if (searchPath?.Select(schema => records.Find(record => record.Schema == schema)).FirstOrDefault(record => record is not null) is { } own) return own;
        var known = records.Where(record => record.Versions.Any(version => chain.Find(version) is not null)).ToList();
        if (known.Count == 1) return known[0];
        return known.Count == 0 && records.Count == 1 && all.Count(other => other.Chain.Tool == chain.Tool) == 1 ? records[0] : null;
    }

    /// <summary>Whether the environment's own module says something of schemas: it may make them before the first migration.</summary>
    private static bool MakesSchemasIn(string folder, SourceFiles files)
    {
        var path = Path.Combine(folder, "env.py");
        return files.Tree.HasFile(path) && files.TryFind(files.NameOf(path), out var text) && text.ToString().Contains("schema", StringComparison.OrdinalIgnoreCase);
    }
}
