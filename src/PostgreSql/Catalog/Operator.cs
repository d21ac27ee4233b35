using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>An operator (pg_operator).</summary>
public sealed record Operator : SchemaObject
{
    /// <summary>The left operand's type; 0 for a prefix operator.</summary>
    public int LeftOid { get; init; }

    /// <summary>The right operand's type; 0 for a postfix operator, which PostgreSQL 13 was the last to have.</summary>
    public int RightOid { get; init; }

    public int ResultOid { get; init; }

    /// <summary>The function behind it, or 0 where that is not known.</summary>
    public int RoutineOid { get; init; }

    /// <summary>COMMUTATOR, NEGATOR, RESTRICT, JOIN, HASHES, MERGES as CREATE OPERATOR takes them, in this order.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}

public enum CastContext
{
    /// <summary>Made wherever it helps.</summary>
    Implicit,

    /// <summary>Made also where a value is assigned to a column.</summary>
    Assignment,

    /// <summary>Made only where CAST or <c>::</c> asks for it.</summary>
    Explicit,
}

public enum CastMethod
{
    Function,

    /// <summary>Through the types' input and output functions.</summary>
    InOut,

    /// <summary>WITHOUT FUNCTION: the same bytes serve both types.</summary>
    Binary,
}

/// <summary>A cast (pg_cast). Casts have no names of their own; <see cref="CatalogObject.Name"/> says <c>int4 AS int8</c>.</summary>
public sealed record Cast : CatalogObject
{
    public required int SourceOid { get; init; }

    public required int TargetOid { get; init; }

    public CastContext Context { get; init; }

    public CastMethod Method { get; init; }

    public int RoutineOid { get; init; }
}

/// <summary>An operator class (pg_opclass): how an access method handles a type.</summary>
public sealed record OperatorClass : SchemaObject
{
    /// <summary>The access method: btree, hash, gin, …</summary>
    public required string Method { get; init; }

    /// <summary>opcintype: the type it is for.</summary>
    public required int TypeOid { get; init; }

    /// <summary>opckeytype: what the index stores, where that is another type; else 0.</summary>
    public int KeyTypeOid { get; init; }

    /// <summary>Whether an index on that type uses it without being told.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The operator family's name.</summary>
    public string? Family { get; init; }

    /// <summary>The family's schema; null where it is not known.</summary>
    public string? FamilySchema { get; init; }

    /// <summary>The operators and functions that were made with it, as CREATE OPERATOR CLASS takes them.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}

/// <summary>A collation (pg_collation).</summary>
public sealed record Collation : SchemaObject
{
    public bool IsDeterministic { get; init; } = true;

    /// <summary>provider, locale and the like, as CREATE COLLATION takes them.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];
}
