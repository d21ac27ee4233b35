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
}

/// <summary>
/// The tokens of a text, the last of them <see cref="TokenKind.End"/>. Blanks and comments are the characters between them.
/// </summary>
public sealed class TokenList
{
    private readonly SqlToken[] _tokens;
    private readonly List<LexicalError>? _errors;

    internal TokenList(SqlText text, SqlToken[] tokens, int count, List<LexicalError>? errors)
    {
        Text = text;
        _tokens = tokens;
        Count = count;
        _errors = errors;
    }

    public SqlText Text { get; }

    public int Count { get; }

    /// <summary>At least <see cref="Count"/> long.</summary>
    internal SqlToken[] Tokens => _tokens;

    public SqlToken this[int index] => _tokens[index];

    /// <summary>The token that contains the character at <paramref name="position"/>, or the first one after it.</summary>
    public int IndexAt(int position)
    {
        int low = 0, high = Count - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_tokens[middle].End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    internal bool TryGetError(int tokenIndex, out LexicalError error)
    {
        if (_errors is not null)
        {
            foreach (var candidate in _errors)
            {
                if (candidate.TokenIndex != tokenIndex) continue;
                error = candidate;
                return true;
            }
        }
        error = default;
        return false;
    }
}
