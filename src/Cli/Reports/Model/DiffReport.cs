using System.Collections.Generic;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Reports.Model;

/// <summary>Catalogs side by side: the first, and how each of the others differs from it.</summary>
internal sealed record DiffReport
{
    public required IReadOnlyList<DiffSource> Sources { get; init; }

    /// <summary>By schema, relation and name.</summary>
    public required IReadOnlyList<DiffRow> Rows { get; init; }

    /// <summary>What has to hold between the sources as a whole; empty where nothing tells.</summary>
    public required IReadOnlyList<DiffRule> Rules { get; init; }
}

/// <param name="Name">As the user named it, or as it is described.</param>
/// <param name="Description">Where it comes from; without a password.</param>
/// <param name="Tables">How many tables it has.</param>
/// <param name="Migrations">What migration tools have written down in it.</param>
internal sealed record DiffSource(string Name, string Description, int Tables, IReadOnlyList<MigrationRecord> Migrations);

/// <summary>One thing in which at least one of the sources differs from the first.</summary>
internal sealed record DiffRow
{
    /// <summary>The gravest of the differences; its reason and way out are told.</summary>
    public required CatalogDifference Difference { get; init; }

    /// <summary>For each source.</summary>
    public required IReadOnlyList<DiffValue> Values { get; init; }
}

/// <param name="Text">Null where it has nothing of the kind.</param>
/// <param name="Place">Where it is defined, or changed last, as far as that is known.</param>
/// <param name="Differs">Whether it is not as in the first.</param>
internal sealed record DiffValue(string? Text, Place? Place, bool Differs);

/// <param name="Rule">What should hold.</param>
/// <param name="IsKept">Null where it cannot be told.</param>
/// <param name="Details">What breaks it, or why it cannot be told: a line each.</param>
internal sealed record DiffRule(string Rule, bool? IsKept, IReadOnlyList<string> Details);
