using System.Collections.Generic;

namespace DbImpact.LiveCatalog;

/// <summary>What a migration tool has written into its own table.</summary>
public sealed record MigrationRecord
{
    /// <summary>Alembic, EF Core, Flyway, golang-migrate, dbmate, goose, Django, Liquibase, Sqitch; where two have the same table, both.</summary>
    public required string Tool { get; init; }

    public required string Schema { get; init; }

    public required string Table { get; init; }

    /// <summary>
    /// The versions in the order in which they were applied. With <see cref="HasAll"/> every one that is applied, else only the current ones.
    /// </summary>
    public required IReadOnlyList<string> Versions { get; init; }

    public required bool HasAll { get; init; }

    /// <summary>What the tool itself holds for broken: a failed or half-applied migration; null for nothing.</summary>
    public string? Trouble { get; init; }
}
