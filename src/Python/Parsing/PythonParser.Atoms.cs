using System.Collections.Generic;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

public sealed partial class PythonParser
{
    private Expression ParseAtom()
    {
        var token = Current;
        switch (token.Kind)
        {
            case PythonTokenKind.Name:
                return ParseNameOrConstant(token);
            case PythonTokenKind.Number:
                Next();
                return new NumberExpression(token.Start, token.End, _text.Substring(token.Start, token.Length));
            case PythonTokenKind.String or PythonTokenKind.FStringStart:
                return ParseStrings();
            case PythonTokenKind.LeftParenthesis:
                return ParseParenthesized();
            case PythonTokenKind.LeftBracket:
                return ParseList();
            case PythonTokenKind.LeftBrace:
                return ParseBraces();
            case PythonTokenKind.Ellipsis:
                Next();
                return new ConstantExpression(token.Start, token.End, "...");
            default:
                return ParseError();
        }
    }

    private Expression ParseNameOrConstant(PythonToken token)
    {
        if (Is("None") || Is("True") || Is("False"))
        {
            Next();
            return new ConstantExpression(token.Start, token.End, _text.Substring(token.Start, token.Length));
        }
        if (Keywords.IsReserved(_text, token)) return ParseError();
        return new NameExpression(ParseIdentifier());
    }

    private Expression ParseParenthesized()
    {
        var start = Current.Start;
        Next();
        if (Accept(PythonTokenKind.RightParenthesis)) return new TupleExpression(start, LastEnd, []);
        var first = ParseStarOrNamed();
        if (Is("for") || Is("async"))
        {
            var clauses = ParseClauses();
            Expect(PythonTokenKind.RightParenthesis, "\")\"");
            return new ComprehensionExpression(start, LastEnd, ComprehensionKind.Generator, first, null, clauses);
        }
        if (Kind != PythonTokenKind.Comma)
        {
            Expect(PythonTokenKind.RightParenthesis, "\")\"");
            return new ParenthesizedExpression(start, LastEnd, first);
        }
        var elements = ParseElements(first, PythonTokenKind.RightParenthesis);
        Expect(PythonTokenKind.RightParenthesis, "\")\"");
        return new TupleExpression(start, LastEnd, elements);
    }

    private Expression ParseList()
    {
        var start = Current.Start;
        Next();
        if (Accept(PythonTokenKind.RightBracket)) return new ListExpression(start, LastEnd, []);
        var first = ParseStarOrNamed();
        if (Is("for") || Is("async"))
        {
            var clauses = ParseClauses();
            Expect(PythonTokenKind.RightBracket, "\"]\"");
            return new ComprehensionExpression(start, LastEnd, ComprehensionKind.List, first, null, clauses);
        }
        var elements = ParseElements(first, PythonTokenKind.RightBracket);
        Expect(PythonTokenKind.RightBracket, "\"]\"");
        return new ListExpression(start, LastEnd, elements);
    }

    private List<Expression> ParseElements(Expression first, PythonTokenKind end)
    {
        var elements = new List<Expression> { first };
        while (!_failed && Accept(PythonTokenKind.Comma) && Kind != end) elements.Add(ParseStarOrNamed());
        return elements;
    }

    /// <summary>A dict or a set, displayed or by a comprehension.</summary>
    private Expression ParseBraces()
    {
        var start = Current.Start;
        Next();
        if (Accept(PythonTokenKind.RightBrace)) return new DictExpression(start, LastEnd, []);
        if (Kind != PythonTokenKind.DoubleStar)
        {
            var first = ParseStarOrNamed();
            if (Kind != PythonTokenKind.Colon) return ParseSet(start, first);
            Next();
            var value = ParseExpression();
            if (!Is("for") && !Is("async")) return ParseDict(start, new DictEntry(first, value));
            var clauses = ParseClauses();
            Expect(PythonTokenKind.RightBrace, "\"}\"");
            return new ComprehensionExpression(start, LastEnd, ComprehensionKind.Dict, first, value, clauses);
        }
        return ParseDict(start, ParseEntry());
    }

    private Expression ParseSet(int start, Expression first)
    {
        if (Is("for") || Is("async"))
        {
            var clauses = ParseClauses();
            Expect(PythonTokenKind.RightBrace, "\"}\"");
            return new ComprehensionExpression(start, LastEnd, ComprehensionKind.Set, first, null, clauses);
        }
        var elements = ParseElements(first, PythonTokenKind.RightBrace);
        Expect(PythonTokenKind.RightBrace, "\"}\"");
        return new SetExpression(start, LastEnd, elements);
    }

    private DictExpression ParseDict(int start, DictEntry first)
    {
        var entries = new List<DictEntry> { first };
        while (!_failed && Accept(PythonTokenKind.Comma) && Kind != PythonTokenKind.RightBrace) entries.Add(ParseEntry());
        Expect(PythonTokenKind.RightBrace, "\"}\"");
        return new DictExpression(start, LastEnd, entries);
    }

    private DictEntry ParseEntry()
    {
        if (Accept(PythonTokenKind.DoubleStar)) return new DictEntry(null, ParseOperand(BarPrecedence));
        var key = ParseExpression();
        Expect(PythonTokenKind.Colon, "\":\"");
        return new DictEntry(key, ParseExpression());
    }

    /// <summary>for_if_clauses of a comprehension.</summary>
    private List<ComprehensionClause> ParseClauses()
    {
        var clauses = new List<ComprehensionClause>();
        while (!_failed && (Is("for") || Is("async")))
        {
            AcceptWord("async");
            if (!AcceptWord("for"))
            {
                Fail("\"for\" expected");
                break;
            }
            var target = ParseTargets();
            if (!AcceptWord("in")) Fail("\"in\" expected");
            var iterable = ParseDisjunction();
            // A conditional expression cannot stand there, as its "if" is the clause's.
            var conditions = new List<Expression>();
            while (AcceptWord("if"))
            {
                var condition = ParseDisjunction();
                if (Kind == PythonTokenKind.ColonEqual && condition is NameExpression)
                {
                    Next();
                    condition = new NamedExpression(condition, ParseDisjunction());
                }
                conditions.Add(condition);
            }
            clauses.Add(new ComprehensionClause(target, iterable, conditions));
        }
        return clauses;
    }

    /// <summary>star_targets: what stands between <c>for</c> and <c>in</c>, whose operator is not a comparison's there.</summary>
    private Expression ParseTargets()
    {
        var first = ParseTarget();
        if (Kind != PythonTokenKind.Comma) return first;
        var elements = new List<Expression> { first };
        while (Accept(PythonTokenKind.Comma) && BeginsExpression()) elements.Add(ParseTarget());
        return new TupleExpression(first.Start, LastEnd, elements);
    }

    private Expression ParseTarget()
    {
        if (Kind != PythonTokenKind.Star) return ParseOperand(BarPrecedence);
        var start = Current.Start;
        Next();
        return new StarredExpression(start, ParseOperand(BarPrecedence));
    }

    private StringExpression ParseStrings()
    {
        var literals = new List<StringLiteral>();
        while (Kind is PythonTokenKind.String or PythonTokenKind.FStringStart)
        {
            var token = Current;
            Next();
            literals.Add(token.Kind == PythonTokenKind.String ? ToLiteral(token) : ParseFormatted(token));
        }
        return new StringExpression(literals);
    }

    private StringLiteral ToLiteral(PythonToken token)
    {
        var (prefix, quotes) = Opening(token);
        return new StringLiteral(token.Start, token.End, prefix, token.Start + prefix.Length + quotes, token.End - quotes, null);
    }

    private (string Prefix, int Quotes) Opening(PythonToken token)
    {
        var at = token.Start;
        while (_text[at] is not ('"' or '\'')) at++;
        var prefix = _text.Substring(token.Start, at - token.Start).ToLowerInvariant();
        var quotes = at + 2 < token.End && _text[at + 1] == _text[at] && _text[at + 2] == _text[at] ? 3 : 1;
        return (prefix, quotes);
    }

    private StringLiteral ParseFormatted(PythonToken opening)
    {
        var (prefix, quotes) = Opening(opening);
        var contents = ParseContents(PythonTokenKind.FStringEnd);
        var contentEnd = Current.Start;
        Expect(PythonTokenKind.FStringEnd, "the end of the f-string");
        return new StringLiteral(opening.Start, LastEnd, prefix, opening.Start + prefix.Length + quotes, contentEnd, contents);
    }

    private List<StringContent> ParseContents(PythonTokenKind end)
    {
        var contents = new List<StringContent>();
        while (Kind != end && Kind != PythonTokenKind.EndOfFile && Kind != PythonTokenKind.FStringEnd)
        {
            if (Kind == PythonTokenKind.FStringMiddle)
            {
                contents.Add(new StringText(Current.Start, Current.End));
                Next();
            }
            else if (Kind == PythonTokenKind.LeftBrace) contents.Add(ParseField());
            else
            {
                Fail("a replacement field that is not closed");
                Next();
            }
        }
        return contents;
    }

    private ReplacementField ParseField()
    {
        var start = Current.Start;
        Next();
        if (_nesting >= MaxNesting) Fail("too deeply nested to be read");
        _nesting++;
        var value = _failed ? ParseError() : ParseExpressions();
        var isDebug = Accept(PythonTokenKind.Equal);
        char? conversion = null;
        if (Accept(PythonTokenKind.Exclamation) && Kind == PythonTokenKind.Name)
        {
            conversion = _text[Current.Start];
            Next();
        }
        var format = Accept(PythonTokenKind.Colon) ? ParseContents(PythonTokenKind.RightBrace) : null;
        _nesting--;
        if (Kind != PythonTokenKind.RightBrace) SkipField();
        Accept(PythonTokenKind.RightBrace);
        return new ReplacementField(start, LastEnd, value, conversion, format, isDebug);
    }

    /// <summary>Skips to the end of a field whose expression could not be read.</summary>
    private void SkipField()
    {
        Fail("\"}\" expected");
        var depth = 0;
        while (Kind is not (PythonTokenKind.EndOfFile or PythonTokenKind.Newline or PythonTokenKind.FStringEnd))
        {
            if (Kind is PythonTokenKind.LeftBrace) depth++;
            else if (Kind is PythonTokenKind.RightBrace && depth-- == 0) return;
            Next();
        }
    }
}
