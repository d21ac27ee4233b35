using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Rules and policies.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// <c>CREATE [OR REPLACE] RULE name AS ON event TO relation [WHERE condition] DO [ALSO | INSTEAD] { NOTHING | action | ( action; … ) }</c>
    /// (gram.y <c>RuleStmt</c>).
    /// </summary>
    private CreateRuleStatement ParseCreateRule(int start, bool orReplace)
    {
        Expect(Keyword.Rule);
        var name = ParseColId();
        Expect(Keyword.As);
        Expect(Keyword.On);
        var ruleEvent = ParseRuleEvent();
        Expect(Keyword.To);
        var relation = ParseQualifiedName();
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        Expect(Keyword.Do);
        var isInstead = Accept(Keyword.Instead);
        if (!isInstead) Accept(Keyword.Also);
        var actions = ParseRuleActions();
        return new CreateRuleStatement(Finish(start))
        {
            OrReplace = orReplace,
            Name = name,
            Event = ruleEvent,
            Relation = relation,
            Where = where,
            IsInstead = isInstead,
            Actions = actions,
        };
    }

    private RuleEvent ParseRuleEvent()
    {
        if (Accept(Keyword.Insert)) return RuleEvent.Insert;
        if (Accept(Keyword.Update)) return RuleEvent.Update;
        if (Accept(Keyword.Delete)) return RuleEvent.Delete;
        Expect(Keyword.Select);
        return RuleEvent.Select;
    }

    private NodeList<SqlStatement> ParseRuleActions()
    {
        if (Accept(Keyword.Nothing)) return default;
        if (!AtRuleActionList()) return new NodeList<SqlStatement>(ParseRuleAction());
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            if (!At(TokenKind.Semicolon) && !At(TokenKind.CloseParenthesis)) Push(ParseRuleAction());
        }
        while (Accept(TokenKind.Semicolon));
        Expect(TokenKind.CloseParenthesis);
        return PopList<SqlStatement>(mark);
    }

    /// <summary>
    /// Whether a list of actions in parentheses stands here, or a query that begins with one: then something follows the parenthesis, and what
    /// stands in it is neither a change nor several statements.
    /// </summary>
    private bool AtRuleActionList()
    {
        if (!At(TokenKind.OpenParenthesis)) return false;
        var closing = Closings[_index];
        if (closing == NeverClosed || !ContinuesQuery(_tokens[closing + 1].Keyword)) return true;
        if (Peek() is { Kind: TokenKind.CloseParenthesis } or { Keyword: Keyword.Notify }) return true;
        var isQuery = false;
        for (var i = _index + 1; i < closing; i++)
        {
            if (_tokens[i].Kind == TokenKind.Semicolon) return true;
            isQuery |= _tokens[i].Keyword is Keyword.Select or Keyword.Values or Keyword.Table;
            if (!isQuery && _tokens[i].Keyword is Keyword.Insert or Keyword.Update or Keyword.Delete) return true;
            if (_tokens[i].Kind == TokenKind.OpenParenthesis) i = Closings[i];
        }
        return false;
    }

    private static bool ContinuesQuery(Keyword keyword) => keyword is
        Keyword.Union or Keyword.Except or Keyword.Intersect or Keyword.Order or Keyword.Limit or Keyword.Offset or Keyword.Fetch or Keyword.For;

    /// <summary>gram.y <c>RuleActionStmt</c>.</summary>
    private SqlStatement ParseRuleAction()
    {
        if (At(Keyword.Notify)) return ParseNotifyStatement();
        return At(Keyword.Merge) ? Reject(Position) : ParsePreparableStatement();
    }

    /// <summary>
    /// <c>CREATE POLICY name ON relation [AS { PERMISSIVE | RESTRICTIVE }] [FOR command] [TO role, …] [USING (condition)]
    /// [WITH CHECK (condition)]</c> (gram.y <c>CreatePolicyStmt</c>).
    /// </summary>
    private CreatePolicyStatement ParseCreatePolicy(int start)
    {
        Expect(Keyword.Policy);
        var name = ParseColId();
        Expect(Keyword.On);
        var relation = ParseQualifiedName();
        var mode = Accept(Keyword.As) ? ParsePolicyMode() : null;
        var command = Accept(Keyword.For) ? ParsePolicyCommand() : null;
        var roles = Accept(Keyword.To) ? ParseRoleList() : default;
        ParsePolicyConditions(out var usingCondition, out var withCheck);
        return new CreatePolicyStatement(Finish(start))
        {
            Name = name,
            Relation = relation,
            Mode = mode,
            Command = command,
            Roles = roles,
            Using = usingCondition,
            WithCheck = withCheck,
        };
    }

    private Identifier ParsePolicyMode()
    {
        if (!At(TokenKind.Identifier) && !At(TokenKind.Hole)) return MissingIdentifier();
        var mode = TakeIdentifier();
        if (!mode.HasHole && mode.Name is not ("permissive" or "restrictive"))
            GrammarError(mode.Span, $"unrecognized row security option \"{mode.Name}\"");
        return mode;
    }

    private Identifier ParsePolicyCommand() =>
        _keyword is Keyword.All or Keyword.Select or Keyword.Insert or Keyword.Update or Keyword.Delete || At(TokenKind.Hole)
            ? TakeIdentifier()
            : MissingIdentifier();

    private void ParsePolicyConditions(out SqlExpression? usingCondition, out SqlExpression? withCheck)
    {
        usingCondition = Accept(Keyword.Using) ? ParseParenthesizedExpression() : null;
        withCheck = null;
        if (!AcceptWith()) return;
        Expect(Keyword.Check);
        withCheck = ParseParenthesizedExpression();
    }

    /// <summary><c>ALTER POLICY [IF EXISTS] name ON relation { RENAME TO … | [TO role, …] [USING (…)] [WITH CHECK (…)] }</c>.</summary>
    private SqlStatement ParseAlterPolicy(int start)
    {
        Expect(Keyword.Policy);
        var ifExists = AcceptIfExists();
        var target = ParsePolicyTarget();
        if (ifExists || At(Keyword.Rename)) return ParseRename(start, target, ifExists);
        var roles = Accept(Keyword.To) ? ParseRoleList() : default;
        ParsePolicyConditions(out var usingCondition, out var withCheck);
        return new AlterPolicyStatement(Finish(start))
        {
            Name = target.Name,
            Relation = target.Relation,
            Roles = roles,
            Using = usingCondition,
            WithCheck = withCheck,
        };
    }

    private RelationMember ParsePolicyTarget()
    {
        var start = Position;
        var name = ParseColId();
        Expect(Keyword.On);
        var relation = ParseQualifiedName();
        return new RelationMember(Finish(start)) { Kind = ObjectKind.Policy, Name = name, Relation = relation };
    }
}
