using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>MERGE (15 and later; manual, MERGE).</summary>
public sealed class MergeStatement(
    SqlSpan span,
    WithClause? with,
    RelationReference target,
    FromItem source,
    SqlExpression on,
    NodeList<MergeWhen> whens,
    ReturningClause? returning,
    NodeList<HoleFragment> fragments = default) : SqlStatement(span)
{
    public WithClause? With { get; } = with;

    public RelationReference Target { get; } = target;

    public FromItem Source { get; } = source;

    public SqlExpression On { get; } = on;

    public NodeList<MergeWhen> Whens { get; } = whens;

    /// <summary>17 and later.</summary>
    public ReturningClause? Returning { get; } = returning;

    public NodeList<HoleFragment> Fragments { get; } = fragments;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(With);
        action(Target);
        action(Source);
        action(On);
        action.Each(Whens);
        action.Maybe(Returning);
        action.Each(Fragments);
    }
}

public enum MergeMatch
{
    Matched,

    /// <summary>NOT MATCHED BY SOURCE (17 and later).</summary>
    NotMatchedBySource,

    /// <summary>NOT MATCHED [BY TARGET].</summary>
    NotMatchedByTarget,
}

public enum MergeAction
{
    DoNothing,
    Update,
    Delete,
    Insert,
}

/// <summary><c>WHEN [NOT] MATCHED … [AND condition] THEN action</c>.</summary>
/// <param name="span">All of it.</param>
/// <param name="match">Which rows.</param>
/// <param name="condition">AND condition.</param>
/// <param name="action">What is done.</param>
/// <param name="set">Of UPDATE SET.</param>
/// <param name="columns">Of INSERT (…).</param>
/// <param name="overriding">Of INSERT.</param>
/// <param name="values">Of INSERT … VALUES (…); null for DEFAULT VALUES.</param>
public sealed class MergeWhen(
    SqlSpan span,
    MergeMatch match,
    SqlExpression? condition,
    MergeAction action,
    NodeList<SetClause> set,
    NodeList<TargetColumn> columns,
    Overriding overriding,
    ValuesRow? values) : SqlNode(span)
{
    public MergeMatch Match { get; } = match;

    public SqlExpression? Condition { get; } = condition;

    public MergeAction Action { get; } = action;

    public NodeList<SetClause> Set { get; } = set;

    public NodeList<TargetColumn> Columns { get; } = columns;

    public Overriding Overriding { get; } = overriding;

    public ValuesRow? Values { get; } = values;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Condition);
        action.Each(Set);
        action.Each(Columns);
        action.Maybe(Values);
    }
}
