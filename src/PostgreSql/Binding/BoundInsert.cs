using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>An INSERT, on its own, in WITH, or as MERGE's action.</summary>
public sealed class BoundInsert
{
    /// <summary>The target; 0 where it is not known.</summary>
    public int RelationOid { get; init; }

    /// <summary>The target's own name.</summary>
    public required SqlSpan TargetSpan { get; init; }

    /// <summary>The list of columns in parentheses; null where it is left out.</summary>
    public SqlSpan? ColumnListSpan { get; init; }

    /// <summary>
    /// Ordinals of the columns that get a value, in the order of the values. Without a list: the target's first columns, as many as
    /// there are values.
    /// </summary>
    public IReadOnlyList<int> Columns { get; init; } = [];

    /// <summary>False where the columns that get a value are not all known: a hole in the list, an unknown number of values, an error.</summary>
    public bool ColumnsAreKnown { get; init; } = true;

    /// <summary>INSERT … DEFAULT VALUES: no column gets a value.</summary>
    public bool IsDefaultValues { get; init; }

    /// <summary>The rows of VALUES, each value with its column; empty for another source.</summary>
    public IReadOnlyList<IReadOnlyList<BoundAssignment>> Rows { get; init; } = [];

    public BoundOnConflict? OnConflict { get; init; }
}

/// <summary>A value that a statement gives to a column.</summary>
public sealed class BoundAssignment
{
    /// <summary>0 where it is not known.</summary>
    public int RelationOid { get; init; }

    public int ColumnOrdinal { get; init; }

    /// <summary>The column's name where the statement writes it; else empty, at the value.</summary>
    public required SqlSpan ColumnSpan { get; init; }

    /// <summary>Whether only a part of the column is assigned: <c>SET a[1] = …</c>, <c>SET a.x = …</c>.</summary>
    public bool IsPart { get; init; }

    /// <summary>The value; null for one of several that a subquery gives at once.</summary>
    public SqlExpression? Value { get; init; }

    public required SqlSpan ValueSpan { get; init; }

    /// <summary>The value is the keyword DEFAULT.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The value's type before it is coerced to the column's.</summary>
    public TypeReference Type { get; init; }

    public Nullability Nullability { get; init; }

    /// <summary>The value is the constant NULL.</summary>
    public bool IsNull { get; init; }
}

/// <summary>ON CONFLICT of an INSERT.</summary>
public sealed class BoundOnConflict
{
    public required SqlSpan Span { get; init; }

    public bool DoUpdate { get; init; }

    /// <summary>The list in parentheses, or the constraint's name; null where neither is given.</summary>
    public SqlSpan? TargetSpan { get; init; }

    /// <summary>ON CONSTRAINT.</summary>
    public Identifier? ConstraintName { get; init; }

    /// <summary>Ordinals of the columns in parentheses, in their order.</summary>
    public IReadOnlyList<int> Columns { get; init; } = [];

    /// <summary>
    /// Whether <see cref="Columns"/> says it all: no expression, collation, operator class, WHERE or hole. Otherwise the arbiter cannot
    /// be told by columns alone.
    /// </summary>
    public bool IsPlain { get; init; }
}
