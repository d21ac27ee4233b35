using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Locking;

/// <summary>
/// What a statement keeps from others while it runs, and up to the end of its transaction (manual, chapter 13.3.1), and what it has to do with
/// all rows of a table in that time.
/// </summary>
public sealed class StatementLocks
{
    internal StatementLocks(IReadOnlyList<RelationLock> locks, IReadOnlyList<RowWork> work, string? unknown)
    {
        Locks = locks;
        Work = work;
        Unknown = unknown;
    }

    /// <summary>
    /// The strongest lock on each table, view and materialized view that is there before the statement, as far as it is SHARE UPDATE EXCLUSIVE or
    /// stronger: weaker ones are those of queries. By the relations' names.
    /// </summary>
    public IReadOnlyList<RelationLock> Locks { get; }

    /// <summary>In the order in which the statement says it.</summary>
    public IReadOnlyList<RowWork> Work { get; }

    /// <summary>Why more may be locked than is known, as the predicate of a sentence; null where all is known.</summary>
    public string? Unknown { get; }

    /// <param name="statement">What is run.</param>
    /// <param name="text">The text that the statement was parsed from.</param>
    /// <param name="before">The catalog before it.</param>
    /// <param name="after">The catalog after it; a statement that is refused leaves it as it was.</param>
    /// <param name="searchPath">The session's; the database's own without one.</param>
    public static StatementLocks Of(
        SqlStatement statement, SqlText text, DatabaseCatalog before, DatabaseCatalog after, IReadOnlyList<string>? searchPath = null)
    {
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (before is null) throw new ArgumentNullException(nameof(before));
        if (after is null) throw new ArgumentNullException(nameof(after));
        return new LockFinder(text, before, after, searchPath ?? before.SearchPath).Find(statement);
    }

    /// <summary>The lock on a relation; null where it has none that is told.</summary>
    public RelationLock? On(Relation relation)
    {
        if (relation is null) throw new ArgumentNullException(nameof(relation));
        foreach (var held in Locks)
            if (held.Relation.Oid == relation.Oid) return held;
        return null;
    }
}

/// <summary>A lock on a relation.</summary>
public sealed record RelationLock(Relation Relation, LockMode Mode)
{
    /// <summary>Whether SELECT has to wait.</summary>
    public bool BlocksReads => Mode == LockMode.AccessExclusive;

    /// <summary>Whether INSERT, UPDATE and DELETE have to wait.</summary>
    public bool BlocksWrites => Mode.Strength() >= LockMode.Share.Strength();
}

/// <summary>What is done with every row of a table.</summary>
public enum RowWorkKind
{
    /// <summary>All rows are read, to see whether they keep a rule.</summary>
    Scan,

    /// <summary>All rows are read, for an index.</summary>
    IndexBuild,

    /// <summary>All rows and all indexes are written anew.</summary>
    Rewrite,
}

/// <summary>Work that takes time in proportion to the rows of a table.</summary>
/// <param name="Relation">The table or materialized view that has the rows.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Cause">What the statement says that makes it necessary: <c>SET NOT NULL of email</c>.</param>
/// <param name="Span">Where it says so.</param>
/// <param name="Remedy">A way that does not hold others up; null where there is none that always fits.</param>
public sealed record RowWork(Relation Relation, RowWorkKind Kind, string Cause, SqlSpan Span, string? Remedy)
{
    /// <summary>Whether the server's settings or something that is not known may spare it.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>Lock modes by their strength.</summary>
public static class LockModes
{
    /// <summary>From 1, ACCESS SHARE, to 8, ACCESS EXCLUSIVE (lockdefs.h).</summary>
    public static int Strength(this LockMode mode) => mode == LockMode.AccessExclusive ? 8 : (int)mode;

    /// <summary>As LOCK TABLE writes it: <c>SHARE ROW EXCLUSIVE</c>.</summary>
    public static string ToSql(this LockMode mode) => mode switch
    {
        LockMode.AccessShare => "ACCESS SHARE",
        LockMode.RowShare => "ROW SHARE",
        LockMode.RowExclusive => "ROW EXCLUSIVE",
        LockMode.ShareUpdateExclusive => "SHARE UPDATE EXCLUSIVE",
        LockMode.Share => "SHARE",
        LockMode.ShareRowExclusive => "SHARE ROW EXCLUSIVE",
        LockMode.Exclusive => "EXCLUSIVE",
        _ => "ACCESS EXCLUSIVE",
    };
}
