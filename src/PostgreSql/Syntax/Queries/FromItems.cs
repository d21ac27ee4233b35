using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>An item of FROM (manual, 7.2.1; gram.y <c>table_ref</c>).</summary>
public abstract class FromItem(SqlSpan span) : SqlNode(span);

/// <summary>
/// <c>[AS] name [(column, …)]</c>; of a function also <c>[AS] name (column type, …)</c> and <c>AS (column type, …)</c> without a name
/// (gram.y <c>alias_clause</c>, <c>func_alias_clause</c>).
/// </summary>
public sealed class TableAlias(
    SqlSpan span, Identifier? name, NodeList<Identifier> columns, NodeList<FunctionColumn> columnDefinitions = default) : SqlNode(span)
{
    /// <summary>Null only where a column definition list stands without a name.</summary>
    public Identifier? Name { get; } = name;

    public NodeList<Identifier> Columns { get; } = columns;

    public NodeList<FunctionColumn> ColumnDefinitions { get; } = columnDefinitions;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Each(Columns);
        action.Each(ColumnDefinitions);
    }
}

/// <summary><c>name type [COLLATE collation]</c> in a column definition list (gram.y <c>TableFuncElement</c>).</summary>
public sealed class FunctionColumn(SqlSpan span, Identifier name, TypeName type, QualifiedName? collation) : SqlNode(span)
{
    public Identifier Name { get; } = name;

    public TypeName Type { get; } = type;

    public QualifiedName? Collation { get; } = collation;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Type);
        action.Maybe(Collation);
    }
}

/// <summary>A relation: in FROM, and as the target of INSERT, UPDATE, DELETE and MERGE (gram.y <c>relation_expr</c>).</summary>
public sealed class RelationReference(
    SqlSpan span, QualifiedName name, bool isOnly = false, bool isStar = false, TableAlias? alias = null, TableSample? sample = null)
    : FromItem(span)
{
    public QualifiedName Name { get; } = name;

    /// <summary>ONLY name.</summary>
    public bool IsOnly { get; } = isOnly;

    /// <summary><c>name *</c>.</summary>
    public bool IsStar { get; } = isStar;

    public TableAlias? Alias { get; } = alias;

    public TableSample? Sample { get; } = sample;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Alias);
        action.Maybe(Sample);
    }
}

/// <summary><c>TABLESAMPLE method (argument, …) [REPEATABLE (seed)]</c>.</summary>
public sealed class TableSample(SqlSpan span, QualifiedName method, NodeList<SqlExpression> arguments, SqlExpression? seed) : SqlNode(span)
{
    public QualifiedName Method { get; } = method;

    public NodeList<SqlExpression> Arguments { get; } = arguments;

    public SqlExpression? Seed { get; } = seed;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Method);
        action.Each(Arguments);
        action.Maybe(Seed);
    }
}

/// <summary><c>[LATERAL] function [WITH ORDINALITY] [alias]</c> or <c>[LATERAL] ROWS FROM (function, …) …</c>.</summary>
public sealed class FunctionFromItem(
    SqlSpan span, bool isLateral, bool isRowsFrom, NodeList<RowsFromItem> functions, bool withOrdinality, TableAlias? alias) : FromItem(span)
{
    public bool IsLateral { get; } = isLateral;

    public bool IsRowsFrom { get; } = isRowsFrom;

    /// <summary>One, unless ROWS FROM.</summary>
    public NodeList<RowsFromItem> Functions { get; } = functions;

    public bool WithOrdinality { get; } = withOrdinality;

    public TableAlias? Alias { get; } = alias;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Functions);
        action.Maybe(Alias);
    }
}

/// <summary><c>function [AS (column type, …)]</c> (gram.y <c>rowsfrom_item</c>).</summary>
/// <param name="span">All of it.</param>
/// <param name="function">A call in any of its forms (gram.y <c>func_expr_windowless</c>).</param>
/// <param name="columnDefinitions">Of AS (…) inside ROWS FROM.</param>
public sealed class RowsFromItem(SqlSpan span, SqlExpression function, NodeList<FunctionColumn> columnDefinitions) : SqlNode(span)
{
    public SqlExpression Function { get; } = function;

    public NodeList<FunctionColumn> ColumnDefinitions { get; } = columnDefinitions;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Function);
        action.Each(ColumnDefinitions);
    }
}

/// <summary><c>[LATERAL] (query) [alias]</c>. The alias is required before 16.</summary>
public sealed class SubqueryFromItem(SqlSpan span, bool isLateral, SelectStatement query, TableAlias? alias) : FromItem(span)
{
    public bool IsLateral { get; } = isLateral;

    public SelectStatement Query { get; } = query;

    public TableAlias? Alias { get; } = alias;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Query);
        action.Maybe(Alias);
    }
}

public enum JoinKind
{
    Inner,
    Left,
    Right,
    Full,
    Cross,
}

/// <summary><c>left [NATURAL] [kind] JOIN right [ON condition | USING (column, …) [AS alias]]</c>.</summary>
public sealed class JoinItem(
    SqlSpan span,
    FromItem left,
    JoinKind kind,
    bool isNatural,
    FromItem right,
    SqlExpression? on,
    NodeList<Identifier> @using,
    Identifier? usingAlias) : FromItem(span)
{
    public FromItem Left { get; } = left;

    public JoinKind Kind { get; } = kind;

    public bool IsNatural { get; } = isNatural;

    public FromItem Right { get; } = right;

    public SqlExpression? On { get; } = on;

    public NodeList<Identifier> Using { get; } = @using;

    public Identifier? UsingAlias { get; } = usingAlias;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Left);
        action(Right);
        action.Maybe(On);
        action.Each(Using);
        action.Maybe(UsingAlias);
    }
}

/// <summary><c>(join) [alias]</c>.</summary>
public sealed class ParenthesizedJoin(SqlSpan span, FromItem join, TableAlias? alias) : FromItem(span)
{
    /// <summary>A <see cref="JoinItem"/>, another <see cref="ParenthesizedJoin"/> without alias, or a <see cref="HoleFromItem"/>.</summary>
    public FromItem Join { get; } = join;

    public TableAlias? Alias { get; } = alias;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Join);
        action.Maybe(Alias);
    }
}

/// <summary>
/// Holes in a FROM item's place that cannot be a relation's name alone (several of them, or one in parentheses). One hole where a name
/// may stand is a <see cref="RelationReference"/> whose name has a hole.
/// </summary>
public sealed class HoleFromItem(SqlSpan span, TableAlias? alias) : FromItem(span)
{
    public TableAlias? Alias { get; } = alias;

    public override void ForEachChild(Action<SqlNode> action) => action.Maybe(Alias);
}
