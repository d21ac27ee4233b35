using System.Collections.Generic;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

public sealed partial class PythonParser
{
    /// <summary>Reads a compound statement, or the simple statements of a line.</summary>
    private void ParseStatement(List<Statement> body)
    {
        var before = _index;
        if (ParseCompound() is { } compound)
        {
            body.Add(compound);
            _failed = false;
        }
        else ParseLine(body);
        // Progress: a token that begins nothing is skipped with its line.
        if (_index == before)
        {
            Next();
            SkipLine();
        }
    }

    private void ParseLine(List<Statement> body)
    {
        do
        {
            if (Kind is PythonTokenKind.Newline or PythonTokenKind.EndOfFile) break;
            var start = Current.Start;
            var statement = ParseSimple();
            if (!_failed && Kind is PythonTokenKind.Semicolon or PythonTokenKind.Newline or PythonTokenKind.EndOfFile or PythonTokenKind.Dedent)
            {
                body.Add(statement);
                continue;
            }
            Fail("the end of the statement expected");
            // What was read of it stands: its texts may be SQL.
            body.Add(statement);
            SkipLine();
            body.Add(new ErrorStatement(start, LastEnd));
            return;
        }
        while (Accept(PythonTokenKind.Semicolon));
        Accept(PythonTokenKind.Newline);
        _failed = false;
    }

    private Statement ParseSimple()
    {
        var start = Current.Start;
        if (Kind == PythonTokenKind.Name)
        {
            if (AcceptWord("pass")) return new SimpleStatement(start, LastEnd, SimpleStatementKind.Pass);
            if (AcceptWord("break")) return new SimpleStatement(start, LastEnd, SimpleStatementKind.Break);
            if (AcceptWord("continue")) return new SimpleStatement(start, LastEnd, SimpleStatementKind.Continue);
            if (AcceptWord("return"))
            {
                var value = BeginsExpression() ? ParseExpressions() : null;
                return new ReturnStatement(start, LastEnd, value);
            }
            if (AcceptWord("raise")) return ParseRaise(start);
            if (AcceptWord("del"))
            {
                var targets = ParseExpressions();
                return new DeleteStatement(start, LastEnd, targets);
            }
            if (AcceptWord("assert"))
            {
                var test = ParseExpression();
                var message = Accept(PythonTokenKind.Comma) ? ParseExpression() : null;
                return new AssertStatement(start, LastEnd, test, message);
            }
            if (Is("global") || Is("nonlocal")) return ParseScope();
            if (AcceptWord("import")) return ParseImport(start);
            if (AcceptWord("from")) return ParseImportFrom(start);
            if (Is("type") && PeekKind(1) == PythonTokenKind.Name && !Keywords.IsReserved(_text, _tokens[_index + 1])) return ParseTypeAlias();
        }
        return ParseAssignmentOrExpression();
    }

    private Statement ParseAssignmentOrExpression()
    {
        var start = Current.Start;
        var first = ParseExpressions();
        switch (Kind)
        {
            case PythonTokenKind.AugmentedAssignment:
                var op = _text.Substring(Current.Start, Current.Length - 1);
                Next();
                return new AugmentedAssignStatement(first, op, ParseExpressions());
            case PythonTokenKind.Colon:
                Next();
                var annotation = ParseExpression();
                var value = Accept(PythonTokenKind.Equal) ? ParseExpressions() : null;
                return new AnnotatedAssignStatement(first, annotation, value);
            case PythonTokenKind.Equal:
                var parts = new List<Expression> { first };
                while (Accept(PythonTokenKind.Equal)) parts.Add(ParseExpressions());
                var last = parts[parts.Count - 1];
                parts.RemoveAt(parts.Count - 1);
                return new AssignStatement(parts, last);
            default:
                return new ExpressionStatement(first, start, LastEnd);
        }
    }

    private RaiseStatement ParseRaise(int start)
    {
        var exception = BeginsExpression() ? ParseExpression() : null;
        var cause = AcceptWord("from") ? ParseExpression() : null;
        return new RaiseStatement(start, LastEnd, exception, cause);
    }

    private ScopeStatement ParseScope()
    {
        var start = Current.Start;
        var isGlobal = Is("global");
        Next();
        var names = new List<Identifier>();
        do names.Add(ParseIdentifier());
        while (!_failed && Accept(PythonTokenKind.Comma));
        return new ScopeStatement(start, LastEnd, isGlobal, names);
    }

    private ImportStatement ParseImport(int start)
    {
        var names = new List<ImportedName>();
        do
        {
            var at = Current.Start;
            var name = ParseDottedName();
            Identifier? alias = AcceptWord("as") ? ParseIdentifier() : null;
            names.Add(new ImportedName(name, alias, at, LastEnd));
        }
        while (!_failed && Accept(PythonTokenKind.Comma));
        return new ImportStatement(start, LastEnd, names);
    }

    private ImportFromStatement ParseImportFrom(int start)
    {
        var level = 0;
        while (Kind is PythonTokenKind.Dot or PythonTokenKind.Ellipsis)
        {
            level += Current.Length;
            Next();
        }
        var module = Is("import") ? "" : ParseDottedName();
        if (!AcceptWord("import")) Fail("\"import\" expected");
        if (Accept(PythonTokenKind.Star)) return new ImportFromStatement(start, LastEnd, level, module, null);
        var isParenthesized = Accept(PythonTokenKind.LeftParenthesis);
        var names = new List<ImportedName>();
        do
        {
            if (isParenthesized && Kind == PythonTokenKind.RightParenthesis) break;
            var name = ParseIdentifier();
            Identifier? alias = AcceptWord("as") ? ParseIdentifier() : null;
            names.Add(new ImportedName(name.Name, alias, name.Start, LastEnd));
        }
        while (!_failed && Accept(PythonTokenKind.Comma));
        if (isParenthesized) Expect(PythonTokenKind.RightParenthesis, "\")\"");
        return new ImportFromStatement(start, LastEnd, level, module, names);
    }

    private string ParseDottedName()
    {
        var name = ParseIdentifier().Name;
        while (!_failed && Accept(PythonTokenKind.Dot)) name += "." + ParseIdentifier().Name;
        return name;
    }

    private TypeAliasStatement ParseTypeAlias()
    {
        var start = Current.Start;
        Next();
        var name = ParseIdentifier();
        if (Kind == PythonTokenKind.LeftBracket) SkipTypeParameters();
        Expect(PythonTokenKind.Equal, "\"=\"");
        return new TypeAliasStatement(start, name, ParseExpression());
    }

    /// <summary>Type parameters (PEP 695) say nothing about a database.</summary>
    private void SkipTypeParameters()
    {
        var depth = 0;
        do
        {
            if (Kind == PythonTokenKind.LeftBracket) depth++;
            else if (Kind == PythonTokenKind.RightBracket) depth--;
            Next();
        }
        while (depth > 0 && Kind is not (PythonTokenKind.EndOfFile or PythonTokenKind.Newline));
    }
}
