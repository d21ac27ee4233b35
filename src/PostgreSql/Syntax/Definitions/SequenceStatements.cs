using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CREATE SEQUENCE (gram.y <c>CreateSeqStmt</c>).</summary>
public sealed class CreateSequenceStatement(SqlSpan span) : SqlStatement(span)
{
    public TablePersistence Persistence { get; init; }

    public bool IfNotExists { get; init; }

    public required QualifiedName Name { get; init; }

    public NodeList<SequenceOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Options);
    }
}

/// <summary>ALTER SEQUENCE with sequence options (gram.y <c>AlterSeqStmt</c>).</summary>
public sealed class AlterSequenceStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfExists { get; init; }

    public required QualifiedName Name { get; init; }

    public NodeList<SequenceOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Options);
    }
}

/// <summary>gram.y <c>SeqOptElem</c>.</summary>
public enum SequenceOptionKind
{
    As,
    Cache,
    Cycle,
    NoCycle,
    IncrementBy,
    Logged,
    Unlogged,
    MaxValue,
    NoMaxValue,
    MinValue,
    NoMinValue,
    OwnedBy,
    SequenceName,
    Start,
    Restart,
}

/// <summary>An option of a sequence or an identity column.</summary>
public sealed class SequenceOption(SqlSpan span) : SqlNode(span)
{
    public SequenceOptionKind Kind { get; init; }

    /// <summary>Of AS.</summary>
    public TypeName? Type { get; init; }

    public SignedNumber? Value { get; init; }

    /// <summary>Of OWNED BY (<c>none</c> for OWNED BY NONE) and SEQUENCE NAME.</summary>
    public QualifiedName? Name { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Type);
        action.Maybe(Value);
        action.Maybe(Name);
    }
}
