using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Findings;

/// <summary>A disagreement between code and catalog. Presenters show it; none of them adds to it.</summary>
public sealed record Finding
{
    public required Rule Rule { get; init; }

    /// <summary>The whole message: the thing, the place and the way out.</summary>
    public required string Message { get; init; }

    /// <summary>Null for the rule's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The narrowest characters that are wrong.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>What the finding is about, as the database names it; null where it does not apply.</summary>
    public string? Schema { get; init; }

    public string? Table { get; init; }

    public string? Column { get; init; }

    /// <summary>PostgreSQL's own code for the error, or null where the server would take the statement.</summary>
    public string? SqlState { get; init; }

    /// <summary>Strongest evidence first.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];
}

/// <summary>Why a name is suggested; the strongest first (DESIGN: evidence for a rename).</summary>
public enum Evidence
{
    /// <summary>A migration renamed it.</summary>
    Migration,

    /// <summary>The user declared the rename.</summary>
    Declared,

    /// <summary>Another model of the same table has this name where this one has the missing name.</summary>
    OtherModel,

    /// <summary>The same name exists in another schema.</summary>
    OtherSchema,

    /// <summary>Another database's way to say it.</summary>
    Dialect,

    /// <summary>The name differs only in case or in quoting.</summary>
    Quoting,

    /// <summary>A similar spelling.</summary>
    Spelling,

    /// <summary>The same type and position.</summary>
    TypeAndPosition,

    /// <summary>The type that the value meets there.</summary>
    Type,

    /// <summary>What the database has there.</summary>
    Database,
}

/// <summary>A name, or another piece of SQL, that may have been meant.</summary>
/// <param name="Name">As the database has it, unquoted.</param>
/// <param name="Evidence">Why.</param>
/// <param name="Explanation">A clause for a person: <c>used by robeing-gateway's model</c>.</param>
/// <param name="Edits">What to write for it; empty where it cannot be written by a machine.</param>
/// <param name="IsCertain">Whether a machine may apply it without asking: a migration's or a declared rename, or the only near name.</param>
public sealed record Suggestion(string Name, Evidence Evidence, string Explanation, IReadOnlyList<SourceEdit> Edits, bool IsCertain);

/// <summary>Another place that belongs to a finding.</summary>
/// <param name="Message">What is there.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">Its characters, or null where only the line is known.</param>
/// <param name="Line">From 1; 0 where <paramref name="Span"/> tells.</param>
public sealed record RelatedPlace(string Message, string Path, SourceSpan? Span, int Line = 0);
