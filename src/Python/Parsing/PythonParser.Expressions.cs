using System.Collections.Generic;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

public sealed partial class PythonParser
{
    /// <summary>star_expressions: one, or a tuple without parentheses.</summary>
    private Expression ParseExpressions()
    {
        var first = ParseStarOrNamed();
        if (Kind != PythonTokenKind.Comma) return first;
        var elements = new List<Expression> { first };
        while (Accept(PythonTokenKind.Comma) && BeginsExpression()) elements.Add(ParseStarOrNamed());
        return new TupleExpression(first.Start, LastEnd, elements);
    }

    private Expression ParseStarOrNamed()
    {
        if (Kind is PythonTokenKind.Star or PythonTokenKind.DoubleStar)
        {
            var start = Current.Start;
            Next();
            return new StarredExpression(start, ParseOperand(BarPrecedence));
        }
        return ParseNamed();
    }

    /// <summary>named_expression: <c>name := expression</c></summary>
    private Expression ParseNamed()
    {
        var expression = ParseExpression();
        return Kind == PythonTokenKind.ColonEqual && expression is NameExpression && Accept(PythonTokenKind.ColonEqual)
            ? new NamedExpression(expression, ParseExpression())
            : expression;
    }

    /// <summary>expression: a disjunction, <c>a if b else c</c>, a lambda; <c>yield</c> where it may stand.</summary>
    private Expression ParseExpression()
    {
        if (_nesting >= MaxNesting)
        {
            Fail("too deeply nested to be read");
            return ParseError();
        }
        _nesting++;
        try
        {
            if (Is("lambda")) return ParseLambda();
            if (Is("yield")) return ParseYield();
            var body = ParseDisjunction();
            if (!Is("if")) return body;
            return ParseConditional(body);
        }
        finally
        {
            _nesting--;
        }
    }

    /// <summary>
    /// <c>a if b else c if d else e</c> is nested to its right, without a bound in generated code; read in a loop and put together
    /// from its end.
    /// </summary>
    private Expression ParseConditional(Expression body)
    {
        var parts = new Stack<(Expression Body, Expression Test)>();
        var last = body;
        while (AcceptWord("if"))
        {
            var test = ParseDisjunction();
            if (!AcceptWord("else"))
            {
                Fail("\"else\" expected");
                break;
            }
            parts.Push((last, test));
            if (Is("lambda") || Is("yield"))
            {
                last = ParseExpression();
                break;
            }
            last = ParseDisjunction();
        }
        foreach (var (value, test) in parts) last = new ConditionalExpression(value, test, last);
        return last;
    }

    private LambdaExpression ParseLambda()
    {
        var start = Current.Start;
        Next();
        var parameters = ParseParameters(PythonTokenKind.Colon, areAnnotated: false);
        Expect(PythonTokenKind.Colon, "\":\"");
        return new LambdaExpression(start, parameters, ParseExpression());
    }

    private YieldExpression ParseYield()
    {
        var start = Current.Start;
        Next();
        var isFrom = AcceptWord("from");
        var value = BeginsExpression() ? ParseExpressions() : null;
        return new YieldExpression(start, LastEnd, value, isFrom);
    }

    private Expression ParseDisjunction() => ParseBoolean("or", isAnd: false);

    private Expression ParseBoolean(string word, bool isAnd)
    {
        var first = isAnd ? ParseInversion() : ParseBoolean("and", isAnd: true);
        if (!Is(word)) return first;
        var values = new List<Expression> { first };
        while (AcceptWord(word)) values.Add(isAnd ? ParseInversion() : ParseBoolean("and", isAnd: true));
        return new BooleanExpression(isAnd, values);
    }

    private Expression ParseInversion()
    {
        if (!Is("not")) return ParseComparison();
        var starts = new Stack<int>();
        while (Is("not"))
        {
            starts.Push(Current.Start);
            Next();
        }
        var operand = ParseComparison();
        foreach (var start in starts) operand = new UnaryExpression(start, PythonTokenKind.Name, operand);
        return operand;
    }

    private Expression ParseComparison()
    {
        var left = ParseOperand(BarPrecedence);
        List<Comparison>? comparisons = null;
        while (ComparisonOperator() is { } op) (comparisons ??= []).Add(new Comparison(op, ParseOperand(BarPrecedence)));
        return comparisons is null ? left : new CompareExpression(left, comparisons);
    }

    /// <summary>Reads a comparison's operator; null where none stands.</summary>
    private string? ComparisonOperator()
    {
        switch (Kind)
        {
            case PythonTokenKind.EqualEqual: Next(); return "==";
            case PythonTokenKind.NotEqual: Next(); return "!=";
            case PythonTokenKind.Less: Next(); return "<";
            case PythonTokenKind.LessEqual: Next(); return "<=";
            case PythonTokenKind.Greater: Next(); return ">";
            case PythonTokenKind.GreaterEqual: Next(); return ">=";
            case PythonTokenKind.Name: break;
            default: return null;
        }
        if (AcceptWord("in")) return "in";
        if (AcceptWord("is")) return AcceptWord("not") ? "is not" : "is";
        if (!Is("not") || !Is(_index + 1, "in")) return null;
        Next();
        Next();
        return "not in";
    }

    private const int BarPrecedence = 1;

    private const int UnaryPrecedence = 7;

    /// <summary>How strongly a binary operator binds, from <c>|</c> to <c>*</c>; 0 for what is none.</summary>
    private static int PrecedenceOf(PythonTokenKind kind) => kind switch
    {
        PythonTokenKind.Bar => 1,
        PythonTokenKind.Caret => 2,
        PythonTokenKind.Ampersand => 3,
        PythonTokenKind.LeftShift or PythonTokenKind.RightShift => 4,
        PythonTokenKind.Plus or PythonTokenKind.Minus => 5,
        PythonTokenKind.Star or PythonTokenKind.Slash or PythonTokenKind.DoubleSlash or PythonTokenKind.Percent or PythonTokenKind.At => 6,
        _ => 0,
    };

    /// <summary>bitwise_or and below, by precedence climbing; all of these operators lean to the left.</summary>
    private Expression ParseOperand(int precedence)
    {
        var left = ParseFactor();
        while (PrecedenceOf(Kind) is var binding && binding >= precedence)
        {
            if (binding == 0) break;
            var op = Kind;
            Next();
            left = new BinaryExpression(left, op, ParseOperand(binding + 1));
        }
        return left;
    }

    /// <summary>factor: signs, and power, which binds stronger on its left and leans to the right.</summary>
    private Expression ParseFactor()
    {
        if (Kind is not (PythonTokenKind.Plus or PythonTokenKind.Minus or PythonTokenKind.Tilde)) return ParsePower();
        var signs = new Stack<PythonToken>();
        while (Kind is PythonTokenKind.Plus or PythonTokenKind.Minus or PythonTokenKind.Tilde)
        {
            signs.Push(Current);
            Next();
        }
        var operand = ParsePower();
        foreach (var sign in signs) operand = new UnaryExpression(sign.Start, sign.Kind, operand);
        return operand;
    }

    private Expression ParsePower()
    {
        var left = ParseAwaited();
        if (Kind != PythonTokenKind.DoubleStar) return left;
        if (_nesting >= MaxNesting)
        {
            Fail("too deeply nested to be read");
            return left;
        }
        Next();
        _nesting++;
        var right = ParseFactor();
        _nesting--;
        return new BinaryExpression(left, PythonTokenKind.DoubleStar, right);
    }

    private Expression ParseAwaited()
    {
        if (!Is("await")) return ParsePrimary();
        var start = Current.Start;
        Next();
        return new AwaitExpression(start, ParsePrimary());
    }

    /// <summary>primary: an atom and what stands behind it: attributes, calls, subscripts.</summary>
    private Expression ParsePrimary()
    {
        var primary = ParseAtom();
        while (true)
        {
            switch (Kind)
            {
                case PythonTokenKind.Dot:
                    Next();
                    primary = new AttributeExpression(primary, ParseIdentifier());
                    break;
                case PythonTokenKind.LeftParenthesis:
                    Next();
                    var arguments = ParseArguments();
                    Expect(PythonTokenKind.RightParenthesis, "\")\"");
                    primary = new CallExpression(primary, arguments, LastEnd);
                    break;
                case PythonTokenKind.LeftBracket:
                    Next();
                    var index = ParseSlices();
                    Expect(PythonTokenKind.RightBracket, "\"]\"");
                    primary = new SubscriptExpression(primary, index, LastEnd);
                    break;
                default:
                    return primary;
            }
            if (_failed) return primary;
        }
    }

    private List<Argument> ParseArguments()
    {
        var arguments = new List<Argument>();
        while (Kind is not (PythonTokenKind.RightParenthesis or PythonTokenKind.EndOfFile) && !_failed)
        {
            arguments.Add(ParseArgument());
            if (!Accept(PythonTokenKind.Comma)) break;
        }
        return arguments;
    }

    private Argument ParseArgument()
    {
        if (Kind is PythonTokenKind.Star or PythonTokenKind.DoubleStar)
        {
            var stars = Kind == PythonTokenKind.Star ? 1 : 2;
            Next();
            return new Argument(null, ParseExpression(), stars);
        }
        if (Kind == PythonTokenKind.Name && PeekKind(1) == PythonTokenKind.Equal)
        {
            var name = ParseIdentifier();
            Next();
            return new Argument(name, ParseExpression(), 0);
        }
        var start = Current.Start;
        var value = ParseNamed();
        if (Is("for") || Is("async"))
        {
            var clauses = ParseClauses();
            value = new ComprehensionExpression(start, LastEnd, ComprehensionKind.Generator, value, null, clauses);
        }
        return new Argument(null, value, 0);
    }

    private Expression ParseSlices()
    {
        var first = ParseSlice();
        // a[*b] is a[(*b,)].
        if (Kind != PythonTokenKind.Comma) return first is StarredExpression ? new TupleExpression(first.Start, first.End, [first]) : first;
        var elements = new List<Expression> { first };
        while (Accept(PythonTokenKind.Comma) && Kind != PythonTokenKind.RightBracket && !_failed) elements.Add(ParseSlice());
        return new TupleExpression(first.Start, LastEnd, elements);
    }

    private Expression ParseSlice()
    {
        var start = Current.Start;
        var lower = Kind == PythonTokenKind.Colon ? null : ParseStarOrNamed();
        if (Kind != PythonTokenKind.Colon) return lower ?? ParseError();
        Next();
        var upper = BeginsExpression() ? ParseExpression() : null;
        Expression? step = null;
        if (Accept(PythonTokenKind.Colon) && BeginsExpression()) step = ParseExpression();
        return new SliceExpression(start, LastEnd, lower, upper, step);
    }

    /// <summary>Whether the token at hand can begin an expression.</summary>
    private bool BeginsExpression() => Kind switch
    {
        PythonTokenKind.Name => !Keywords.IsReserved(_text, Current) || Is("None") || Is("True") || Is("False") || Is("not") || Is("lambda") || Is("await") || Is("yield"),
        PythonTokenKind.Number or PythonTokenKind.String or PythonTokenKind.FStringStart or PythonTokenKind.LeftParenthesis or
        PythonTokenKind.LeftBracket or PythonTokenKind.LeftBrace or PythonTokenKind.Ellipsis or PythonTokenKind.Plus or PythonTokenKind.Minus or
        PythonTokenKind.Tilde or PythonTokenKind.Star or PythonTokenKind.DoubleStar => true,
        _ => false,
    };

    private ErrorExpression ParseError()
    {
        Fail("an expression expected");
        return new ErrorExpression(Current.Start, Current.Start);
    }
}
