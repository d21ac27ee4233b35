using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>LIMIT, OFFSET, FETCH, locking clauses, and what gram.y's <c>insertSelectOptions</c> refuses.</summary>
internal sealed partial class Parser
{
    /// <summary>Where the parts of a limit clause stand.</summary>
    private struct LimitPlaces
    {
        public SqlSpan Count;
        public SqlSpan Offset;
        public SqlSpan Ties;
        public bool HasCount;
        public bool HasOffset;

        /// <summary>Whether the last part ends in a word behind which it cannot go on: then nothing behind it has been looked at.</summary>
        public bool IsOver;
    }

    private bool AtLimit => _keyword is Keyword.Limit or Keyword.Offset or Keyword.Fetch;

    /// <summary>LIMIT, OFFSET and FETCH; holes between them are pushed with the others of the query.</summary>
    private LimitClause ParseLimit(out LimitPlaces places)
    {
        places = default;
        var start = Position;
        SqlExpression? count = null, offset = null;
        var withTies = false;
        var isFetch = false;
        while (true)
        {
            if (At(Keyword.Offset) && !places.HasOffset)
            {
                places.HasOffset = true;
                places.Offset = Current.Span;
                offset = ParseOffset(out places.IsOver);
            }
            else if (At(Keyword.Limit) && !places.HasCount)
            {
                places.HasCount = true;
                places.Count = Current.Span;
                places.IsOver = false;
                count = ParseLimitCount(ref places);
            }
            else if (At(Keyword.Fetch) && !places.HasCount)
            {
                places.HasCount = places.IsOver = isFetch = true;
                places.Count = Current.Span;
                count = ParseFetch(out withTies, out places.Ties);
            }
            else return new LimitClause(Finish(start), count, offset, withTies, isFetch, places.HasCount && !isFetch && count is null);
            if (At(TokenKind.Hole) && _tokens[BehindHoles()].Keyword is Keyword.Limit or Keyword.Offset or Keyword.Fetch) PushFragments();
        }
    }

    private SqlExpression? ParseLimitCount(ref LimitPlaces places)
    {
        var keyword = Current.Span;
        Advance();
        if (_version < 18 && At(Keyword.All)) places.Count = Current.Span;
        var count = Accept(Keyword.All) ? null : ParseExpression();
        if (Accept(TokenKind.Comma))
        {
            ParseExpression();
            GrammarErrorBefore(SqlSpan.FromBounds(keyword.Start, _lastEnd), "LIMIT #,# syntax is not supported");
        }
        return count;
    }

    private SqlExpression ParseOffset(out bool hasWord)
    {
        Advance();
        var offset = ParseExpression();
        hasWord = (At(Keyword.Row) || At(Keyword.Rows)) && IsPrimary(offset);
        if (hasWord) Advance();
        return offset;
    }

    private SqlExpression? ParseFetch(out bool withTies, out SqlSpan ties)
    {
        ties = default;
        withTies = false;
        Advance();
        if (!Accept(Keyword.First)) Expect(Keyword.Next);
        SqlExpression? count = null;
        if (!((At(Keyword.Row) || At(Keyword.Rows)) && Peek().Keyword is Keyword.Only or Keyword.With)) count = ParseFetchCount();
        if (!Accept(Keyword.Row)) Expect(Keyword.Rows);
        if (Accept(Keyword.Only)) return count;
        ties = Current.Span;
        if (ExpectWith() && Expect(Keyword.Ties)) withTies = true;
        return count;
    }

    /// <summary>gram.y <c>select_fetch_first_value</c>: an operand, or a number with a sign.</summary>
    private SqlExpression ParseFetchCount()
    {
        if (!At(TokenKind.Plus) && !At(TokenKind.Minus)) return ParsePrimary(true);
        var start = Position;
        var sign = ParseOperator();
        if (!At(TokenKind.Integer) && !At(TokenKind.Decimal)) return Missing();
        var number = TakeNumber();
        return new UnaryExpression(Finish(start), sign, number);
    }

    /// <summary>Whether an expression is a c_expr, or a number with a sign.</summary>
    private static bool IsPrimary(SqlExpression expression) => expression switch
    {
        UnaryExpression { Operand: NumericConstant, IsPostfix: false } unary => unary.Operator.Symbol is "+" or "-",
        UnaryExpression or BinaryExpression or LogicalExpression or NotExpression or IsExpression or DistinctExpression or BetweenExpression
            or InListExpression or InSubqueryExpression or LikeExpression or QuantifiedExpression or OverlapsExpression or NormalizedExpression
            or IsJsonExpression or CollateExpression or AtTimeZoneExpression or DefaultExpression => false,
        CastExpression cast => cast.Syntax != CastSyntax.DoubleColon,
        _ => true,
    };

    private NodeList<LockingClause> ParseLocking()
    {
        var mark = Mark();
        while (At(Keyword.For))
        {
            var start = Position;
            Advance();
            if (_scratchCount == mark && Accept(Keyword.Read))
            {
                Expect(Keyword.Only);
                Push(new LockingClause(Finish(start), LockStrength.ReadOnly, default, LockWait.Block));
                break;
            }
            var strength = ParseLockStrength();
            NodeList<QualifiedName> relations = default;
            if (Accept(Keyword.Of)) relations = ParseQualifiedNames();
            var wait = LockWait.Block;
            if (Accept(Keyword.Nowait)) wait = LockWait.NoWait;
            else if (Accept(Keyword.Skip))
            {
                Expect(Keyword.Locked);
                wait = LockWait.SkipLocked;
            }
            Push(new LockingClause(Finish(start), strength, relations, wait));
        }
        return PopList<LockingClause>(mark);
    }

    private LockStrength ParseLockStrength()
    {
        if (Accept(Keyword.Update)) return LockStrength.Update;
        if (Accept(Keyword.Share)) return LockStrength.Share;
        if (Accept(Keyword.No))
        {
            Expect(Keyword.Key);
            Expect(Keyword.Update);
            return LockStrength.NoKeyUpdate;
        }
        Expect(Keyword.Key);
        Expect(Keyword.Share);
        return LockStrength.KeyShare;
    }

    private NodeList<QualifiedName> ParseQualifiedNames()
    {
        var mark = Mark();
        do Push(ParseQualifiedName());
        while (Accept(TokenKind.Comma));
        return PopList<QualifiedName>(mark);
    }

    /// <summary>Refuses constructs like <c>(SELECT a LIMIT 1) LIMIT 1</c>, whose parentheses the grammar does not keep.</summary>
    private void CheckOptions(
        QueryBody body, NodeList<SortItem> orderBy, LimitClause? limit, LimitPlaces places, NodeList<LockingClause> locking, WithClause? with)
    {
        SqlSpan? place;
        string message;
        if (!orderBy.IsEmpty && HasOrderBy(body))
            (place, message) = (LocationOf(orderBy), "multiple ORDER BY clauses not allowed");
        else if (places.HasOffset && HasOffset(body))
            (place, message) = (_version >= 18 ? places.Offset : LocationOf(limit!.Offset!), "multiple OFFSET clauses not allowed");
        else if (places.HasCount && HasCount(body))
            (place, message) = (CountLocation(limit!, places), "multiple LIMIT clauses not allowed");
        else if (limit is { WithTies: true } && orderBy.IsEmpty && !HasOrderBy(body))
            (place, message) = (TiesLocation(places), "WITH TIES cannot be specified without ORDER BY clause");
        else if (limit is { WithTies: true } && (SkipsLocked(locking) || SkipsLocked(body)))
            (place, message) = (TiesLocation(places), "SKIP LOCKED and WITH TIES options cannot be used together");
        else if (with is not null && HasWith(body))
            (place, message) = (with.Span, "multiple WITH clauses not allowed");
        else return;
        // The grammar looks at the clauses when it has read them all, and mostly what follows, which may be another one.
        var isOver = places.IsOver && places is { HasCount: true, HasOffset: true } && !locking.IsEmpty && locking[0].Span.Start < limit!.Span.Start;
        if (!isOver && !_failed && _tokens[IndexAhead()].Kind == TokenKind.Error) SyntaxError();
        else GrammarError(place ?? new SqlSpan(_lastEnd, 0), message, hasPosition: place is not null);
    }

    private SqlSpan? CountLocation(LimitClause limit, LimitPlaces places)
    {
        if (_version >= 18 || limit.IsAll) return places.Count;
        return limit.Count is null ? null : LocationOf(limit.Count);
    }

    private SqlSpan? TiesLocation(LimitPlaces places) => _version >= 18 ? places.Ties : null;

    private static SelectStatement? InnerQuery(QueryBody body) => body is ParenthesizedQuery parenthesized ? parenthesized.Query : null;

    private static bool HasOrderBy(QueryBody body) => Holds(body, query => !query.OrderBy.IsEmpty);

    private static bool HasOffset(QueryBody body) => Holds(body, query => query.Limit?.Offset is not null);

    private static bool HasCount(QueryBody body) =>
        Holds(body, query => query.Limit is { Count: not null } or { IsFetch: true } or { IsAll: true });

    private static bool HasWith(QueryBody body) => Holds(body, query => query.With is not null);

    private static bool SkipsLocked(QueryBody body) => Holds(body, query => SkipsLocked(query.Locking));

    /// <summary>Whether something is true of a query in the parentheses, or in the parentheses of which that is all.</summary>
    private static bool Holds(QueryBody body, Func<SelectStatement, bool> condition)
    {
        for (var query = InnerQuery(body); query is not null; query = InnerQuery(query.Body))
            if (condition(query)) return true;
        return false;
    }

    private static bool SkipsLocked(NodeList<LockingClause> locking)
    {
        foreach (var clause in locking)
            if (clause.Wait == LockWait.SkipLocked) return true;
        return false;
    }
}
