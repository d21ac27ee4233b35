using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>gram.y <c>OnCommitOption</c>.</summary>
public enum OnCommitAction
{
    Unspecified,
    PreserveRows,
    DeleteRows,
    Drop,
}

/// <summary>CREATE TABLE (gram.y <c>CreateStmt</c>).</summary>
public sealed class CreateTableStatement(SqlSpan span) : SqlStatement(span)
{
    public TablePersistence Persistence { get; init; }

    public bool IfNotExists { get; init; }

    public required QualifiedName Name { get; init; }

    public QualifiedName? OfType { get; init; }

    public QualifiedName? PartitionOf { get; init; }

    /// <summary>Whether parentheses stand there, empty or not.</summary>
    public bool HasElementList { get; init; }

    public NodeList<TableElement> Elements { get; init; }

    public NodeList<QualifiedName> Inherits { get; init; }

    public PartitionBound? Bound { get; init; }

    public PartitionSpecification? PartitionBy { get; init; }

    public Identifier? AccessMethod { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public bool IsWithoutOids { get; init; }

    public OnCommitAction OnCommit { get; init; }

    public Identifier? Tablespace { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(OfType);
        action.Maybe(PartitionOf);
        action.Each(Elements);
        action.Each(Inherits);
        action.Maybe(Bound);
        action.Maybe(PartitionBy);
        action.Maybe(AccessMethod);
        action.Each(Options);
        action.Maybe(Tablespace);
    }
}

/// <summary>CREATE FOREIGN TABLE (gram.y <c>CreateForeignTableStmt</c>).</summary>
public sealed class CreateForeignTableStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfNotExists { get; init; }

    public required QualifiedName Name { get; init; }

    public QualifiedName? PartitionOf { get; init; }

    public bool HasElementList { get; init; }

    public NodeList<TableElement> Elements { get; init; }

    public NodeList<QualifiedName> Inherits { get; init; }

    public PartitionBound? Bound { get; init; }

    public required Identifier Server { get; init; }

    public NodeList<ServerOption> ServerOptions { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(PartitionOf);
        action.Each(Elements);
        action.Each(Inherits);
        action.Maybe(Bound);
        action(Server);
        action.Each(ServerOptions);
    }
}

/// <summary>CREATE TABLE AS, also with EXECUTE (gram.y <c>CreateAsStmt</c>, <c>ExecuteStmt</c>).</summary>
public sealed class CreateTableAsStatement(SqlSpan span) : SqlStatement(span)
{
    public TablePersistence Persistence { get; init; }

    public bool IfNotExists { get; init; }

    public required QualifiedName Name { get; init; }

    public NodeList<Identifier> Columns { get; init; }

    public Identifier? AccessMethod { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public bool IsWithoutOids { get; init; }

    public OnCommitAction OnCommit { get; init; }

    public Identifier? Tablespace { get; init; }

    /// <summary>A query, or an <c>ExecuteStatement</c>.</summary>
    public required SqlStatement Query { get; init; }

    /// <summary><c>WITH [NO] DATA</c>; null where it is not written.</summary>
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

/// <summary>What stands between the parentheses of CREATE TABLE (gram.y <c>TableElement</c>).</summary>
public abstract class TableElement(SqlSpan span) : SqlNode(span);

/// <summary>A column (gram.y <c>columnDef</c>, and <c>columnOptions</c>, which has no type).</summary>
public sealed class ColumnDefinition(SqlSpan span) : TableElement(span)
{
    public required Identifier Name { get; init; }

    /// <summary>Null in a typed table or a partition.</summary>
    public TypeName? Type { get; init; }

    public bool HasWithOptions { get; init; }

    /// <summary>The name, or DEFAULT.</summary>
    public Identifier? Storage { get; init; }

    /// <summary>The name, or DEFAULT.</summary>
    public Identifier? Compression { get; init; }

    public NodeList<ServerOption> ServerOptions { get; init; }

    public QualifiedName? Collation { get; init; }

    public NodeList<ConstraintClause> Constraints { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Type);
        action.Maybe(Storage);
        action.Maybe(Compression);
        action.Each(ServerOptions);
        action.EachAround(Constraints, Collation);
    }
}

/// <summary><c>LIKE relation [INCLUDING | EXCLUDING option …]</c>.</summary>
public sealed class LikeClause(SqlSpan span) : TableElement(span)
{
    public required QualifiedName Relation { get; init; }

    public NodeList<LikeOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Relation);
        action.Each(Options);
    }
}

/// <summary>gram.y <c>TableLikeOption</c>.</summary>
public enum LikeOptionKind
{
    All,
    Comments,
    Compression,
    Constraints,
    Defaults,
    Generated,
    Identity,
    Indexes,
    Statistics,
    Storage,
}

/// <summary><c>INCLUDING option</c> or <c>EXCLUDING option</c>.</summary>
public sealed class LikeOption(SqlSpan span) : SqlNode(span)
{
    public bool IsIncluding { get; init; }

    public LikeOptionKind Kind { get; init; }
}
