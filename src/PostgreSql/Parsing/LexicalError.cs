using System.Collections.Generic;
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

    /// <summary>The error of a token of kind <see cref="TokenKind.Error"/>; errors are in the order of the text.</summary>
    public static LexicalError Find(List<LexicalError> errors, int tokenIndex)
    {
        int low = 0, high = errors.Count - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (errors[middle].TokenIndex < tokenIndex) low = middle + 1;
            else high = middle;
        }
        return errors[low];
    }
}
