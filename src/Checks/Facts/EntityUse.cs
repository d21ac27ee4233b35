using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts;

/// <summary>What a program does with the rows of a model where it writes no SQL.</summary>
public enum EntityOperation
{
    Select,
    Insert,
    Upsert,
    Update,
    Delete,
}

/// <summary>A query by expressions over models, an entity that is made, an attribute that is written.</summary>
public sealed record EntityUse
{
    /// <summary>The model's <see cref="EntityModel.TypeName"/>.</summary>
    public required string TypeName { get; init; }

    public required EntityOperation Operation { get; init; }

    /// <summary>The model's properties that are named, by their names in the program.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>Whether whole rows are loaded.</summary>
    public bool AllProperties { get; init; }

    /// <summary>Whether the statement names other models too.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it is certain that the database is asked: an object that is only made may never be saved.</summary>
    public bool IsCertain { get; init; } = true;

    public required SourceSpan Place { get; init; }

    /// <summary>As in <see cref="SqlSite.Library"/>.</summary>
    public required string Library { get; init; }

    /// <summary>As in <see cref="SqlSite.Member"/>.</summary>
    public string? Member { get; init; }
}
