using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Doctor;

internal enum DataCheckKind
{
    Sequence,
    NotNull,
    Unique,
    Check,
    ForeignKey,
    NotValid,
    InvalidIndex,
}

internal enum DataCheckStatus
{
    InOrder,
    Problem,
    NotKnown,
}

/// <summary>One thing that was looked at, and what was found.</summary>
internal sealed record DataCheckResult
{
    public required DataCheckKind Kind { get; init; }

    /// <summary>The table or sequence with its schema.</summary>
    public required string Relation { get; init; }

    /// <summary>What of it: a column, a constraint, an index.</summary>
    public required string Subject { get; init; }

    public required DataCheckStatus Status { get; init; }

    /// <summary>What was found, or why it is not known: a clause.</summary>
    public required string Message { get; init; }

    /// <summary>How many rows stand against it; null where they were not counted.</summary>
    public long? Rows { get; init; }

    /// <summary>Whether all rows were looked at.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The migration that adds it; null for what the database has already.</summary>
    public Place? Place { get; init; }

    /// <summary>Keys of rows, where they were asked for.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>SQL that mends it, or shows what has to be mended.</summary>
    public string? Mend { get; init; }
}

/// <summary>A question for rows that stand against a rule.</summary>
/// <param name="From">FROM and WHERE; {0} stands for the table or, to look at a part of it, for a subquery of that many rows.</param>
/// <param name="Table">The table, as SQL.</param>
/// <param name="Key">An expression for a row's key, as text.</param>
internal sealed record RowQuestion(string From, string Table, string Key)
{
    /// <summary>Instead of count(*), where groups are asked for.</summary>
    public string Count { get; init; } = "count(*)";

    /// <summary>Whether a part of the rows says anything.</summary>
    public bool CanSample { get; init; } = true;
}
