using System.Collections.Generic;

namespace DbImpact.Python.Syntax;

public abstract class Statement(int start, int end) : PythonNode(start, end);

/// <summary>A line that could not be read.</summary>
public sealed class ErrorStatement(int start, int end) : Statement(start, end);

public sealed class ExpressionStatement(Expression expression, int start, int end) : Statement(start, end)
{
    public Expression Expression { get; } = expression;
}

/// <summary><c>a = b = value</c></summary>
public sealed class AssignStatement(IReadOnlyList<Expression> targets, Expression value) : Statement(targets[0].Start, value.End)
{
    public IReadOnlyList<Expression> Targets { get; } = targets;

    public Expression Value { get; } = value;
}

/// <summary><c>target += value</c> and the like.</summary>
public sealed class AugmentedAssignStatement(Expression target, string op, Expression value) : Statement(target.Start, value.End)
{
    public Expression Target { get; } = target;

    /// <summary>Without the sign of equality.</summary>
    public string Operator { get; } = op;

    public Expression Value { get; } = value;
}

/// <summary><c>target: annotation = value</c></summary>
public sealed class AnnotatedAssignStatement(Expression target, Expression annotation, Expression? value) : Statement(target.Start, (value ?? annotation).End)
{
    public Expression Target { get; } = target;

    public Expression Annotation { get; } = annotation;

    public Expression? Value { get; } = value;
}

/// <summary><c>type Name = value</c></summary>
public sealed class TypeAliasStatement(int start, Identifier name, Expression value) : Statement(start, value.End)
{
    public Identifier Name { get; } = name;

    public Expression Value { get; } = value;
}

public sealed class ReturnStatement(int start, int end, Expression? value) : Statement(start, end)
{
    public Expression? Value { get; } = value;
}

public sealed class RaiseStatement(int start, int end, Expression? exception, Expression? cause) : Statement(start, end)
{
    public Expression? Exception { get; } = exception;

    public Expression? Cause { get; } = cause;
}

public sealed class DeleteStatement(int start, int end, Expression targets) : Statement(start, end)
{
    public Expression Targets { get; } = targets;
}

public sealed class AssertStatement(int start, int end, Expression test, Expression? message) : Statement(start, end)
{
    public Expression Test { get; } = test;

    public Expression? Message { get; } = message;
}

/// <summary><c>global</c> or <c>nonlocal</c>.</summary>
public sealed class ScopeStatement(int start, int end, bool isGlobal, IReadOnlyList<Identifier> names) : Statement(start, end)
{
    public bool IsGlobal { get; } = isGlobal;

    public IReadOnlyList<Identifier> Names { get; } = names;
}

public enum SimpleStatementKind
{
    Pass,
    Break,
    Continue,
}

public sealed class SimpleStatement(int start, int end, SimpleStatementKind kind) : Statement(start, end)
{
    public SimpleStatementKind Kind { get; } = kind;
}

/// <summary>An imported name: dotted for a module; and what it is called here.</summary>
public readonly record struct ImportedName(string Name, Identifier? Alias, int Start, int End)
{
    /// <summary>The name that the import binds.</summary>
    public string Bound
    {
        get
        {
            if (Alias is { } alias) return alias.Name;
            var dot = Name.IndexOf('.');
            return dot < 0 ? Name : Name.Substring(0, dot);
        }
    }
}

public sealed class ImportStatement(int start, int end, IReadOnlyList<ImportedName> names) : Statement(start, end)
{
    public IReadOnlyList<ImportedName> Names { get; } = names;
}

/// <summary><c>from ..module import a, b as c</c></summary>
public sealed class ImportFromStatement(int start, int end, int level, string module, IReadOnlyList<ImportedName>? names) : Statement(start, end)
{
    /// <summary>The number of leading dots.</summary>
    public int Level { get; } = level;

    /// <summary>Without the leading dots; empty where only these stand.</summary>
    public string Module { get; } = module;

    /// <summary>Null for <c>*</c>.</summary>
    public IReadOnlyList<ImportedName>? Names { get; } = names;
}

/// <summary>A test and what runs where it holds.</summary>
public sealed record IfBranch(Expression Test, IReadOnlyList<Statement> Body);

/// <summary><c>if</c> with its <c>elif</c>s and <c>else</c>.</summary>
public sealed class IfStatement(int start, int end, IReadOnlyList<IfBranch> branches, IReadOnlyList<Statement>? orElse) : Statement(start, end)
{
    public IReadOnlyList<IfBranch> Branches { get; } = branches;

    public IReadOnlyList<Statement>? OrElse { get; } = orElse;
}

public sealed class ForStatement(
    int start, int end, Expression target, Expression iterable, IReadOnlyList<Statement> body, IReadOnlyList<Statement>? orElse) : Statement(start, end)
{
    public Expression Target { get; } = target;

    public Expression Iterable { get; } = iterable;

    public IReadOnlyList<Statement> Body { get; } = body;

    public IReadOnlyList<Statement>? OrElse { get; } = orElse;
}

public sealed class WhileStatement(int start, int end, Expression test, IReadOnlyList<Statement> body, IReadOnlyList<Statement>? orElse) : Statement(start, end)
{
    public Expression Test { get; } = test;

    public IReadOnlyList<Statement> Body { get; } = body;

    public IReadOnlyList<Statement>? OrElse { get; } = orElse;
}

public sealed record ExceptHandler(Expression? Type, Identifier? Name, IReadOnlyList<Statement> Body);

public sealed class TryStatement(
    int start,
    int end,
    IReadOnlyList<Statement> body,
    IReadOnlyList<ExceptHandler> handlers,
    IReadOnlyList<Statement>? orElse,
    IReadOnlyList<Statement>? final) : Statement(start, end)
{
    public IReadOnlyList<Statement> Body { get; } = body;

    public IReadOnlyList<ExceptHandler> Handlers { get; } = handlers;

    public IReadOnlyList<Statement>? OrElse { get; } = orElse;

    public IReadOnlyList<Statement>? Final { get; } = final;
}

public sealed record WithItem(Expression Context, Expression? Target);

public sealed class WithStatement(int start, int end, IReadOnlyList<WithItem> items, IReadOnlyList<Statement> body) : Statement(start, end)
{
    public IReadOnlyList<WithItem> Items { get; } = items;

    public IReadOnlyList<Statement> Body { get; } = body;
}

/// <summary>A case of a match: where its pattern stands, and the names that the pattern binds.</summary>
public sealed record MatchCase(int PatternStart, int PatternEnd, IReadOnlyList<Identifier> Captures, Expression? Guard, IReadOnlyList<Statement> Body);

public sealed class MatchStatement(int start, int end, Expression subject, IReadOnlyList<MatchCase> cases) : Statement(start, end)
{
    public Expression Subject { get; } = subject;

    public IReadOnlyList<MatchCase> Cases { get; } = cases;
}

public enum ParameterKind
{
    /// <summary>Given by position or by name.</summary>
    Ordinary,
    KeywordOnly,

    /// <summary><c>*args</c></summary>
    Arguments,

    /// <summary><c>**kwargs</c></summary>
    Keywords,
}

public sealed record Parameter(Identifier Name, ParameterKind Kind, Expression? Annotation, Expression? Default);

public sealed class FunctionDefinition(
    int start,
    int end,
    IReadOnlyList<Expression> decorators,
    Identifier name,
    IReadOnlyList<Parameter> parameters,
    Expression? returns,
    IReadOnlyList<Statement> body,
    bool isAsync) : Statement(start, end)
{
    public IReadOnlyList<Expression> Decorators { get; } = decorators;

    public Identifier Name { get; } = name;

    public IReadOnlyList<Parameter> Parameters { get; } = parameters;

    public Expression? Returns { get; } = returns;

    public IReadOnlyList<Statement> Body { get; } = body;

    public bool IsAsync { get; } = isAsync;
}

/// <summary>A class; its extent begins at <c>class</c>, decorators apart.</summary>
public sealed class ClassDefinition(
    int start, int end, IReadOnlyList<Expression> decorators, Identifier name, IReadOnlyList<Argument> arguments, IReadOnlyList<Statement> body)
    : Statement(start, end)
{
    public IReadOnlyList<Expression> Decorators { get; } = decorators;

    public Identifier Name { get; } = name;

    /// <summary>Bases and keywords.</summary>
    public IReadOnlyList<Argument> Arguments { get; } = arguments;

    public IReadOnlyList<Statement> Body { get; } = body;
}
