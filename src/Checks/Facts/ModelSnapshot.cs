using System.Collections.Generic;

namespace DbImpact.Checks.Facts;

/// <summary>
/// A whole model as a tool has written it down when the last migration was made (EF Core's ModelSnapshot): exact, and as old as that migration.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Context">The class of the context, without its namespace.</param>
/// <param name="Entities">What is mapped to a relation.</param>
public sealed record ModelSnapshot(string Path, string Context, IReadOnlyList<SnapshotEntity> Entities);

/// <summary>An entity of a snapshot.</summary>
public sealed record SnapshotEntity
{
    /// <summary>As <see cref="EntityModel.TypeName"/>; of a join table without a class its name.</summary>
    public required string TypeName { get; init; }

    public string? Schema { get; init; }

    public required string Table { get; init; }

    public bool IsView { get; init; }

    /// <summary>All columns of its rows, those of base classes and of what lives in the row among them.</summary>
    public IReadOnlyList<SnapshotColumn> Columns { get; init; } = [];

    /// <summary>Whether all of its mapping was understood.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>A column of a snapshot.</summary>
public sealed record SnapshotColumn
{
    /// <summary>As <see cref="PropertyModel.Name"/>: <c>Address.City</c> of what lives in the row.</summary>
    public required string Property { get; init; }

    public required string Name { get; init; }

    public string? StoreType { get; init; }

    /// <summary>The type of the values that the library sends; null where it is not known.</summary>
    public ProgramType? SentType { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>Null where something else than the property decides: a row need not have the part that it is of.</summary>
    public bool? IsNullable { get; init; }

    public bool IsKey { get; init; }
}
