using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>A publication (pg_publication with pg_publication_rel and pg_publication_namespace).</summary>
public sealed record Publication : CatalogObject
{
    public bool IsAllTables { get; init; }

    public IReadOnlyList<PublishedTable> Tables { get; init; } = [];

    /// <summary>TABLES IN SCHEMA: OIDs of schemas.</summary>
    public IReadOnlyList<int> Schemas { get; init; } = [];

    /// <summary>
    /// publish, publish_via_partition_root and publish_generated_columns where they are not the default's, as CREATE PUBLICATION takes them;
    /// sorted by name.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];
}

/// <summary>A table of a publication.</summary>
public sealed record PublishedTable
{
    public required int RelationOid { get; init; }

    /// <summary>Ordinals, ascending; empty for all columns.</summary>
    public IReadOnlyList<int> Columns { get; init; } = [];

    /// <summary>WHERE, as SQL text without parentheses around it; null for all rows.</summary>
    public string? Where { get; init; }
}

/// <summary>
/// A subscription (pg_subscription), as far as everyone may read it: what it connects with is only for superusers' eyes.
/// </summary>
public sealed record Subscription : CatalogObject
{
    /// <summary>Sorted.</summary>
    public IReadOnlyList<string> Publications { get; init; } = [];

    public bool IsEnabled { get; init; }
}
