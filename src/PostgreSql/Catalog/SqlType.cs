using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>pg_type.typtype, arrays told apart.</summary>
public enum TypeKind
{
    Base,
    Composite,
    Domain,
    Enum,
    Range,
    Multirange,
    Pseudo,
    Array,

    /// <summary>CREATE TYPE name; without a definition.</summary>
    Shell,
}

/// <summary>A data type (pg_type).</summary>
public sealed record SqlType : SchemaObject
{
    public required TypeKind Kind { get; init; }

    /// <summary>typcategory (manual, table 52.64).</summary>
    public char Category { get; init; } = 'U';

    /// <summary>typispreferred.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>For an array (or another type with typelem): the element's type.</summary>
    public int ElementOid { get; init; }

    /// <summary>The array type over this one, or 0.</summary>
    public int ArrayOid { get; init; }

    /// <summary>For a domain: what it is over.</summary>
    public TypeReference BaseType { get; init; }

    /// <summary>For a domain: NOT NULL.</summary>
    public bool NotNull { get; init; }

    /// <summary>For a domain: DEFAULT as SQL text.</summary>
    public string? Default { get; init; }

    public string? Collation { get; init; }

    /// <summary>For a composite type or a table's row type: the relation that has the columns.</summary>
    public int RelationOid { get; init; }

    /// <summary>For an enum: its labels in their order.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>For a range: its subtype, and the multirange over it; for a multirange: the range.</summary>
    public int SubtypeOid { get; init; }

    public int MultirangeOid { get; init; }

    public int RangeOid { get; init; }
}
