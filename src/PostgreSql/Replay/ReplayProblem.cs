using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Replay;

public enum ReplayProblemKind
{
    /// <summary>PostgreSQL would refuse the statement; it has changed nothing.</summary>
    Error,

    /// <summary>The statement, or a part of it, was not understood. What it would have done is missing from the catalog.</summary>
    NotUnderstood,

    /// <summary>Something worth knowing that takes nothing from the catalog's truth.</summary>
    Information,
}

/// <summary>What the replay has to say about a statement.</summary>
public sealed record ReplayProblem
{
    public required ReplayProblemKind Kind { get; init; }

    /// <summary>PostgreSQL's error code (manual, appendix A) for an error, else null.</summary>
    public string? SqlState { get; init; }

    /// <summary>For an error: PostgreSQL's wording.</summary>
    public required string Message { get; init; }

    /// <summary>PostgreSQL's DETAIL, or null.</summary>
    public string? Detail { get; init; }

    /// <summary>PostgreSQL's HINT, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>Where the statement, or the part of it that is meant, stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The first words of the statement, enough to know it by: <c>ALTER TABLE users ADD</c>.</summary>
    public required string Statement { get; init; }

    /// <summary>Whether anything may have been made there: not even the statement is known.</summary>
    public bool MayMakeAnything { get; init; }

    /// <summary>Whether PostgreSQL's grammar refuses the statement.</summary>
    public bool IsSyntaxError => Kind == ReplayProblemKind.Error && SqlState == "42601";

    public override string ToString() => SqlState is null ? $"{Place}: {Message}" : $"{Place}: {SqlState}: {Message}";
}
