using System;

namespace DbImpact.PostgreSql.Snapshots;

public sealed record SnapshotOptions
{
    /// <summary>Which schemas are written, by name; null for all.</summary>
    public Func<string, bool>? Schemas { get; init; }

    /// <summary>Which relations, types and routines are left out, by their schema and name; null for none.</summary>
    public Func<string, string, bool>? Excludes { get; init; }

    /// <summary>The migrations that the snapshot is made of or with; null where they are not known.</summary>
    public MigrationSource? Source { get; init; }
}
