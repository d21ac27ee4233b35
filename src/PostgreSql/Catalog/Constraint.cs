using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

public enum ConstraintKind
{
    PrimaryKey,
    Unique,
    ForeignKey,
    Check,
    Exclusion,

    /// <summary>A NOT NULL with a name of its own (PostgreSQL 18).</summary>
    NotNull,
}

public enum ReferentialAction
{
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}

public enum MatchKind
{
    Simple,
    Full,
    Partial,
}

/// <summary>A constraint of a table or a domain (pg_constraint).</summary>
public sealed record Constraint : CatalogObject
{
    public required ConstraintKind Kind { get; init; }

    /// <summary>The table, or 0 for a domain's constraint.</summary>
    public int RelationOid { get; init; }

    /// <summary>The domain, or 0.</summary>
    public int DomainOid { get; init; }

    /// <summary>Ordinals of the columns, in the order of the constraint.</summary>
    public IReadOnlyList<int> Columns { get; init; } = [];

    /// <summary>The index of a primary key, unique or exclusion constraint.</summary>
    public int IndexOid { get; init; }

    /// <summary>A check's expression, as SQL text, without parentheses around it.</summary>
    public string? Expression { get; init; }

    public int ReferencedOid { get; init; }

    public IReadOnlyList<int> ReferencedColumns { get; init; } = [];

    public ReferentialAction OnUpdate { get; init; }

    public ReferentialAction OnDelete { get; init; }

    /// <summary>ON DELETE SET NULL (columns): ordinals, empty for all.</summary>
    public IReadOnlyList<int> OnDeleteColumns { get; init; } = [];

    public MatchKind Match { get; init; }

    public bool IsDeferrable { get; init; }

    public bool IsInitiallyDeferred { get; init; }

    public bool IsNotValid { get; init; }

    /// <summary>NOT ENFORCED (PostgreSQL 18).</summary>
    public bool IsNotEnforced { get; init; }

    public bool NoInherit { get; init; }

    /// <summary>The last column of a key WITHOUT OVERLAPS, or the PERIOD of a foreign key (PostgreSQL 18).</summary>
    public bool IsTemporal { get; init; }

    public bool IsInherited { get; init; }

    /// <summary>Whether the table declares an inherited check itself, too: it stays when its parent's goes.</summary>
    public bool IsDeclaredToo { get; init; }
}
