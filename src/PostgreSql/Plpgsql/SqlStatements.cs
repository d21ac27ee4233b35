using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary>The variables that a row goes to: one record, or scalars (pl_gram.y <c>into_target</c>, <c>for_variable</c>).</summary>
public sealed class IntoTarget(SqlSpan span) : SqlNode(span)
{
    public bool IsStrict { get; init; }

    public NodeList<QualifiedName> Variables { get; init; }

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Variables);
}

/// <summary>An SQL command, perhaps with an INTO that PL/pgSQL takes out of it (pl_gram.y <c>stmt_execsql</c>).</summary>
public sealed class ExecuteSqlStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    /// <summary>The command without its INTO; null where it could not be read.</summary>
    public required SqlStatement Command { get; init; }

    public IntoTarget? Into { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Command);
        action.Maybe(Into);
    }
}

/// <summary><c>PERFORM query</c>: a SELECT without its first word, whose rows are thrown away (pl_gram.y <c>stmt_perform</c>).</summary>
public sealed class PerformStatement(SqlSpan span, SelectStatement query) : PlpgsqlStatement(span)
{
    public SelectStatement Query { get; } = query;

    public override void ForEachChild(Action<SqlNode> action) => action(Query);
}

/// <summary><c>EXECUTE text [INTO …] [USING …]</c> (pl_gram.y <c>stmt_dynexecute</c>).</summary>
public sealed class DynamicExecuteStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public required PlpgsqlExpression Command { get; init; }

    public IntoTarget? Into { get; init; }

    public NodeList<PlpgsqlExpression> Using { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Command);
        action.Maybe(Into);
        action.Each(Using);
    }
}

/// <summary><c>GET [CURRENT | STACKED] DIAGNOSTICS variable = item, …</c> (pl_gram.y <c>stmt_getdiag</c>).</summary>
public sealed class GetDiagnosticsStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public NodeList<QualifiedName> Variables { get; init; }

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Variables);
}

/// <summary>A value for a cursor's argument, by position or <c>name := value</c> (pl_gram.y <c>read_cursor_args</c>).</summary>
public sealed class CursorArgumentValue(SqlSpan span, Identifier? name, PlpgsqlExpression value) : SqlNode(span)
{
    public Identifier? Name { get; } = name;

    public PlpgsqlExpression Value { get; } = value;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action(Value);
    }
}

/// <summary><c>OPEN cursor …</c> (pl_gram.y <c>stmt_open</c>).</summary>
public sealed class OpenStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public required QualifiedName Cursor { get; init; }

    /// <summary>Of a bound cursor.</summary>
    public NodeList<CursorArgumentValue> Arguments { get; init; }

    /// <summary>Of <c>OPEN cursor FOR query</c>.</summary>
    public SqlStatement? Query { get; init; }

    /// <summary>Of <c>OPEN cursor FOR EXECUTE text</c>.</summary>
    public PlpgsqlExpression? Command { get; init; }

    public NodeList<PlpgsqlExpression> Using { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Cursor);
        action.Each(Arguments);
        action.Maybe(Query);
        action.Maybe(Command);
        action.Each(Using);
    }
}

/// <summary><c>FETCH [direction { FROM | IN }] cursor INTO target</c>, MOVE, or CLOSE.</summary>
public sealed class CursorStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public required QualifiedName Cursor { get; init; }

    /// <summary>The number of ABSOLUTE, RELATIVE, FORWARD, BACKWARD, or a number alone.</summary>
    public PlpgsqlExpression? Count { get; init; }

    /// <summary>Of FETCH.</summary>
    public IntoTarget? Into { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Count);
        action(Cursor);
        action.Maybe(Into);
    }
}
