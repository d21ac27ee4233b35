using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Expressions with operators, by precedence climbing over gram.y's table (<c>a_expr</c>, <c>b_expr</c>).</summary>
internal sealed partial class Parser
{
    /// <summary>gram.y's precedences, the loosest first. Those from Is to Predicate do not associate.</summary>
    private static class Precedence
    {
        public const int Or = 1;
        public const int And = 2;
        public const int Not = 3;
        public const int Is = 4;
        public const int Comparison = 5;
        public const int Predicate = 6;
        public const int Escape = 7;
        public const int Operator = 8;
        public const int Sum = 9;
        public const int Product = 10;
        public const int Power = 11;
        public const int At = 12;
        public const int Collate = 13;
        public const int Sign = 14;
        public const int Cast = 15;
    }

    /// <summary>What the place of an expression lets follow it, or be part of it.</summary>
    private enum Context : byte
    {
        None,

        /// <summary>An item of a target list, where most of the words that are operators may also be the item's label.</summary>
        Target,

        /// <summary>SUBSTRING's first argument, where SIMILAR without TO ends it.</summary>
        Substring,

        /// <summary>Where nothing but the expression's end follows, so that holes behind it are a piece of it.</summary>
        ThroughHoles,

        /// <summary>A function in FROM, where WITHIN GROUP, FILTER and OVER are no part of the call.</summary>
        From,

        /// <summary>Where only a constant may stand: a name's parentheses hold the modifiers of its type, and nothing of a call follows.</summary>
        Constant,
    }

    private Context _context;

    /// <summary>gram.y <c>a_expr</c>.</summary>
    private SqlExpression ParseExpression() => ParseWhole(false);

    /// <summary>An expression without AND, OR, NOT, LIKE, IN, BETWEEN, COLLATE and AT (gram.y <c>b_expr</c>).</summary>
    private SqlExpression ParseRestrictedExpression() => ParseWhole(true);

    /// <summary>An expression to which nothing around it matters.</summary>
    private SqlExpression ParseWhole(bool isRestricted)
    {
        var context = EnterContext(Context.None);
        var result = ParseExpression(Precedence.Or, isRestricted);
        _context = context;
        return result;
    }

    private Context EnterContext(Context context)
    {
        var outer = _context;
        _context = context;
        return outer;
    }

    private SqlExpression ParseExpression(int minimum, bool isRestricted)
    {
        SqlExpression result;
        if (Enter()) result = ParseOperators(ParseOperand(isRestricted), minimum, isRestricted);
        else result = Missing();
        Leave();
        return result;
    }

    private SqlExpression Missing()
    {
        if (IsInHole()) return new HoleExpression(new SqlSpan(_lastEnd, 0));
        SyntaxError();
        return new MissingExpression(new SqlSpan(_lastEnd, 0));
    }

    /// <summary>An operand with the operators before it.</summary>
    private SqlExpression ParseOperand(bool isRestricted)
    {
        switch (_kind)
        {
            case TokenKind.Plus:
            case TokenKind.Minus:
                return ParsePrefix(Precedence.Cast, isRestricted);
            case TokenKind.Operator:
            case TokenKind.Keyword when _keyword == Keyword.Operator && Peek().Kind == TokenKind.OpenParenthesis:
                return ParsePrefix(Precedence.Sum, isRestricted);
            case TokenKind.Keyword when _keyword == Keyword.Not && !isRestricted:
                var start = Position;
                Advance();
                var operand = ParseExpression(Precedence.Not, false);
                return new NotExpression(Finish(start), operand);
            default:
                return ParsePrimary(isRestricted);
        }
    }

    private UnaryExpression ParsePrefix(int minimum, bool isRestricted)
    {
        var start = Position;
        var @operator = ParseOperator();
        var operand = ParseExpression(minimum, isRestricted);
        return new UnaryExpression(Finish(start), @operator, operand);
    }

    /// <summary>The operators behind an operand, those that bind as tightly as <paramref name="minimum"/> or tighter.</summary>
    private SqlExpression ParseOperators(SqlExpression left, int minimum, bool isRestricted)
    {
        while (ParseOperatorAfter(left, minimum, isRestricted) is { } result) left = result;
        return left;
    }

    private SqlExpression? ParseOperatorAfter(SqlExpression left, int minimum, bool isRestricted)
    {
        switch (_kind)
        {
            case TokenKind.TypeCast:
                return ParseDoubleColon(left);
            case TokenKind.Plus:
            case TokenKind.Minus:
                return minimum > Precedence.Sum ? null : ParseBinary(left, Precedence.Sum, isRestricted);
            case TokenKind.Star when left is HoleExpression && _context == Context.Target && EndsTarget(Peek()):
                return null;
            case TokenKind.Star:
            case TokenKind.Slash:
            case TokenKind.Percent:
                return minimum > Precedence.Product ? null : ParseBinary(left, Precedence.Product, isRestricted);
            case TokenKind.Caret:
                return minimum > Precedence.Power ? null : ParseBinary(left, Precedence.Power, isRestricted);
            case TokenKind.Less:
            case TokenKind.Greater:
            case TokenKind.Equals:
            case TokenKind.LessEquals:
            case TokenKind.GreaterEquals:
            case TokenKind.NotEquals:
                return minimum > Precedence.Comparison ? null : ParseBinary(left, Precedence.Comparison, isRestricted);
            case TokenKind.Operator:
                return minimum > Precedence.Operator ? null : ParseBinary(left, Precedence.Operator, isRestricted);
            case TokenKind.Keyword:
                return ParseWordOperator(left, minimum, isRestricted);
            case TokenKind.Hole:
            case TokenKind.Identifier:
            case TokenKind.Integer:
            case TokenKind.Decimal:
            case TokenKind.String:
            case TokenKind.Parameter:
            case TokenKind.OpenParenthesis:
                return minimum > Precedence.Not ? null : ParseUnknownOperator(left, isRestricted);
            default:
                return null;
        }
    }

    private SqlExpression? ParseWordOperator(SqlExpression left, int minimum, bool isRestricted)
    {
        switch (_keyword)
        {
            case Keyword.Operator:
                if (minimum > Precedence.Operator || IsLabel(minimum)) return null;
                return ParseBinary(left, Precedence.Operator, isRestricted);
            case Keyword.Is:
                if (minimum > Precedence.Is || IsLabel(minimum)) return null;
                return ParseIs(left, isRestricted);
        }
        if (isRestricted) return ParseUnknownWordOperator(left, minimum, true);
        switch (_keyword)
        {
            case Keyword.And:
                return minimum > Precedence.And || IsLabel(minimum) ? null : ParseLogical(left, minimum, Keyword.And, Precedence.Not);
            case Keyword.Or:
                return minimum > Precedence.Or || IsLabel(minimum) ? null : ParseLogical(left, minimum, Keyword.Or, Precedence.And);
            case Keyword.Isnull:
            case Keyword.Notnull:
                return minimum > Precedence.Is ? null : ParseNullWord(left);
            case Keyword.Similar when _context == Context.Substring && minimum == Precedence.Or && Peek().Keyword != Keyword.To:
                return null;
            case Keyword.Like:
            case Keyword.Ilike:
            case Keyword.Similar:
            case Keyword.In:
            case Keyword.Between:
                return minimum > Precedence.Predicate || IsLabel(minimum) ? null : ParsePredicate(left);
            case Keyword.Not when IsNegatedPredicate(Peek().Keyword):
                return minimum > Precedence.Predicate ? null : ParsePredicate(left);
            case Keyword.Collate:
                return minimum > Precedence.Collate || IsLabel(minimum) ? null : ParseCollate(left);
            case Keyword.At:
                return minimum > Precedence.At || IsLabel(minimum) ? null : ParseAtTimeZone(left);
            default:
                return ParseUnknownWordOperator(left, minimum, false);
        }
    }

    /// <summary>Whether NOT before this word is gram.y's <c>NOT_LA</c>.</summary>
    private static bool IsNegatedPredicate(Keyword keyword) =>
        keyword is Keyword.Between or Keyword.In or Keyword.Like or Keyword.Ilike or Keyword.Similar;

    /// <summary>
    /// Whether the current word, which could be an operator, is the label of a target list's item: it is, where what follows cannot go on
    /// after the operator. Behind an operator that binds less tightly it is an operator in any case.
    /// </summary>
    private bool IsLabel(int minimum)
    {
        if (_context != Context.Target || minimum > Precedence.Or || !Keywords.IsBareLabel(_keyword, _version)) return false;
        var next = Peek();
        return _keyword switch
        {
            Keyword.Operator => next.Kind != TokenKind.OpenParenthesis,
            Keyword.At => next.Keyword != Keyword.Time && (next.Keyword != Keyword.Local || _version < 17),
            _ => EndsTarget(next),
        };
    }

    /// <summary>Whether a token can neither begin an expression nor go on with a predicate.</summary>
    private static bool EndsTarget(SqlToken token) => token.Kind switch
    {
        TokenKind.Comma or TokenKind.CloseParenthesis or TokenKind.Semicolon or TokenKind.End => true,
        TokenKind.Keyword => token.Keyword is Keyword.From or Keyword.Where or Keyword.Into or Keyword.Group or Keyword.Having
            or Keyword.Window or Keyword.Union or Keyword.Intersect or Keyword.Except or Keyword.Order or Keyword.Limit or Keyword.Offset
            or Keyword.Fetch or Keyword.For or Keyword.On or Keyword.Returning or Keyword.With,
        _ => false,
    };

    /// <summary>An operator that is not a word, with its right side; or with ANY, SOME, ALL.</summary>
    private SqlExpression ParseBinary(SqlExpression left, int precedence, bool isRestricted)
    {
        var isPlain = !At(TokenKind.Operator) && !At(Keyword.Operator);
        var @operator = ParseOperator();
        if (!isRestricted && AtQuantifier) return ParseQuantified(left, @operator);
        if (_version < 14 && !isPlain && AtPostfixEnd(isRestricted))
            return new UnaryExpression(Finish(left.Span.Start), @operator, left, true);

        var right = ParseExpression(precedence + 1, isRestricted);
        if (precedence == Precedence.Comparison && IsComparison(_kind)) SyntaxError();
        return new BinaryExpression(Finish(left.Span.Start), left, @operator, right);
    }

    /// <summary>
    /// Before 14, whether the operator that has been read ends its expression: nothing follows that may begin an operand, or only a word
    /// which goes on with an expression around it, and binds less tightly.
    /// </summary>
    private bool AtPostfixEnd(bool isRestricted)
    {
        if (!AtExpressionStart(isRestricted) || AtPair || At(Keyword.Is)) return true;
        return !isRestricted && _keyword is Keyword.Isnull or Keyword.Notnull or Keyword.Between or Keyword.Like or Keyword.Ilike
            or Keyword.Similar or Keyword.Escape;
    }

    private static bool IsComparison(TokenKind kind) =>
        kind is TokenKind.Less or TokenKind.Greater or TokenKind.Equals or TokenKind.LessEquals or TokenKind.GreaterEquals or TokenKind.NotEquals;

    /// <summary>An operator where one must stand: its characters, or <c>OPERATOR(schema.op)</c> (gram.y <c>qual_all_Op</c>).</summary>
    private OperatorName ParseOperator()
    {
        var start = Position;
        if (!Accept(Keyword.Operator)) return ParseOperatorSymbol(start, default);
        Expect(TokenKind.OpenParenthesis);
        var result = ParseAnyOperator();
        Expect(TokenKind.CloseParenthesis);
        return new OperatorName(Finish(start), result.Symbol, result.Qualifiers, result.HasHole, isSpelledOut: true);
    }

    /// <summary><c>schema.op</c> (gram.y <c>any_operator</c>).</summary>
    private OperatorName ParseAnyOperator()
    {
        var start = Position;
        var mark = Mark();
        while (AtColId && !(At(TokenKind.Hole) && Peek().Kind != TokenKind.Dot))
        {
            Push(ParseColId());
            if (!Expect(TokenKind.Dot)) break;
        }
        return ParseOperatorSymbol(start, PopList<Identifier>(mark));
    }

    private OperatorName ParseOperatorSymbol(int start, NodeList<Identifier> qualifiers)
    {
        var token = Current;
        string symbol;
        if (IsFilling(token) && (IsInfix(token) || token.Kind == TokenKind.Operator))
        {
            Advance();
            return new OperatorName(Finish(start), "", qualifiers, true);
        }
        switch (_kind)
        {
            case TokenKind.Equals:
                symbol = "=";
                break;
            case TokenKind.NotEquals:
                symbol = "<>";
                break;
            case TokenKind.Plus:
                symbol = "+";
                break;
            case TokenKind.Minus:
                symbol = "-";
                break;
            case TokenKind.Percent:
                symbol = "%";
                break;
            case TokenKind.Star:
            case TokenKind.Slash:
            case TokenKind.Caret:
            case TokenKind.Less:
            case TokenKind.Greater:
            case TokenKind.LessEquals:
            case TokenKind.GreaterEquals:
                symbol = NameTable.Get(_text, token.Start, token.Length, false);
                break;
            case TokenKind.Operator:
                symbol = NameTable.Get(_text, token.Start, token.Length, false);
                if (_style == ParameterStyle.Format) symbol = symbol.Replace("%%", "%");
                break;
            case TokenKind.Hole:
                SkipHoles();
                return new OperatorName(Finish(start), "", qualifiers, true);
            default:
                if (IsInHole()) return new OperatorName(Finish(start), "", qualifiers, true);
                SyntaxError("syntax error");
                return new OperatorName(Finish(start), "", qualifiers);
        }
        Advance();
        return new OperatorName(Finish(start), symbol, qualifiers);
    }

    /// <summary>A chain of AND or of OR in one node.</summary>
    private LogicalExpression ParseLogical(SqlExpression left, int minimum, Keyword keyword, int operandMinimum)
    {
        var mark = Mark();
        var first = Current.Span;
        Push(left);
        do
        {
            Advance();
            Push(ParseExpression(operandMinimum, false));
        }
        while (At(keyword) && !IsLabel(minimum));
        return new LogicalExpression(Finish(left.Span.Start), keyword == Keyword.Or, PopList<SqlExpression>(mark), first);
    }

    private CastExpression ParseDoubleColon(SqlExpression left)
    {
        var keyword = Current.Span;
        Advance();
        var type = ParseTypeName();
        return new CastExpression(Finish(left.Span.Start), left, type, CastSyntax.DoubleColon, keyword);
    }

    private CollateExpression ParseCollate(SqlExpression left)
    {
        var keyword = Current.Span;
        Advance();
        var collation = ParseAnyName();
        return new CollateExpression(Finish(left.Span.Start), left, collation, keyword);
    }

    private AtTimeZoneExpression ParseAtTimeZone(SqlExpression left)
    {
        var keyword = Current.Span;
        Advance();
        if (_version >= 17 && Accept(Keyword.Local)) return new AtTimeZoneExpression(Finish(left.Span.Start), left, null, keyword);
        if (Expect(Keyword.Time)) Expect(Keyword.Zone);
        var zone = ParseExpression(Precedence.Collate, false);
        return new AtTimeZoneExpression(Finish(left.Span.Start), left, zone, keyword);
    }
}
