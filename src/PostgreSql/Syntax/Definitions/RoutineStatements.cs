using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>gram.y <c>arg_class</c>.</summary>
public enum ParameterMode
{
    Unspecified,
    In,
    Out,
    InOut,
    Variadic,
    Table,
}

/// <summary>A parameter of a routine (gram.y <c>func_arg_with_default</c>, <c>table_func_column</c>).</summary>
public sealed class RoutineParameter(SqlSpan span) : SqlNode(span)
{
    public ParameterMode Mode { get; init; }

    public Identifier? Name { get; init; }

    public required TypeName Type { get; init; }

    public SqlExpression? Default { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action(Type);
        action.Maybe(Default);
    }
}

/// <summary>CREATE FUNCTION or CREATE PROCEDURE (gram.y <c>CreateFunctionStmt</c>).</summary>
public sealed class CreateRoutineStatement(SqlSpan span) : SqlStatement(span)
{
    public bool OrReplace { get; init; }

    public bool IsProcedure { get; init; }

    public required QualifiedName Name { get; init; }

    public NodeList<RoutineParameter> Parameters { get; init; }

    public TypeName? Returns { get; init; }

    public bool ReturnsTable { get; init; }

    /// <summary>Of RETURNS TABLE (…).</summary>
    public NodeList<RoutineParameter> TableColumns { get; init; }

    public NodeList<RoutineOption> Options { get; init; }

    /// <summary>A body that is not a string: <c>RETURN …</c> or <c>BEGIN ATOMIC … END</c>.</summary>
    public RoutineBody? Body { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Parameters);
        action.Maybe(Returns);
        action.Each(TableColumns);
        action.Each(Options);
        action.Maybe(Body);
    }
}

/// <summary>A routine's body as SQL (gram.y <c>opt_routine_body</c>).</summary>
public sealed class RoutineBody(SqlSpan span) : SqlNode(span)
{
    /// <summary>Of <c>RETURN expression</c>.</summary>
    public SqlExpression? Return { get; init; }

    /// <summary>Of <c>BEGIN ATOMIC … END</c>.</summary>
    public NodeList<SqlStatement> Statements { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Return);
        action.Each(Statements);
    }
}

/// <summary><c>RETURN expression</c> inside BEGIN ATOMIC … END.</summary>
public sealed class ReturnStatement(SqlSpan span) : SqlStatement(span)
{
    public required SqlExpression Expression { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Expression);
    }
}

/// <summary>gram.y <c>createfunc_opt_item</c>.</summary>
public enum RoutineOptionKind
{
    As,
    Language,
    Transform,
    Window,
    CalledOnNullInput,
    ReturnsNullOnNullInput,
    Strict,
    Immutable,
    Stable,
    Volatile,
    SecurityDefiner,
    SecurityInvoker,
    Leakproof,
    NotLeakproof,
    Cost,
    Rows,
    Support,
    Set,
    Parallel,
}

/// <summary>An option of a routine.</summary>
public sealed class RoutineOption(SqlSpan span) : SqlNode(span)
{
    public RoutineOptionKind Kind { get; init; }

    /// <summary>The body or object file of AS.</summary>
    public StringConstant? Text { get; init; }

    /// <summary>The characters of <see cref="Text"/> without what delimits them.</summary>
    public SqlSpan TextSpan { get; init; }

    /// <summary>
    /// Whether the value of <see cref="Text"/> is just what stands in <see cref="TextSpan"/>: an offset in it is an offset in the
    /// text.
    /// </summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The second string of AS.</summary>
    public StringConstant? LinkSymbol { get; init; }

    /// <summary>Of LANGUAGE and PARALLEL.</summary>
    public Identifier? Name { get; init; }

    /// <summary>Of COST and ROWS.</summary>
    public SignedNumber? Number { get; init; }

    public QualifiedName? Support { get; init; }

    public NodeList<TypeName> TransformTypes { get; init; }

    /// <summary>Of SET and RESET.</summary>
    public SqlStatement? Setting { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Text);
        action.Maybe(LinkSymbol);
        action.Maybe(Name);
        action.Maybe(Number);
        action.Maybe(Support);
        action.Each(TransformTypes);
        action.Maybe(Setting);
    }
}

/// <summary>ALTER FUNCTION, PROCEDURE or ROUTINE with options (gram.y <c>AlterFunctionStmt</c>).</summary>
public sealed class AlterRoutineStatement(SqlSpan span) : SqlStatement(span)
{
    public required RoutineObject Routine { get; init; }

    public NodeList<RoutineOption> Options { get; init; }

    public bool IsRestrict { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Routine);
        action.Each(Options);
    }
}
