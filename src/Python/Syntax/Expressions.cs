using System.Collections.Generic;

namespace DbImpact.Python.Syntax;

public abstract class Expression(int start, int end) : PythonNode(start, end);

/// <summary>What could not be read as an expression.</summary>
public sealed class ErrorExpression(int start, int end) : Expression(start, end);

public sealed class NameExpression(Identifier identifier) : Expression(identifier.Start, identifier.End)
{
    public string Name { get; } = identifier.Name;
}

/// <summary><c>None</c>, <c>True</c>, <c>False</c> and <c>...</c></summary>
public sealed class ConstantExpression(int start, int end, string name) : Expression(start, end)
{
    public string Name { get; } = name;
}

public sealed class NumberExpression(int start, int end, string text) : Expression(start, end)
{
    /// <summary>As it is written.</summary>
    public string Text { get; } = text;
}

/// <summary><c>a, b</c> with its parentheses, where it has some.</summary>
public sealed class TupleExpression(int start, int end, IReadOnlyList<Expression> elements) : Expression(start, end)
{
    public IReadOnlyList<Expression> Elements { get; } = elements;
}

public sealed class ListExpression(int start, int end, IReadOnlyList<Expression> elements) : Expression(start, end)
{
    public IReadOnlyList<Expression> Elements { get; } = elements;
}

public sealed class SetExpression(int start, int end, IReadOnlyList<Expression> elements) : Expression(start, end)
{
    public IReadOnlyList<Expression> Elements { get; } = elements;
}

/// <summary>An entry of a dict display; without a key it is <c>**value</c>.</summary>
public readonly record struct DictEntry(Expression? Key, Expression Value);

public sealed class DictExpression(int start, int end, IReadOnlyList<DictEntry> entries) : Expression(start, end)
{
    public IReadOnlyList<DictEntry> Entries { get; } = entries;
}

public enum ComprehensionKind
{
    List,
    Set,
    Dict,
    Generator,
}

/// <summary><c>for target in iterable if condition …</c></summary>
public sealed record ComprehensionClause(Expression Target, Expression Iterable, IReadOnlyList<Expression> Conditions);

public sealed class ComprehensionExpression(
    int start, int end, ComprehensionKind kind, Expression element, Expression? value, IReadOnlyList<ComprehensionClause> clauses) : Expression(start, end)
{
    public ComprehensionKind Kind { get; } = kind;

    /// <summary>The element; a dict's key.</summary>
    public Expression Element { get; } = element;

    /// <summary>A dict's value.</summary>
    public Expression? Value { get; } = value;

    public IReadOnlyList<ComprehensionClause> Clauses { get; } = clauses;
}

public sealed class BinaryExpression(Expression left, PythonTokenKind op, Expression right) : Expression(left.Start, right.End)
{
    public Expression Left { get; } = left;

    public PythonTokenKind Operator { get; } = op;

    public Expression Right { get; } = right;
}

/// <summary><c>not</c> (of kind Name), <c>-</c>, <c>+</c>, <c>~</c></summary>
public sealed class UnaryExpression(int start, PythonTokenKind op, Expression operand) : Expression(start, operand.End)
{
    public PythonTokenKind Operator { get; } = op;

    public bool IsNot => Operator == PythonTokenKind.Name;

    public Expression Operand { get; } = operand;
}

/// <summary>Operands joined by <c>and</c> or by <c>or</c>.</summary>
public sealed class BooleanExpression(bool isAnd, IReadOnlyList<Expression> values) : Expression(values[0].Start, values[values.Count - 1].End)
{
    public bool IsAnd { get; } = isAnd;

    public IReadOnlyList<Expression> Values { get; } = values;
}

/// <summary><c>a &lt; b</c>, <c>a in b</c>, <c>a is not b</c>: each comparison by its operator as it is written, and its right operand.</summary>
public sealed class CompareExpression(Expression left, IReadOnlyList<Comparison> comparisons) : Expression(left.Start, comparisons[comparisons.Count - 1].Right.End)
{
    public Expression Left { get; } = left;

    public IReadOnlyList<Comparison> Comparisons { get; } = comparisons;
}

/// <param name="Operator"><c>==</c>, <c>!=</c>, <c>&lt;</c> …, <c>in</c>, <c>not in</c>, <c>is</c>, <c>is not</c></param>
/// <param name="Right">The right operand.</param>
public readonly record struct Comparison(string Operator, Expression Right);

/// <summary><c>body if test else orElse</c></summary>
public sealed class ConditionalExpression(Expression body, Expression test, Expression orElse) : Expression(body.Start, orElse.End)
{
    public Expression Body { get; } = body;

    public Expression Test { get; } = test;

    public Expression OrElse { get; } = orElse;
}

public sealed class LambdaExpression(int start, IReadOnlyList<Parameter> parameters, Expression body) : Expression(start, body.End)
{
    public IReadOnlyList<Parameter> Parameters { get; } = parameters;

    public Expression Body { get; } = body;
}

/// <summary><c>target := value</c></summary>
public sealed class NamedExpression(Expression target, Expression value) : Expression(target.Start, value.End)
{
    public Expression Target { get; } = target;

    public Expression Value { get; } = value;
}

public sealed class AwaitExpression(int start, Expression value) : Expression(start, value.End)
{
    public Expression Value { get; } = value;
}

/// <summary><c>yield value</c>, <c>yield from value</c></summary>
public sealed class YieldExpression(int start, int end, Expression? value, bool isFrom) : Expression(start, end)
{
    public Expression? Value { get; } = value;

    public bool IsFrom { get; } = isFrom;
}

/// <summary><c>*value</c>; <c>**value</c> in a call or a subscript.</summary>
public sealed class StarredExpression(int start, Expression value) : Expression(start, value.End)
{
    public Expression Value { get; } = value;
}

/// <summary>An argument of a call or of a class statement.</summary>
/// <param name="Name">Of a keyword argument.</param>
/// <param name="Value">The value; of <c>*args</c> and <c>**kwargs</c> what is unpacked.</param>
/// <param name="Unpacks">0, or the number of stars.</param>
public sealed record Argument(Identifier? Name, Expression Value, int Unpacks);

public sealed class CallExpression(Expression function, IReadOnlyList<Argument> arguments, int end) : Expression(function.Start, end)
{
    public Expression Function { get; } = function;

    public IReadOnlyList<Argument> Arguments { get; } = arguments;

    /// <summary>The value of the keyword argument <paramref name="name"/>, or null.</summary>
    public Expression? Keyword(string name)
    {
        foreach (var argument in Arguments)
            if (argument.Name is { } keyword && keyword.Name == name) return argument.Value;
        return null;
    }

    /// <summary>The positional argument at <paramref name="index"/>; null where there is none, or where it is not known behind <c>*args</c>.</summary>
    public Expression? Positional(int index)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name is not null || argument.Unpacks == 2) continue;
            if (argument.Unpacks == 1) return null;
            if (index-- == 0) return argument.Value;
        }
        return null;
    }
}

/// <summary><c>value.name</c></summary>
public sealed class AttributeExpression(Expression value, Identifier identifier) : Expression(value.Start, identifier.End)
{
    public Expression Value { get; } = value;

    public Identifier Identifier { get; } = identifier;

    public string Name => Identifier.Name;
}

/// <summary><c>value[index]</c></summary>
public sealed class SubscriptExpression(Expression value, Expression index, int end) : Expression(value.Start, end)
{
    public Expression Value { get; } = value;

    public Expression Index { get; } = index;
}

/// <summary><c>lower:upper:step</c></summary>
public sealed class SliceExpression(int start, int end, Expression? lower, Expression? upper, Expression? step) : Expression(start, end)
{
    public Expression? Lower { get; } = lower;

    public Expression? Upper { get; } = upper;

    public Expression? Step { get; } = step;
}

/// <summary>An expression in parentheses that are not a tuple's.</summary>
public sealed class ParenthesizedExpression(int start, int end, Expression inner) : Expression(start, end)
{
    public Expression Inner { get; } = inner;
}
