using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>FROM (manual, 7.2.1; gram.y <c>from_list</c>, <c>table_ref</c>, <c>joined_table</c>).</summary>
internal sealed partial class Parser
{
    private NodeList<FromItem> ParseFromList()
    {
        var mark = Mark();
        do Push(ParseFromItem());
        while (Accept(TokenKind.Comma));
        return PopList<FromItem>(mark);
    }

    /// <summary>Joins with an item that is in the hole before them.</summary>
    private NodeList<FromItem> ParseJoinsBehindHole()
    {
        var mark = Mark();
        Push(ParseJoins(new HoleFromItem(new SqlSpan(_lastEnd, 0), null), false));
        while (Accept(TokenKind.Comma)) Push(ParseFromItem());
        return PopList<FromItem>(mark);
    }

    private FromItem ParseFromItem() => ParseJoins(ParseFromPrimary(), false);

    private bool AtJoin => IsJoin(_keyword);

    private static bool IsJoin(Keyword keyword) => keyword is Keyword.Join or Keyword.Left or Keyword.Right or Keyword.Full or Keyword.Inner
        or Keyword.Cross or Keyword.Natural;

    /// <summary>
    /// The joins behind an item. Inside of a join that still lacks its condition (<paramref name="isInner"/>) a join is read before ON or
    /// USING; outside of it a hole between joins is taken along.
    /// </summary>
    private FromItem ParseJoins(FromItem left, bool isInner)
    {
        while (true)
        {
            if (AtJoin) left = ParseJoin(left);
            else if (At(TokenKind.Hole) && JoinsBehindHoles(isInner)) left = ParseHoleJoin(left);
            else return left;
        }
    }

    private JoinItem ParseJoin(FromItem left)
    {
        var start = left.Span.Start;
        var isNatural = Accept(Keyword.Natural);
        var kind = JoinKind.Inner;
        if (!isNatural && Accept(Keyword.Cross)) kind = JoinKind.Cross;
        else if (_keyword is Keyword.Left or Keyword.Right or Keyword.Full)
        {
            kind = At(Keyword.Left) ? JoinKind.Left : At(Keyword.Right) ? JoinKind.Right : JoinKind.Full;
            Advance();
            Accept(Keyword.Outer);
        }
        else Accept(Keyword.Inner);
        Expect(Keyword.Join);

        if (!Enter())
        {
            Leave();
            return new JoinItem(Finish(start), left, kind, isNatural, new HoleFromItem(new SqlSpan(_lastEnd, 0), null), null, default, null);
        }
        var right = ParseFromPrimary();
        SqlExpression? on = null;
        NodeList<Identifier> columns = default;
        Identifier? alias = null;
        if (kind != JoinKind.Cross && !isNatural)
        {
            right = ParseJoins(right, true);
            if (Accept(Keyword.Using))
            {
                if (At(TokenKind.Hole)) columns = new NodeList<Identifier>(TakeIdentifier());
                else columns = ParseParenthesizedNames();
                if (_version >= 14 && Accept(Keyword.As)) alias = ParseColId();
            }
            else if (At(TokenKind.Hole)) on = ParseHoles();
            else
            {
                Expect(Keyword.On);
                on = ParseExpression();
            }
        }
        Leave();
        return new JoinItem(Finish(start), left, kind, isNatural, right, on, columns, alias);
    }

    /// <summary>Whether the holes here stand between an item of FROM and a join, another item, or a condition.</summary>
    private bool JoinsBehindHoles(bool isInner)
    {
        var i = _index;
        while (_tokens[i].Kind == TokenKind.Hole) i++;
        if (_tokens[i].Kind == TokenKind.Comma) return !isInner;
        return IsJoin(_tokens[i].Keyword) || _tokens[i].Keyword is Keyword.On or Keyword.Using;
    }

    private JoinItem ParseHoleJoin(FromItem left)
    {
        var holes = ParseHoles();
        var right = new HoleFromItem(holes.Span, null);
        SqlExpression? on = null;
        if (Accept(Keyword.On)) on = ParseExpression();
        return new JoinItem(Finish(left.Span.Start), left, JoinKind.Cross, false, right, on, default, null);
    }

    /// <summary>An item of FROM without the joins behind it.</summary>
    private FromItem ParseFromPrimary()
    {
        var start = Position;
        if (At(TokenKind.OpenParenthesis)) return ParseFromParenthesis(out _);
        if (Accept(Keyword.Lateral)) return ParseLateral(start);
        if (At(Keyword.Only)) return ParseRelationWithAlias();
        if (At(Keyword.Rows) && Peek().Keyword == Keyword.From) return ParseRowsFrom(start, false);
        // The hole may hold FROM.
        if (At(Keyword.Rows) && Peek().Kind == TokenKind.Hole) _isLoose = true;
        if (AtFromFunction) return ParseFunctionFromItem(start, false);
        return ParseRelationWithAlias();
    }

    private FromItem ParseLateral(int start)
    {
        if (At(TokenKind.OpenParenthesis))
        {
            var query = ParseSelectWithParentheses();
            var alias = ParseTableAlias();
            return FinishSubquery(start, true, query, alias);
        }
        if (At(Keyword.Rows) && Peek().Keyword == Keyword.From) return ParseRowsFrom(start, true);
        return ParseFunctionFromItem(start, true);
    }

    /// <summary>
    /// Behind a parenthesis in FROM there is a query or a join. As with values, the inner of two parentheses is read first, and taken for a
    /// query's beginning when the query goes on.
    /// </summary>
    /// <param name="bareQuery">The query, where the item is a query that has been read without its alias.</param>
    /// <param name="isNested">Whether the item stands directly in another parenthesis.</param>
    private FromItem ParseFromParenthesis(out SelectStatement? bareQuery, bool isNested = false)
    {
        var start = Position;
        bareQuery = null;
        if (!Enter())
        {
            Leave();
            SyntaxError();
            return new HoleFromItem(new SqlSpan(_lastEnd, 0), null);
        }
        Advance();
        SelectStatement? query = null;
        FromItem? join = null;
        if (AtQueryKeyword || (AtQueryBehindHoles && !IsJoin(_tokens[BehindHoles()].Keyword))) query = ParseSelectNoParentheses();
        else if (At(TokenKind.Hole) && HolesEndAtParenthesis()) join = new HoleFromItem(ParseHoles().Span, null);
        else if (At(TokenKind.OpenParenthesis))
        {
            var inner = ParseFromParenthesis(out var innerQuery, true);
            if (innerQuery is not null && (At(TokenKind.CloseParenthesis) || AtQueryContinuation))
                query = ParseQueryAfter(new ParenthesizedQuery(inner.Span, innerQuery));
            else
            {
                if (innerQuery is not null && !AtJoin && !At(Keyword.As) && !AtColId) SyntaxError();
                if (innerQuery is not null) inner = FinishSubquery(inner.Span.Start, false, innerQuery, ParseTableAlias());
                join = ParseJoins(inner, false);
            }
        }
        else join = ParseFromItem();

        if (join is not null and not JoinItem and not ParenthesizedJoin { Alias: null } and not HoleFromItem) SyntaxError();
        Expect(TokenKind.CloseParenthesis);
        Leave();
        if (query is null) return new ParenthesizedJoin(SpanThrough(start, out var alias), join!, alias);
        if (!isNested) return FinishSubquery(start, false, query, ParseTableAlias());
        bareQuery = query;
        return new SubqueryFromItem(Finish(start), false, query, null);
    }

    private SqlSpan SpanThrough(int start, out TableAlias? alias)
    {
        alias = ParseTableAlias();
        return Finish(start);
    }

    private bool HolesEndAtParenthesis()
    {
        var i = _index;
        while (_tokens[i].Kind == TokenKind.Hole) i++;
        return _tokens[i].Kind == TokenKind.CloseParenthesis;
    }

    /// <summary>A subquery must have an alias before 16 (gram.y <c>table_ref</c>).</summary>
    private SubqueryFromItem FinishSubquery(int start, bool isLateral, SelectStatement query, TableAlias? alias)
    {
        var item = new SubqueryFromItem(Finish(start), isLateral, query, alias);
        if (alias is not null || _version >= 16 || At(TokenKind.Hole)) return item;
        var isValues = query.Body is ValuesQuery;
        var at = isLateral ? start + _text.IndexOf('(', start) - start : start;
        GrammarErrorBefore(
            SqlSpan.FromBounds(at, item.Span.End), isValues ? "VALUES in FROM must have an alias" : "subquery in FROM must have an alias");
        return item;
    }

    /// <summary>Whether a function begins here rather than a relation's name.</summary>
    private bool AtFromFunction
    {
        get
        {
            if (At(TokenKind.End)) return false;
            if (At(TokenKind.Keyword))
            {
                var category = Keywords.GetCategory(_keyword, _version);
                if (category == KeywordCategory.Reserved) return _keyword == Keyword.Cast || ValueFunctionOf(_keyword) is not null;
                if (category == KeywordCategory.TypeOrFunctionName) return true;
                if (category == KeywordCategory.ColumnName && Peek().Kind == TokenKind.OpenParenthesis) return IsSyntaxFunction(_keyword);
            }
            var i = _index + 1;
            while (_tokens[i].Kind == TokenKind.Dot && _tokens[i + 1].Kind != TokenKind.End) i += 2;
            return _tokens[i].Kind == TokenKind.OpenParenthesis && (_kind != TokenKind.Hole || _tokens[i].Start == _tokens[i - 1].End);
        }
    }

    private FromItem ParseFunctionFromItem(int start, bool isLateral)
    {
        if (At(Keyword.Xmltable) && Peek().Kind == TokenKind.OpenParenthesis) return ParseXmlTable(start, isLateral);
        if (At(Keyword.JsonTable) && Peek().Kind == TokenKind.OpenParenthesis) return ParseJsonTable(start, isLateral);
        var function = ParseWindowlessFunction();
        var functions = new NodeList<RowsFromItem>(new RowsFromItem(function.Span, function, default));
        var withOrdinality = AcceptOrdinality();
        var alias = ParseFunctionAlias();
        return new FunctionFromItem(Finish(start), isLateral, false, functions, withOrdinality, alias);
    }

    /// <summary><c>[WITH ORDINALITY]</c> (gram.y <c>opt_ordinality</c>): the WITH of WITH TIME can stand here, too, and TIME cannot follow it.</summary>
    private bool AcceptOrdinality()
    {
        if (!At(Keyword.With) || !AtPair) return false;
        Advance();
        return Expect(Keyword.Ordinality);
    }

    /// <summary>gram.y <c>func_expr_windowless</c>.</summary>
    private SqlExpression ParseWindowlessFunction()
    {
        var context = EnterContext(Context.From);
        SqlExpression function;
        if (At(TokenKind.Identifier) || At(TokenKind.Hole)) function = ParseReferenceOrCall();
        else if (AtOnlyColumnName)
        {
            Advance();
            function = Missing();
        }
        else if (At(TokenKind.Keyword) && _keyword is not (Keyword.Null or Keyword.True or Keyword.False or Keyword.Default or Keyword.Case
            or Keyword.Array or Keyword.Unique)) function = ParseKeywordPrimary(true);
        else function = Missing();
        _context = context;
        if (function is ColumnReference or IndirectionExpression or CastExpression { Syntax: CastSyntax.Literal }) SyntaxError();
        return function;
    }

    /// <summary>Whether a word stands here that names a function only with a schema before it, and there is none.</summary>
    private bool AtOnlyColumnName =>
        At(TokenKind.Keyword) && Keywords.GetCategory(_keyword, _version) == KeywordCategory.ColumnName
        && Peek().Kind is var next && next is not (TokenKind.Dot or TokenKind.OpenBracket)
        && !(next == TokenKind.OpenParenthesis && IsSyntaxFunction(_keyword));

    private FunctionFromItem ParseRowsFrom(int start, bool isLateral)
    {
        Advance();
        Advance();
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            var itemStart = Position;
            var function = ParseWindowlessFunction();
            NodeList<FunctionColumn> columns = default;
            if (Accept(Keyword.As)) columns = ParseFunctionColumns();
            Push(new RowsFromItem(Finish(itemStart), function, columns));
        }
        while (Accept(TokenKind.Comma));
        var functions = PopList<RowsFromItem>(mark);
        Expect(TokenKind.CloseParenthesis);
        var withOrdinality = AcceptOrdinality();
        var alias = ParseFunctionAlias();
        return new FunctionFromItem(Finish(start), isLateral, true, functions, withOrdinality, alias);
    }

    /// <summary><c>(name type [COLLATE c], …)</c>.</summary>
    private NodeList<FunctionColumn> ParseFunctionColumns()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do Push(ParseFunctionColumn());
        while (Accept(TokenKind.Comma));
        var columns = PopList<FunctionColumn>(mark);
        Expect(TokenKind.CloseParenthesis);
        return columns;
    }

    /// <summary><c>name type [COLLATE c]</c> (gram.y <c>TableFuncElement</c>).</summary>
    private FunctionColumn ParseFunctionColumn()
    {
        var start = Position;
        var name = ParseColId();
        if (name.HasHole && (At(TokenKind.CloseParenthesis) || At(TokenKind.Comma)))
        {
            var place = new SqlSpan(name.Span.End, 0);
            var hole = new Identifier(place, name.Name, false, true);
            var unknown = new TypeName(place, new QualifiedName(place, new NodeList<Identifier>(hole)));
            return new FunctionColumn(name.Span, name, unknown, null);
        }
        var type = ParseTypeName();
        var collation = Accept(Keyword.Collate) ? ParseAnyName() : null;
        return new FunctionColumn(Finish(start), name, type, collation);
    }

    private bool AtAliasName => AtColId && !At(TokenKind.Hole);

    /// <summary><c>[AS] name [(column, …)]</c>, if there (gram.y <c>opt_alias_clause</c>).</summary>
    private TableAlias? ParseTableAlias()
    {
        var start = Position;
        if (!Accept(Keyword.As) && !AtAliasName) return null;
        var name = ParseColId();
        NodeList<Identifier> columns = default;
        if (At(TokenKind.OpenParenthesis)) columns = ParseParenthesizedNames();
        return new TableAlias(Finish(start), name, columns);
    }

    /// <summary>The same, or with a column definition list (gram.y <c>func_alias_clause</c>).</summary>
    private TableAlias? ParseFunctionAlias()
    {
        var start = Position;
        var hasAs = Accept(Keyword.As);
        if (!hasAs && !AtAliasName) return null;
        if (hasAs && At(TokenKind.OpenParenthesis))
        {
            var only = ParseFunctionColumns();
            return new TableAlias(Finish(start), null, default, only);
        }
        var name = ParseColId();
        if (!At(TokenKind.OpenParenthesis)) return new TableAlias(Finish(start), name, default);
        var behindName = Peek(2).Kind;
        if (behindName is TokenKind.Comma or TokenKind.CloseParenthesis || !IsColId(Peek().Kind, Peek().Keyword))
        {
            var columns = ParseParenthesizedNames();
            return new TableAlias(Finish(start), name, columns);
        }
        var definitions = ParseFunctionColumns();
        return new TableAlias(Finish(start), name, default, definitions);
    }

    private RelationReference ParseRelationWithAlias()
    {
        var relation = ParseRelation();
        var alias = ParseTableAlias();
        var sample = At(Keyword.Tablesample) ? ParseTableSample() : null;
        if (alias is null && sample is null) return relation;
        return new RelationReference(Finish(relation.Span.Start), relation.Name, relation.IsOnly, relation.IsStar, alias, sample);
    }

    /// <summary><c>name</c>, <c>name *</c>, <c>ONLY name</c>, <c>ONLY (name)</c> (gram.y <c>relation_expr</c>).</summary>
    private RelationReference ParseRelation()
    {
        var start = Position;
        if (Accept(Keyword.Only))
        {
            var hasParenthesis = Accept(TokenKind.OpenParenthesis);
            var only = ParseQualifiedName();
            if (hasParenthesis) Expect(TokenKind.CloseParenthesis);
            return new RelationReference(Finish(start), only, isOnly: true);
        }
        var name = ParseQualifiedName();
        var isStar = Accept(TokenKind.Star);
        return new RelationReference(Finish(start), name, false, isStar);
    }

    private TableSample ParseTableSample()
    {
        var start = Position;
        Advance();
        var method = ParseFunctionName();
        FinishList(start, out var arguments);
        SqlExpression? seed = null;
        if (Accept(Keyword.Repeatable))
        {
            Expect(TokenKind.OpenParenthesis);
            seed = ParseExpression();
            Expect(TokenKind.CloseParenthesis);
        }
        return new TableSample(Finish(start), method, arguments, seed);
    }
}
