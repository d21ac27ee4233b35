using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>relation [(column, …)]</c> (gram.y <c>vacuum_relation</c>).</summary>
public sealed class MaintainedRelation(SqlSpan span) : SqlNode(span)
{
    public required RelationReference Relation { get; init; }

    public NodeList<Identifier> Columns { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Relation);
        action.Each(Columns);
    }
}

/// <summary>VACUUM and ANALYZE.</summary>
public sealed class VacuumStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>ANALYZE; else VACUUM.</summary>
    public bool IsAnalyze { get; init; }

    public NodeList<UtilityOption> Options { get; init; }

    public NodeList<MaintainedRelation> Relations { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Options);
        action.Each(Relations);
    }
}

/// <summary>CLUSTER.</summary>
public sealed class ClusterStatement(SqlSpan span) : SqlStatement(span)
{
    public NodeList<UtilityOption> Options { get; init; }

    public QualifiedName? Relation { get; init; }

    public Identifier? Index { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Options);
        action.Both(Relation, Index);
    }
}

/// <summary>gram.y <c>ReindexStmt</c>.</summary>
public enum ReindexTarget
{
    Index,
    Table,
    Schema,
    System,
    Database,
}

/// <summary>REINDEX.</summary>
public sealed class ReindexStatement(SqlSpan span) : SqlStatement(span)
{
    public NodeList<UtilityOption> Options { get; init; }

    public ReindexTarget Target { get; init; }

    public bool IsConcurrently { get; init; }

    public QualifiedName? Name { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Options);
        action.Maybe(Name);
    }
}

/// <summary>CHECKPOINT.</summary>
public sealed class CheckpointStatement(SqlSpan span) : SqlStatement(span);
