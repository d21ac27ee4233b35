using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Windows and ORDER BY (gram.y <c>window_specification</c>, <c>sort_clause</c>).</summary>
internal sealed partial class Parser
{
    /// <summary>ORDER BY, which must be there.</summary>
    private NodeList<SortItem> ParseOrderBy()
    {
        Expect(Keyword.Order);
        Expect(Keyword.By);
        var mark = Mark();
        do
        {
            Push(ParseSortItem());
            if (!At(TokenKind.Hole)) continue;
            var holes = ParseHoles();
            Push(new SortItem(holes.Span, holes, SortDirection.None, null, NullsOrder.None));
        }
        while (Accept(TokenKind.Comma));
        return PopList<SortItem>(mark);
    }

    private SortItem ParseSortItem()
    {
        var start = Position;
        var expression = ParseExpression();
        var direction = SortDirection.None;
        OperatorName? @operator = null;
        if (Accept(Keyword.Using))
        {
            direction = SortDirection.Using;
            @operator = ParseOperator();
        }
        else direction = ParseDirection();
        var nulls = ParseNullsOrder();
        return new SortItem(Finish(start), expression, direction, @operator, nulls);
    }

    private SortDirection ParseDirection()
    {
        if (Accept(Keyword.Asc)) return SortDirection.Ascending;
        return Accept(Keyword.Desc) ? SortDirection.Descending : SortDirection.None;
    }

    private NullsOrder ParseNullsOrder()
    {
        if (Accept(Keyword.Nulls, Keyword.First)) return NullsOrder.First;
        return Accept(Keyword.Nulls, Keyword.Last) ? NullsOrder.Last : NullsOrder.None;
    }

    private NodeList<WindowDefinition> ParseWindowClause()
    {
        if (!Accept(Keyword.Window)) return default;
        var mark = Mark();
        do
        {
            var start = Position;
            var name = ParseColId();
            Expect(Keyword.As);
            var specification = ParseWindowSpecification();
            Push(new WindowDefinition(Finish(start), name, specification));
        }
        while (Accept(TokenKind.Comma));
        return PopList<WindowDefinition>(mark);
    }

    private WindowSpecification ParseWindowSpecification()
    {
        var start = Position;
        Expect(TokenKind.OpenParenthesis);
        Identifier? existing = null;
        // PARTITION, RANGE, ROWS and GROUPS begin a clause here and are no window's name.
        if (AtColId && _keyword is not (Keyword.Partition or Keyword.Range or Keyword.Rows or Keyword.Groups)) existing = TakeIdentifier();
        SkipHoles();
        NodeList<SqlExpression> partition = default;
        NodeList<SortItem> order = default;
        if (Accept(Keyword.Partition))
        {
            Expect(Keyword.By);
            partition = ParseExpressionList();
        }
        if (At(Keyword.Order)) order = ParseOrderBy();
        var frame = ParseWindowFrame();
        Expect(TokenKind.CloseParenthesis);
        return new WindowSpecification(Finish(start), existing, partition, order, frame);
    }

    private WindowFrame? ParseWindowFrame()
    {
        FrameMode mode;
        switch (_keyword)
        {
            case Keyword.Range:
                mode = FrameMode.Range;
                break;
            case Keyword.Rows:
                mode = FrameMode.Rows;
                break;
            case Keyword.Groups:
                mode = FrameMode.Groups;
                break;
            default:
                return null;
        }
        var start = Position;
        Advance();
        FrameBound from;
        FrameBound? to = null;
        if (At(Keyword.Between) && !IsBetweenColumn(Peek()))
        {
            Advance();
            // BETWEEN could also be a column before these operators; gram.y's precedences make that an error.
            if (_keyword is Keyword.Between or Keyword.Like or Keyword.Ilike or Keyword.Similar || (At(Keyword.Not) && AtPair)) SyntaxError();
            from = ParseFrameBound();
            Expect(Keyword.And);
            to = ParseFrameBound();
        }
        else from = ParseFrameBound();
        CheckFrame(from, to);
        var exclusion = ParseFrameExclusion();
        return new WindowFrame(Finish(start), mode, from, to, exclusion);
    }

    /// <summary>Whether BETWEEN is a column's name, by what follows it: something that cannot begin a value, or binds less than BETWEEN.</summary>
    private static bool IsBetweenColumn(SqlToken next) =>
        next.Kind is TokenKind.Dot or TokenKind.OpenBracket or TokenKind.TypeCast or TokenKind.Star or TokenKind.Slash or TokenKind.Percent
            or TokenKind.Caret
        || IsComparison(next.Kind)
        || next.Keyword is Keyword.In or Keyword.Is or Keyword.Isnull or Keyword.Notnull or Keyword.Collate or Keyword.And or Keyword.Or;

    private FrameBound ParseFrameBound()
    {
        var start = Position;
        var next = Peek().Keyword;
        if (At(Keyword.Unbounded) && next is Keyword.Preceding or Keyword.Following)
        {
            Advance();
            Advance();
            return new FrameBound(
                Finish(start), next == Keyword.Preceding ? FrameBoundKind.UnboundedPreceding : FrameBoundKind.UnboundedFollowing, null);
        }
        if (Accept(Keyword.Current, Keyword.Row)) return new FrameBound(Finish(start), FrameBoundKind.CurrentRow, null);
        var offset = ParseExpression();
        if (Accept(Keyword.Preceding)) return new FrameBound(Finish(start), FrameBoundKind.Preceding, offset);
        if (offset is not HoleExpression || At(Keyword.Following)) Expect(Keyword.Following);
        return new FrameBound(Finish(start), FrameBoundKind.Following, offset);
    }

    /// <summary>The combinations that gram.y's <c>frame_extent</c> refuses.</summary>
    private void CheckFrame(FrameBound from, FrameBound? to)
    {
        if (from.Kind == FrameBoundKind.UnboundedFollowing)
            GrammarError(from.Span, "frame start cannot be UNBOUNDED FOLLOWING", SqlStates.WindowingError);
        else if (to is null)
        {
            if (from is { Kind: FrameBoundKind.Following, Offset: not HoleExpression })
                GrammarError(from.Span, "frame starting from following row cannot end with current row", SqlStates.WindowingError);
        }
        else if (to.Kind == FrameBoundKind.UnboundedPreceding)
            GrammarError(to.Span, "frame end cannot be UNBOUNDED PRECEDING", SqlStates.WindowingError);
        else if (from.Kind == FrameBoundKind.CurrentRow && to.Kind == FrameBoundKind.Preceding)
            GrammarError(to.Span, "frame starting from current row cannot have preceding rows", SqlStates.WindowingError);
        else if (from is { Kind: FrameBoundKind.Following, Offset: not HoleExpression }
            && to.Kind is FrameBoundKind.Preceding or FrameBoundKind.CurrentRow)
            GrammarError(to.Span, "frame starting from following row cannot have preceding rows", SqlStates.WindowingError);
    }

    private FrameExclusion ParseFrameExclusion()
    {
        if (!Accept(Keyword.Exclude)) return FrameExclusion.None;
        if (Accept(Keyword.Group)) return FrameExclusion.Group;
        if (Accept(Keyword.Ties)) return FrameExclusion.Ties;
        if (Accept(Keyword.Current))
        {
            Expect(Keyword.Row);
            return FrameExclusion.CurrentRow;
        }
        Expect(Keyword.No);
        Expect(Keyword.Others);
        return FrameExclusion.NoOthers;
    }
}
