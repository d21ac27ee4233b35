using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Holes among expressions. One may be an operand; with operands on both sides it is an operator or a connective (a condition's end, AND and
/// the beginning of another); before an operator it is a piece of the operand before it. It binds as loosely as anything.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>One or several holes in a row as a value or as items of a list.</summary>
    private HoleExpression ParseHoles()
    {
        var start = Position;
        SkipHoles();
        return new HoleExpression(Finish(start));
    }

    /// <summary>Reads on behind an operand where a hole follows it, or where an operand follows that ended in a hole.</summary>
    private BinaryExpression? ParseUnknownOperator(SqlExpression left, bool isRestricted)
    {
        var start = left.Span.Start;
        if (At(TokenKind.Hole))
        {
            var i = _index;
            while (_tokens[i].Kind == TokenKind.Hole) i++;
            if (BeginsOperand(_tokens[i], _tokens[i + 1]))
            {
                if (_context == Context.Target && _tokens[i].Kind == TokenKind.Identifier && EndsTarget(_tokens[i + 1])) return null;
            }
            else if (!IsInfix(_tokens[i])) return null;

            var holes = ParseHoles();
            var @operator = new OperatorName(holes.Span, "", hasHole: true);
            var right = BeginsOperand(_tokens[_index], _tokens[_index + 1])
                ? ParseExpression(Precedence.Or, isRestricted)
                : new HoleExpression(new SqlSpan(_lastEnd, 0));
            return new BinaryExpression(Finish(start), left, @operator, right);
        }
        if (!FollowsHole || (_context == Context.Target && At(TokenKind.Identifier) && EndsTarget(Peek()))) return null;
        var unknown = new OperatorName(new SqlSpan(_lastEnd, 0), "", hasHole: true);
        var operand = ParseExpression(Precedence.Or, isRestricted);
        return new BinaryExpression(Finish(start), left, unknown, operand);
    }

    /// <summary>The same for an operand that begins with a word.</summary>
    private BinaryExpression? ParseUnknownWordOperator(SqlExpression left, int minimum, bool isRestricted) =>
        minimum == Precedence.Or && FollowsHole && BeginsOperand(_tokens[_index], _tokens[_index + 1])
            ? ParseUnknownOperator(left, isRestricted)
            : null;

    private bool FollowsHole => !_failed && _index > 0 && _tokens[_index - 1].Kind == TokenKind.Hole;

    private bool BeginsOperand(SqlToken token, SqlToken next) => token.Kind switch
    {
        TokenKind.Identifier or TokenKind.Integer or TokenKind.Decimal or TokenKind.String or TokenKind.BitString or TokenKind.HexString
            or TokenKind.Parameter or TokenKind.OpenParenthesis => true,
        TokenKind.Keyword when Keywords.GetCategory(token.Keyword, _version) == KeywordCategory.ColumnName => next.Kind == TokenKind.OpenParenthesis,
        TokenKind.Keyword => token.Keyword is Keyword.Not or Keyword.Case or Keyword.Null or Keyword.True or Keyword.False or Keyword.Cast
            or Keyword.Array or Keyword.CurrentDate or Keyword.CurrentTime or Keyword.CurrentTimestamp or Keyword.CurrentUser,
        _ => false,
    };

    private static bool IsInfix(SqlToken token) => token.Kind switch
    {
        TokenKind.Operator or TokenKind.TypeCast or TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash
            or TokenKind.Percent or TokenKind.Caret => true,
        TokenKind.Keyword => token.Keyword is Keyword.And or Keyword.Or or Keyword.Is or Keyword.Isnull or Keyword.Notnull or Keyword.Like
            or Keyword.Ilike or Keyword.Similar or Keyword.In or Keyword.Between or Keyword.Collate or Keyword.At,
        _ => IsComparison(token.Kind),
    };
}
