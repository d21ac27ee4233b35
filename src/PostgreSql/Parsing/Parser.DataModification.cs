using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>INSERT, UPDATE and DELETE (manual, part VI; gram.y <c>InsertStmt</c>, <c>UpdateStmt</c>, <c>DeleteStmt</c>).</summary>
internal sealed partial class Parser
{
    /// <summary><c>[WITH …] INSERT INTO target [AS alias] [(column, …)] [OVERRIDING …] source [ON CONFLICT …] [RETURNING …]</c>.</summary>
    private InsertStatement ParseInsert(int start, WithClause? with)
    {
        var mark = Mark();
        Accept(Keyword.Insert);
        Expect(Keyword.Into);
        var target = ParseInsertTarget();
        var columns = ParseInsertColumns();
        if (At(TokenKind.Hole) && !columns.IsEmpty | IsInsertSource(_tokens[BehindHoles()])) PushFragments();
        var overriding = ParseOverriding();
        SelectStatement? source = null;
        var isDefaultValues = columns.IsEmpty && overriding == Overriding.None && At(Keyword.Default);
        if (isDefaultValues)
        {
            Advance();
            Expect(Keyword.Values);
        }
        else if (_scratchCount == mark || !AtInsertEnd) source = ParseSelectStatement();
        PushFragments();
        var onConflict = At(Keyword.On) ? ParseOnConflict() : null;
        PushFragments();
        var returning = At(Keyword.Returning) ? ParseReturning() : null;
        PushFragments();
        return new InsertStatement(
            Finish(start), with, target, columns, overriding, source, onConflict, returning, PopList<HoleFragment>(mark), isDefaultValues);
    }

    private bool AtInsertEnd => AtStatementEnd || At(TokenKind.CloseParenthesis) || _keyword is Keyword.On or Keyword.Returning;

    private static bool IsInsertSource(SqlToken token) =>
        token.Kind == TokenKind.OpenParenthesis
        || token.Keyword is Keyword.Values or Keyword.Select or Keyword.With or Keyword.Table or Keyword.Overriding or Keyword.Default;

    private RelationReference ParseInsertTarget()
    {
        var name = ParseQualifiedName();
        if (!At(Keyword.As)) return new RelationReference(name.Span, name);
        var aliasStart = Position;
        Advance();
        var alias = ParseColId();
        return new RelationReference(Finish(name.Span.Start), name, alias: new TableAlias(Finish(aliasStart), alias, default));
    }

    /// <summary>The list of columns, unless the parenthesis belongs to a query.</summary>
    private NodeList<TargetColumn> ParseInsertColumns()
    {
        if (!At(TokenKind.OpenParenthesis)) return default;
        var next = Peek();
        if (next.Kind == TokenKind.OpenParenthesis || next.Keyword is Keyword.Select or Keyword.With or Keyword.Table) return default;
        if (next.Keyword == Keyword.Values && Peek(2).Kind == TokenKind.OpenParenthesis) return default;
        return ParseParenthesizedTargets();
    }

    private NodeList<TargetColumn> ParseParenthesizedTargets()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            Push(ParseTargetColumn());
            while (At(TokenKind.Hole) || (FollowsHole && At(TokenKind.Identifier))) Push(ParseTargetColumn());
        }
        while (Accept(TokenKind.Comma));
        var columns = PopList<TargetColumn>(mark);
        Expect(TokenKind.CloseParenthesis);
        return columns;
    }

    private TargetColumn ParseTargetColumn()
    {
        var start = Position;
        var name = ParseColId();
        var steps = ParseIndirectionSteps(out var misplacedStar);
        if (misplacedStar) SyntaxError("improper use of \"*\"");
        return new TargetColumn(Finish(start), name, steps);
    }

    private Overriding ParseOverriding()
    {
        if (!Accept(Keyword.Overriding)) return Overriding.None;
        var overriding = At(Keyword.User) ? Overriding.UserValue : Overriding.SystemValue;
        if (!Accept(Keyword.User)) Expect(Keyword.System);
        Expect(Keyword.Value);
        return overriding;
    }

    private OnConflictClause ParseOnConflict()
    {
        var start = Position;
        Advance();
        Expect(Keyword.Conflict);
        NodeList<IndexElement> elements = default;
        SqlExpression? elementsWhere = null;
        Identifier? constraint = null;
        if (At(TokenKind.OpenParenthesis))
        {
            elements = ParseIndexElements();
            if (Accept(Keyword.Where)) elementsWhere = ParseExpressionThroughHoles();
            else if (At(TokenKind.Hole)) elementsWhere = ParseHoles();
        }
        else if (Accept(Keyword.On))
        {
            Expect(Keyword.Constraint);
            constraint = ParseColId();
        }
        else if (At(TokenKind.Hole))
        {
            var holes = ParseHoles();
            constraint = new Identifier(holes.Span, SqlText.HoleCharacter.ToString(), false, true);
        }
        Expect(Keyword.Do);
        if (Accept(Keyword.Nothing)) return new OnConflictClause(Finish(start), elements, elementsWhere, constraint, false, default, null);
        Expect(Keyword.Update);
        Expect(Keyword.Set);
        var set = ParseSetClauses();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return new OnConflictClause(Finish(start), elements, elementsWhere, constraint, true, set, where);
    }

    /// <summary><c>UPDATE [ONLY] target [[AS] alias] SET … [FROM …] [WHERE … | WHERE CURRENT OF cursor] [RETURNING …]</c>.</summary>
    private UpdateStatement ParseUpdate(int start, WithClause? with)
    {
        var mark = Mark();
        Advance();
        var target = ParseTargetRelation();
        PushFragments();
        return ParseUpdateFrom(start, mark, with, target);
    }

    /// <summary>SET and what follows it.</summary>
    private UpdateStatement ParseUpdateFrom(int start, int mark, WithClause? with, RelationReference target)
    {
        Expect(Keyword.Set);
        var set = ParseSetClauses();
        PushClauseFragments();
        var from = Accept(Keyword.From) ? ParseFromList() : default;
        PushClauseFragments();
        var where = ParseWhereOrCurrent(out var cursor);
        PushClauseFragments();
        var returning = At(Keyword.Returning) ? ParseReturning() : null;
        PushClauseFragments();
        return new UpdateStatement(Finish(start), with, target, set, from, where, cursor, returning, PopList<HoleFragment>(mark));
    }

    /// <summary><c>DELETE FROM [ONLY] target [[AS] alias] [USING …] [WHERE … | WHERE CURRENT OF cursor] [RETURNING …]</c>.</summary>
    private DeleteStatement ParseDelete(int start, WithClause? with)
    {
        var mark = Mark();
        Advance();
        Expect(Keyword.From);
        var target = ParseTargetRelation();
        PushClauseFragments();
        var @using = Accept(Keyword.Using) ? ParseFromList() : default;
        PushClauseFragments();
        var where = ParseWhereOrCurrent(out var cursor);
        PushClauseFragments();
        var returning = At(Keyword.Returning) ? ParseReturning() : null;
        PushClauseFragments();
        return new DeleteStatement(Finish(start), with, target, @using, where, cursor, returning, PopList<HoleFragment>(mark));
    }

    /// <summary>gram.y <c>relation_expr_opt_alias</c>: SET is no alias without AS.</summary>
    private RelationReference ParseTargetRelation()
    {
        var relation = ParseRelation();
        var aliasStart = Position;
        if (!Accept(Keyword.As) && (!AtAliasName || At(Keyword.Set))) return relation;
        var name = ParseColId();
        var alias = new TableAlias(Finish(aliasStart), name, default);
        return new RelationReference(Finish(relation.Span.Start), relation.Name, relation.IsOnly, relation.IsStar, alias);
    }

    private SqlExpression? ParseWhereOrCurrent(out Identifier? cursor)
    {
        cursor = null;
        if (!Accept(Keyword.Where)) return null;
        if (!Accept(Keyword.Current, Keyword.Of)) return ParseExpression();
        cursor = ParseColId();
        return null;
    }

    private NodeList<SetClause> ParseSetClauses()
    {
        var mark = Mark();
        do
        {
            Push(ParseSetClause());
            if (!At(TokenKind.Hole)) continue;
            var holes = ParseHoles();
            Push(new SetClause(holes.Span, default, false, holes));
        }
        while (Accept(TokenKind.Comma));
        return PopList<SetClause>(mark);
    }

    /// <summary><c>column = value</c>, <c>(column, …) = value</c> (gram.y <c>set_clause</c>).</summary>
    private SetClause ParseSetClause()
    {
        var start = Position;
        if (At(TokenKind.Hole) && Peek().Kind is not (TokenKind.Equals or TokenKind.Dot or TokenKind.OpenBracket))
        {
            var holes = ParseHoles();
            if (!At(TokenKind.Equals)) return new SetClause(holes.Span, default, false, holes);
            Advance();
            var unknown = ParseExpression();
            return new SetClause(Finish(start), default, false, unknown);
        }
        var isMultiple = At(TokenKind.OpenParenthesis);
        var targets = isMultiple ? ParseParenthesizedTargets() : new NodeList<TargetColumn>(ParseTargetColumn());
        Expect(TokenKind.Equals);
        var value = ParseExpression();
        return new SetClause(Finish(start), targets, isMultiple, value);
    }

    /// <summary><c>RETURNING [WITH (OLD AS name, NEW AS name)] items</c>; WITH since 18.</summary>
    private ReturningClause ParseReturning()
    {
        var start = Position;
        Advance();
        NodeList<ReturningOption> options = default;
        if (_version >= 18 && AcceptWith())
        {
            Expect(TokenKind.OpenParenthesis);
            var mark = Mark();
            do
            {
                var optionStart = Position;
                var isNew = At(Keyword.New);
                if (!Accept(Keyword.Old)) Expect(Keyword.New);
                Expect(Keyword.As);
                var alias = ParseColId();
                Push(new ReturningOption(Finish(optionStart), isNew, alias));
            }
            while (Accept(TokenKind.Comma));
            options = PopList<ReturningOption>(mark);
            Expect(TokenKind.CloseParenthesis);
        }
        var items = ParseSelectItems();
        return new ReturningClause(Finish(start), options, items);
    }
}
