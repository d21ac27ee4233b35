using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>An index (pg_index). Its name shares the schema's namespace with relations.</summary>
public sealed record Index : SchemaObject
{
    public required int RelationOid { get; init; }

    /// <summary>The access method: btree, hash, gin, gist, spgist, brin or an extension's.</summary>
    public string Method { get; init; } = "btree";

    public IReadOnlyList<IndexKey> Keys { get; init; } = [];

    /// <summary>INCLUDE: ordinals of columns.</summary>
    public IReadOnlyList<int> Include { get; init; } = [];

    /// <summary>The names that INCLUDE's columns had when the index was made, where replayed DDL has renamed one since; names of copies come from them.</summary>
    public IReadOnlyList<string>? OriginalIncludeNames { get; init; }

    /// <summary>WHERE, as SQL text; null for an index over all rows.</summary>
    public string? Predicate { get; init; }

    public bool IsUnique { get; init; }

    public bool IsPrimaryKey { get; init; }

    public bool NullsNotDistinct { get; init; }

    public bool IsValid { get; init; } = true;

    /// <summary>The index of the parent table that this index of a partition belongs to, or 0.</summary>
    public int ParentOid { get; init; }

    /// <summary>The constraint that the index serves, or 0.</summary>
    public int ConstraintOid { get; init; }

    /// <summary>REPLICA IDENTITY USING INDEX.</summary>
    public bool IsReplicaIdentity { get; init; }

    /// <summary>CLUSTER ON: what CLUSTER without an index sorts the table by.</summary>
    public bool IsClustered { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];
}

/// <summary>One key of an index: a column or an expression.</summary>
public sealed record IndexKey
{
    /// <summary>The column's ordinal, or 0 for an expression.</summary>
    public int Ordinal { get; init; }

    /// <summary>The name that the column had when the index was made, where replayed DDL has renamed it since; names of copies come from it.</summary>
    public string? OriginalName { get; init; }

    /// <summary>The expression as SQL text, without parentheses around it, or null for a column.</summary>
    public string? Expression { get; init; }

    /// <summary>As SQL text, with its schema unless that is pg_catalog; null where it is the column's own.</summary>
    public string? Collation { get; init; }

    /// <summary>The operator class with its parameters, as SQL text, where it is not the type's default.</summary>
    public string? OperatorClass { get; init; }

    /// <summary>SET STATISTICS of an expression; null where default_statistics_target decides.</summary>
    public int? StatisticsTarget { get; init; }

    /// <summary>For an exclusion constraint: the operator.</summary>
    public string? ExclusionOperator { get; init; }

    public bool IsDescending { get; init; }

    /// <summary>As it takes effect: NULLS LAST is the default of ASC, NULLS FIRST of DESC.</summary>
    public bool NullsFirst { get; init; }
}
