using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary>
/// SQL inside of a body: the tokens up to what ends it are given to the SQL parser (pl_gram.y <c>read_sql_construct</c>,
/// <c>make_execsql_stmt</c>).
/// </summary>
public sealed partial class PlpgsqlParser
{
    /// <summary>Reads up to one of the words or the token, which is not taken.</summary>
    private PlpgsqlExpression ParseExpressionUntil(TokenKind end, string? word = null, string? otherWord = null)
    {
        var count = CountUntil(end, word, otherWord);
        return ParseExpression(Range(count));
    }

    /// <summary>The same up to a semicolon, which is taken.</summary>
    private PlpgsqlExpression ParseExpressionUntilSemicolon()
    {
        var expression = ParseExpressionUntil(TokenKind.Semicolon);
        Expect(TokenKind.Semicolon);
        return expression;
    }

    /// <summary>Reads up to a word, which is taken.</summary>
    private PlpgsqlExpression ParseExpressionUntilWord(string word)
    {
        var expression = ParseExpressionUntil(TokenKind.End, word);
        ExpectWord(word);
        return expression;
    }

    private PlpgsqlExpression ParseExpression(TokenSlice tokens, bool mayBeEmpty = false)
    {
        if (tokens.IsEmpty && !mayBeEmpty) Fail(Current.Span, Near("missing expression"));
        var query = new Parser(_source, _options, tokens).ParseBareSelect(isExpression: _options.ServerVersion >= 14, out var error);
        if (error is not null) AddSqlError(error);
        return new PlpgsqlExpression(query.Span, query);
    }

    private SqlStatement ParseSqlUntilSemicolon()
    {
        var statement = ParseSql(Range(CountUntil(TokenKind.Semicolon)));
        Expect(TokenKind.Semicolon);
        return statement;
    }

    private SqlStatement ParseSql(TokenSlice tokens)
    {
        if (tokens.IsEmpty) Fail(Current.Span, Near("missing SQL statement"));
        var script = new Parser(_source, _options, tokens).ParseScript();
        foreach (var error in script.Errors) AddSqlError(error);
        foreach (var doubt in script.Doubts)
            if (doubt.IsOfNesting) AddSqlError(doubt);
        return script.Statements.IsEmpty ? new UnparsedStatement(new SqlSpan(LastEnd, 0), "") : script.Statements[0];
    }

    /// <summary>How many tokens stand before what ends a construct; brackets are balanced.</summary>
    private int CountUntil(TokenKind end, string? word = null, string? otherWord = null)
    {
        if (_failed) return 0;
        var depth = 0;
        for (var i = _index; ; i++)
        {
            var token = _tokens[i];
            if (depth == 0 && (token.Kind == end || (word is not null && IsWord(token, word)) || (otherWord is not null && IsWord(token, otherWord))))
                return i - _index;
            switch (token.Kind)
            {
                case TokenKind.OpenParenthesis or TokenKind.OpenBracket:
                    depth++;
                    break;
                case TokenKind.CloseParenthesis or TokenKind.CloseBracket when --depth < 0:
                    Fail(token.Span, $"mismatched parentheses at or near \"{_text.Substring(token.Start, token.Length)}\"");
                    return i - _index;
                case TokenKind.Semicolon or TokenKind.End:
                    if (depth != 0) Fail(token.Span, token.Kind == TokenKind.End ? "mismatched parentheses at end of input" : "mismatched parentheses at or near \";\"");
                    else Fail(token.Span, $"missing \"{Expected(word, otherWord)}\" at end of SQL expression");
                    return i - _index;
            }
        }
    }

    /// <summary>What the server's message asks for; BY is optional, and not mentioned.</summary>
    private static string Expected(string? word, string? otherWord)
    {
        if (word is null) return ";";
        var first = word.ToUpperInvariant();
        return otherWord is null or "by" ? first : first + " or " + otherWord.ToUpperInvariant();
    }

    /// <summary>A command of SQL; the INTO that is PL/pgSQL's own is taken out of it.</summary>
    private ExecuteSqlStatement ParseSqlStatement()
    {
        var start = Position;
        var first = _index;
        var isImport = AtWord("import");
        var definesRoutine = AtRoutineDefinition;
        IntoTarget? into = null;
        int intoFrom = 0, intoTo = 0, depth = 0, blocks = 0;
        while (!_failed && !(At(TokenKind.Semicolon) && depth == 0 && blocks == 0))
        {
            switch (Current.Kind)
            {
                case TokenKind.End:
                    Fail(Current.Span, "unexpected end of function definition at end of input");
                    continue;
                case TokenKind.OpenParenthesis:
                    depth++;
                    break;
                case TokenKind.CloseParenthesis when depth > 0:
                    depth--;
                    break;
                case TokenKind.Keyword when definesRoutine && depth == 0 && Current.Keyword is Keyword.Begin or Keyword.Case:
                    blocks++;
                    break;
                case TokenKind.Keyword when definesRoutine && depth == 0 && Current.Keyword is Keyword.End && blocks > 0:
                    blocks--;
                    break;
                case TokenKind.Keyword when Current.Keyword is Keyword.Into && !isImport && IsOwnInto(first):
                    if (into is not null) Fail(Current.Span, "INTO specified more than once at or near \"" + _text.Substring(Position, 4) + "\"");
                    intoFrom = _index;
                    into = ParseInto();
                    intoTo = _index;
                    continue;
            }
            Take();
        }
        var command = ParseSql(TokenSlice.Cut(_tokens, _lexicalErrors, first, _index, intoFrom, intoTo));
        Expect(TokenKind.Semicolon);
        return new ExecuteSqlStatement(Finish(start)) { Command = command, Into = into };
    }

    /// <summary>CREATE [OR REPLACE] { FUNCTION | PROCEDURE }: its body may have semicolons.</summary>
    private bool AtRoutineDefinition
    {
        get
        {
            if (Current.Keyword != Keyword.Create) return false;
            var next = TokenAt(1).Keyword == Keyword.Or && TokenAt(2).Keyword == Keyword.Replace ? TokenAt(3) : TokenAt(1);
            return next.Keyword is Keyword.Function or Keyword.Procedure;
        }
    }

    private bool IsOwnInto(int first) => _index == first || _tokens[_index - 1].Keyword is not (Keyword.Insert or Keyword.Merge);

    /// <summary><c>INTO [STRICT] variable, …</c>.</summary>
    private IntoTarget ParseInto()
    {
        var start = Position;
        Take();
        var isStrict = AcceptWord("strict");
        var variables = ParseVariables();
        return new IntoTarget(Finish(start)) { IsStrict = isStrict, Variables = variables };
    }

    private NodeList<QualifiedName> ParseVariables()
    {
        var variables = new List<QualifiedName>();
        do variables.Add(ParseDottedName());
        while (Accept(TokenKind.Comma));
        return new(variables.ToArray());
    }

    /// <summary><c>USING expression, …</c> up to the word or the token.</summary>
    private NodeList<PlpgsqlExpression> ParseUsing(TokenKind end, string? word = null, string? otherWord = null)
    {
        var values = new List<PlpgsqlExpression>();
        do values.Add(ParseListItem(end, word, otherWord));
        while (Accept(TokenKind.Comma));
        return new(values.ToArray());
    }

    /// <summary>An expression that ends at a comma too.</summary>
    private PlpgsqlExpression ParseListItem(TokenKind end, string? word = null, string? otherWord = null)
    {
        if (_failed) return ParseExpression(Range(0));
        var depth = 0;
        var count = 0;
        for (; ; count++)
        {
            var token = TokenAt(count);
            if (depth == 0 && (token.Kind is TokenKind.Comma || token.Kind == end
                || (word is not null && IsWord(token, word)) || (otherWord is not null && IsWord(token, otherWord)))) break;
            if (token.Kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket) depth++;
            else if (token.Kind is TokenKind.CloseParenthesis or TokenKind.CloseBracket) depth--;
            else if (token.Kind is TokenKind.Semicolon or TokenKind.End) break;
        }
        return ParseExpression(Range(count));
    }

    private void AddSqlError(SqlSyntaxError error)
    {
        if (_failed) return;
        if (error.IsOfNesting) _isTooDeep = true;
        else _errors.Add(error);
    }

    private string Near(string message) =>
        At(TokenKind.End) ? message + " at end of input" : $"{message} at or near \"{_text.Substring(Position, Current.Length)}\"";
}
