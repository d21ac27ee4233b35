using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CREATE INDEX (gram.y <c>IndexStmt</c>).</summary>
public sealed class CreateIndexStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IsUnique { get; init; }

    public bool IsConcurrently { get; init; }

    public bool IfNotExists { get; init; }

    public Identifier? Name { get; init; }

    public bool IsOnly { get; init; }

    public required QualifiedName Relation { get; init; }

    public Identifier? AccessMethod { get; init; }

    public NodeList<IndexElement> Elements { get; init; }

    public NodeList<IndexElement> Include { get; init; }

    /// <summary><c>NULLS [NOT] DISTINCT</c>; null where it is not written.</summary>
    public bool? NullsDistinct { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public Identifier? Tablespace { get; init; }

    public SqlExpression? Where { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action(Relation);
        action.Maybe(AccessMethod);
        action.Each(Elements);
        action.Each(Include);
        action.Each(Options);
        action.Maybe(Tablespace);
        action.Maybe(Where);
    }
}
