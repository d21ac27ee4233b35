using System.Collections.Generic;

namespace DbImpact.Checks.Facts;

/// <summary>What a body of source code (a file, a project, a repository) says about databases. Holds no compiler objects.</summary>
public sealed record SourceFacts
{
    public static SourceFacts Empty { get; } = new();

    /// <summary>In the order of path and position.</summary>
    public IReadOnlyList<SqlSite> SqlSites { get; init; } = [];

    public IReadOnlyList<EntityModel> Models { get; init; } = [];

    /// <summary>Models as a tool has written them down at the last migration; <see cref="Models"/> are completed by those of their own project.</summary>
    public IReadOnlyList<ModelSnapshot> Snapshots { get; init; } = [];

    /// <summary>What is done through models, without SQL.</summary>
    public IReadOnlyList<EntityUse> EntityUses { get; init; } = [];

    /// <summary>The steps of a migration tool that are kept in code, in no order but that of their files.</summary>
    public IReadOnlyList<Migration> Migrations { get; init; } = [];

    /// <summary>Places where SQL is run whose text could not be read: counted, shown, never guessed.</summary>
    public IReadOnlyList<UnknownSite> UnknownSites { get; init; } = [];

    /// <summary>What could not be read at all, or only in part: a file that is not text, syntax errors.</summary>
    public IReadOnlyList<SourceProblem> Problems { get; init; } = [];
}
