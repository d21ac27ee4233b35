using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>gram.y <c>cursor_options</c>, <c>opt_hold</c>.</summary>
[Flags]
public enum CursorOptions
{
    None = 0,
    Binary = 1,
    Scroll = 2,
    NoScroll = 4,
    Insensitive = 8,
    Asensitive = 16,
    Hold = 32,
}

/// <summary>DECLARE … CURSOR.</summary>
public sealed class DeclareCursorStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public CursorOptions Options { get; init; }

    public required SqlStatement Query { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Query);
    }
}

/// <summary>gram.y <c>fetch_args</c>.</summary>
public enum FetchDirection
{
    Next,
    Prior,
    First,
    Last,
    Absolute,
    Relative,
    Count,
    All,
    Forward,
    ForwardCount,
    ForwardAll,
    Backward,
    BackwardCount,
    BackwardAll,
}

/// <summary>FETCH and MOVE.</summary>
public sealed class FetchStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IsMove { get; init; }

    /// <summary>Next where none is written.</summary>
    public FetchDirection Direction { get; init; }

    public SignedNumber? Count { get; init; }

    public required Identifier Cursor { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Count);
        action(Cursor);
    }
}

/// <summary>CLOSE.</summary>
public sealed class CloseStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>Null for ALL.</summary>
    public Identifier? Cursor { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Cursor);
    }
}
