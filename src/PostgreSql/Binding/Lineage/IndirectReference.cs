using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A relation or column that is used by way of a view or a routine.</summary>
public sealed class IndirectReference
{
    public required int RelationOid { get; init; }

    /// <summary>The column's ordinal; 0 for the relation itself.</summary>
    public int ColumnOrdinal { get; init; }

    /// <summary>What is done to it there.</summary>
    public required ReferenceAccess Access { get; init; }

    /// <summary>
    /// For a column: whether it does not go into the value of the column that was followed, but decides what rows the view has.
    /// </summary>
    public bool IsCondition { get; init; }

    /// <summary>
    /// The views and routines on the way, from the one that the statement names to the one whose own text names the relation. Of several
    /// ways one is told.
    /// </summary>
    public required IReadOnlyList<SchemaObject> Through { get; init; }
}
