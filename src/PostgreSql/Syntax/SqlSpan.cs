using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>A range of UTF-16 characters in a <see cref="SqlText"/>; never a position in a source file.</summary>
public readonly struct SqlSpan(int start, int length) : IEquatable<SqlSpan>
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public static SqlSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(SqlSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(SqlSpan other) => Start < other.End && other.Start < End;

    /// <summary>From where the first of the two begins to where the last of them ends.</summary>
    public SqlSpan Joined(SqlSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public bool Equals(SqlSpan other) => Start == other.Start && Length == other.Length;

    public override bool Equals(object? obj) => obj is SqlSpan other && Equals(other);

    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    public static bool operator ==(SqlSpan left, SqlSpan right) => left.Equals(right);

    public static bool operator !=(SqlSpan left, SqlSpan right) => !left.Equals(right);

    public override string ToString() => $"[{Start}..{End})";
}
