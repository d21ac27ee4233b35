using System.Collections.Generic;
using DbImpact.Checks;
using DbImpact.Cli.Migrations;
using DbImpact.Cli.Sources;

namespace DbImpact.Cli.Analysis;

/// <summary>A repository's facts beside its database.</summary>
internal sealed record RepositoryAnalysis(
    RepositoryFacts Facts, LoadedCatalog Catalog, Database Database, CheckContext Context, IReadOnlyList<AnalyzedSite> Sites)
{
    /// <summary>The migrations that the repository keeps in code, by their chains.</summary>
    public IReadOnlyList<ChainAnalysis> Chains { get; init; } = [];
}
