using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Locking;

namespace DbImpact.Checks.Migrations;

/// <summary>What a statement of a migration holds while it runs.</summary>
/// <param name="Migration">The migration.</param>
/// <param name="Operation">The operation that sends the statement.</param>
/// <param name="Locks">The statement's locks.</param>
/// <param name="Before">The catalog before it.</param>
public sealed record LockingOperation(Migration Migration, MigrationOperation Operation, StatementLocks Locks, DatabaseCatalog Before);

/// <summary>DBI6006: others wait for as long as a migration reads or writes all rows of a table.</summary>
public static class LockCheck
{
    /// <param name="operations">Those of the migrations that somebody still has to run.</param>
    /// <param name="start">The catalog before the first of them: what they make themselves has no rows, and nobody who waits.</param>
    public static IEnumerable<Finding> Check(IEnumerable<LockingOperation> operations, DatabaseCatalog start)
    {
        if (operations is null) throw new ArgumentNullException(nameof(operations));
        if (start is null) throw new ArgumentNullException(nameof(start));
        foreach (var locking in operations)
        {
            foreach (var held in locking.Locks.Locks.Where(item => item.BlocksWrites && start.GetRelation(item.Relation.Oid) is not null))
            {
                var work = locking.Locks.Work.Where(item => item.Relation.Oid == held.Relation.Oid && !item.IsUncertain).ToList();
                if (work.Count == 0) continue;
                var name = LockWords.NameOf(held.Relation, locking.Before);
                var remedy = work.Select(static item => item.Remedy).FirstOrDefault(static item => item is not null);
                yield return new Finding
                {
                    Rule = Rules.MigrationBlocks,
                    Message = $"migration {locking.Migration.Name} takes the lock {held.Mode.ToSql()} on {name}: {LockWords.Waiting(held)} while "
                        + string.Join(", and ", work.Select(LockWords.Describe).Distinct()) + (remedy is null ? "" : $"; without waiting: {remedy}"),
                    Place = locking.Operation.Place,
                    Schema = locking.Before.GetSchema(held.Relation.SchemaOid)?.Name,
                    Table = held.Relation.Name,
                };
            }
        }
    }
}
