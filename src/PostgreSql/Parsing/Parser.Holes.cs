using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Holes among expressions. One may be an operand; with operands on both sides it is an operator or a connective (a condition's end, AND and
/// the beginning of another); before an operator, or at the end, it is a piece of the operand before it. What stands beyond the next AND or
/// OR is no operand of it.
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

    /// <summary>An expression with the holes that follow it, where no clause can follow that they might be.</summary>
    private SqlExpression ParseExpressionThroughHoles()
    {
        var context = EnterContext(Context.ThroughHoles);
        var result = ParseExpression(Precedence.Or, false);
        _context = context;
        return result;
    }

    private BinaryExpression ParseHolesAfter(SqlExpression expression)
    {
        var holes = ParseHoles();
        var @operator = new OperatorName(holes.Span, "", hasHole: true);
        return new BinaryExpression(Finish(expression.Span.Start), expression, @operator, new HoleExpression(new SqlSpan(_lastEnd, 0)));
    }

    /// <summary>Reads on behind an operand where a hole follows it, or where an operand follows that ended in a hole.</summary>
    private SqlExpression? ParseUnknownOperator(SqlExpression left, bool isRestricted)
    {
        var start = left.Span.Start;
        if (At(TokenKind.Hole))
        {
            var i = BehindHoles();
            if (BeginsOperand(i))
            {
                if (_context == Context.Target && _tokens[i].Kind == TokenKind.Identifier && EndsItem(_tokens[i + 1])) return null;
            }
            else
            {
                // Behind a DEFAULT, COLLATE is the column's.
                var isPiece = (IsInfix(_tokens[i]) && !(isRestricted && _tokens[i].Keyword == Keyword.Collate)) || (_context == Context.ThroughHoles && _tokens[i].Kind != TokenKind.Comma);
                return isPiece ? ParseHolesAfter(left) : null;
            }

            var holes = ParseHoles();
            var @operator = new OperatorName(holes.Span, "", hasHole: true);
            var right = ParseExpression(Precedence.Not, isRestricted);
            return new BinaryExpression(Finish(start), left, @operator, right);
        }
        if (!FollowsHole || (_context == Context.Target && At(TokenKind.Identifier) && EndsItem(Peek()))) return null;
        var unknown = new OperatorName(new SqlSpan(_lastEnd, 0), "", hasHole: true);
        var operand = ParseExpression(Precedence.Not, isRestricted);
        return new BinaryExpression(Finish(start), left, unknown, operand);
    }

    /// <summary>Whether a name before a token may be the label of the holes before it.</summary>
    private static bool EndsItem(SqlToken token) => token.Kind == TokenKind.Hole || EndsTarget(token);

    /// <summary>The same for an operand that begins with a word.</summary>
    private SqlExpression? ParseUnknownWordOperator(SqlExpression left, int minimum, bool isRestricted) =>
        minimum <= Precedence.Not && FollowsHole && BeginsOperand(_index) ? ParseUnknownOperator(left, isRestricted) : null;

    /// <summary>Whether the token before the current one is a hole that stands alone.</summary>
    private bool FollowsHole => !_failed && _index > 0 && _tokens[_index - 1].Kind == TokenKind.Hole;

    /// <summary>Whether the holes here are an item of a list, or all of it.</summary>
    private bool AtHoleItem =>
        At(TokenKind.Hole) && _tokens[BehindHoles()].Kind is TokenKind.Comma or TokenKind.CloseParenthesis or TokenKind.Semicolon or TokenKind.End;

    /// <summary>The first token behind the holes that begin with the current token.</summary>
    private int BehindHoles()
    {
        var i = _index;
        while (_tokens[i].Kind == TokenKind.Hole || IsSkipped(_tokens[i].Kind)) i++;
        return i;
    }

    /// <summary>Whether a token begins an operand, rather than a clause or what else may follow a hole.</summary>
    private bool BeginsOperand(int index)
    {
        var token = _tokens[index];
        switch (token.Kind)
        {
            case TokenKind.Identifier or TokenKind.Integer or TokenKind.Decimal or TokenKind.String or TokenKind.BitString or TokenKind.HexString
                or TokenKind.Parameter or TokenKind.OpenParenthesis:
                return true;
            case TokenKind.Keyword:
                break;
            default:
                return false;
        }
        if (token.Keyword is Keyword.Not or Keyword.Case or Keyword.Null or Keyword.True or Keyword.False or Keyword.Cast or Keyword.Array
            or Keyword.CurrentDate or Keyword.CurrentTime or Keyword.CurrentTimestamp or Keyword.CurrentUser) return true;
        var next = _tokens[index + 1];
        return Keywords.GetCategory(token.Keyword, _version) switch
        {
            KeywordCategory.ColumnName => next.Kind == TokenKind.OpenParenthesis,
            // A word that names a column too is one before an operator.
            KeywordCategory.Unreserved => token.Keyword is not (Keyword.Rows or Keyword.Range or Keyword.Groups or Keyword.At or Keyword.Not)
                && (next.Kind == TokenKind.Dot || IsInfix(next)),
            _ => false,
        };
    }

    private static bool IsInfix(SqlToken token) => token.Kind switch
    {
        TokenKind.Operator or TokenKind.TypeCast or TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash
            or TokenKind.Percent or TokenKind.Caret => true,
        TokenKind.Keyword => token.Keyword is Keyword.And or Keyword.Or or Keyword.Is or Keyword.Isnull or Keyword.Notnull or Keyword.Like
            or Keyword.Ilike or Keyword.Similar or Keyword.In or Keyword.Between or Keyword.Collate or Keyword.At,
        _ => IsComparison(token.Kind),
    };

    /// <summary>Takes all holes in a row.</summary>
    private void SkipHoles()
    {
        while (Accept(TokenKind.Hole))
        {
        }
    }

    /// <summary>Pushes the holes that stand where a clause may stand, in one node for those in a row.</summary>
    private bool PushFragments()
    {
        if (!At(TokenKind.Hole)) return false;
        var start = Position;
        SkipHoles();
        Push(new HoleFragment(Finish(start)));
        return true;
    }

    /// <summary>
    /// The same between the clauses of a query, or of a statement that has such clauses: what follows the holes may go on with what began in
    /// them.
    /// </summary>
    /// <param name="mayBeginQuery">Whether the clauses of a query that follow the holes are of another one, which begins in them.</param>
    private bool PushClauseFragments(bool mayBeginQuery = false)
    {
        if (!At(TokenKind.Hole)) return false;
        var start = Position;
        var mark = Mark();
        var next = BehindHoles();
        if (IsInfix(_tokens[next]) || (BeginsOperand(next) && !IsAlias(next))) Push(ParseExpression());
        else
        {
            SkipHoles();
            if (At(TokenKind.Identifier)) Push(TakeIdentifier());
            else if (mayBeginQuery && AtQueryKeyword) Push(ParseSelectNoParentheses());
            else if (mayBeginQuery && AtQueryClause) Push(ParseSelectAfter(Position, null, ParseClausesBehindHole()));
        }
        var parts = PopList<SqlNode>(mark);
        Push(new HoleFragment(Finish(start), parts));
        return true;
    }

    /// <summary>Whether a word behind a hole stands alone: it may be an alias of what is in the hole as well as a column.</summary>
    private bool IsAlias(int index)
    {
        var next = _tokens[index + 1];
        return _tokens[index].Kind == TokenKind.Identifier && next.Kind is not (TokenKind.Dot or TokenKind.OpenParenthesis or TokenKind.OpenBracket)
            && !IsInfix(next);
    }

    private bool AtQueryClause => IsQueryClause(_index);

    private bool IsQueryClause(int index) =>
        _tokens[index].Keyword is Keyword.From or Keyword.Where or Keyword.Group or Keyword.Having or Keyword.Window
        || (IsJoin(_tokens[index].Keyword) && _tokens[index + 1].Kind != TokenKind.OpenParenthesis);

    /// <summary>Whether the holes here, with what follows them, are a query.</summary>
    private bool AtQueryBehindHoles => At(TokenKind.Hole) && BehindHoles() is var next && (IsQueryKeyword(next) || IsQueryClause(next));
}
