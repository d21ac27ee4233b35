using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Locking;

namespace DbImpact.Checks.Migrations;

/// <summary>Locks and the work under them as a person reads them.</summary>
public static class LockWords
{
    /// <summary><c>ACCESS EXCLUSIVE on orders: reads and writes wait while all rows are written anew (…)</c>, a line for each relation.</summary>
    /// <param name="locks">What a statement holds.</param>
    /// <param name="catalog">The catalog before it.</param>
    /// <param name="isMeant">Which relations: those that others can use.</param>
    public static IEnumerable<string> Describe(StatementLocks locks, DatabaseCatalog catalog, Func<Relation, bool> isMeant)
    {
        if (locks is null) throw new ArgumentNullException(nameof(locks));
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        foreach (var held in locks.Locks)
        {
            if (!isMeant(held.Relation)) continue;
            var work = locks.Work.Where(item => item.Relation.Oid == held.Relation.Oid).ToList();
            var line = $"{held.Mode.ToSql()} on {NameOf(held.Relation, catalog)}: {Waiting(held)}";
            // A lock is held for as long as the statement works on another table.
            if (work.Count == 0 && held.BlocksWrites && locks.Work.Count > 0)
                yield return $"{line} while {string.Join(", and ", locks.Work.Select(item => DescribeOf(item, catalog)).Distinct())}";
            else if (work.Count == 0) yield return line + (held.BlocksWrites ? " for a moment" : "");
            else yield return $"{line} while {string.Join(", and ", work.Select(Describe).Distinct())}";
        }
        if (locks.Unknown is { } unknown) yield return "not known: " + unknown;
    }

    /// <summary>Who has to wait for a lock.</summary>
    public static string Waiting(RelationLock held)
    {
        if (held is null) throw new ArgumentNullException(nameof(held));
        return held.BlocksReads ? "reads and writes wait" : held.BlocksWrites ? "writes wait" : "reads and writes go on";
    }

    /// <summary><c>all rows are read (SET NOT NULL of email)</c>.</summary>
    public static string Describe(RowWork work)
    {
        if (work is null) throw new ArgumentNullException(nameof(work));
        return Describe(work, "");
    }

    private static string DescribeOf(RowWork work, DatabaseCatalog catalog) => Describe(work, " of " + NameOf(work.Relation, catalog));

    private static string Describe(RowWork work, string of)
    {
        var verb = work.Kind switch
        {
            RowWorkKind.Rewrite => "written anew",
            RowWorkKind.IndexBuild => "read for an index",
            _ => "read",
        };
        return $"all rows{of} {(work.IsUncertain ? "may be" : "are")} {verb} ({work.Cause})";
    }

    /// <summary>A name as a person calls it: without the schema where that is <c>public</c>.</summary>
    public static string NameOf(Relation relation, DatabaseCatalog catalog)
    {
        if (relation is null) throw new ArgumentNullException(nameof(relation));
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        return catalog.GetSchema(relation.SchemaOid) is { Name: not "public" } ? catalog.QualifiedName(relation) : relation.Name;
    }
}
