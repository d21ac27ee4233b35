using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary>Statements (pl_gram.y <c>proc_stmt</c>).</summary>
public sealed partial class PlpgsqlParser
{
    /// <summary>Statements up to a word that none begins with.</summary>
    private NodeList<PlpgsqlStatement> ParseStatements()
    {
        if (!Enter())
        {
            Leave();
            return default;
        }
        var statements = new List<PlpgsqlStatement>();
        while (!_failed && !EndsStatements) statements.Add(ParseStatement());
        Leave();
        return new(statements.ToArray());
    }

    private bool EndsStatements =>
        At(TokenKind.End) || AtWord("end") || AtWord("exception") || AtWord("else") || AtWord("elsif") || AtWord("elseif") || AtWord("when");

    private PlpgsqlStatement ParseStatement()
    {
        var start = Position;
        if (AtOperator("<<")) return ParseLabelled(start);
        if (AtAssignmentTarget) return ParseAssignment(start);
        var word = Current.Kind is TokenKind.Identifier or TokenKind.Keyword && (Current.Flags & TokenFlags.Quoted) == 0
            ? _text.Substring(Position, Current.Length).ToLowerInvariant()
            : "";
        switch (word)
        {
            case "declare" or "begin":
                return Closed(ParseBlock(null, start));
            case "if":
                return ParseIf(start);
            case "case":
                return ParseCase(start);
            case "loop" or "while" or "for" or "foreach":
                return ParseLoop(null, start);
            case "exit" or "continue":
                return ParseExit(start);
            case "return":
                return ParseReturn(start);
            case "raise":
                return ParseRaise(start);
            case "assert":
                return ParseAssert(start);
            case "execute":
                return ParseDynamicExecute(start);
            case "perform":
                return ParsePerform(start);
            case "get":
                return ParseGetDiagnostics(start);
            case "open":
                return ParseOpen(start);
            case "fetch" or "move" or "close":
                return ParseCursorStatement(start, word);
            case "null":
                Take();
                Expect(TokenKind.Semicolon);
                return new PlainStatement(Finish(start), PlainStatementKind.Null);
            case "commit" or "rollback":
                return ParseTransactionEnd(start, word == "commit");
            default:
                // TABLE is a word of this language, with which no command of SQL begins here.
                if (Current.Kind is not (TokenKind.Identifier or TokenKind.Keyword or TokenKind.Hole) || IsReserved(Current) || word == "table") SyntaxError();
                return ParseSqlStatement();
        }
    }

    private PlpgsqlBlock Closed(PlpgsqlBlock block)
    {
        Expect(TokenKind.Semicolon);
        return block;
    }

    private PlpgsqlStatement ParseLabelled(int start)
    {
        var label = ParseLabel();
        return AtWord("declare") || AtWord("begin") ? Closed(ParseBlock(label, start)) : ParseLoop(label, start);
    }

    /// <summary>
    /// Whether an assignment begins here: a name, perhaps with fields and subscripts, and a sign behind it. A statement that begins with a
    /// word of the language is none, unless that sign follows at once (pl_scanner.c, plpgsql_yylex).
    /// </summary>
    private bool AtAssignmentTarget
    {
        get
        {
            if (Current.Kind == TokenKind.Parameter) return true;
            if (Current.Kind is not (TokenKind.Identifier or TokenKind.Keyword) || IsReserved(Current)) return false;
            return Kind(1) is TokenKind.ColonEquals or TokenKind.Equals or TokenKind.OpenBracket or TokenKind.Dot;
        }
    }

    private AssignStatement ParseAssignment(int start)
    {
        var depth = 0;
        var count = 0;
        for (; ; count++)
        {
            var token = TokenAt(count);
            if (token.Kind is TokenKind.OpenBracket or TokenKind.OpenParenthesis) depth++;
            else if (token.Kind is TokenKind.CloseBracket or TokenKind.CloseParenthesis) depth--;
            else if (depth == 0 && token.Kind is TokenKind.ColonEquals or TokenKind.Equals or TokenKind.Semicolon or TokenKind.End) break;
            else if (token.Kind is TokenKind.Semicolon or TokenKind.End) break;
        }
        var target = new Parser(_source, _options, Range(count)).ParseOnlyExpression(out var error);
        if (error is not null) AddSqlError(error);
        if (!AtAssignment) SyntaxError();
        Take();
        // From 14 on nothing is a target list too: the text that the server reads begins with the target.
        var value = ParseExpression(Range(CountUntil(TokenKind.Semicolon)), mayBeEmpty: _options.ServerVersion >= 14);
        Expect(TokenKind.Semicolon);
        return new AssignStatement(Finish(start)) { Target = target, Value = value };
    }

    private IfStatement ParseIf(int start)
    {
        var branches = new List<ConditionalBranch>();
        do
        {
            var branchStart = Position;
            Take();
            var condition = ParseExpressionUntilWord("then");
            var statements = ParseStatements();
            branches.Add(new ConditionalBranch(Finish(branchStart)) { Conditions = new([condition]), Statements = statements });
        }
        while (AtWord("elsif") || AtWord("elseif"));
        var otherwise = AcceptWord("else") ? ParseStatements() : default;
        ExpectEnd("if");
        return new IfStatement(Finish(start)) { Branches = new(branches.ToArray()), Else = otherwise };
    }

    private CaseStatement ParseCase(int start)
    {
        Take();
        var operand = AtWord("when") ? null : ParseExpressionUntil(TokenKind.End, "when");
        var branches = new List<ConditionalBranch>();
        do
        {
            var branchStart = Position;
            ExpectWord("when");
            var conditions = new List<PlpgsqlExpression>();
            if (operand is null) conditions.Add(ParseExpressionUntil(TokenKind.End, "then"));
            else
            {
                do conditions.Add(ParseListItem(TokenKind.End, "then"));
                while (Accept(TokenKind.Comma));
            }
            ExpectWord("then");
            var statements = ParseStatements();
            branches.Add(new ConditionalBranch(Finish(branchStart)) { Conditions = new(conditions.ToArray()), Statements = statements });
        }
        while (AtWord("when"));
        var otherwise = AcceptWord("else") ? ParseStatements() : default;
        ExpectEnd("case");
        return new CaseStatement(Finish(start)) { Operand = operand, Branches = new(branches.ToArray()), Else = otherwise };
    }

    private void ExpectEnd(string word)
    {
        ExpectWord("end");
        ExpectWord(word);
        Expect(TokenKind.Semicolon);
    }

    private ExitStatement ParseExit(int start)
    {
        var verb = Current.Span;
        var isContinue = AtWord("continue");
        Take();
        var label = At(TokenKind.Semicolon) || AtWord("when") ? null : ParseName();
        CheckLabel(verb, isContinue, label);
        PlpgsqlExpression? condition = null;
        if (AcceptWord("when")) condition = ParseExpressionUntilSemicolon();
        else Expect(TokenKind.Semicolon);
        return new ExitStatement(Finish(start)) { IsContinue = isContinue, Label = label, Condition = condition };
    }

    private void CheckLabel(SqlSpan verb, bool isContinue, Identifier? label)
    {
        if (label is { HasHole: true }) return;
        foreach (var (enclosing, isLoop) in _enclosing)
        {
            if (label is null ? !isLoop : enclosing?.Name != label.Name) continue;
            if (isContinue && !isLoop) Fail(label!.Span, $"block label \"{label.Name}\" cannot be used in CONTINUE");
            return;
        }
        if (label is not null) Fail(label.Span, $"there is no label \"{label.Name}\" attached to any block or loop enclosing this statement");
        else Fail(verb, isContinue ? "CONTINUE cannot be used outside a loop" : "EXIT cannot be used outside a loop, unless it has a label");
    }

    private PlpgsqlStatement ParseReturn(int start)
    {
        Take();
        if (AcceptWord("query")) return ParseReturnQuery(start);
        var isNext = AcceptWord("next");
        var value = At(TokenKind.Semicolon) ? null : ParseExpressionUntil(TokenKind.Semicolon);
        Expect(TokenKind.Semicolon);
        return new PlpgsqlReturnStatement(Finish(start)) { IsNext = isNext, Value = value };
    }

    private ReturnQueryStatement ParseReturnQuery(int start)
    {
        if (!AtWord("execute"))
        {
            var query = ParseSqlUntilSemicolon();
            return new ReturnQueryStatement(Finish(start)) { Query = query };
        }
        Take();
        var command = ParseExpressionUntil(TokenKind.Semicolon, "using");
        var values = AcceptWord("using") ? ParseUsing(TokenKind.Semicolon) : default;
        Expect(TokenKind.Semicolon);
        return new ReturnQueryStatement(Finish(start)) { Command = command, Using = values };
    }

    /// <summary><c>RAISE [level] [{ 'format' [, value …] | condition | SQLSTATE 'code' }] [USING option = value, …]</c>.</summary>
    private RaiseStatement ParseRaise(int start)
    {
        Take();
        var isError = true;
        foreach (var level in RaiseLevels)
        {
            if (!AcceptWord(level)) continue;
            isError = level == "exception";
            break;
        }
        var values = new List<PlpgsqlExpression>();
        var format = Current;
        var surplus = 0;
        if (Accept(TokenKind.String))
        {
            while (Accept(TokenKind.Comma)) values.Add(ParseListItem(TokenKind.Semicolon, "using"));
            surplus = values.Count - CountPlaceholders(StringText.GetValue(_text, format));
        }
        else if (AtWord("sqlstate") && Kind(1) == TokenKind.String)
        {
            Take();
            Take();
        }
        else if (!At(TokenKind.Semicolon) && !AtWord("using")) ParseName();
        if (AcceptWord("using"))
        {
            do
            {
                ParseName();
                if (!AtAssignment) SyntaxError();
                Take();
                values.Add(ParseListItem(TokenKind.Semicolon));
            }
            while (Accept(TokenKind.Comma));
        }
        Expect(TokenKind.Semicolon);
        if (surplus != 0) Fail(format.Span, $"too {(surplus > 0 ? "many" : "few")} parameters specified for RAISE");
        return new RaiseStatement(Finish(start)) { IsError = isError, Values = new(values.ToArray()) };
    }

    /// <summary>Percent signs that stand for values; a doubled one stands for itself.</summary>
    private static int CountPlaceholders(string format)
    {
        var count = 0;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%') continue;
            if (i + 1 < format.Length && format[i + 1] == '%') i++;
            else count++;
        }
        return count;
    }

    private static readonly string[] RaiseLevels = ["debug", "log", "info", "notice", "warning", "exception"];

    private AssertStatement ParseAssert(int start)
    {
        Take();
        var condition = ParseListItem(TokenKind.Semicolon);
        var message = Accept(TokenKind.Comma) ? ParseExpressionUntil(TokenKind.Semicolon) : null;
        Expect(TokenKind.Semicolon);
        return new AssertStatement(Finish(start)) { Condition = condition, Message = message };
    }

    /// <summary>EXECUTE; INTO and USING may come in either order.</summary>
    private DynamicExecuteStatement ParseDynamicExecute(int start)
    {
        Take();
        var command = ParseExpressionUntil(TokenKind.Semicolon, "into", "using");
        IntoTarget? into = null;
        NodeList<PlpgsqlExpression> values = default;
        while (!_failed && !At(TokenKind.Semicolon))
        {
            if (AtWord("into") && into is null) into = ParseInto();
            else if (AtWord("using") && values.IsEmpty)
            {
                Take();
                values = ParseUsing(TokenKind.Semicolon, "into");
            }
            else SyntaxError();
        }
        Expect(TokenKind.Semicolon);
        return new DynamicExecuteStatement(Finish(start)) { Command = command, Into = into, Using = values };
    }

    private PerformStatement ParsePerform(int start)
    {
        Take();
        var count = CountUntil(TokenKind.Semicolon);
        if (count == 0 && !_failed) Fail(Current.Span, Near("missing expression"));
        var query = new Parser(_source, _options, Range(count)).ParseBareSelect(isExpression: false, out var error);
        if (error is not null) AddSqlError(error);
        Expect(TokenKind.Semicolon);
        return new PerformStatement(Finish(start), query);
    }

    private GetDiagnosticsStatement ParseGetDiagnostics(int start)
    {
        Take();
        if (!AcceptWord("current")) AcceptWord("stacked");
        ExpectWord("diagnostics");
        var variables = new List<QualifiedName>();
        do
        {
            variables.Add(ParseDottedName());
            if (!AtAssignment) SyntaxError();
            Take();
            ParseName();
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.Semicolon);
        return new GetDiagnosticsStatement(Finish(start)) { Variables = new(variables.ToArray()) };
    }

    private PlainStatement ParseTransactionEnd(int start, bool isCommit)
    {
        Take();
        if (AcceptWord("and"))
        {
            AcceptWord("no");
            ExpectWord("chain");
        }
        Expect(TokenKind.Semicolon);
        return new PlainStatement(Finish(start), isCommit ? PlainStatementKind.Commit : PlainStatementKind.Rollback);
    }
}
