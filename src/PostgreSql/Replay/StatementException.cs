using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Ends a statement as PostgreSQL's ereport(ERROR) does. It never leaves the replay.</summary>
internal sealed class StatementException(string sqlState, string message, SqlSpan? span = null, string? detail = null, string? hint = null)
    : Exception(message)
{
    public string SqlState { get; } = sqlState;

    /// <summary>The part of the statement that is meant; null for all of it.</summary>
    public SqlSpan? Span { get; } = span;

    public string? Detail { get; } = detail;

    public string? Hint { get; } = hint;
}

/// <summary>Ends a statement that is not understood. It never leaves the replay.</summary>
internal sealed class NotUnderstoodException(string message, SqlSpan? span = null) : Exception(message)
{
    public SqlSpan? Span { get; } = span;
}
