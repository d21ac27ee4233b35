using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

public enum HistoryObject
{
    Schema,
    Relation,
    Column,
    Type,
    Routine,
    Index,
    Constraint,
    Trigger,
}

/// <summary>A rename that the replay saw. Stays on record after the object itself has changed again or gone.</summary>
/// <param name="Object">What was renamed.</param>
/// <param name="Schema">The schema's name at that moment.</param>
/// <param name="Relation">For a column, index, constraint or trigger: its relation's name at that moment (a domain's for its constraints); else the object's own old name.</param>
/// <param name="OldName">The name before.</param>
/// <param name="NewName">The name after.</param>
/// <param name="Oid">The object (for a column: its relation).</param>
/// <param name="Ordinal">For a column: its ordinal, else 0.</param>
/// <param name="At">The statement.</param>
public sealed record RenameRecord(
    HistoryObject Object, string Schema, string Relation, string OldName, string NewName, int Oid, int Ordinal, Place? At);

/// <summary>A drop that the replay saw.</summary>
public sealed record DropRecord(HistoryObject Object, string Schema, string Relation, string Name, Place? At);

/// <summary>What the catalog's past tells about names that are no longer there.</summary>
public sealed class CatalogHistory(IReadOnlyList<RenameRecord> renames, IReadOnlyList<DropRecord> drops)
{
    public static CatalogHistory Empty { get; } = new([], []);

    /// <summary>In the order in which they happened.</summary>
    public IReadOnlyList<RenameRecord> Renames { get; } = renames;

    public IReadOnlyList<DropRecord> Drops { get; } = drops;
}
