using System;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

public sealed record ComparisonOptions
{
    /// <summary>Whether COMMENT ON texts are compared.</summary>
    public bool Comments { get; init; } = true;

    /// <summary>Whether objects that an extension owns are compared too; the extension itself always is.</summary>
    public bool ExtensionObjects { get; init; }

    /// <summary>The schemas to compare, by name; null for all.</summary>
    public Func<Schema, bool>? Schemas { get; init; }
}
