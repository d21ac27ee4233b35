using System;
using System.Collections.Generic;
using System.Threading;

namespace DbImpact.LiveCatalog;

public sealed record LiveCatalogOptions
{
    /// <summary>The schemas to read, by their names as PostgreSQL stores them; empty for all but the system's own.</summary>
    public IReadOnlyCollection<string> Schemas { get; init; } = [];

    /// <summary>How long all of it may take, connecting included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    public CancellationToken CancellationToken { get; init; }
}
