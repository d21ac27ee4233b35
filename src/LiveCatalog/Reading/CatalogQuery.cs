using System;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>A query of system catalogs, and what is made of its rows.</summary>
/// <param name="Text">The query, without parameters.</param>
/// <param name="Read">Takes each row, in turn; the row is gone afterwards.</param>
internal sealed record CatalogQuery(string Text, Action<Row> Read)
{
    /// <summary>What is done after the last row.</summary>
    public Action? AtEnd { get; init; }
}
