using System;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Replay;

/// <summary>An object, a column or a column's default as something that others depend on (pg_depend's ObjectAddress).</summary>
internal sealed class Dependent : IEquatable<Dependent>
{
    public Dependent(CatalogObject item) => Item = item;

    private Dependent(CatalogObject item, int ordinal)
    {
        Item = item;
        Ordinal = ordinal;
    }

    public Dependent(Relation relation, Column column, bool isDefault = false)
    {
        Item = relation;
        Ordinal = column.Ordinal;
        IsDefault = isDefault;
    }

    public CatalogObject Item { get; }

    /// <summary>The column, or 0 for the whole object.</summary>
    public int Ordinal { get; }

    /// <summary>Only the column's default is meant.</summary>
    public bool IsDefault { get; }

    /// <summary>For a default: its column.</summary>
    public Dependent Column => new(Item, Ordinal);

    public bool Equals(Dependent? other) =>
        other is not null && Item.Oid == other.Item.Oid && Item.GetType() == other.Item.GetType() && Ordinal == other.Ordinal && IsDefault == other.IsDefault;

    public override bool Equals(object? obj) => Equals(obj as Dependent);

    public override int GetHashCode() => unchecked((((Item.Oid * 397) ^ Ordinal) * 2) + (IsDefault ? 1 : 0));
}
