using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>gram.y <c>createdb_opt_item</c>.</summary>
public sealed class DatabaseOption(SqlSpan span) : SqlNode(span)
{
    /// <summary><c>connection_limit</c> for CONNECTION LIMIT.</summary>
    public required Identifier Name { get; init; }

    /// <summary>An identifier, a string or a number; null for DEFAULT.</summary>
    public SqlNode? Value { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Value);
    }
}

/// <summary>CREATE DATABASE.</summary>
public sealed class CreateDatabaseStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public NodeList<DatabaseOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Options);
    }
}

/// <summary>ALTER DATABASE … [WITH] option …</summary>
public sealed class AlterDatabaseStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public NodeList<DatabaseOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Options);
    }
}

/// <summary>ALTER DATABASE … SET TABLESPACE.</summary>
public sealed class AlterDatabaseTablespaceStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public required Identifier Tablespace { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Tablespace);
    }
}

/// <summary>ALTER DATABASE … REFRESH COLLATION VERSION.</summary>
public sealed class RefreshDatabaseCollationStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary>DROP DATABASE.</summary>
public sealed class DropDatabaseStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfExists { get; init; }

    public required Identifier Name { get; init; }

    /// <summary>WITH (FORCE).</summary>
    public bool IsForce { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary>CREATE TABLESPACE.</summary>
public sealed class CreateTablespaceStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public RoleName? Owner { get; init; }

    public required StringConstant Location { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Owner);
        action(Location);
        action.Each(Options);
    }
}

/// <summary>ALTER TABLESPACE … SET | RESET.</summary>
public sealed class AlterTablespaceStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public bool IsReset { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Options);
    }
}
