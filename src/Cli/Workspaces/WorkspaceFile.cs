using System;
using System.Collections.Generic;
using DbImpact.Checks.Conventions;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Services;

namespace DbImpact.Cli.Workspaces;

/// <summary>What a dbimpact.json says, as it is written (docs/schemas/dbimpact.schema.json).</summary>
internal sealed record WorkspaceFile
{
    public const string Name = "dbimpact.json";

    public required string FullPath { get; init; }

    public IReadOnlyDictionary<string, DatabaseEntry> Databases { get; init; } = new Dictionary<string, DatabaseEntry>();

    public IReadOnlyList<RepositoryEntry> Repositories { get; init; } = [];

    public IReadOnlyList<RenameEntry> Renames { get; init; } = [];

    /// <summary>The path of the baseline, from the file's folder; null where none is named.</summary>
    public string? Baseline { get; init; }

    /// <summary>Patterns of paths, from the file's folder, that are not read.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>What stands in texts for what is known of all of them.</summary>
    public IReadOnlyDictionary<string, string> Placeholders { get; init; } = new Dictionary<string, string>();

    /// <summary>By the relation's name, with its schema or without.</summary>
    public IReadOnlyDictionary<string, string> Priorities { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Ownership Ownership { get; init; } = Ownership.None;

    public TableConventions Conventions { get; init; } = TableConventions.None;

    /// <summary>By the rule's identifier.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>(StringComparer.Ordinal);
}

internal sealed record DatabaseEntry(string Catalog, IReadOnlyList<string>? SearchPath);

/// <param name="Name">What reports call it.</param>
/// <param name="Path">Its folder, or a pattern of several.</param>
/// <param name="Database">Null where there is only one.</param>
/// <param name="SearchPath">Null for the database's own.</param>
internal sealed record RepositoryEntry(string Name, string Path, string? Database, IReadOnlyList<string>? SearchPath)
{
    /// <summary>Patterns of paths, from its folder, that are not read.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Placeholders of its own, before those of all.</summary>
    public IReadOnlyDictionary<string, string> Placeholders { get; init; } = new Dictionary<string, string>();

    /// <summary>Patterns of paths, from its folder, of .sql files that are judged as code.</summary>
    public IReadOnlyList<string> Queries { get; init; } = [];

    /// <summary>Methods of its C# that run SQL, <c>Type.Method#argument</c>.</summary>
    public IReadOnlyList<string> SqlMethods { get; init; } = [];

    public IReadOnlyList<FolderEntry> Folders { get; init; } = [];
}

/// <summary>A folder of a repository whose connections are of another kind; what is null is the repository's.</summary>
internal sealed record FolderEntry(string Path, string? Database, IReadOnlyList<string>? SearchPath);

/// <param name="Schema">Null where it is not said.</param>
/// <param name="Table">The relation.</param>
/// <param name="Column">Null for a relation's own rename.</param>
/// <param name="To">The name after.</param>
/// <param name="Database">Null for every database.</param>
internal sealed record RenameEntry(string? Schema, string Table, string? Column, string To, string? Database);
