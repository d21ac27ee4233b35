using System;

namespace DbImpact.PostgreSql.Comparison;

public sealed record ComparisonOptions
{
    /// <summary>Whether the texts of COMMENT ON are compared.</summary>
    public bool Comments { get; init; } = true;

    /// <summary>Whether objects that an extension owns are compared too; the extension itself always is.</summary>
    public bool ExtensionObjects { get; init; }

    /// <summary>Which schemas are compared, by name; null for all.</summary>
    public Func<string, bool>? Schemas { get; init; }

    /// <summary>Which relations, types and routines are left out, by their schema and name; null for none.</summary>
    public Func<string, string, bool>? Excludes { get; init; }
}
