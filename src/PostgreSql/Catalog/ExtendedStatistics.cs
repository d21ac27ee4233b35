using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>Extended statistics (pg_statistic_ext).</summary>
public sealed record ExtendedStatistics : SchemaObject, IRelationMember
{
    public required int RelationOid { get; init; }

    /// <summary>dependencies, mcv and ndistinct, sorted; empty for all kinds, and where there is but one expression.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Ordinals of columns, ascending.</summary>
    public IReadOnlyList<int> Columns { get; init; } = [];

    /// <summary>Expressions as SQL text, without parentheses around them (since PostgreSQL 14).</summary>
    public IReadOnlyList<string> Expressions { get; init; } = [];

    /// <summary>SET STATISTICS; null where default_statistics_target decides.</summary>
    public int? Target { get; init; }
}
