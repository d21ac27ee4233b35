using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary><c>target { := | = } expression</c> (pl_gram.y <c>stmt_assign</c>).</summary>
public sealed class AssignStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    /// <summary>A variable, perhaps with fields and subscripts behind it.</summary>
    public required SqlExpression Target { get; init; }

    public required PlpgsqlExpression Value { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Target);
        action(Value);
    }
}

/// <summary>A condition and what is done where it holds.</summary>
public sealed class ConditionalBranch(SqlSpan span) : SqlNode(span)
{
    /// <summary>One for IF and ELSIF; one or more for WHEN of a CASE with an operand.</summary>
    public NodeList<PlpgsqlExpression> Conditions { get; init; }

    public NodeList<PlpgsqlStatement> Statements { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Conditions);
        action.Each(Statements);
    }
}

/// <summary><c>IF … THEN … [ELSIF … THEN …] [ELSE …] END IF</c> (pl_gram.y <c>stmt_if</c>).</summary>
public sealed class IfStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    /// <summary>IF and each ELSIF.</summary>
    public NodeList<ConditionalBranch> Branches { get; init; }

    public NodeList<PlpgsqlStatement> Else { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Branches);
        action.Each(Else);
    }
}

/// <summary><c>CASE [operand] WHEN … THEN … [ELSE …] END CASE</c> (pl_gram.y <c>stmt_case</c>).</summary>
public sealed class CaseStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public PlpgsqlExpression? Operand { get; init; }

    public NodeList<ConditionalBranch> Branches { get; init; }

    public NodeList<PlpgsqlStatement> Else { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Operand);
        action.Each(Branches);
        action.Each(Else);
    }
}

/// <summary>A loop: its label and its body.</summary>
public abstract class LoopStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public Identifier? Label { get; init; }

    public NodeList<PlpgsqlStatement> Statements { get; init; }
}

/// <summary><c>LOOP … END LOOP</c>, or <c>WHILE condition LOOP … END LOOP</c> (pl_gram.y <c>stmt_loop</c>, <c>stmt_while</c>).</summary>
public sealed class WhileStatement(SqlSpan span) : LoopStatement(span)
{
    /// <summary>Null for LOOP alone.</summary>
    public PlpgsqlExpression? Condition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Label);
        action.Maybe(Condition);
        action.Each(Statements);
    }
}

/// <summary><c>FOR name IN [REVERSE] lower .. upper [BY step] LOOP … END LOOP</c>. The variable is the loop's own.</summary>
public sealed class ForIntegerStatement(SqlSpan span) : LoopStatement(span)
{
    public required Identifier Variable { get; init; }

    public bool IsReverse { get; init; }

    public required PlpgsqlExpression Lower { get; init; }

    public required PlpgsqlExpression Upper { get; init; }

    public PlpgsqlExpression? Step { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Label);
        action(Variable);
        action(Lower);
        action(Upper);
        action.Maybe(Step);
        action.Each(Statements);
    }
}

/// <summary><c>FOR targets IN query LOOP … END LOOP</c>.</summary>
public sealed class ForQueryStatement(SqlSpan span) : LoopStatement(span)
{
    public required IntoTarget Target { get; init; }

    public required SqlStatement Query { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Label);
        action(Target);
        action(Query);
        action.Each(Statements);
    }
}

/// <summary><c>FOR targets IN EXECUTE text [USING …] LOOP … END LOOP</c>.</summary>
public sealed class ForExecuteStatement(SqlSpan span) : LoopStatement(span)
{
    public required IntoTarget Target { get; init; }

    public required PlpgsqlExpression Command { get; init; }

    public NodeList<PlpgsqlExpression> Using { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Label);
        action(Target);
        action(Command);
        action.Each(Using);
        action.Each(Statements);
    }
}

/// <summary><c>FOR record IN cursor [(argument, …)] LOOP … END LOOP</c>. The record is the loop's own.</summary>
public sealed class ForCursorStatement(SqlSpan span) : LoopStatement(span)
{
    public required Identifier Variable { get; init; }

    public required QualifiedName Cursor { get; init; }

    public NodeList<CursorArgumentValue> Arguments { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Label);
        action(Variable);
        action(Cursor);
        action.Each(Arguments);
        action.Each(Statements);
    }
}

/// <summary><c>FOREACH target [SLICE n] IN ARRAY expression LOOP … END LOOP</c> (pl_gram.y <c>stmt_foreach_a</c>).</summary>
public sealed class ForeachStatement(SqlSpan span) : LoopStatement(span)
{
    public required IntoTarget Target { get; init; }

    /// <summary>The number of SLICE; 0 without it.</summary>
    public int Slice { get; init; }

    public required PlpgsqlExpression Array { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Label);
        action(Target);
        action(Array);
        action.Each(Statements);
    }
}

/// <summary><c>EXIT [label] [WHEN condition]</c>, or CONTINUE (pl_gram.y <c>stmt_exit</c>).</summary>
public sealed class ExitStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public bool IsContinue { get; init; }

    public Identifier? Label { get; init; }

    public PlpgsqlExpression? Condition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Label);
        action.Maybe(Condition);
    }
}

/// <summary><c>RETURN [expression]</c> or <c>RETURN NEXT [expression]</c> (pl_gram.y <c>stmt_return</c>).</summary>
public sealed class PlpgsqlReturnStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public bool IsNext { get; init; }

    public PlpgsqlExpression? Value { get; init; }

    public override void ForEachChild(Action<SqlNode> action) => action.Maybe(Value);
}

/// <summary><c>RETURN QUERY query</c>, or <c>RETURN QUERY EXECUTE text [USING …]</c>.</summary>
public sealed class ReturnQueryStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public SqlStatement? Query { get; init; }

    public PlpgsqlExpression? Command { get; init; }

    public NodeList<PlpgsqlExpression> Using { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Query);
        action.Maybe(Command);
        action.Each(Using);
    }
}

/// <summary><c>RAISE …</c> (manual, 41.9.1; pl_gram.y <c>stmt_raise</c>).</summary>
public sealed class RaiseStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    /// <summary>Whether it raises an error: EXCEPTION, or no level.</summary>
    public bool IsError { get; init; }

    /// <summary>Values for the format's percent signs, and those of USING.</summary>
    public NodeList<PlpgsqlExpression> Values { get; init; }

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Values);
}

/// <summary><c>ASSERT condition [, message]</c>.</summary>
public sealed class AssertStatement(SqlSpan span) : PlpgsqlStatement(span)
{
    public required PlpgsqlExpression Condition { get; init; }

    public PlpgsqlExpression? Message { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Condition);
        action.Maybe(Message);
    }
}

/// <summary><c>NULL</c>, or COMMIT and ROLLBACK with or without CHAIN: statements without SQL in them.</summary>
public sealed class PlainStatement(SqlSpan span, PlainStatementKind kind) : PlpgsqlStatement(span)
{
    public PlainStatementKind Kind { get; } = kind;
}

public enum PlainStatementKind
{
    Null,
    Commit,
    Rollback,
}
