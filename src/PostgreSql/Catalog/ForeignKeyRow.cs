namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// What pg_constraint has of a foreign key to a partitioned table for one of its partitions, beside the key itself. It says nothing that the
/// key does not say, but its name is taken.
/// </summary>
public sealed record ForeignKeyRow : CatalogObject, IRelationMember
{
    /// <summary>The table that the key belongs to.</summary>
    public required int RelationOid { get; init; }

    /// <summary>The foreign key.</summary>
    public required int KeyOid { get; init; }

    /// <summary>The partition, at any depth, of the table that the key refers to.</summary>
    public required int PartitionOid { get; init; }
}
