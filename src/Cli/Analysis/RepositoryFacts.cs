using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Analysis;

/// <summary>What the files of a repository say, before any database is looked at.</summary>
internal sealed record RepositoryFacts(Repository Repository)
{
    public IReadOnlyList<SqlSite> Sites { get; init; } = [];

    public IReadOnlyList<UnknownSite> UnknownSites { get; init; } = [];

    public IReadOnlyList<EntityModel> Models { get; init; } = [];

    /// <summary>The .sql files, each as one text.</summary>
    public IReadOnlyList<SqlSite> Scripts { get; init; } = [];

    /// <summary>What the code does through its models, without SQL.</summary>
    public IReadOnlyList<EntityUse> EntityUses { get; init; } = [];

    public IReadOnlyList<Migration> Migrations { get; init; } = [];

    public IReadOnlyList<SourceProblem> Problems { get; init; } = [];

    /// <summary>The files that were read, by the names that reports show.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}
