using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// The tokens of a text, the last of them <see cref="TokenKind.End"/>. Blanks and comments are the characters between them.
/// </summary>
public sealed class TokenList
{
    private readonly SqlToken[] _tokens;

    internal TokenList(SqlText text, SqlToken[] tokens, int count)
    {
        Text = text;
        _tokens = tokens;
        Count = count;
    }

    public SqlText Text { get; }

    public int Count { get; }

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
}
