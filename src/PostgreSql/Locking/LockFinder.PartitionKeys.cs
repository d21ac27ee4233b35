using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Locking;

/// <summary>Foreign keys of and to partitions that come and go: their triggers are on both tables, and on each partition (tablecmds.c, CloneForeignKeyConstraints, DetachPartitionFinalize).</summary>
internal sealed partial class LockFinder
{
    /// <summary>Since PostgreSQL 15 a partitioned table has the triggers of its foreign keys itself, too.</summary>
    private bool HasKeyTriggersOnPartitioned => _before.ServerVersion >= 15;

    /// <summary>The relations that lose the triggers of a foreign key to the relation.</summary>
    private void LockTriggers(Relation? referenced)
    {
        if (referenced is null) return;
        if (HasKeyTriggersOnPartitioned || referenced.Kind != RelationKind.PartitionedTable)
        {
            LockAll(referenced, LockMode.AccessExclusive, partitionsOnly: true);
            return;
        }
        foreach (var partition in Descendants(referenced))
            if (partition.Kind != RelationKind.PartitionedTable) Lock(partition, LockMode.AccessExclusive);
    }

    /// <summary>A new partition is what the foreign keys to its partitioned table refer to, too.</summary>
    private void AddKeysToAttached(Relation partition)
    {
        if (!HasKeyTriggersOnPartitioned) return;
        foreach (var key in KeysToAncestors(partition)) Lock(_before.GetRelation(key.RelationOid), LockMode.ShareRowExclusive);
    }

    /// <summary>What was a partition keeps its partitioned table's foreign keys as its own, and those to it alone end.</summary>
    private void AddKeysOfDetached(Relation partition, SqlSpan span)
    {
        var losesTriggers = false;
        foreach (var key in KeysToAncestors(partition))
        {
            losesTriggers = true;
            if (_before.GetRelation(key.RelationOid) is not { } referencing) continue;
            Lock(referencing, LockMode.AccessExclusive);
            AddWorkInAll(referencing, isOnly: false, RowWorkKind.Scan, "DETACH PARTITION, which no row may refer to", span, isUncertain: true);
        }
        foreach (var constraint in _before.ConstraintsOf(partition.Oid))
        {
            if (constraint is not { Kind: ConstraintKind.ForeignKey, IsInherited: true } || _before.GetRelation(constraint.ReferencedOid) is not { } referenced) continue;
            var isOfPartitioned = referenced.Kind == RelationKind.PartitionedTable;
            if (HasKeyTriggersOnPartitioned || !isOfPartitioned) LockAll(referenced, LockMode.ShareRowExclusive, partitionsOnly: true);
            else losesTriggers = true;
        }
        if (losesTriggers && partition.Kind != RelationKind.PartitionedTable) Lock(partition, LockMode.AccessExclusive);
    }

    /// <summary>The foreign keys to the partitioned tables above, without those that partitions have from theirs.</summary>
    private List<Constraint> KeysToAncestors(Relation partition)
    {
        var ancestors = new HashSet<int>();
        for (var at = partition; at is { IsPartition: true, ParentOids.Count: 1 } && ancestors.Add(at.ParentOids[0]) && _before.GetRelation(at.ParentOids[0]) is { } parent;) at = parent;
        var found = new List<Constraint>();
        foreach (var constraint in _before.Constraints)
            if (constraint is { Kind: ConstraintKind.ForeignKey, IsInherited: false } && ancestors.Contains(constraint.ReferencedOid)) found.Add(constraint);
        return found;
    }
}
