using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>An access method of tables or indexes (pg_am) that neither initdb nor an extension has made.</summary>
public sealed record AccessMethod : CatalogObject
{
    /// <summary>TYPE TABLE; else TYPE INDEX.</summary>
    public bool IsTable { get; init; }

    /// <summary>The function behind it, or 0 where that is not known.</summary>
    public int HandlerOid { get; init; }
}

/// <summary>An operator family (pg_opfamily): the operator classes of one access method whose types can be compared with each other.</summary>
public sealed record OperatorFamily : SchemaObject
{
    /// <summary>The access method: btree, hash, gin, …</summary>
    public required string Method { get; init; }

    /// <summary>The operators and functions that no class of it has, as ALTER OPERATOR FAMILY … ADD takes them.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}

/// <summary>A transform (pg_transform). Transforms have no names of their own; <see cref="CatalogObject.Name"/> says <c>hstore LANGUAGE plpython3u</c>.</summary>
public sealed record Transform : CatalogObject
{
    public required int TypeOid { get; init; }

    public required string Language { get; init; }

    /// <summary>The function that takes a value to the language; 0 for none.</summary>
    public int FromSqlOid { get; init; }

    /// <summary>The function that takes a value from it; 0 for none.</summary>
    public int ToSqlOid { get; init; }
}
