using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>An error that PostgreSQL's lexer or grammar raises for a statement, before it looks at any catalog.</summary>
/// <param name="sqlState">42601, or what else scan.l and gram.y raise; 54001, of a doubt, where this parser's own bound on nesting is reached.</param>
/// <param name="span">The token that cannot stand where it does. Its start is PostgreSQL's position.</param>
/// <param name="message">In PostgreSQL's wording.</param>
public sealed class SqlSyntaxError(string sqlState, SqlSpan span, string message)
{
    public string SqlState { get; } = sqlState;

    /// <summary>Whether nothing is wrong but that the statement is nested more deeply than this parser reads.</summary>
    public bool IsOfNesting => SqlState == SqlStates.StatementTooComplex;

    public SqlSpan Span { get; } = span;

    /// <summary>Whether PostgreSQL gives a position: that is where the span begins.</summary>
    public bool HasPosition { get; init; } = true;

    public string Message { get; } = message;

    /// <summary>The statement it is in, as far as it could be read.</summary>
    public SqlStatement? Statement { get; internal set; }

    /// <summary>From the statement's first token to its last, also those that were not read.</summary>
    public SqlSpan Extent { get; internal set; } = span;

    public override string ToString() => $"{SqlState} at {Span.Start}: {Message}";
}
