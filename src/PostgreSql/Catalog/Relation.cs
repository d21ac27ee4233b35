using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>pg_class.relkind, without indexes (see <see cref="Index"/>) and composite types' hidden relations being reachable by name.</summary>
public enum RelationKind
{
    Table,
    PartitionedTable,
    View,
    MaterializedView,
    ForeignTable,
    Sequence,

    /// <summary>The columns of a stand-alone composite type (CREATE TYPE … AS); not visible in FROM.</summary>
    CompositeType,
}

public enum Persistence
{
    Permanent,
    Unlogged,
    Temporary,
}

/// <summary>pg_class.relreplident: what of a row its subscribers are told when it is changed or deleted.</summary>
public enum ReplicaIdentity
{
    /// <summary>The primary key.</summary>
    Default,
    Nothing,
    Full,

    /// <summary>The columns of the index that is marked so.</summary>
    Index,
}

/// <summary>A table, view, materialized view, foreign table, sequence or composite type's column list (pg_class).</summary>
public sealed record Relation : SchemaObject
{
    public required RelationKind Kind { get; init; }

    public Persistence Persistence { get; init; }

    /// <summary>Live columns in order of their ordinals; dropped ones leave a gap in the ordinals.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>
    /// False where the columns could not be derived (a view over something that is not understood): every column may exist.
    /// </summary>
    public bool ColumnsAreKnown { get; init; } = true;

    /// <summary>The row type.</summary>
    public int TypeOid { get; init; }

    /// <summary>INHERITS and PARTITION OF: the parents, in order.</summary>
    public IReadOnlyList<int> ParentOids { get; init; } = [];

    public bool IsPartition { get; init; }

    /// <summary>CREATE TABLE … OF and ALTER TABLE … OF: the type whose attributes are the columns; else 0.</summary>
    public int OfTypeOid { get; init; }

    /// <summary>What follows PARTITION BY, for a partitioned table: <c>RANGE (created_at)</c>.</summary>
    public string? PartitionKey { get; init; }

    /// <summary>The text of a partition's FOR VALUES … or DEFAULT.</summary>
    public string? PartitionBound { get; init; }

    /// <summary>The query of a view or materialized view, as SQL text.</summary>
    public string? Query { get; init; }

    public SequenceOptions? Sequence { get; init; }

    /// <summary>Storage parameters (WITH), security_barrier and check_option of views, as name and value; sorted by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    public bool RowSecurity { get; init; }

    /// <summary>FORCE ROW LEVEL SECURITY: the policies hold for the table's owner too.</summary>
    public bool ForcesRowSecurity { get; init; }

    public ReplicaIdentity ReplicaIdentity { get; init; }

    /// <summary>The column of that name, or null. Names compare by their characters: folding happened when they were read.</summary>
    public Column? FindColumn(string name)
    {
        var columns = Columns;
        for (var i = 0; i < columns.Count; i++)
            if (string.Equals(columns[i].Name, name, StringComparison.Ordinal)) return columns[i];
        return null;
    }

    public Column? FindColumn(int ordinal)
    {
        var columns = Columns;
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Ordinal == ordinal) return columns[i];
        return null;
    }
}

public enum IdentityKind
{
    None,
    Always,
    ByDefault,
}

public enum GeneratedKind
{
    None,
    Stored,
    Virtual,
}

/// <summary>A column (pg_attribute with its default).</summary>
public sealed record Column
{
    public required string Name { get; init; }

    /// <summary>attnum: from 1, never used again after a drop.</summary>
    public required int Ordinal { get; init; }

    public required TypeReference Type { get; init; }

    /// <summary>Declared NOT NULL, by itself or by a primary key or identity.</summary>
    public bool NotNull { get; init; }

    /// <summary>
    /// The default's or generation's expression as SQL text, without parentheses around it; null without one. As in every SQL text
    /// of the catalog, what is not in pg_catalog is written with its schema.
    /// </summary>
    public string? Default { get; init; }

    public IdentityKind Identity { get; init; }

    public GeneratedKind Generated { get; init; }

    /// <summary>The collation where it is not the type's own: as SQL text, with its schema unless that is pg_catalog.</summary>
    public string? Collation { get; init; }

    /// <summary>Storage, compression, statistics and options; null where nothing is said of them.</summary>
    public ColumnSettings? Settings { get; init; }

    /// <summary>The sequence behind serial or identity, else 0.</summary>
    public int SequenceOid { get; init; }

    /// <summary>Whether the column comes from a parent (attinhcount &gt; 0), and whether it is also declared here (attislocal).</summary>
    public bool IsInherited { get; init; }

    public bool IsLocal { get; init; } = true;

    public string? Comment { get; init; }

    public Place? DefinedAt { get; init; }

    public Place? ChangedAt { get; init; }

    /// <summary>Whether an INSERT that does not name the column still gets a value other than NULL or a default of NULL.</summary>
    public bool HasImplicitValue => Default is not null || Identity != IdentityKind.None || Generated != GeneratedKind.None;
}

/// <summary>The use of a type: which one, and its modifier.</summary>
/// <param name="Oid">A type's OID; 0 where the type is not known.</param>
/// <param name="Modifier">atttypmod, -1 without one.</param>
public readonly record struct TypeReference(int Oid, int Modifier = -1)
{
    public static TypeReference Unknown => default;

    public bool IsKnown => Oid != 0;
}

/// <summary>What CREATE SEQUENCE sets (pg_sequence).</summary>
public sealed record SequenceOptions
{
    public TypeReference Type { get; init; }

    public long Start { get; init; } = 1;

    public long Increment { get; init; } = 1;

    /// <summary>Null for the default of the type and direction; so is <see cref="Maximum"/>.</summary>
    public long? Minimum { get; init; }

    public long? Maximum { get; init; }

    public long Cache { get; init; } = 1;

    public bool Cycle { get; init; }

    /// <summary>Where a sequence of that direction and bounds begins unless START says otherwise.</summary>
    public long DefaultStart => Increment >= 0 ? Minimum ?? 1 : Maximum ?? -1;

    /// <summary>OWNED BY: the table and its column's ordinal, or 0.</summary>
    public int OwnerOid { get; init; }

    public int OwnerOrdinal { get; init; }
}
