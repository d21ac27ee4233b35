using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CALL.</summary>
public sealed class CallStatement(SqlSpan span) : SqlStatement(span)
{
    public required FunctionCall Call { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Call);
    }
}

/// <summary>DO.</summary>
public sealed class DoStatement(SqlSpan span) : SqlStatement(span)
{
    public StringConstant? Code { get; init; }

    /// <summary>The characters of <see cref="Code"/> without what delimits them.</summary>
    public SqlSpan CodeSpan { get; init; }

    /// <summary>Whether the value of <see cref="Code"/> is just what stands in <see cref="CodeSpan"/>.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>An identifier or a string.</summary>
    public SqlNode? Language { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Both(Code, Language);
    }
}

/// <summary>gram.y <c>DiscardStmt</c>.</summary>
public enum DiscardTarget
{
    All,
    Temporary,
    Plans,
    Sequences,
}

/// <summary>DISCARD.</summary>
public sealed class DiscardStatement(SqlSpan span) : SqlStatement(span)
{
    public DiscardTarget Target { get; init; }
}

/// <summary>LISTEN.</summary>
public sealed class ListenStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Channel { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Channel);
    }
}

/// <summary>UNLISTEN.</summary>
public sealed class UnlistenStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>Null for *.</summary>
    public Identifier? Channel { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Channel);
    }
}

/// <summary>NOTIFY.</summary>
public sealed class NotifyStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Channel { get; init; }

    public StringConstant? Payload { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Channel);
        action.Maybe(Payload);
    }
}

/// <summary>LOAD.</summary>
public sealed class LoadStatement(SqlSpan span) : SqlStatement(span)
{
    public required StringConstant File { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(File);
    }
}

/// <summary>LOCK.</summary>
public sealed class LockStatement(SqlSpan span) : SqlStatement(span)
{
    public NodeList<RelationReference> Relations { get; init; }

    public LockMode Mode { get; init; }

    public bool IsNoWait { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Relations);
    }
}

/// <summary>gram.y <c>lock_type</c>; without one AccessExclusive.</summary>
public enum LockMode
{
    AccessExclusive,
    AccessShare,
    RowShare,
    RowExclusive,
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    Exclusive,
}

/// <summary>TRUNCATE.</summary>
public sealed class TruncateStatement(SqlSpan span) : SqlStatement(span)
{
    public NodeList<RelationReference> Relations { get; init; }

    /// <summary>RESTART or CONTINUE IDENTITY.</summary>
    public bool? RestartIdentity { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Relations);
    }
}
