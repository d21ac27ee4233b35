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

/// <summary>A view or routine by way of which a relation is used.</summary>
/// <param name="Kind"><c>view</c>, <c>materialized view</c>, <c>function</c> or <c>procedure</c>.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Name">Its name.</param>
public sealed record UsedThrough(string Kind, string Schema, string Name)
{
    /// <summary>For a person: the schema is told where it is not public.</summary>
    public override string ToString() => Kind + " " + (Schema == "public" ? Name : Schema + "." + Name);
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

    /// <summary>Where <see cref="AllColumns"/> is set: the columns that the code names beside it, which it needs by their names.</summary>
    public IReadOnlyList<string> NamedColumns { get; init; } = [];

    /// <summary>
    /// The views and routines by way of which the relation is used, the first being what the code names; empty where the code names the
    /// relation itself.
    /// </summary>
    public IReadOnlyList<UsedThrough> Through { get; init; } = [];

    public required SourceSpan Place { get; init; }

    public required UsageKind Kind { get; init; }

    /// <summary>For <see cref="UsageKind.Function"/>: what the body does; null for the others, whose kind says it.</summary>
    public UsageKind? Operation { get; init; }

    public required string Library { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The member or class that holds the place.</summary>
    public string? Member { get; init; }

    /// <summary>Whether the database itself uses the relation, and no code.</summary>
    public bool IsOfDatabase { get; init; }

    /// <summary>Whether the catalog has the relation.</summary>
    public bool Exists { get; init; } = true;
}
