using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary>Which of a variable and a column of the same name a name means (manual, 41.11.1).</summary>
public enum VariableConflict
{
    /// <summary>Neither: the name is ambiguous.</summary>
    Error,
    UseVariable,
    UseColumn,
}

/// <summary>What the text of a PL/pgSQL routine or DO block was read as (pl_gram.y <c>pl_function</c>). Immutable.</summary>
public sealed class PlpgsqlBody
{
    internal PlpgsqlBody(SqlText text, PlpgsqlBlock block, VariableConflict? variableConflict, IReadOnlyList<SqlSyntaxError> errors, bool isTooDeep)
    {
        Text = text;
        Block = block;
        VariableConflict = variableConflict;
        Errors = errors;
        IsTooDeep = isTooDeep;
    }

    /// <summary>The body; all spans of the tree are in it.</summary>
    public SqlText Text { get; }

    /// <summary>The outermost block, as far as it could be read.</summary>
    public PlpgsqlBlock Block { get; }

    /// <summary><c>#variable_conflict</c>; null where the body does not say it, so that the server's setting holds.</summary>
    public VariableConflict? VariableConflict { get; }

    /// <summary>
    /// What the server's compiler rejects as a syntax error, in the order of the text. It stops at the first; an error of an SQL text inside
    /// of the body does not keep the rest from being read.
    /// </summary>
    public IReadOnlyList<SqlSyntaxError> Errors { get; }

    /// <summary>Whether a part is nested more deeply than is read: nothing is wrong with it, but it is not in the tree.</summary>
    public bool IsTooDeep { get; }
}

/// <summary>A statement of PL/pgSQL (manual, 41.5 and 41.6; pl_gram.y <c>proc_stmt</c>).</summary>
public abstract class PlpgsqlStatement(SqlSpan span) : SqlNode(span);

/// <summary><c>[&lt;&lt;label&gt;&gt;] [DECLARE …] BEGIN … [EXCEPTION …] END [label]</c> (pl_gram.y <c>pl_block</c>).</summary>
public sealed class PlpgsqlBlock(SqlSpan span) : PlpgsqlStatement(span)
{
    public Identifier? Label { get; init; }

    public NodeList<PlpgsqlDeclaration> Declarations { get; init; }

    public NodeList<PlpgsqlStatement> Statements { get; init; }

    public NodeList<ExceptionHandler> Handlers { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Label);
        action.Each(Declarations);
        action.Each(Statements);
        action.Each(Handlers);
    }
}

/// <summary><c>WHEN condition [OR condition …] THEN statements</c> (pl_gram.y <c>proc_exception</c>).</summary>
public sealed class ExceptionHandler(SqlSpan span) : SqlNode(span)
{
    /// <summary>Names of conditions, <c>others</c> among them, and the codes of <c>SQLSTATE 'code'</c>.</summary>
    public NodeList<ExceptionCondition> Conditions { get; init; }

    public NodeList<PlpgsqlStatement> Statements { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Conditions);
        action.Each(Statements);
    }
}

/// <summary>A condition of an exception handler (manual, appendix A).</summary>
public sealed class ExceptionCondition(SqlSpan span, string name, bool isSqlState) : SqlNode(span)
{
    /// <summary>The condition's name, or the five characters of its code.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it was written <c>SQLSTATE 'code'</c>.</summary>
    public bool IsSqlState { get; } = isSqlState;
}

/// <summary>
/// An SQL expression inside of a body. The server evaluates <c>SELECT</c> and its text, so that clauses of a query may follow the value
/// (gram.y <c>PLpgSQL_Expr</c>).
/// </summary>
public sealed class PlpgsqlExpression(SqlSpan span, SelectStatement query) : SqlNode(span)
{
    /// <summary>The query that gives the value: its first word is missing in the text.</summary>
    public SelectStatement Query { get; } = query;

    public override void ForEachChild(Action<SqlNode> action) => action(Query);
}
