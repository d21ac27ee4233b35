using System.Collections.Generic;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

public sealed partial class PythonParser
{
    /// <summary>A compound statement; null where none begins.</summary>
    private Statement? ParseCompound()
    {
        if (Kind == PythonTokenKind.At) return ParseDecorated();
        if (Kind != PythonTokenKind.Name) return null;
        var start = Current.Start;
        if (AcceptWord("if")) return ParseIf(start);
        if (AcceptWord("while")) return ParseWhile(start);
        if (AcceptWord("for")) return ParseFor(start);
        if (AcceptWord("try")) return ParseTry(start);
        if (AcceptWord("with")) return ParseWith(start);
        if (AcceptWord("def")) return ParseFunction(start, [], isAsync: false);
        if (AcceptWord("class")) return ParseClass(start, []);
        if (Is("async"))
        {
            Next();
            if (AcceptWord("def")) return ParseFunction(start, [], isAsync: true);
            if (AcceptWord("for")) return ParseFor(start);
            if (AcceptWord("with")) return ParseWith(start);
            Fail("\"def\", \"for\" or \"with\" expected");
            SkipLine();
            return new ErrorStatement(start, LastEnd);
        }
        return Is("match") && OpensMatch() ? ParseMatch(start) : null;
    }

    /// <summary>
    /// The block behind a colon: an indented one, or statements on the same line. Where the colon is missing, the rest of the line is
    /// skipped and the block is read.
    /// </summary>
    private List<Statement> ParseBlock()
    {
        var body = new List<Statement>();
        if (_failed || !Expect(PythonTokenKind.Colon, "\":\"")) SkipLine();
        else if (!Accept(PythonTokenKind.Newline))
        {
            ParseLine(body);
            return body;
        }
        if (!Accept(PythonTokenKind.Indent))
        {
            _errors.Add(new PythonSyntaxError(Current.Start, "an indented block expected"));
            return body;
        }
        if (_nesting >= MaxNesting)
        {
            _errors.Add(new PythonSyntaxError(Current.Start, "too deeply nested to be read"));
            SkipBlock();
        }
        _nesting++;
        while (Kind is not (PythonTokenKind.Dedent or PythonTokenKind.EndOfFile))
        {
            if (Accept(PythonTokenKind.Indent))
            {
                _errors.Add(new PythonSyntaxError(LastEnd, "the line is indented, and nothing opens a block"));
                // Its end is a dedent of its own.
                while (Kind is not (PythonTokenKind.Dedent or PythonTokenKind.EndOfFile)) ParseStatement(body);
                Accept(PythonTokenKind.Dedent);
                continue;
            }
            ParseStatement(body);
        }
        _nesting--;
        Accept(PythonTokenKind.Dedent);
        return body;
    }

    /// <summary>Skips to the end of the block that is open.</summary>
    private void SkipBlock()
    {
        for (var depth = 0; Kind != PythonTokenKind.EndOfFile; Next())
        {
            if (Kind == PythonTokenKind.Indent) depth++;
            else if (Kind == PythonTokenKind.Dedent && depth-- == 0) return;
        }
    }

    /// <summary>Where a compound statement ends: at the last thing that stands in it.</summary>
    private static int EndOf(IReadOnlyList<Statement> body, int otherwise) => body.Count == 0 ? otherwise : body[body.Count - 1].End;

    private IfStatement ParseIf(int start)
    {
        var branches = new List<IfBranch>();
        var test = ParseNamed();
        var body = ParseBlock();
        branches.Add(new IfBranch(test, body));
        while (AcceptWord("elif"))
        {
            test = ParseNamed();
            body = ParseBlock();
            branches.Add(new IfBranch(test, body));
        }
        var orElse = ParseElse();
        return new IfStatement(start, EndOf(orElse ?? body, test.End), branches, orElse);
    }

    private List<Statement>? ParseElse() => AcceptWord("else") ? ParseBlock() : null;

    private WhileStatement ParseWhile(int start)
    {
        var test = ParseNamed();
        var body = ParseBlock();
        var orElse = ParseElse();
        return new WhileStatement(start, EndOf(orElse ?? body, test.End), test, body, orElse);
    }

    private ForStatement ParseFor(int start)
    {
        var target = ParseTargets();
        if (!AcceptWord("in")) Fail("\"in\" expected");
        var iterable = ParseExpressions();
        var body = ParseBlock();
        var orElse = ParseElse();
        return new ForStatement(start, EndOf(orElse ?? body, iterable.End), target, iterable, body, orElse);
    }

    private TryStatement ParseTry(int start)
    {
        var body = ParseBlock();
        var end = EndOf(body, LastEnd);
        var handlers = new List<ExceptHandler>();
        while (AcceptWord("except"))
        {
            Accept(PythonTokenKind.Star);
            var type = Kind == PythonTokenKind.Colon ? null : ParseExpressions();
            Identifier? name = AcceptWord("as") ? ParseIdentifier() : null;
            var handler = new ExceptHandler(type, name, ParseBlock());
            handlers.Add(handler);
            end = EndOf(handler.Body, end);
        }
        var orElse = ParseElse();
        if (orElse is not null) end = EndOf(orElse, end);
        var final = AcceptWord("finally") ? ParseBlock() : null;
        if (final is not null) end = EndOf(final, end);
        return new TryStatement(start, end, body, handlers, orElse, final);
    }

    private WithStatement ParseWith(int start)
    {
        var items = IsParenthesizedWith() ? ParseParenthesizedItems() : ParseItems(PythonTokenKind.Colon);
        var body = ParseBlock();
        return new WithStatement(start, EndOf(body, LastEnd), items, body);
    }

    private List<WithItem> ParseParenthesizedItems()
    {
        Next();
        var items = ParseItems(PythonTokenKind.RightParenthesis);
        Expect(PythonTokenKind.RightParenthesis, "\")\"");
        return items;
    }

    private List<WithItem> ParseItems(PythonTokenKind end)
    {
        var items = new List<WithItem>();
        do
        {
            if (Kind == end) break;
            var context = ParseNamed();
            items.Add(new WithItem(context, AcceptWord("as") ? ParseTarget() : null));
        }
        while (!_failed && Accept(PythonTokenKind.Comma));
        return items;
    }

    /// <summary>
    /// Whether the parenthesis behind <c>with</c> holds items: its matching one stands before the colon, and an <c>as</c> or a comma is
    /// in it that belongs to it. Without these it is an expression's, which says the same.
    /// </summary>
    private bool IsParenthesizedWith()
    {
        if (Kind != PythonTokenKind.LeftParenthesis) return false;
        var depth = 0;
        var holdsItems = false;
        for (var i = _index; i < _tokens.Count; i++)
        {
            switch (_tokens[i].Kind)
            {
                case PythonTokenKind.LeftParenthesis or PythonTokenKind.LeftBracket or PythonTokenKind.LeftBrace:
                    depth++;
                    break;
                case PythonTokenKind.RightParenthesis or PythonTokenKind.RightBracket or PythonTokenKind.RightBrace:
                    if (--depth == 0) return holdsItems && _tokens[i + 1].Kind == PythonTokenKind.Colon;
                    break;
                case PythonTokenKind.Comma when depth == 1:
                    holdsItems = true;
                    break;
                case PythonTokenKind.Name when depth == 1 && Is(i, "as"):
                    holdsItems = true;
                    break;
                case PythonTokenKind.EndOfFile or PythonTokenKind.Newline:
                    return false;
            }
        }
        return false;
    }

    private Statement ParseDecorated()
    {
        var start = Current.Start;
        var decorators = new List<Expression>();
        while (Accept(PythonTokenKind.At))
        {
            decorators.Add(ParseNamed());
            if (!Accept(PythonTokenKind.Newline))
            {
                Fail("the end of the line expected");
                SkipLine();
            }
        }
        var at = Current.Start;
        var isAsync = AcceptWord("async");
        if (AcceptWord("def")) return ParseFunction(at, decorators, isAsync);
        if (AcceptWord("class")) return ParseClass(at, decorators);
        Fail("\"def\" or \"class\" expected");
        SkipLine();
        return new ErrorStatement(start, LastEnd);
    }

    private FunctionDefinition ParseFunction(int start, IReadOnlyList<Expression> decorators, bool isAsync)
    {
        var name = ParseIdentifier();
        if (Kind == PythonTokenKind.LeftBracket) SkipTypeParameters();
        Expect(PythonTokenKind.LeftParenthesis, "\"(\"");
        var parameters = ParseParameters(PythonTokenKind.RightParenthesis, areAnnotated: true);
        Expect(PythonTokenKind.RightParenthesis, "\")\"");
        var returns = Accept(PythonTokenKind.Arrow) ? ParseExpressions() : null;
        var body = ParseBlock();
        return new FunctionDefinition(start, EndOf(body, LastEnd), decorators, name, parameters, returns, body, isAsync);
    }

    private List<Parameter> ParseParameters(PythonTokenKind end, bool areAnnotated)
    {
        var parameters = new List<Parameter>();
        var kind = ParameterKind.Ordinary;
        while (!_failed && Kind != end && Kind != PythonTokenKind.EndOfFile)
        {
            if (Accept(PythonTokenKind.Slash))
            {
                if (!Accept(PythonTokenKind.Comma)) break;
                continue;
            }
            var thisKind = kind;
            if (Accept(PythonTokenKind.Star))
            {
                kind = ParameterKind.KeywordOnly;
                if (Accept(PythonTokenKind.Comma)) continue;
                thisKind = ParameterKind.Arguments;
            }
            else if (Accept(PythonTokenKind.DoubleStar)) thisKind = ParameterKind.Keywords;
            var name = ParseIdentifier();
            var annotation = areAnnotated && Accept(PythonTokenKind.Colon) ? ParseStarOrNamed() : null;
            var value = Accept(PythonTokenKind.Equal) ? ParseExpression() : null;
            parameters.Add(new Parameter(name, thisKind, annotation, value));
            if (!Accept(PythonTokenKind.Comma)) break;
        }
        return parameters;
    }

    private ClassDefinition ParseClass(int start, IReadOnlyList<Expression> decorators)
    {
        var name = ParseIdentifier();
        if (Kind == PythonTokenKind.LeftBracket) SkipTypeParameters();
        IReadOnlyList<Argument> arguments = [];
        if (Accept(PythonTokenKind.LeftParenthesis))
        {
            arguments = ParseArguments();
            Expect(PythonTokenKind.RightParenthesis, "\")\"");
        }
        var body = ParseBlock();
        return new ClassDefinition(start, EndOf(body, LastEnd), decorators, name, arguments, body);
    }

    /// <summary>
    /// Whether the word <c>match</c> opens a statement: its line ends with a colon and the block behind it begins with <c>case</c>.
    /// </summary>
    private bool OpensMatch()
    {
        var i = _index + 1;
        if (_tokens[i].Kind is PythonTokenKind.Colon or PythonTokenKind.Equal or PythonTokenKind.Dot or PythonTokenKind.Comma or PythonTokenKind.Newline) return false;
        while (_tokens[i].Kind is not (PythonTokenKind.Newline or PythonTokenKind.EndOfFile)) i++;
        return _tokens[i - 1].Kind == PythonTokenKind.Colon && i + 2 < _tokens.Count && _tokens[i + 1].Kind == PythonTokenKind.Indent && Is(i + 2, "case");
    }

    private MatchStatement ParseMatch(int start)
    {
        Next();
        var subject = ParseExpressions();
        var cases = new List<MatchCase>();
        if (_failed || !Expect(PythonTokenKind.Colon, "\":\"")) SkipLine();
        Accept(PythonTokenKind.Newline);
        var end = LastEnd;
        if (Accept(PythonTokenKind.Indent))
        {
            while (Is("case"))
            {
                Next();
                cases.Add(ParseCase());
                end = EndOf(cases[cases.Count - 1].Body, end);
            }
            while (Kind is not (PythonTokenKind.Dedent or PythonTokenKind.EndOfFile))
            {
                Fail("\"case\" expected");
                SkipLine();
                if (!Accept(PythonTokenKind.Indent)) continue;
                SkipBlock();
                Accept(PythonTokenKind.Dedent);
            }
            Accept(PythonTokenKind.Dedent);
        }
        return new MatchStatement(start, end, subject, cases);
    }

    /// <summary>
    /// A pattern is passed over, and the names that it binds are kept: those that are no class, no attribute, no keyword of a class
    /// pattern and no value of an enumeration.
    /// </summary>
    private MatchCase ParseCase()
    {
        var patternStart = Current.Start;
        var captures = new List<Identifier>();
        var depth = 0;
        while (Kind is not (PythonTokenKind.Newline or PythonTokenKind.EndOfFile))
        {
            if (depth == 0 && (Kind == PythonTokenKind.Colon || Is("if"))) break;
            if (Kind is PythonTokenKind.LeftParenthesis or PythonTokenKind.LeftBracket or PythonTokenKind.LeftBrace) depth++;
            else if (Kind is PythonTokenKind.RightParenthesis or PythonTokenKind.RightBracket or PythonTokenKind.RightBrace) depth--;
            else if (Kind == PythonTokenKind.Name && !Keywords.IsReserved(_text, Current) && !Is("_") && _tokens[_index - 1].Kind != PythonTokenKind.Dot &&
                     PeekKind(1) is not (PythonTokenKind.LeftParenthesis or PythonTokenKind.Dot or PythonTokenKind.Equal))
            {
                captures.Add(new Identifier(_text.Substring(Current.Start, Current.Length), Current.Start, Current.Length));
            }
            Next();
        }
        var patternEnd = LastEnd;
        var guard = AcceptWord("if") ? ParseNamed() : null;
        return new MatchCase(patternStart, patternEnd, captures, guard, ParseBlock());
    }
}
