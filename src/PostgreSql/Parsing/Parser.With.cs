using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>WITH (manual, 7.8; gram.y <c>with_clause</c>).</summary>
internal sealed partial class Parser
{
    private SqlStatement ParseWithStatement()
    {
        var start = Position;
        var with = ParseWithClause();
        return _keyword switch
        {
            Keyword.Insert => ParseInsert(start, with),
            Keyword.Update => ParseUpdate(start, with),
            Keyword.Delete => ParseDelete(start, with),
            Keyword.Merge when _version >= 15 => ParseMerge(start, with),
            _ => ParseSelectAfter(start, with, null),
        };
    }

    private WithClause ParseWithClause()
    {
        var start = Position;
        Advance();
        // RECURSIVE may also be the name of the first expression.
        var isRecursive = Peek().Kind != TokenKind.OpenParenthesis && Peek().Keyword != Keyword.As && Accept(Keyword.Recursive);
        var mark = Mark();
        do
        {
            if (At(TokenKind.Hole) && Peek().Kind is not (TokenKind.OpenParenthesis or TokenKind.Dot) && Peek().Keyword != Keyword.As)
            {
                PushHoleExpression();
            }
            else
            {
                Push(ParseCommonTableExpression());
                // Before a parenthesis they would be the name of an expression.
                if (At(TokenKind.Hole) && _tokens[BehindHoles()].Kind == TokenKind.OpenParenthesis) TakeLooseHoles();
                else if (At(TokenKind.Hole)) PushHoleExpression();
            }
        }
        while (Accept(TokenKind.Comma));
        return new WithClause(Finish(start), isRecursive, PopList<CommonTableExpression>(mark));
    }

    /// <summary>Holes in the place of expressions of WITH.</summary>
    private void PushHoleExpression()
    {
        var holes = ParseHoles();
        var name = new Identifier(holes.Span, SqlText.HoleCharacter.ToString(), false, true);
        var body = new HoleStatement(new SqlSpan(_lastEnd, 0), null, default);
        Push(new CommonTableExpression(holes.Span, name, default, Materialization.None, body, null, null));
    }

    private CommonTableExpression ParseCommonTableExpression()
    {
        var start = Position;
        var name = ParseColId();
        NodeList<Identifier> columns = default;
        if (At(TokenKind.OpenParenthesis)) columns = ParseParenthesizedNames();
        Expect(Keyword.As);
        var materialization = Materialization.None;
        if (Accept(Keyword.Materialized)) materialization = Materialization.Materialized;
        else if (AcceptNot())
        {
            Expect(Keyword.Materialized);
            materialization = Materialization.NotMaterialized;
        }
        Expect(TokenKind.OpenParenthesis);
        var statement = ParsePreparableStatement();
        Expect(TokenKind.CloseParenthesis);
        SearchClause? search = null;
        CycleClause? cycle = null;
        if (_version >= 14)
        {
            if (At(Keyword.Search)) search = ParseSearch();
            if (At(Keyword.Cycle)) cycle = ParseCycle();
        }
        return new CommonTableExpression(Finish(start), name, columns, materialization, statement, search, cycle);
    }

    /// <summary>A query, INSERT, UPDATE, DELETE or MERGE (gram.y <c>PreparableStmt</c>).</summary>
    private SqlStatement ParsePreparableStatement()
    {
        if (!Enter())
        {
            Leave();
            return new UnparsedStatement(new SqlSpan(_lastEnd, 0), "");
        }
        var start = Position;
        SqlStatement statement;
        switch (_keyword)
        {
            case Keyword.With:
                statement = ParseWithStatement();
                break;
            case Keyword.Insert:
                statement = ParseInsert(start, null);
                break;
            case Keyword.Update:
                statement = ParseUpdate(start, null);
                break;
            case Keyword.Delete:
                statement = ParseDelete(start, null);
                break;
            case Keyword.Merge:
                statement = ParseMerge(start, null);
                break;
            default:
                statement = ParseSelectStatement();
                break;
        }
        Leave();
        return statement;
    }

    private SearchClause ParseSearch()
    {
        var start = Position;
        Advance();
        var isBreadthFirst = Accept(Keyword.Breadth);
        if (!isBreadthFirst) Expect(Keyword.Depth);
        Expect(Keyword.First);
        Expect(Keyword.By);
        var by = ParseNameList();
        Expect(Keyword.Set);
        var sequence = ParseColId();
        return new SearchClause(Finish(start), isBreadthFirst, by, sequence);
    }

    private CycleClause ParseCycle()
    {
        var start = Position;
        Advance();
        var columns = ParseNameList();
        Expect(Keyword.Set);
        var mark = ParseColId();
        SqlExpression? to = null, @default = null;
        if (Accept(Keyword.To))
        {
            to = ParseConstant();
            Expect(Keyword.Default);
            @default = ParseConstant();
        }
        Expect(Keyword.Using);
        var path = ParseColId();
        return new CycleClause(Finish(start), columns, mark, to, @default, path);
    }

    /// <summary>gram.y <c>AexprConst</c>.</summary>
    private SqlExpression ParseConstant()
    {
        if (_kind is TokenKind.Parameter or TokenKind.OpenParenthesis) SyntaxError();
        if (AtKeywordWithoutConstant())
        {
            // With a dot behind it the word would be a function's schema.
            if (!IsReserved(_keyword)) Advance();
            SyntaxError();
        }
        if (FindCallWithoutValues() is { } wrong)
        {
            MoveTo(wrong);
            SyntaxError();
        }
        var context = EnterContext(Context.Constant);
        var constant = ParsePrimary(true);
        _context = context;
        if (constant is not (NumericConstant or StringConstant or BitStringConstant or BooleanConstant or NullConstant or HoleExpression
            or CastExpression { Syntax: CastSyntax.Literal })) SyntaxError();
        return constant;
    }

    /// <summary>Whether a word stands here that begins an expression, but no constant: neither a type's nor, without a dot, a function's name.</summary>
    private bool AtKeywordWithoutConstant()
    {
        if (!At(TokenKind.Keyword)) return false;
        if (IsReserved(_keyword)) return _keyword is not (Keyword.True or Keyword.False or Keyword.Null);
        return Keywords.GetCategory(_keyword, _version) == KeywordCategory.ColumnName && !IsBuiltInType(_keyword)
            && Peek().Kind is not (TokenKind.Dot or TokenKind.OpenBracket);
    }

    /// <summary>Where <c>name(…)</c> cannot be a type with modifiers, but may be a call.</summary>
    private int? FindCallWithoutValues()
    {
        if (_failed || _kind is not (TokenKind.Identifier or TokenKind.Keyword) || IsReserved(_keyword)) return null;
        // JSON is a type without modifiers.
        if (_version >= 17 && At(Keyword.Json) && Peek().Kind == TokenKind.OpenParenthesis) return _index + 1;
        var i = _index + 1;
        while (_tokens[i].Kind == TokenKind.Dot && _tokens[i + 1].Kind != TokenKind.End) i += 2;
        if (_tokens[i].Kind != TokenKind.OpenParenthesis) return null;
        var first = _tokens[i + 1];
        return first.Kind is TokenKind.CloseParenthesis or TokenKind.Star || first.Keyword is Keyword.Distinct or Keyword.All or Keyword.Variadic
            ? i + 1 : null;
    }

    private bool IsReserved(Keyword keyword) => Keywords.GetCategory(keyword, _version) == KeywordCategory.Reserved;
}
