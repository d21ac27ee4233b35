using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.Definitions;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Sources;

/// <summary>A catalog that was read, and what there is to say about the reading.</summary>
internal sealed record LoadedCatalog(CatalogSource Source, DatabaseCatalog Catalog, IReadOnlyList<ReplayProblem> Problems)
{
    /// <summary>What migration tools have written into the database; empty where no server was read.</summary>
    public IReadOnlyList<MigrationRecord> Migrations { get; init; } = [];

    /// <summary>The migrations that were left out, since one of them is what is judged: it first, then those that follow it.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What may be in the database though the catalog lacks it.</summary>
    public CatalogGaps Gaps => _gaps ??= new(Problems, IsOfMigrations ? ToolTables.Names : null);

    private CatalogGaps? _gaps;

    /// <summary>Whether migrations make it, so that the tables of the tool that runs them are not in it.</summary>
    public bool IsOfMigrations { get; init; }

    /// <summary>Statements that are missing from the catalog: refused, or not understood.</summary>
    public IEnumerable<ReplayProblem> Losses => Problems.Where(problem => problem.Kind != ReplayProblemKind.Information);

    /// <summary>The same database after a change: the connections are those of before, and so is what is known of them.</summary>
    /// <param name="catalog">What it has then.</param>
    /// <param name="losses">What the change does that is not known.</param>
    public LoadedCatalog After(DatabaseCatalog catalog, IReadOnlyList<ReplayProblem> losses) =>
        new(Source, catalog, [.. Problems, .. losses]) { Migrations = Migrations, IsOfMigrations = IsOfMigrations, _before = this };

    private LoadedCatalog? _before { get; init; }

    /// <summary>
    /// Relations and schemas that the database had before a change, as code that makes them is remembered by: where one of them is missing, the
    /// change took it away.
    /// </summary>
    public IEnumerable<string> NamesBefore => _before is null ? []
        : _before.Catalog.Relations.Where(static relation => !relation.IsBuiltIn).Select(static relation => relation.Name)
            .Concat(_before.Catalog.Schemas.Select(static schema => CreatedRelations.OfSchema(schema.Name))).Concat(_before.NamesBefore);

    /// <summary>
    /// Whether the catalog itself tells the search path of those who connect: it is not just the server's default, or there is only one
    /// schema where anything could be found.
    /// </summary>
    public bool TellsSearchPath => _before is not null ? _before.TellsSearchPath :
        !Catalog.SearchPath.SequenceEqual(DefaultSearchPath)
        || Catalog.Relations.Where(relation => !relation.IsBuiltIn && relation.Extension is null && relation.Kind != RelationKind.CompositeType)
            .All(relation => relation.SchemaOid == BuiltIns.PublicOid);

    private static readonly string[] DefaultSearchPath = ["$user", "public"];
}
