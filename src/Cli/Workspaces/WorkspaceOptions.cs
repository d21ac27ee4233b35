using System.Collections.Generic;

namespace DbImpact.Cli.Workspaces;

/// <summary>What the command line says about the workspace.</summary>
internal sealed record WorkspaceOptions
{
    /// <summary>As written; empty for the current directory.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>As written: SOURCE or name=SOURCE.</summary>
    public IReadOnlyList<string> Catalogs { get; init; } = [];

    /// <summary>Whether there has to be a database to compare with; else code may be looked at beside an empty one.</summary>
    public bool NeedsCatalog { get; init; } = true;

    /// <summary>Where what was found is kept for later runs, as written; null for the user's own folder.</summary>
    public string? Cache { get; init; }

    /// <summary>Whether something is kept, and what is kept is used.</summary>
    public bool UsesCache { get; init; } = true;

    public IReadOnlyList<string>? SearchPath { get; init; }
}
