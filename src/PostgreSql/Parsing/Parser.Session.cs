using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>CALL, DO, DISCARD, LISTEN, NOTIFY, LOAD, LOCK, TRUNCATE, EXPLAIN.</summary>
internal sealed partial class Parser
{
    /// <summary><c>CALL name ( [argument, …] )</c> (gram.y <c>CallStmt</c>).</summary>
    private CallStatement ParseCallStatement()
    {
        var start = Position;
        Expect(Keyword.Call);
        var call = ParseFunctionApplication();
        return new CallStatement(Finish(start)) { Call = call };
    }

    /// <summary><c>name ( [argument, …] )</c> (gram.y <c>func_application</c>).</summary>
    private FunctionCall ParseFunctionApplication()
    {
        var start = Position;
        var name = ParseFunctionName();
        if (!At(TokenKind.OpenParenthesis))
        {
            SyntaxError();
            return new FunctionCall(Finish(start), name, default);
        }
        var context = EnterContext(Context.From);
        var call = ParseCallOrConstant(start, name);
        _context = context;
        return call as FunctionCall ?? new FunctionCall(Finish(start), name, default);
    }

    /// <summary><c>DO { 'code' | LANGUAGE name } …</c> (gram.y <c>DoStmt</c>).</summary>
    private DoStatement ParseDoStatement()
    {
        var start = Position;
        Expect(Keyword.Do);
        StringConstant? code = null;
        SqlNode? language = null;
        do
        {
            if (Accept(Keyword.Language)) language = ParseWordOrString();
            else code = ParseSconst();
        }
        while (At(Keyword.Language) || At(TokenKind.String));
        var isVerbatim = false;
        var span = code is null ? default : GetContentSpan(code, out isVerbatim);
        return new DoStatement(Finish(start)) { Code = code, CodeSpan = span, IsVerbatim = isVerbatim, Language = language };
    }

    private DiscardStatement ParseDiscardStatement()
    {
        var start = Position;
        Expect(Keyword.Discard);
        var target = DiscardTarget.Sequences;
        if (Accept(Keyword.All)) target = DiscardTarget.All;
        else if (Accept(Keyword.Temp) || Accept(Keyword.Temporary)) target = DiscardTarget.Temporary;
        else if (Accept(Keyword.Plans)) target = DiscardTarget.Plans;
        else Expect(Keyword.Sequences);
        return new DiscardStatement(Finish(start)) { Target = target };
    }

    private ListenStatement ParseListenStatement()
    {
        var start = Position;
        Expect(Keyword.Listen);
        var channel = ParseColId();
        return new ListenStatement(Finish(start)) { Channel = channel };
    }

    private UnlistenStatement ParseUnlistenStatement()
    {
        var start = Position;
        Expect(Keyword.Unlisten);
        var channel = Accept(TokenKind.Star) ? null : ParseColId();
        return new UnlistenStatement(Finish(start)) { Channel = channel };
    }

    private NotifyStatement ParseNotifyStatement()
    {
        var start = Position;
        Expect(Keyword.Notify);
        var channel = ParseColId();
        var payload = Accept(TokenKind.Comma) ? ParseSconst() : null;
        return new NotifyStatement(Finish(start)) { Channel = channel, Payload = payload };
    }

    private LoadStatement ParseLoadStatement()
    {
        var start = Position;
        Expect(Keyword.Load);
        var file = ParseSconst();
        return new LoadStatement(Finish(start)) { File = file };
    }

    /// <summary><c>LOCK [TABLE] relation, … [IN mode MODE] [NOWAIT]</c> (gram.y <c>LockStmt</c>).</summary>
    private LockStatement ParseLockStatement()
    {
        var start = Position;
        Expect(Keyword.Lock);
        Accept(Keyword.Table);
        var relations = ParseRelationList();
        var mode = LockMode.AccessExclusive;
        if (Accept(Keyword.In))
        {
            mode = ParseLockMode();
            Expect(Keyword.Mode);
        }
        var isNoWait = Accept(Keyword.Nowait);
        return new LockStatement(Finish(start)) { Relations = relations, Mode = mode, IsNoWait = isNoWait };
    }

    private LockMode ParseLockMode()
    {
        if (Accept(Keyword.Access))
        {
            if (Accept(Keyword.Share)) return LockMode.AccessShare;
            Expect(Keyword.Exclusive);
            return LockMode.AccessExclusive;
        }
        if (Accept(Keyword.Row))
        {
            if (Accept(Keyword.Share)) return LockMode.RowShare;
            Expect(Keyword.Exclusive);
            return LockMode.RowExclusive;
        }
        if (Accept(Keyword.Exclusive)) return LockMode.Exclusive;
        Expect(Keyword.Share);
        if (Accept(Keyword.Update))
        {
            Expect(Keyword.Exclusive);
            return LockMode.ShareUpdateExclusive;
        }
        if (!Accept(Keyword.Row)) return LockMode.Share;
        Expect(Keyword.Exclusive);
        return LockMode.ShareRowExclusive;
    }

    /// <summary>
    /// <c>TRUNCATE [TABLE] relation, … [RESTART IDENTITY | CONTINUE IDENTITY] [CASCADE | RESTRICT]</c> (gram.y <c>TruncateStmt</c>).
    /// </summary>
    private TruncateStatement ParseTruncateStatement()
    {
        var start = Position;
        Expect(Keyword.Truncate);
        Accept(Keyword.Table);
        var relations = ParseRelationList();
        bool? restart = null;
        if (_keyword is Keyword.Restart or Keyword.Continue)
        {
            restart = At(Keyword.Restart);
            Advance();
            Expect(Keyword.Identity);
        }
        var behavior = ParseDropBehavior();
        return new TruncateStatement(Finish(start)) { Relations = relations, RestartIdentity = restart, Behavior = behavior };
    }

    /// <summary><c>EXPLAIN [( option, … ) | [ANALYZE] [VERBOSE]] statement</c> (gram.y <c>ExplainStmt</c>).</summary>
    private ExplainStatement ParseExplainStatement()
    {
        var start = Position;
        Expect(Keyword.Explain);
        NodeList<UtilityOption> options;
        if (At(TokenKind.OpenParenthesis) && !BeginsQuery(Peek(), Peek(2))) options = ParseUtilityOptions();
        else
        {
            var mark = Mark();
            PushFlag(Keyword.Analyze, Keyword.Analyse);
            PushFlag(Keyword.Verbose);
            options = PopList<UtilityOption>(mark);
        }
        var statement = ParseExplainedStatement();
        return new ExplainStatement(Finish(start)) { Options = options, Statement = statement };
    }

    private static bool BeginsQuery(SqlToken token, SqlToken next) =>
        token.Kind == TokenKind.OpenParenthesis
        || token.Keyword is Keyword.Select or Keyword.With or Keyword.Table
        || (token.Keyword == Keyword.Values && next.Kind == TokenKind.OpenParenthesis);

    /// <summary>gram.y <c>ExplainableStmt</c>.</summary>
    private SqlStatement ParseExplainedStatement()
    {
        switch (_keyword)
        {
            case Keyword.Declare: return ParseDeclareStatement();
            case Keyword.Execute: return ParseExecuteStatement();
            case Keyword.Refresh: return ParseRefreshStatement();
            case Keyword.Create:
                _isExplained = true;
                var created = ParseCreateStatement();
                _isExplained = false;
                return created;
            default: return ParsePreparableStatement();
        }
    }
}
