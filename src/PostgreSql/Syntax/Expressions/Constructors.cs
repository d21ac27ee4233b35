using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>ROW(…)</c>, or <c>(a, b, …)</c> with at least two.</summary>
public sealed class RowExpression(SqlSpan span, NodeList<SqlExpression> items, bool isExplicit) : SqlExpression(span)
{
    public NodeList<SqlExpression> Items { get; } = items;

    /// <summary>Whether ROW is written.</summary>
    public bool IsExplicit { get; } = isExplicit;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Items);
}

/// <summary><c>ARRAY[…]</c>; the inner lists of a nested one are such nodes without the word ARRAY.</summary>
public sealed class ArrayExpression(SqlSpan span, NodeList<SqlExpression> elements) : SqlExpression(span)
{
    public NodeList<SqlExpression> Elements { get; } = elements;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Elements);
}

/// <summary><c>CASE [operand] WHEN … THEN … [ELSE …] END</c>.</summary>
public sealed class CaseExpression(SqlSpan span, SqlExpression? operand, NodeList<CaseWhen> whens, SqlExpression? @else) : SqlExpression(span)
{
    public SqlExpression? Operand { get; } = operand;

    public NodeList<CaseWhen> Whens { get; } = whens;

    public SqlExpression? Else { get; } = @else;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Operand);
        action.Each(Whens);
        action.Maybe(Else);
    }
}

/// <summary><c>WHEN condition THEN result</c>.</summary>
public sealed class CaseWhen(SqlSpan span, SqlExpression condition, SqlExpression result) : SqlNode(span)
{
    public SqlExpression Condition { get; } = condition;

    public SqlExpression Result { get; } = result;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Condition);
        action(Result);
    }
}

public enum SubqueryKind
{
    /// <summary><c>(query)</c>: one value.</summary>
    Scalar,

    /// <summary><c>EXISTS (query)</c>.</summary>
    Exists,

    /// <summary><c>ARRAY(query)</c>.</summary>
    Array,
}

/// <summary>A query as a value. IN, ANY and ALL with a query are nodes of their own.</summary>
public sealed class SubqueryExpression(SqlSpan span, SubqueryKind kind, SelectStatement query) : SqlExpression(span)
{
    public SubqueryKind Kind { get; } = kind;

    public SelectStatement Query { get; } = query;

    public override void ForEachChild(Action<SqlNode> action) => action(Query);
}

public enum GroupingSetKind
{
    /// <summary><c>()</c>.</summary>
    Empty,
    Rollup,
    Cube,

    /// <summary>GROUPING SETS.</summary>
    Sets,
}

/// <summary>An item of GROUP BY that is not an expression (manual, 7.2.4).</summary>
public sealed class GroupingSet(SqlSpan span, GroupingSetKind kind, NodeList<SqlExpression> items) : SqlExpression(span)
{
    public GroupingSetKind Kind { get; } = kind;

    public NodeList<SqlExpression> Items { get; } = items;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Items);
}
