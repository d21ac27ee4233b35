using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>A script's statements (gram.y <c>stmtmulti</c>, <c>toplevel_stmt</c>), and how one is left behind after an error.</summary>
internal sealed partial class Parser
{
    private delegate SqlStatement StatementParser(Parser parser);

    /// <summary>Adds the productions of data definition and of the other statements to the table.</summary>
    static partial void AddDefinitionStatements(StatementParser?[] table);

    private static StatementParser?[] MakeStatementParsers()
    {
        var table = new StatementParser?[(int)Keyword.Zone + 1];
        foreach (var keyword in OtherStatements) table[(int)keyword] = parser => parser.ParseUnparsedStatement();
        AddQueryStatements(table);
        AddDefinitionStatements(table);
        return table;
    }

    /// <summary>The words that statements of the manual begin with (gram.y <c>stmt</c>), beside queries.</summary>
    private static readonly Keyword[] OtherStatements =
    [
        Keyword.Abort, Keyword.Alter, Keyword.Analyse, Keyword.Analyze, Keyword.Begin, Keyword.Call, Keyword.Checkpoint, Keyword.Close,
        Keyword.Cluster, Keyword.Comment, Keyword.Commit, Keyword.Copy, Keyword.Create, Keyword.Deallocate, Keyword.Declare, Keyword.Discard,
        Keyword.Do, Keyword.Drop, Keyword.End, Keyword.Execute, Keyword.Explain, Keyword.Fetch, Keyword.Grant, Keyword.Import, Keyword.Listen,
        Keyword.Load, Keyword.Lock, Keyword.Move, Keyword.Notify, Keyword.Prepare, Keyword.Reassign, Keyword.Refresh, Keyword.Reindex,
        Keyword.Release, Keyword.Reset, Keyword.Revoke, Keyword.Rollback, Keyword.Savepoint, Keyword.Security, Keyword.Set, Keyword.Show,
        Keyword.Start, Keyword.Truncate, Keyword.Unlisten, Keyword.Vacuum,
    ];

    /// <summary>How a statement is read that begins with a keyword; null where none does.</summary>
    private static readonly StatementParser?[] StatementParsers = MakeStatementParsers();

    public SqlScript ParseScript()
    {
        var mark = Mark();
        while (ParseNextStatement() is { } statement) Push(statement);
        var statements = PopList<SqlStatement>(mark);
        return new SqlScript(_source, _options, GiveBack(), statements, _errors, _doubts);
    }

    public SqlStatement? ParseFirstStatement()
    {
        var statement = ParseNextStatement();
        GiveBack();
        return statement;
    }

    public SqlExpression ParseOnlyExpression(out SqlSyntaxError? error)
    {
        var expression = ParseExpression();
        ExpectEnd(out error);
        return expression;
    }

    public TypeName ParseOnlyTypeName(out SqlSyntaxError? error)
    {
        var type = ParseTypeName();
        ExpectEnd(out error);
        return type;
    }

    private void ExpectEnd(out SqlSyntaxError? error)
    {
        if (!At(TokenKind.End)) SyntaxError();
        error = _errors?[0];
        GiveBack();
    }

    /// <summary>The next statement, its semicolon taken; null at the end of the text.</summary>
    private SqlStatement? ParseNextStatement()
    {
        while (Accept(TokenKind.Semicolon) || Accept(TokenKind.CopyData))
        {
        }
        if (At(TokenKind.End)) return null;

        _statementStart = _index;
        _percentParameters = 0;
        _depth = 0;
        _innerHeight = 0;
        var errors = _errors?.Count ?? 0;
        var doubts = _doubts?.Count ?? 0;
        var statement = ParseStatement();
        if (!AtStatementEnd) SyntaxError();
        if (!_failed) return statement;
        statement.IsIncomplete = true;

        if (_errors is not null && _errors.Count > errors) _errors[errors].Statement = statement;
        if (_doubts is not null && _doubts.Count > doubts) _doubts[doubts].Statement = statement;
        Recover();
        return statement;
    }

    /// <summary>One statement, from its first token up to what ends it (gram.y <c>stmt</c>).</summary>
    private SqlStatement ParseStatement()
    {
        if (At(TokenKind.OpenParenthesis)) return ParseSelectStatement();
        if (At(TokenKind.Hole)) return ParseHoleStatement();
        if (At(TokenKind.Keyword) && StatementParsers[(int)_keyword] is { } parse) return parse(this);
        var start = Position;
        SyntaxError();
        return new UnparsedStatement(Finish(start), "");
    }

    private SqlStatement ParseUnparsedStatement()
    {
        var start = Position;
        var keyword = Keywords.GetText(_keyword);
        var end = FindStatementEnd(_index);
        while (_index < end) Advance();
        return new UnparsedStatement(Finish(start), keyword);
    }

    /// <summary>A statement that begins with a hole: the hole may be the whole of it, or what comes before the part that is known.</summary>
    private SqlStatement ParseHoleStatement()
    {
        var start = Position;
        SkipHoles();
        var holes = Finish(start);
        SqlStatement? statement = null;
        if (!AtStatementEnd)
        {
            if (At(TokenKind.Keyword) && StatementParsers[(int)_keyword] is { } parse) statement = parse(this);
            else ParseUnparsedStatement();
        }
        return new HoleStatement(Finish(start), statement) { IsIncomplete = statement is null && Finish(start) != holes };
    }

    /// <summary>Leaves a statement that has an error: the next token is the one that ends it.</summary>
    private void Recover()
    {
        var end = FindStatementEnd(_statementStart, _index);
        _failed = false;
        MoveTo(end);
        if (end > 0) _lastEnd = _tokens[end - 1].End;
    }

    /// <summary>
    /// The token that ends a statement: the first semicolon behind <paramref name="from"/> that is in no parentheses, nor in the body of a
    /// routine (as psql finds it). Where the parentheses are not balanced, the first semicolon.
    /// </summary>
    private int FindStatementEnd(int start, int from = 0)
    {
        var depth = 0;
        var blocks = 0;
        var firstSemicolon = -1;
        for (var i = start; ; i++)
        {
            switch (_tokens[i].Kind)
            {
                case TokenKind.OpenParenthesis:
                    depth++;
                    break;
                case TokenKind.CloseParenthesis:
                    if (depth > 0) depth--;
                    break;
                case TokenKind.Keyword when blocks > 0 && _tokens[i].Keyword is Keyword.Case:
                    blocks++;
                    break;
                case TokenKind.Keyword when blocks > 0 && _tokens[i].Keyword is Keyword.End:
                    blocks--;
                    break;
                case TokenKind.Keyword when _tokens[i].Keyword is Keyword.Begin && _tokens[i + 1].Keyword is Keyword.Atomic:
                    blocks++;
                    break;
                case TokenKind.Semicolon when i >= from:
                    if (depth == 0 && blocks == 0) return i;
                    if (firstSemicolon < 0) firstSemicolon = i;
                    break;
                case TokenKind.CopyData when i >= from:
                    return i;
                case TokenKind.End:
                    return firstSemicolon >= 0 && (depth > 0 || blocks > 0) ? firstSemicolon : i;
            }
        }
    }
}
