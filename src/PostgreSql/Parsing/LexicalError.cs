using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Why the lexer rejects a token.</summary>
/// <param name="tokenIndex">Index of the token of kind <see cref="TokenKind.Error"/>.</param>
/// <param name="span">Where PostgreSQL points, and the characters that its message repeats.</param>
/// <param name="message">The message without <c>at or near</c>.</param>
/// <param name="sqlState">42601 for those that scan.l raises by yyerror; they alone are followed by <c>at or near</c>.</param>
internal readonly struct LexicalError(int tokenIndex, SqlSpan span, string message, string sqlState)
{
    public int TokenIndex { get; } = tokenIndex;

    public SqlSpan Span { get; } = span;

    public string Message { get; } = message;

    public string SqlState { get; } = sqlState;
}
