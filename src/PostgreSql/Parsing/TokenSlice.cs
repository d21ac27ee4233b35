using System.Collections.Generic;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Some of a text's tokens, to be read as a text of their own. Places stay those of the whole text.</summary>
internal sealed class TokenSlice
{
    private TokenSlice(SqlToken[] tokens, int count, List<LexicalError>? errors)
    {
        Tokens = tokens;
        Count = count;
        Errors = errors;
    }

    /// <summary>At least one longer than <see cref="Count"/>: the parser looks behind the end.</summary>
    public SqlToken[] Tokens { get; }

    /// <summary>With the <see cref="TokenKind.End"/> that stands behind the last of them.</summary>
    public int Count { get; }

    public List<LexicalError>? Errors { get; }

    public bool IsEmpty => Count == 1;

    /// <summary>The tokens from one index up to another, perhaps without some in their middle.</summary>
    public static TokenSlice Cut(SqlToken[] tokens, List<LexicalError>? errors, int from, int to, int skipFrom = 0, int skipTo = 0)
    {
        var cut = new SqlToken[to - from - (skipTo - skipFrom) + 1 + LookAhead];
        List<LexicalError>? found = null;
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (i >= skipFrom && i < skipTo) continue;
            if (tokens[i].Kind == TokenKind.Error)
            {
                var error = LexicalError.Find(errors!, i);
                (found ??= []).Add(new LexicalError(count, error.Span, error.Message, error.SqlState));
            }
            cut[count++] = tokens[i];
        }
        var end = to > from ? tokens[to - 1].End : tokens[to].Start;
        for (var i = count; i < cut.Length; i++) cut[i] = new SqlToken(TokenKind.End, end, end);
        return new TokenSlice(cut, count + 1, found);
    }

    private const int LookAhead = 4;
}
