using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>name AS (specification)</c> in the WINDOW clause.</summary>
public sealed class WindowDefinition(SqlSpan span, Identifier name, WindowSpecification specification) : SqlNode(span)
{
    public Identifier Name { get; } = name;

    public WindowSpecification Specification { get; } = specification;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Specification);
    }
}

/// <summary><c>([existing window] [PARTITION BY …] [ORDER BY …] [frame])</c> (manual, 4.2.8).</summary>
public sealed class WindowSpecification(
    SqlSpan span, Identifier? existing, NodeList<SqlExpression> partitionBy, NodeList<SortItem> orderBy, WindowFrame? frame) : SqlNode(span)
{
    public Identifier? Existing { get; } = existing;

    public NodeList<SqlExpression> PartitionBy { get; } = partitionBy;

    public NodeList<SortItem> OrderBy { get; } = orderBy;

    public WindowFrame? Frame { get; } = frame;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Existing);
        action.Each(PartitionBy);
        action.Each(OrderBy);
        action.Maybe(Frame);
    }
}

public enum FrameMode
{
    Range,
    Rows,
    Groups,
}

public enum FrameExclusion
{
    None,
    CurrentRow,
    Group,
    Ties,
    NoOthers,
}

/// <summary><c>RANGE | ROWS | GROUPS bound</c> or <c>… BETWEEN bound AND bound</c>, and EXCLUDE.</summary>
public sealed class WindowFrame(SqlSpan span, FrameMode mode, FrameBound start, FrameBound? end, FrameExclusion exclusion) : SqlNode(span)
{
    public FrameMode Mode { get; } = mode;

    public FrameBound Start { get; } = start;

    /// <summary>Null without BETWEEN: the current row.</summary>
    public FrameBound? End { get; } = end;

    public FrameExclusion Exclusion { get; } = exclusion;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Start);
        action.Maybe(End);
    }
}

public enum FrameBoundKind
{
    UnboundedPreceding,
    Preceding,
    CurrentRow,
    Following,
    UnboundedFollowing,
}

/// <summary>One end of a frame.</summary>
public sealed class FrameBound(SqlSpan span, FrameBoundKind kind, SqlExpression? offset) : SqlNode(span)
{
    public FrameBoundKind Kind { get; } = kind;

    /// <summary>Of <c>offset PRECEDING</c> and <c>offset FOLLOWING</c>.</summary>
    public SqlExpression? Offset { get; } = offset;

    public override void ForEachChild(Action<SqlNode> action) => action.Maybe(Offset);
}
