using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Queries (manual, SELECT; gram.y <c>SelectStmt</c>).</summary>
internal sealed partial class Parser
{
    /// <summary>Whether a query without parentheses begins here. VALUES may also be a column's name.</summary>
    private bool AtQueryKeyword =>
        _keyword is Keyword.Select or Keyword.With or Keyword.Table || (_keyword == Keyword.Values && Peek().Kind == TokenKind.OpenParenthesis);

    private bool IsQueryKeyword(int index) =>
        _tokens[index].Keyword is Keyword.Select or Keyword.With
        || (_tokens[index].Keyword == Keyword.Values && _tokens[index + 1].Kind == TokenKind.OpenParenthesis);

    /// <summary>Whether a token stands behind a query or behind its body.</summary>
    private static bool EndsQuery(SqlToken token) => token.Kind switch
    {
        TokenKind.CloseParenthesis or TokenKind.Semicolon or TokenKind.End or TokenKind.CopyData => true,
        TokenKind.Keyword => token.Keyword is Keyword.Union or Keyword.Intersect or Keyword.Except or Keyword.Order or Keyword.Limit
            or Keyword.Offset or Keyword.Fetch or Keyword.For or Keyword.On or Keyword.Returning or Keyword.With,
        _ => false,
    };

    /// <summary>Whether what has been read so far, a query in parentheses, is the beginning of a longer one.</summary>
    private bool AtQueryContinuation =>
        _keyword is Keyword.Union or Keyword.Intersect or Keyword.Except or Keyword.Order or Keyword.Limit or Keyword.Offset or Keyword.Fetch
            or Keyword.For;

    private static void AddQueryStatements(StatementParser?[] table)
    {
        table[(int)Keyword.Select] = parser => parser.ParseSelectStatement();
        table[(int)Keyword.Values] = parser => parser.ParseSelectStatement();
        table[(int)Keyword.Table] = parser => parser.ParseSelectStatement();
        table[(int)Keyword.With] = parser => parser.ParseWithStatement();
        table[(int)Keyword.Insert] = parser => parser.ParseInsert(parser.Position, null);
        table[(int)Keyword.Update] = parser => parser.ParseUpdate(parser.Position, null);
        table[(int)Keyword.Delete] = parser => parser.ParseDelete(parser.Position, null);
        table[(int)Keyword.Merge] = parser => parser.ParseMerge(parser.Position, null);
    }

    /// <summary>A query with or without parentheses around it (gram.y <c>SelectStmt</c>).</summary>
    private SelectStatement ParseSelectStatement() => ParseSelectNoParentheses();

    /// <summary>gram.y <c>select_with_parens</c>: the query in the parentheses.</summary>
    private SelectStatement ParseSelectWithParentheses()
    {
        if (!Enter())
        {
            Leave();
            var at = new SqlSpan(_lastEnd, 0);
            return new SelectStatement(at, null, new HoleQuery(at), default, null, default);
        }
        Expect(TokenKind.OpenParenthesis);
        var query = At(TokenKind.OpenParenthesis) ? ParseQueryAfter(ParseParenthesizedQuery()) : ParseSelectNoParentheses();
        Expect(TokenKind.CloseParenthesis);
        Leave();
        return query;
    }

    private ParenthesizedQuery ParseParenthesizedQuery()
    {
        var start = Position;
        var query = ParseSelectWithParentheses();
        return new ParenthesizedQuery(Finish(start), query);
    }

    /// <summary><c>[WITH …] body [ORDER BY …] [LIMIT …] [FOR …]</c> (gram.y <c>select_no_parens</c>).</summary>
    private SelectStatement ParseSelectNoParentheses()
    {
        var start = Position;
        var with = At(Keyword.With) ? ParseWithClause() : null;
        return ParseSelectAfter(start, with, null);
    }

    /// <summary>The rest of a query of which the first operand has been read.</summary>
    private SelectStatement ParseQueryAfter(ParenthesizedQuery first) => ParseSelectAfter(first.Span.Start, null, first);

    private SelectStatement ParseSelectAfter(int start, WithClause? with, QueryBody? first)
    {
        var mark = Mark();
        var context = EnterContext(Context.None);
        if (first is null && At(TokenKind.Hole) && IsQueryKeyword(BehindHoles()))
        {
            // What the holes begin, WITH or another query, may change what all of the statement means.
            _isLoose = true;
            PushFragments();
        }
        var body = ParseSetOperations(first ?? ParseQueryOperand(), 1);
        while (PushClauseFragments(mayBeginQuery: true))
        {
            // A hole may be another operand of a set operation, so that the query goes on behind it.
            body = ParseSetOperations(body, 1);
        }
        NodeList<SortItem> orderBy = default;
        if (At(Keyword.Order)) orderBy = ParseOrderBy();
        PushClauseFragments();
        LimitClause? limit = null;
        NodeList<LockingClause> locking = default;
        var limitStart = default(LimitPlaces);
        if (At(Keyword.For))
        {
            locking = ParseLocking();
            if (At(TokenKind.Hole) && _tokens[BehindHoles()].Keyword is Keyword.Limit or Keyword.Offset or Keyword.Fetch) PushFragments();
            if (AtLimit) limit = ParseLimit(out limitStart);
        }
        else if (AtLimit)
        {
            limit = ParseLimit(out limitStart);
            PushFragments();
            if (At(Keyword.For)) locking = ParseLocking();
        }
        PushFragments();
        CheckOptions(body, orderBy, limit, limitStart, locking, with);
        _context = context;
        return new SelectStatement(Finish(start), with, body, orderBy, limit, locking, PopList<HoleFragment>(mark));
    }

    /// <summary>UNION and EXCEPT are looser than INTERSECT; all of them lean to the left.</summary>
    private QueryBody ParseSetOperations(QueryBody left, int minimum)
    {
        while (true)
        {
            SetOperator @operator;
            if (At(Keyword.Union)) @operator = SetOperator.Union;
            else if (At(Keyword.Except)) @operator = SetOperator.Except;
            else if (At(Keyword.Intersect)) @operator = SetOperator.Intersect;
            else return left;
            var precedence = @operator == SetOperator.Intersect ? 2 : 1;
            if (precedence < minimum) return left;
            Advance();
            var quantifier = ParseSetQuantifier();
            var right = ParseQueryOperand();
            if (precedence == 1) right = ParseSetOperations(right, 2);
            left = new SetOperation(Finish(left.Span.Start), left, @operator, quantifier, right);
        }
    }

    private SetQuantifier ParseSetQuantifier()
    {
        if (Accept(Keyword.All)) return SetQuantifier.All;
        return Accept(Keyword.Distinct) ? SetQuantifier.Distinct : SetQuantifier.None;
    }

    /// <summary>gram.y <c>select_clause</c>: one query of a set operation.</summary>
    private QueryBody ParseQueryOperand()
    {
        var start = Position;
        switch (_kind)
        {
            case TokenKind.OpenParenthesis:
                return ParseParenthesizedQuery();
            case TokenKind.Hole when EndsQuery(_tokens[BehindHoles()]):
                SkipHoles();
                return new HoleQuery(Finish(start));
            case TokenKind.Hole:
                return ParseClausesBehindHole();
        }
        switch (_keyword)
        {
            case Keyword.Select:
                return ParseSelect();
            case Keyword.Values:
                Advance();
                return ParseValues(start);
            case Keyword.Table:
                Advance();
                var relation = ParseRelation();
                return new TableQuery(Finish(start), relation);
            default:
                SyntaxError();
                return new HoleQuery(new SqlSpan(_lastEnd, 0));
        }
    }

    private ValuesQuery ParseValues(int start)
    {
        var mark = Mark();
        do
        {
            var rowStart = Position;
            if (At(TokenKind.Hole))
            {
                var hole = ParseHoles();
                Push(new ValuesRow(hole.Span, new NodeList<SqlExpression>(hole)));
                if (!At(TokenKind.OpenParenthesis)) continue;
                rowStart = Position;
            }
            Expect(TokenKind.OpenParenthesis);
            var items = ParseExpressionList();
            Expect(TokenKind.CloseParenthesis);
            Push(new ValuesRow(Finish(rowStart), items));
        }
        while (Accept(TokenKind.Comma));
        return new ValuesQuery(Finish(start), PopList<ValuesRow>(mark));
    }

    /// <summary><c>SELECT [ALL | DISTINCT [ON (…)]] items [INTO …] [FROM …] [WHERE …] [GROUP BY …] [HAVING …] [WINDOW …]</c>.</summary>
    private SelectQuery ParseSelect()
    {
        var start = Position;
        Advance();
        return ParseSelectClauses(start);
    }

    /// <summary>What follows SELECT.</summary>
    private SelectQuery ParseSelectClauses(int start)
    {
        var mark = Mark();
        var quantifier = ParseSetQuantifier();
        NodeList<SqlExpression> distinctOn = default;
        if (quantifier == SetQuantifier.Distinct && Accept(Keyword.On)) FinishList(start, out distinctOn);

        NodeList<SelectItem> items = default;
        if (At(TokenKind.Star) || (AtExpressionStart(false) && !AtJsonFormat)) items = ParseSelectItems();
        else if (quantifier == SetQuantifier.Distinct) SyntaxError();
        PushClauseFragments();
        return ParseClauses(start, mark, quantifier, distinctOn, items, false);
    }

    /// <summary>The clauses behind the target list; the holes before them have been pushed since <paramref name="mark"/>.</summary>
    private SelectQuery ParseClauses(
        int start, int mark, SetQuantifier quantifier, NodeList<SqlExpression> distinctOn, NodeList<SelectItem> items, bool beginsInHole)
    {
        var into = At(Keyword.Into) ? ParseInto() : null;
        PushClauseFragments();
        NodeList<FromItem> from = default;
        if (Accept(Keyword.From)) from = ParseFromList();
        else if (FollowsHole && AtJoin && Peek().Kind != TokenKind.OpenParenthesis) from = ParseJoinsBehindHole();
        PushClauseFragments();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        PushClauseFragments();
        var groupBy = At(Keyword.Group) ? ParseGroupBy() : null;
        PushClauseFragments();
        var having = Accept(Keyword.Having) ? ParseExpression() : null;
        PushClauseFragments();
        var windows = ParseWindowClause();
        var fragments = PopList<HoleFragment>(mark);
        return new SelectQuery(Finish(start), quantifier, distinctOn, items, into, from, where, groupBy, having, windows, fragments, beginsInHole);
    }

    /// <summary>A query that begins in the holes here, or in those just before.</summary>
    private SelectQuery ParseClausesBehindHole()
    {
        var start = Position;
        var mark = Mark();
        NodeList<SelectItem> items = default;
        if (At(TokenKind.Hole) && AtItemsBehindHoles) items = ParseSelectItems();
        PushClauseFragments();
        return ParseClauses(start, mark, SetQuantifier.None, default, items, true);
    }

    /// <summary>Whether a target list begins in the holes here: a comma ends its item, AS its expression, or FROM the list.</summary>
    private bool AtItemsBehindHoles
    {
        get
        {
            var next = BehindHoles();
            if (_tokens[next].Kind == TokenKind.Comma || _tokens[next].Keyword == Keyword.As) return true;
            if (IsQueryClause(next)) return false;
            for (var i = next; _tokens[i].Kind is not (TokenKind.Semicolon or TokenKind.End or TokenKind.CopyData or TokenKind.CloseParenthesis); i++)
            {
                if (_tokens[i].Kind == TokenKind.OpenParenthesis)
                {
                    if (Closings[i] == NeverClosed) return false;
                    i = Closings[i];
                }
                else if (_tokens[i].Kind == TokenKind.Comma || _tokens[i].Keyword == Keyword.From)
                {
                    return true;
                }
                else if (EndsTarget(_tokens[i]))
                {
                    return false;
                }
            }
            return false;
        }
    }

    /// <summary>A target list (gram.y <c>target_list</c>).</summary>
    private NodeList<SelectItem> ParseSelectItems()
    {
        var mark = Mark();
        do
        {
            Push(ParseSelectItem());
            if (FollowsHole && At(TokenKind.Star)) Push(ParseSelectItem());
            while (At(TokenKind.Hole))
            {
                var start = Position;
                var holes = ParseHoles();
                // The label of what the holes end with.
                Identifier? label = null;
                if (Accept(Keyword.As)) label = ParseColLabel();
                else if (At(TokenKind.Identifier)) label = TakeIdentifier();
                Push(new SelectItem(Finish(start), holes, label));
            }
        }
        while (Accept(TokenKind.Comma));
        return PopList<SelectItem>(mark);
    }

    private SelectItem ParseSelectItem()
    {
        var start = Position;
        if (At(TokenKind.Star))
        {
            var star = Current.Span;
            Advance();
            return new SelectItem(star, new ColumnReference(star, default, star), null);
        }
        var context = EnterContext(Context.Target);
        var expression = ParseExpression(Precedence.Or, false);
        _context = context;
        Identifier? label = null;
        if (Accept(Keyword.As)) label = ParseColLabel();
        else if (At(TokenKind.Identifier) || (At(TokenKind.Keyword) && Keywords.IsBareLabel(_keyword, _version) && !AtPair && !GoesOnBehindHole))
            label = TakeIdentifier();
        return new SelectItem(Finish(start), expression, label);
    }

    /// <summary>Whether a word behind a hole goes on with what began there: a join, or the DISTINCT FROM of IS DISTINCT FROM.</summary>
    private bool GoesOnBehindHole => FollowsHole && (AtJoin || (At(Keyword.Distinct) && Peek().Keyword == Keyword.From));

    private IntoClause ParseInto()
    {
        var start = Position;
        Advance();
        var persistence = TablePersistence.Permanent;
        if (AtTemporary(out var words))
        {
            persistence = TablePersistence.Temporary;
            while (words-- > 0) Advance();
            Accept(Keyword.Table);
        }
        else if (At(Keyword.Unlogged) && (Peek().Keyword == Keyword.Table || IsColId(Peek().Kind, Peek().Keyword)))
        {
            persistence = TablePersistence.Unlogged;
            Advance();
            Accept(Keyword.Table);
        }
        else Accept(Keyword.Table);
        var name = ParseQualifiedName();
        return new IntoClause(Finish(start), persistence, name);
    }

    /// <summary>TEMPORARY and TEMP, perhaps behind LOCAL or GLOBAL, where a table's name follows them.</summary>
    private bool AtTemporary(out int words)
    {
        words = At(Keyword.Local) || At(Keyword.Global) ? 2 : 1;
        var word = words == 2 ? Peek().Keyword : _keyword;
        if (word is not (Keyword.Temporary or Keyword.Temp)) return false;
        if (words == 2) return true;
        var next = Peek(words);
        return next.Keyword == Keyword.Table || IsColId(next.Kind, next.Keyword);
    }

    private GroupByClause ParseGroupBy()
    {
        var start = Position;
        Advance();
        Expect(Keyword.By);
        var quantifier = _version >= 14 ? ParseSetQuantifier() : SetQuantifier.None;
        var items = ParseGroupingItems();
        return new GroupByClause(Finish(start), quantifier, items);
    }

    private NodeList<SqlExpression> ParseGroupingItems()
    {
        var mark = Mark();
        do
        {
            Push(ParseGroupingItem());
            if (At(TokenKind.Hole)) Push(ParseHoles());
        }
        while (Accept(TokenKind.Comma));
        return PopList<SqlExpression>(mark);
    }

    private SqlExpression ParseGroupingItem()
    {
        var start = Position;
        if (At(TokenKind.OpenParenthesis) && Peek().Kind == TokenKind.CloseParenthesis)
        {
            Advance();
            Advance();
            return new GroupingSet(Finish(start), GroupingSetKind.Empty, default);
        }
        if (_keyword is Keyword.Rollup or Keyword.Cube && Peek().Kind == TokenKind.OpenParenthesis)
        {
            var kind = At(Keyword.Cube) ? GroupingSetKind.Cube : GroupingSetKind.Rollup;
            Advance();
            return new GroupingSet(FinishList(start, out var items), kind, items);
        }
        if (!At(Keyword.Grouping) || Peek().Keyword != Keyword.Sets) return ParseExpression();
        if (!Enter())
        {
            Leave();
            return Missing();
        }
        Advance();
        Advance();
        Expect(TokenKind.OpenParenthesis);
        var sets = ParseGroupingItems();
        Expect(TokenKind.CloseParenthesis);
        Leave();
        return new GroupingSet(Finish(start), GroupingSetKind.Sets, sets);
    }
}
