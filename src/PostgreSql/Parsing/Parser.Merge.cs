using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>MERGE (manual, MERGE; gram.y <c>MergeStmt</c>).</summary>
internal sealed partial class Parser
{
    /// <summary><c>[WITH …] MERGE INTO target [[AS] alias] USING source ON condition WHEN … THEN … […] [RETURNING …]</c>.</summary>
    private MergeStatement ParseMerge(int start, WithClause? with)
    {
        var mark = Mark();
        Advance();
        Expect(Keyword.Into);
        var target = ParseTargetRelation();
        PushFragments();
        Expect(Keyword.Using);
        var source = ParseFromItem();
        Expect(Keyword.On);
        var on = ParseExpression();
        PushFragments();
        var whens = ParseMergeWhens();
        PushFragments();
        var returning = _version >= 17 && At(Keyword.Returning) ? ParseReturning() : null;
        PushFragments();
        return new MergeStatement(Finish(start), with, target, source, on, whens, returning, PopList<HoleFragment>(mark));
    }

    private NodeList<MergeWhen> ParseMergeWhens()
    {
        var mark = Mark();
        if (!At(Keyword.When) && !FollowsHole) SyntaxError();
        while (At(Keyword.When)) Push(ParseMergeWhen());
        return PopList<MergeWhen>(mark);
    }

    private MergeWhen ParseMergeWhen()
    {
        var start = Position;
        Advance();
        var match = MergeMatch.Matched;
        if (AcceptNot()) match = MergeMatch.NotMatchedByTarget;
        Expect(Keyword.Matched);
        if (match != MergeMatch.Matched && _version >= 17 && Accept(Keyword.By))
        {
            if (Accept(Keyword.Source)) match = MergeMatch.NotMatchedBySource;
            else Expect(Keyword.Target);
        }
        var condition = Accept(Keyword.And) ? ParseExpressionThroughHoles() : null;
        Expect(Keyword.Then);
        var action = MergeAction.DoNothing;
        NodeList<SetClause> set = default;
        NodeList<TargetColumn> columns = default;
        var overriding = Overriding.None;
        ValuesRow? values = null;
        if (match == MergeMatch.NotMatchedByTarget && Accept(Keyword.Insert))
        {
            action = MergeAction.Insert;
            ParseMergeInsert(out columns, out overriding, out values);
        }
        else if (match != MergeMatch.NotMatchedByTarget && Accept(Keyword.Update))
        {
            action = MergeAction.Update;
            Expect(Keyword.Set);
            set = ParseSetClauses();
        }
        else if (match != MergeMatch.NotMatchedByTarget && Accept(Keyword.Delete)) action = MergeAction.Delete;
        else
        {
            Expect(Keyword.Do);
            Expect(Keyword.Nothing);
        }
        return new MergeWhen(Finish(start), match, condition, action, set, columns, overriding, values);
    }

    private void ParseMergeInsert(out NodeList<TargetColumn> columns, out Overriding overriding, out ValuesRow? values)
    {
        columns = At(TokenKind.OpenParenthesis) ? ParseParenthesizedTargets() : default;
        overriding = ParseOverriding();
        values = null;
        if (columns.IsEmpty && overriding == Overriding.None && Accept(Keyword.Default))
        {
            Expect(Keyword.Values);
            return;
        }
        Expect(Keyword.Values);
        var start = Position;
        NodeList<SqlExpression> items;
        if (At(TokenKind.Hole)) items = new NodeList<SqlExpression>(ParseHoles());
        else FinishList(start, out items);
        values = new ValuesRow(Finish(start), items);
    }
}
