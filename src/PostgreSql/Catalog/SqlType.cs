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

    /// <summary>Whether it may be followed by modifiers in parentheses (typmodin).</summary>
    public bool HasModifier { get; init; }

    /// <summary>Whether its values have a collation (typcollation).</summary>
    public bool IsCollatable { get; init; }

    /// <summary>Whether a subscript may follow a value (typsubscript; before PostgreSQL 14, typelem).</summary>
    public bool IsSubscriptable { get; init; }

    /// <summary>
    /// typelem: what a subscript gives. Where the category is <c>A</c>, and for record[], the type is an array of it (get_element_type):
    /// also int2vector and oidvector, which are of the kind <see cref="TypeKind.Base"/> as they are not written with brackets.
    /// </summary>
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

    /// <summary>
    /// For a base type or a range: what else CREATE TYPE says, as name and SQL text; sorted by name, without what is the default. Functions
    /// and operator classes bear their schema unless that is pg_catalog.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Definition { get; init; } = [];
}
