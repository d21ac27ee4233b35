using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// A query, as a statement of its own or inside another (manual, SELECT; gram.y <c>SelectStmt</c>, <c>select_no_parens</c>).
/// Parentheses around the whole of a query are a <see cref="ParenthesizedQuery"/> in its body.
/// </summary>
public sealed class SelectStatement(
    SqlSpan span,
    WithClause? with,
    QueryBody body,
    NodeList<SortItem> orderBy,
    LimitClause? limit,
    NodeList<LockingClause> locking,
    NodeList<HoleFragment> fragments = default) : SqlStatement(span)
{
    public WithClause? With { get; } = with;

    public QueryBody Body { get; } = body;

    public NodeList<SortItem> OrderBy { get; } = orderBy;

    /// <summary>LIMIT, OFFSET and FETCH together.</summary>
    public LimitClause? Limit { get; } = limit;

    public NodeList<LockingClause> Locking { get; } = locking;

    /// <summary>Holes after the body, where clauses may stand.</summary>
    public NodeList<HoleFragment> Fragments { get; } = fragments;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(With);
        action(Body);
        action.Each(OrderBy);
        var limitFirst = Limit is not null && !Locking.IsEmpty && Limit.Span.Start < Locking[0].Span.Start;
        if (limitFirst) action.Maybe(Limit);
        action.Each(Locking);
        if (!limitFirst) action.Maybe(Limit);
        action.Each(Fragments);
    }
}

/// <summary>What a query takes its rows from (gram.y <c>simple_select</c>, <c>select_clause</c>).</summary>
public abstract class QueryBody(SqlSpan span) : SqlNode(span);

/// <summary>Whether ALL or DISTINCT is written.</summary>
public enum SetQuantifier
{
    None,
    All,
    Distinct,
}

/// <summary><c>SELECT … [INTO …] [FROM …] [WHERE …] [GROUP BY …] [HAVING …] [WINDOW …]</c>.</summary>
public sealed class SelectQuery(
    SqlSpan span,
    SetQuantifier quantifier,
    NodeList<SqlExpression> distinctOn,
    NodeList<SelectItem> items,
    IntoClause? into,
    NodeList<FromItem> from,
    SqlExpression? where,
    GroupByClause? groupBy,
    SqlExpression? having,
    NodeList<WindowDefinition> windows,
    NodeList<HoleFragment> fragments = default,
    bool beginsInHole = false) : QueryBody(span)
{
    /// <summary>Whether SELECT and what else stands before the first clause is in a hole before it.</summary>
    public bool BeginsInHole { get; } = beginsInHole;

    public SetQuantifier Quantifier { get; } = quantifier;

    /// <summary>DISTINCT ON (…).</summary>
    public NodeList<SqlExpression> DistinctOn { get; } = distinctOn;

    /// <summary>The target list; may be empty.</summary>
    public NodeList<SelectItem> Items { get; } = items;

    public IntoClause? Into { get; } = into;

    public NodeList<FromItem> From { get; } = from;

    public SqlExpression? Where { get; } = where;

    public GroupByClause? GroupBy { get; } = groupBy;

    public SqlExpression? Having { get; } = having;

    public NodeList<WindowDefinition> Windows { get; } = windows;

    /// <summary>Holes between the clauses.</summary>
    public NodeList<HoleFragment> Fragments { get; } = fragments;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(DistinctOn);
        action.Each(Items);
        action.Maybe(Into);
        action.Each(From);
        action.Maybe(Where);
        action.Maybe(GroupBy);
        action.Maybe(Having);
        action.Each(Windows);
        action.Each(Fragments);
    }
}

/// <summary><c>VALUES (…), (…)</c>.</summary>
public sealed class ValuesQuery(SqlSpan span, NodeList<ValuesRow> rows) : QueryBody(span)
{
    public NodeList<ValuesRow> Rows { get; } = rows;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Rows);
}

/// <summary>One row of VALUES, with its parentheses. A hole in a row's place is a row of one <see cref="HoleExpression"/>.</summary>
public sealed class ValuesRow(SqlSpan span, NodeList<SqlExpression> items) : SqlNode(span)
{
    public NodeList<SqlExpression> Items { get; } = items;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Items);
}

/// <summary><c>TABLE name</c>.</summary>
public sealed class TableQuery(SqlSpan span, RelationReference relation) : QueryBody(span)
{
    public RelationReference Relation { get; } = relation;

    public override void ForEachChild(Action<SqlNode> action) => action(Relation);
}

public enum SetOperator
{
    Union,
    Intersect,
    Except,
}

/// <summary><c>left UNION | INTERSECT | EXCEPT [ALL | DISTINCT] right</c>. Chains lean to the left.</summary>
public sealed class SetOperation(SqlSpan span, QueryBody left, SetOperator @operator, SetQuantifier quantifier, QueryBody right) : QueryBody(span)
{
    public QueryBody Left { get; } = left;

    public SetOperator Operator { get; } = @operator;

    public SetQuantifier Quantifier { get; } = quantifier;

    public QueryBody Right { get; } = right;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Left);
        action(Right);
    }
}

/// <summary><c>(query)</c>.</summary>
public sealed class ParenthesizedQuery(SqlSpan span, SelectStatement query) : QueryBody(span)
{
    public SelectStatement Query { get; } = query;

    public override void ForEachChild(Action<SqlNode> action) => action(Query);
}

/// <summary>Holes where a query stands.</summary>
public sealed class HoleQuery(SqlSpan span) : QueryBody(span);

/// <summary>An item of a target list or of RETURNING: <c>expression [[AS] label]</c>, <c>*</c>, <c>t.*</c> (gram.y <c>target_el</c>).</summary>
public sealed class SelectItem(SqlSpan span, SqlExpression expression, Identifier? label) : SqlNode(span)
{
    public SqlExpression Expression { get; } = expression;

    public Identifier? Label { get; } = label;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Expression);
        action.Maybe(Label);
    }
}

public enum TablePersistence
{
    Permanent,
    Temporary,
    Unlogged,
}

/// <summary><c>INTO [TEMPORARY | UNLOGGED] [TABLE] name</c>.</summary>
public sealed class IntoClause(SqlSpan span, TablePersistence persistence, QualifiedName name) : SqlNode(span)
{
    public TablePersistence Persistence { get; } = persistence;

    public QualifiedName Name { get; } = name;

    public override void ForEachChild(Action<SqlNode> action) => action(Name);
}

/// <summary><c>GROUP BY [ALL | DISTINCT] item, …</c>.</summary>
public sealed class GroupByClause(SqlSpan span, SetQuantifier quantifier, NodeList<SqlExpression> items) : SqlNode(span)
{
    public SetQuantifier Quantifier { get; } = quantifier;

    /// <summary>Expressions and <see cref="GroupingSet"/>s.</summary>
    public NodeList<SqlExpression> Items { get; } = items;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Items);
}

public enum SortDirection
{
    /// <summary>Not written: ascending.</summary>
    None,
    Ascending,
    Descending,

    /// <summary>USING operator.</summary>
    Using,
}

public enum NullsOrder
{
    None,
    First,
    Last,
}

/// <summary><c>expression [ASC | DESC | USING operator] [NULLS FIRST | LAST]</c>.</summary>
public sealed class SortItem(SqlSpan span, SqlExpression expression, SortDirection direction, OperatorName? @operator, NullsOrder nulls)
    : SqlNode(span)
{
    public SqlExpression Expression { get; } = expression;

    public SortDirection Direction { get; } = direction;

    public OperatorName? Operator { get; } = @operator;

    public NullsOrder Nulls { get; } = nulls;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Expression);
        action.Maybe(Operator);
    }
}

/// <summary>LIMIT, OFFSET and FETCH in either order (gram.y <c>select_limit</c>).</summary>
/// <param name="span">Both clauses.</param>
/// <param name="count">Null where no count is given: OFFSET alone, LIMIT ALL, FETCH NEXT ROW.</param>
/// <param name="offset">Null without OFFSET.</param>
/// <param name="withTies">FETCH … WITH TIES.</param>
/// <param name="isFetch">Whether FETCH is written; without a count it fetches one row.</param>
/// <param name="isAll">LIMIT ALL.</param>
public sealed class LimitClause(SqlSpan span, SqlExpression? count, SqlExpression? offset, bool withTies, bool isFetch, bool isAll)
    : SqlNode(span)
{
    public SqlExpression? Count { get; } = count;

    public SqlExpression? Offset { get; } = offset;

    public bool WithTies { get; } = withTies;

    public bool IsFetch { get; } = isFetch;

    public bool IsAll { get; } = isAll;

    public override void ForEachChild(Action<SqlNode> action)
    {
        var offsetFirst = Count is not null && Offset is not null && Offset.Span.Start < Count.Span.Start;
        action.Maybe(offsetFirst ? Offset : Count);
        action.Maybe(offsetFirst ? Count : Offset);
    }
}

public enum LockStrength
{
    Update,
    NoKeyUpdate,
    Share,
    KeyShare,

    /// <summary>FOR READ ONLY: no lock at all.</summary>
    ReadOnly,
}

public enum LockWait
{
    Block,
    NoWait,
    SkipLocked,
}

/// <summary><c>FOR UPDATE | … [OF table, …] [NOWAIT | SKIP LOCKED]</c>.</summary>
public sealed class LockingClause(SqlSpan span, LockStrength strength, NodeList<QualifiedName> relations, LockWait wait) : SqlNode(span)
{
    public LockStrength Strength { get; } = strength;

    public NodeList<QualifiedName> Relations { get; } = relations;

    public LockWait Wait { get; } = wait;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Relations);
}
