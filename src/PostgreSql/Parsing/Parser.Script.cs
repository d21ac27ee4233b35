using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>A script's statements (gram.y <c>stmtmulti</c>, <c>toplevel_stmt</c>), and how one of them is read.</summary>
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

    private static readonly Func<Parser, SqlStatement> ParseStatementOf = parser => parser.ParseStatement();

    public SqlScript ParseScript()
    {
        List<SqlSyntaxError>? errors = null;
        List<SqlSyntaxError>? doubts = null;
        var mark = Mark();
        while (ParseNextStatement(out var error, out var doubt) is { } statement)
        {
            Push(statement);
            if (error is not null) (errors ??= []).Add(error);
            if (doubt is not null) (doubts ??= []).Add(doubt);
        }
        var statements = PopList<SqlStatement>(mark);
        return new SqlScript(_source, _options, GiveBack(), statements, errors, doubts);
    }

    public SqlStatement? ParseFirstStatement()
    {
        var statement = ParseNextStatement(out _, out _);
        GiveBack();
        return statement;
    }

    public SqlExpression ParseOnlyExpression(out SqlSyntaxError? error)
    {
        var expression = ReadNested(parser => parser.ParseExpression());
        ExpectEnd(out error);
        return expression;
    }

    public TypeName ParseOnlyTypeName(out SqlSyntaxError? error)
    {
        var type = ReadNested(parser => parser.ParseTypeName());
        ExpectEnd(out error);
        return type;
    }

    private void ExpectEnd(out SqlSyntaxError? error)
    {
        if (!At(TokenKind.End)) SyntaxError();
        // What is nested too deeply is not wrong, but there is nothing else to tell that it was not read.
        error = _error ?? (_doubt is { IsOfNesting: true } ? _doubt : null);
        GiveBack();
    }

    /// <summary>The next statement, its semicolon taken, and what ended it before its time; null at the end of the text.</summary>
    public SqlStatement? ParseNextStatement(out SqlSyntaxError? error, out SqlSyntaxError? doubt)
    {
        error = null;
        doubt = null;
        while (Accept(TokenKind.Semicolon) || Accept(TokenKind.CopyData))
        {
        }
        if (At(TokenKind.End)) return null;

        _statementStart = _index;
        (_statementScratch, _statementLastEnd) = (_scratchCount, _lastEnd);
        Restart(_index);
        var statement = ReadNested(ParseStatementOf);
        if (!AtStatementEnd) SyntaxError();
        if (_doubt is { IsOfNesting: false })
        {
            statement = ReadThroughHoles(statement);
            statement.HoldChildren();
        }
        else if (!_failed && _source.Holes.Count > 0)
        {
            statement = AddLooseHoles(statement);
            if (_isLoose) statement.HoldChildren();
        }
        statement.IsConditional = (_tokens[_statementStart].Flags & TokenFlags.Conditional) != 0;
        if (!_failed)
        {
            NoteHiddenBody(_index);
            NoteUncertainQuotes(_index);
            return statement;
        }
        statement.IsIncomplete = true;

        (error, doubt) = MayBeInHiddenBody() || MayBeInQuotes() ? (null, _error ?? _doubt) : (_error, _doubt);
        Recover();
        NoteHiddenBody(_index);
        NoteUncertainQuotes(_index);
        var first = (error ?? doubt)!;
        first.Statement = statement;
        first.Extent = Finish(_tokens[_statementStart].Start);
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

    /// <summary>Whether INTO and a name are followed by columns or by what is inserted.</summary>
    private bool IsInsertBehindInto(int into)
    {
        if (_tokens[into + 1].Kind == TokenKind.End) return false;
        var next = into + 2;
        while (_tokens[next].Kind == TokenKind.Dot && _tokens[next + 1].Kind != TokenKind.End) next += 2;
        var isTable = _tokens[into + 1].Keyword is Keyword.Temp or Keyword.Temporary or Keyword.Unlogged or Keyword.Local or Keyword.Global or Keyword.Table;
        return !isTable && (IsInsertSource(_tokens[next]) || _tokens[next].Kind == TokenKind.Hole);
    }

    /// <summary>Whether assignments to columns follow SET, rather than the value of a setting: another one does, or a clause of UPDATE.</summary>
    private bool IsUpdateBehindSet(int index)
    {
        if (_tokens[index].Kind == TokenKind.OpenParenthesis) return true;
        var hasValue = false;
        for (var i = index; _tokens[i].Kind is not (TokenKind.Semicolon or TokenKind.End or TokenKind.CopyData); i++)
        {
            if (_tokens[i].Kind == TokenKind.OpenParenthesis && Closings[i] != NeverClosed) i = Closings[i];
            if (hasValue && _tokens[i].Kind == TokenKind.Equals) return true;
            hasValue |= _tokens[i].Kind == TokenKind.Equals;
            if (hasValue && _tokens[i].Keyword is Keyword.Where or Keyword.From or Keyword.Returning) return true;
        }
        return false;
    }

    /// <summary>
    /// A statement that begins with a hole: the hole may be the whole of it, or what comes before the part that is known. Clauses behind it are
    /// read as a query's.
    /// </summary>
    private SqlStatement ParseHoleStatement()
    {
        var start = Position;
        var next = _tokens[BehindHoles()];
        if (next.Keyword == Keyword.Into && IsInsertBehindInto(BehindHoles()))
        {
            // INSERT is in the holes, or what they make of it.
            TakeLooseHoles();
            return ParseInsert(start, null);
        }
        if (next.Keyword == Keyword.Set && IsUpdateBehindSet(BehindHoles() + 1))
        {
            var place = ParseHoles().Span;
            var name = new Identifier(place, SqlText.HoleCharacter.ToString(), false, true);
            var target = new RelationReference(place, new QualifiedName(place, new NodeList<Identifier>([name])));
            _isLoose = true;
            return ParseUpdateFrom(start, Mark(), null, target);
        }
        var isKeyword = next.Kind == TokenKind.Keyword && StatementParsers[(int)next.Keyword] is not null;
        if (!isKeyword && next.Kind is not (TokenKind.End or TokenKind.Semicolon or TokenKind.CopyData))
        {
            var query = ParseSelectAfter(start, null, ParseClausesBehindHole());
            return new HoleStatement(Finish(start), query, default);
        }
        SkipHoles();
        var holes = new HoleFragment(Finish(start));
        var statement = isKeyword ? StatementParsers[(int)_keyword]!(this) : null;
        return new HoleStatement(Finish(start), statement, new NodeList<HoleFragment>([holes]));
    }
}
