using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Conventions;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Services;
using DbImpact.Cli.Cache;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Workspaces;

/// <summary>What is to be looked at: bodies of code, each with the database that it is compared with.</summary>
internal sealed record Workspace
{
    /// <summary>The folder that paths in reports start from.</summary>
    public required string Root { get; init; }

    public required IReadOnlyList<Repository> Repositories { get; init; }

    /// <summary>Only findings and usages of files in these folders are reported; empty for all.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    public IReadOnlyList<RenameEntry> Renames { get; init; } = [];

    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The dbimpact.json, from the root; null where there is none.</summary>
    public string? File { get; init; }

    public Ownership Ownership { get; init; } = Ownership.None;

    public TableConventions Conventions { get; init; } = TableConventions.None;

    /// <summary>What stands in the texts of catalogs for something else.</summary>
    public SqlPlaceholders Placeholders { get; init; } = SqlPlaceholders.None;

    /// <summary>What earlier runs have found.</summary>
    public FactCache Cache { get; init; } = FactCache.None;

    /// <summary>The full path of the baseline; null where none is named.</summary>
    public string? Baseline { get; init; }

    /// <summary>How much depends on a relation, by <c>name</c> or <c>schema.name</c>: <c>high</c>, <c>middle</c> or <c>low</c>.</summary>
    public IReadOnlyDictionary<string, string> Priorities { get; init; } = new Dictionary<string, string>();

    /// <summary>The priority of a relation; null where nothing is said of it.</summary>
    public string? PriorityOf(string schema, string name) =>
        Priorities.GetValueOrDefault(schema + "." + name) ?? Priorities.GetValueOrDefault(name);

    /// <summary>Whether something of the repository is reported on.</summary>
    public bool Shows(Repository repository) =>
        Shown.Count == 0 || Shown.Any(path => DisplayPath.IsInside(path, repository.Folder) || DisplayPath.IsInside(repository.Folder, path));

    /// <summary>The repository that a file, by its path from the root, belongs to, or the folder of one; of those in one another the innermost.</summary>
    public Repository? RepositoryWith(string name)
    {
        var path = Path.GetFullPath(name, Root);
        return Repositories.Where(repository => DisplayPath.IsInside(path, repository.Folder)).MaxBy(repository => repository.Folder.Length);
    }

    /// <summary>Whether a file, by its path from the root, is reported on.</summary>
    public bool ShowsFile(string name) => Shown.Count == 0 || Shown.Any(path => DisplayPath.IsInside(Path.GetFullPath(name, Root), path));
}

/// <summary>A body of code of one team or service.</summary>
internal sealed record Repository(string Name, string Folder, WorkspaceDatabase Database)
{
    /// <summary>The search path of this service's connections; null where nothing says it.</summary>
    public IReadOnlyList<string>? SearchPath { get; init; }

    /// <summary>The repository that this is a folder of, read with it; null for a repository itself.</summary>
    public Repository? Whole { get; init; }

    /// <summary>Full paths of .sql files whose statements programs or people run on the database as it is.</summary>
    public IReadOnlyList<PathPattern> Queries { get; init; } = [];

    /// <summary>Methods of its C# that run SQL, beside what its projects say themselves.</summary>
    public IReadOnlyList<string> SqlMethods { get; init; } = [];

    /// <summary>What stands in its texts for something else.</summary>
    public SqlPlaceholders Placeholders { get; init; } = SqlPlaceholders.None;

    /// <summary>Full paths that are not read.</summary>
    public IReadOnlyList<PathPattern> Excluded { get; init; } = [];
}

internal sealed record WorkspaceDatabase(string Name, CatalogSource Source);
