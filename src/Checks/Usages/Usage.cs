using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Usages;

/// <summary>What is done with a relation at a place; DESIGN's kinds, in the order in which reports list them.</summary>
public enum UsageKind
{
    Model,
    Select,
    Join,
    Insert,
    Upsert,
    Update,
    Delete,
    Merge,
    Ddl,
    Migration,
    Function,
}

/// <summary>A place in the code that uses a relation.</summary>
public sealed record Usage
{
    public required string Database { get; init; }

    /// <summary>Null where the code names none and the catalog does not have the relation.</summary>
    public string? Schema { get; init; }

    public required string Table { get; init; }

    /// <summary>In the order of the table; of a table that the catalog does not have: in the order of the text.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>All columns by way of <c>*</c>.</summary>
    public bool AllColumns { get; init; }

    public required SourceSpan Place { get; init; }

    public required UsageKind Kind { get; init; }

    public required string Library { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The member or class that holds the place.</summary>
    public string? Member { get; init; }

    /// <summary>Whether the catalog has the relation.</summary>
    public bool Exists { get; init; } = true;
}
