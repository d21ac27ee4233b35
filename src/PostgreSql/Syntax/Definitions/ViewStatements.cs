using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>gram.y <c>opt_check_option</c>.</summary>
public enum ViewCheckOption
{
    None,
    Local,
    Cascaded,
}

/// <summary>CREATE VIEW (gram.y <c>ViewStmt</c>).</summary>
public sealed class CreateViewStatement(SqlSpan span) : SqlStatement(span)
{
    public bool OrReplace { get; init; }

    public TablePersistence Persistence { get; init; }

    public bool IsRecursive { get; init; }

    public required QualifiedName Name { get; init; }

    public NodeList<Identifier> Columns { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public required SqlStatement Query { get; init; }

    public ViewCheckOption CheckOption { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Columns);
        action.Each(Options);
        action(Query);
    }
}

/// <summary>CREATE MATERIALIZED VIEW (gram.y <c>CreateMatViewStmt</c>).</summary>
public sealed class CreateMaterializedViewStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IsUnlogged { get; init; }

    public bool IfNotExists { get; init; }

    public required QualifiedName Name { get; init; }

    public NodeList<Identifier> Columns { get; init; }

    public Identifier? AccessMethod { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public Identifier? Tablespace { get; init; }

    public required SqlStatement Query { get; init; }

    public bool? WithData { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Columns);
        action.Maybe(AccessMethod);
        action.Each(Options);
        action.Maybe(Tablespace);
        action(Query);
    }
}

/// <summary>REFRESH MATERIALIZED VIEW (gram.y <c>RefreshMatViewStmt</c>).</summary>
public sealed class RefreshMaterializedViewStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IsConcurrently { get; init; }

    public required QualifiedName Name { get; init; }

    public bool? WithData { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}
