using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>A replacement of characters of an SQL text; an empty span is an insertion.</summary>
public readonly struct SqlEdit(SqlSpan span, string newText)
{
    public SqlSpan Span { get; } = span;

    public string NewText { get; } = newText;

    public override string ToString() => $"{Span} \"{NewText}\"";
}

/// <summary>Another database's way to say something, at a place where PostgreSQL fails. Immutable.</summary>
public sealed class DialectConstruct
{
    public required SqlDialects Dialects { get; init; }

    /// <summary>What it is, for a person, to be followed by <c>is</c>: <c>LIMIT offset, count</c>.</summary>
    public required string Name { get; init; }

    /// <summary>PostgreSQL's way, to follow <c>in PostgreSQL</c>: <c>write LIMIT 10 OFFSET 20</c>.</summary>
    public required string Instead { get; init; }

    /// <summary>Its narrowest characters.</summary>
    public required SqlSpan Span { get; init; }

    /// <summary>PostgreSQL's code for what happens at this place.</summary>
    public required string SqlState { get; init; }

    /// <summary>What is to be written, in short, where <see cref="Edits"/> write it; else null.</summary>
    public string? Replacement { get; init; }

    /// <summary>The edits that say it in PostgreSQL's way; empty where only a person can tell what was meant.</summary>
    public IReadOnlyList<SqlEdit> Edits { get; init; } = [];

    /// <summary>How the meaning may differ after the edits, a clause for a person; null where it is the same.</summary>
    public string? Difference { get; init; }

    /// <summary>The whole message.</summary>
    public string Message => $"{Name} is {DialectWords.Possessive(Dialects)}; in PostgreSQL {Instead}";

    internal DialectConstruct At(SqlSpan span, IReadOnlyList<SqlEdit> edits) => Copy(span, edits, SqlState, Difference);

    internal DialectConstruct WithState(string sqlState) => Copy(Span, Edits, sqlState, Difference);

    /// <summary>With that difference, where it has none of its own.</summary>
    internal DialectConstruct WithDifference(string difference) => Copy(Span, Edits, SqlState, Difference ?? difference);

    private DialectConstruct Copy(SqlSpan span, IReadOnlyList<SqlEdit> edits, string sqlState, string? difference) => new()
    {
        Dialects = Dialects,
        Name = Name,
        Instead = Instead,
        Span = span,
        SqlState = sqlState,
        Replacement = edits.Count == 0 ? null : Replacement,
        Edits = edits,
        Difference = edits.Count == 0 ? null : difference,
    };
}
