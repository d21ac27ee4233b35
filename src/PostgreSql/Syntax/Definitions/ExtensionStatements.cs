using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CREATE EXTENSION.</summary>
public sealed class CreateExtensionStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfNotExists { get; init; }

    public required Identifier Name { get; init; }

    public Identifier? Schema { get; init; }

    /// <summary>An identifier or a string.</summary>
    public SqlNode? Version { get; init; }

    /// <summary>An identifier or a string; up to PostgreSQL 12.</summary>
    public SqlNode? From { get; init; }

    public bool IsCascade { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Both(Schema, Version);
        action.Maybe(From);
    }
}

/// <summary>ALTER EXTENSION … UPDATE [TO version].</summary>
public sealed class AlterExtensionStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    /// <summary>An identifier or a string.</summary>
    public SqlNode? Version { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Version);
    }
}

/// <summary>ALTER EXTENSION … ADD | DROP.</summary>
public sealed class AlterExtensionContentsStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public bool IsDrop { get; init; }

    public required ObjectReference Object { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Object);
    }
}
