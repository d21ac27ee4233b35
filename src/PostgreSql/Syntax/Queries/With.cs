using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>WITH [RECURSIVE] …</c> (manual, 7.8).</summary>
public sealed class WithClause(SqlSpan span, bool isRecursive, NodeList<CommonTableExpression> expressions) : SqlNode(span)
{
    public bool IsRecursive { get; } = isRecursive;

    public NodeList<CommonTableExpression> Expressions { get; } = expressions;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Expressions);

    /// <summary>The WITH of a statement; null of a node that has none.</summary>
    public static WithClause? Of(SqlNode statement) => statement switch
    {
        SelectStatement select => select.With,
        InsertStatement insert => insert.With,
        UpdateStatement update => update.With,
        DeleteStatement delete => delete.With,
        MergeStatement merge => merge.With,
        _ => null,
    };
}

public enum Materialization
{
    None,
    Materialized,
    NotMaterialized,
}

/// <summary><c>name [(column, …)] AS [[NOT] MATERIALIZED] (statement) [SEARCH …] [CYCLE …]</c>.</summary>
/// <param name="span">All of it.</param>
/// <param name="name">Its name.</param>
/// <param name="columns">The names given to its columns.</param>
/// <param name="materialization">Whether MATERIALIZED is written.</param>
/// <param name="statement">A query, INSERT, UPDATE, DELETE or MERGE; a <see cref="HoleStatement"/> where holes stand for it.</param>
/// <param name="search">SEARCH DEPTH or BREADTH FIRST.</param>
/// <param name="cycle">CYCLE.</param>
public sealed class CommonTableExpression(
    SqlSpan span,
    Identifier name,
    NodeList<Identifier> columns,
    Materialization materialization,
    SqlStatement statement,
    SearchClause? search,
    CycleClause? cycle) : SqlNode(span)
{
    public Identifier Name { get; } = name;

    public NodeList<Identifier> Columns { get; } = columns;

    public Materialization Materialization { get; } = materialization;

    public SqlStatement Statement { get; } = statement;

    public SearchClause? Search { get; } = search;

    public CycleClause? Cycle { get; } = cycle;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Columns);
        action(Statement);
        action.Maybe(Search);
        action.Maybe(Cycle);
    }
}

/// <summary><c>SEARCH DEPTH | BREADTH FIRST BY column, … SET column</c>.</summary>
public sealed class SearchClause(SqlSpan span, bool isBreadthFirst, NodeList<Identifier> by, Identifier sequence) : SqlNode(span)
{
    public bool IsBreadthFirst { get; } = isBreadthFirst;

    public NodeList<Identifier> By { get; } = by;

    /// <summary>The column that is set.</summary>
    public Identifier Sequence { get; } = sequence;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(By);
        action(Sequence);
    }
}

/// <summary><c>CYCLE column, … SET mark [TO value DEFAULT value] USING path</c>.</summary>
public sealed class CycleClause(
    SqlSpan span, NodeList<Identifier> columns, Identifier mark, SqlExpression? to, SqlExpression? @default, Identifier path) : SqlNode(span)
{
    public NodeList<Identifier> Columns { get; } = columns;

    public Identifier Mark { get; } = mark;

    public SqlExpression? To { get; } = to;

    public SqlExpression? Default { get; } = @default;

    public Identifier Path { get; } = path;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Columns);
        action(Mark);
        action.Maybe(To);
        action.Maybe(Default);
        action(Path);
    }
}
