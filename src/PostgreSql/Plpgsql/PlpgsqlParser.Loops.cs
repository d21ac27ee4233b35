using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary>Loops and cursors (manual, 41.6.5, 41.6.7 and 41.7).</summary>
public sealed partial class PlpgsqlParser
{
    private PlpgsqlStatement ParseLoop(Identifier? label, int start)
    {
        if (AcceptWord("loop"))
        {
            var statements = ParseLoopBody(label);
            return new WhileStatement(Finish(start)) { Label = label, Statements = statements };
        }
        if (AcceptWord("while"))
        {
            var condition = ParseExpressionUntilWord("loop");
            var statements = ParseLoopBody(label);
            return new WhileStatement(Finish(start)) { Label = label, Condition = condition, Statements = statements };
        }
        if (AcceptWord("foreach")) return ParseForeach(label, start);
        ExpectWord("for");
        return ParseFor(label, start);
    }

    /// <summary>The statements behind LOOP, and END LOOP.</summary>
    private NodeList<PlpgsqlStatement> ParseLoopBody(Identifier? label)
    {
        _enclosing.Push((label, true));
        var statements = ParseStatements();
        _enclosing.Pop();
        ExpectWord("end");
        ExpectWord("loop");
        ParseEndLabel(label);
        Expect(TokenKind.Semicolon);
        return statements;
    }

    private ForeachStatement ParseForeach(Identifier? label, int start)
    {
        var target = ParseTarget();
        var slice = 0;
        if (AcceptWord("slice"))
        {
            int.TryParse(_text.Substring(Position, Current.Length), out slice);
            Expect(TokenKind.Integer);
        }
        ExpectWord("in");
        ExpectWord("array");
        var array = ParseExpressionUntilWord("loop");
        var statements = ParseLoopBody(label);
        return new ForeachStatement(Finish(start)) { Label = label, Target = target, Slice = slice, Array = array, Statements = statements };
    }

    private IntoTarget ParseTarget()
    {
        var start = Position;
        var variables = ParseVariables();
        return new IntoTarget(Finish(start)) { Variables = variables };
    }

    private LoopStatement ParseFor(Identifier? label, int start)
    {
        var target = ParseTarget();
        ExpectWord("in");
        if (AcceptWord("execute"))
        {
            var command = ParseExpressionUntil(TokenKind.End, "loop", "using");
            var values = AcceptWord("using") ? ParseUsing(TokenKind.End, "loop") : default;
            ExpectWord("loop");
            var rows = ParseLoopBody(label);
            return new ForExecuteStatement(Finish(start)) { Label = label, Target = target, Command = command, Using = values, Statements = rows };
        }
        if (AtCursor) return ParseForCursor(label, start, target);
        var first = Current.Span;
        var isReverse = AcceptWord("reverse");
        var count = CountUntil(TokenKind.DotDot, "loop");
        if (!_failed && TokenAt(count).Kind == TokenKind.DotDot) return ParseForInteger(label, start, target, isReverse, count);
        if (isReverse) Fail(first, "cannot specify REVERSE in query FOR loop");
        var query = ParseSql(Range(count));
        ExpectWord("loop");
        var statements = ParseLoopBody(label);
        return new ForQueryStatement(Finish(start)) { Label = label, Target = target, Query = query, Statements = statements };
    }

    /// <summary>A name that LOOP follows, or a list in parentheses: no query begins so.</summary>
    private bool AtCursor
    {
        get
        {
            if (!AtName || Current.Keyword is Keyword.Select or Keyword.Values or Keyword.Table or Keyword.With) return false;
            if (IsWord(TokenAt(1), "loop")) return true;
            if (Kind(1) != TokenKind.OpenParenthesis) return false;
            var depth = 0;
            for (var i = 1; ; i++)
            {
                var kind = Kind(i);
                if (kind == TokenKind.OpenParenthesis) depth++;
                else if (kind == TokenKind.CloseParenthesis && --depth == 0) return IsWord(TokenAt(i + 1), "loop");
                else if (kind is TokenKind.End or TokenKind.Semicolon) return false;
            }
        }
    }

    private ForCursorStatement ParseForCursor(Identifier? label, int start, IntoTarget target)
    {
        var cursor = ParseDottedName();
        var arguments = ParseCursorArguments();
        ExpectWord("loop");
        var statements = ParseLoopBody(label);
        return new ForCursorStatement(Finish(start))
        {
            Label = label,
            Variable = target.Variables[0].Name,
            Cursor = cursor,
            Arguments = arguments,
            Statements = statements,
        };
    }

    private ForIntegerStatement ParseForInteger(Identifier? label, int start, IntoTarget target, bool isReverse, int count)
    {
        var lower = ParseExpression(Range(count));
        Expect(TokenKind.DotDot);
        var upper = ParseExpressionUntil(TokenKind.End, "loop", "by");
        var step = AcceptWord("by") ? ParseExpressionUntil(TokenKind.End, "loop") : null;
        ExpectWord("loop");
        if (target.Variables.Count > 1) Fail(target.Span, "integer FOR loop must have only one target variable");
        var statements = ParseLoopBody(label);
        return new ForIntegerStatement(Finish(start))
        {
            Label = label,
            Variable = target.Variables[0].Name,
            IsReverse = isReverse,
            Lower = lower,
            Upper = upper,
            Step = step,
            Statements = statements,
        };
    }

    /// <summary><c>[( value | name { := | =&gt; } value, … )]</c> (pl_gram.y <c>read_cursor_args</c>); the arrow from 18 on.</summary>
    private NodeList<CursorArgumentValue> ParseCursorArguments()
    {
        if (!Accept(TokenKind.OpenParenthesis)) return default;
        var arguments = new List<CursorArgumentValue>();
        do
        {
            var start = Position;
            Identifier? name = null;
            if (AtName && (Kind(1) == TokenKind.ColonEquals || (Kind(1) == TokenKind.EqualsGreater && _options.ServerVersion >= 18)))
            {
                name = ParseName();
                Take();
            }
            var value = ParseListItem(TokenKind.CloseParenthesis);
            arguments.Add(new CursorArgumentValue(Finish(start), name, value));
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        return new(arguments.ToArray());
    }

    private OpenStatement ParseOpen(int start)
    {
        Take();
        var cursor = ParseDottedName();
        SqlStatement? query = null;
        PlpgsqlExpression? command = null;
        NodeList<PlpgsqlExpression> values = default;
        var arguments = ParseCursorArguments();
        if (AtWord("scroll") || AtWord("no")) ParseScroll();
        if (!AcceptWord("for")) Expect(TokenKind.Semicolon);
        else if (AcceptWord("execute"))
        {
            command = ParseExpressionUntil(TokenKind.Semicolon, "using");
            if (AcceptWord("using")) values = ParseUsing(TokenKind.Semicolon);
            Expect(TokenKind.Semicolon);
        }
        else query = ParseSqlUntilSemicolon();
        return new OpenStatement(Finish(start)) { Cursor = cursor, Arguments = arguments, Query = query, Command = command, Using = values };
    }

    /// <summary>FETCH, MOVE and CLOSE.</summary>
    private CursorStatement ParseCursorStatement(int start, string word)
    {
        Take();
        var count = word == "close" ? null : ParseFetchDirection();
        var cursor = ParseDottedName();
        var into = word == "fetch" && AtWord("into") ? ParseInto() : null;
        if (word == "fetch" && into is null) SyntaxError();
        Expect(TokenKind.Semicolon);
        return new CursorStatement(Finish(start)) { Cursor = cursor, Count = count, Into = into };
    }

    /// <summary>
    /// pl_gram.y <c>opt_fetch_direction</c>. A word of a direction is one where it is not the cursor itself, which INTO or the statement's
    /// end would follow.
    /// </summary>
    private PlpgsqlExpression? ParseFetchDirection()
    {
        if (AtName && (Kind(1) == TokenKind.Semicolon || IsWord(TokenAt(1), "into"))) return null;
        PlpgsqlExpression? count = null;
        if (AtWord("next") || AtWord("prior") || AtWord("first") || AtWord("last") || AtWord("all")) Take();
        else if (AtWord("absolute") || AtWord("relative"))
        {
            Take();
            count = ParseCount();
        }
        else if (AtWord("forward") || AtWord("backward"))
        {
            Take();
            if (!AcceptWord("all") && !AtWord("from") && !AtWord("in")) count = ParseCount();
        }
        else if (!AtWord("from") && !AtWord("in")) count = ParseCount();
        if (!AcceptWord("from")) AcceptWord("in");
        return count;
    }

    private PlpgsqlExpression ParseCount() => ParseExpressionUntil(TokenKind.End, "from", "in");
}
