using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding.Rewriting;

internal enum ChangeKind
{
    Insert,
    Update,
    Delete,
    Merge,
}

/// <summary>An INSERT, UPDATE, DELETE or MERGE after parse analysis, as far as the rewriter looks into it.</summary>
internal sealed record Change
{
    public required ChangeKind Kind { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>The target's own name.</summary>
    public required SqlSpan Span { get; init; }

    /// <summary>What INSERT or UPDATE gives a value to.</summary>
    public ColumnChanges Columns { get; init; } = ColumnChanges.None;

    /// <summary>What ON CONFLICT DO UPDATE gives a value to.</summary>
    public ColumnChanges ConflictColumns { get; init; } = ColumnChanges.None;

    public bool HasOnConflict { get; init; }

    /// <summary>MERGE's actions.</summary>
    public IReadOnlyList<MergeChange> Actions { get; init; } = [];

    public bool HasReturning { get; init; }

    /// <summary>WHERE CURRENT OF.</summary>
    public bool IsAtCursor { get; init; }

    /// <summary>Whether it stands in WITH of another statement.</summary>
    public bool IsInWith { get; init; }

    /// <summary>Whether it has a WITH of its own.</summary>
    public bool HasWith { get; init; }

    /// <summary>Whether that holds statements that change something.</summary>
    public bool HasModifyingWith { get; init; }
}

/// <summary>An action of MERGE.</summary>
internal sealed record MergeChange(MergeAction Action, ColumnChanges Columns);

/// <summary>The columns that a list of assignments gives a value to, in the order of the text.</summary>
internal sealed record ColumnChanges
{
    public static ColumnChanges None { get; } = new();

    public IReadOnlyList<ColumnChange> List { get; init; } = [];

    public Overriding Overriding { get; init; }

    /// <summary>False where others may get these values.</summary>
    public bool AreKnown { get; init; } = true;

    /// <summary>False where a hole may give values to further columns.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>Whether several rows of VALUES give them: then DEFAULT stays in the rows until the table itself is reached.</summary>
    public bool AreOfRows { get; init; }
}

/// <summary>A column that is given a value.</summary>
internal readonly record struct ColumnChange(int Ordinal, SqlSpan Span)
{
    /// <summary>Whether the value is DEFAULT, in each row.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether it is there in some runs only.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether only an element or a field is assigned.</summary>
    public bool IsPart { get; init; }
}
