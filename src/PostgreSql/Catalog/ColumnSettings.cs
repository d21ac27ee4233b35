using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>How values of a column are kept and sampled, as far as that was said of the column itself (pg_attribute).</summary>
public sealed record ColumnSettings
{
    /// <summary>SET STORAGE: plain, external, extended or main; null where it is the type's own.</summary>
    public string? Storage { get; init; }

    /// <summary>SET COMPRESSION (since PostgreSQL 14): pglz or lz4; null where default_toast_compression decides.</summary>
    public string? Compression { get; init; }

    /// <summary>SET STATISTICS; null where default_statistics_target decides.</summary>
    public int? StatisticsTarget { get; init; }

    /// <summary>n_distinct and n_distinct_inherited, as name and value; sorted by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>What a foreign table's wrapper is told of the column, as name and value; sorted by name, without what may be secret.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ForeignOptions { get; init; } = [];

    /// <summary>The settings of a column of which nothing was said.</summary>
    public static ColumnSettings None { get; } = new();

    /// <summary>Null where nothing is said.</summary>
    public ColumnSettings? OrNull() =>
        Storage is null && Compression is null && StatisticsTarget is null && Options.Count == 0 && ForeignOptions.Count == 0 ? null : this;
}
