using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>DETACH PARTITION (ATExecDetachPartition).</summary>
internal sealed partial class ReplaySession
{
    private void DetachPartition(Relation parent, DetachPartitionAction action)
    {
        RequirePartitioned(parent, action.Span);
        if (action.IsConcurrently)
        {
            if (_savepoints.Count > 0)
                throw new StatementException(
                    SqlStates.InvalidTransactionState, "ALTER TABLE ... DETACH CONCURRENTLY cannot run inside a transaction block", action.Span);
            if (Partitions(parent).Exists(static partition => partition.PartitionBound == "DEFAULT"))
                throw new StatementException(
                    SqlStates.ObjectNotInPrerequisiteState, "cannot detach partitions concurrently when a default partition exists", action.Span);
        }
        var partition = RequireTable(action.Partition);
        if (!partition.IsPartition || partition.ParentOids.Count == 0 || partition.ParentOids[0] != parent.Oid)
            throw new StatementException(
                SqlStates.UndefinedTable, $"relation \"{partition.Name}\" is not a partition of relation \"{parent.Name}\"", action.Partition.Span);
        RemovePartitionFromKeys(parent, partition);
        if (Catalog.ServerVersion < 15) DetachForeignKeys(partition, action.Span);
        var inherited = new List<Constraint>();
        foreach (var constraint in Catalog.ConstraintsOf(partition.Oid))
            if (constraint is { Kind: ConstraintKind.ForeignKey, IsInherited: true }) inherited.Add(constraint);
        Release(parent, partition);
        foreach (var key in inherited)
            if (Catalog.GetConstraint(key.Oid) is { } own) AddKeyRows(own);
        if (SharesIdentity)
            foreach (var column in partition.Columns)
                if (column.Identity != IdentityKind.None) SetIdentity(Catalog.GetRelation(partition.Oid)!, column.Name, IdentityKind.None);
        DropClonedTriggers(partition);
        foreach (var index in Catalog.IndexesOf(partition.Oid))
            if (Catalog.GetIndex(index.ParentOid)?.RelationOid == parent.Oid) _builder.Put(index with { ParentOid = 0 });
    }

    /// <summary>
    /// Of a foreign key to a partitioned table pg_constraint has a row for each of its partitions, too. Servers before 15 take those of a
    /// partition's own key for inherited ones when it is detached, and set them free; inherited keys to a partitioned table they lose.
    /// </summary>
    private void DetachForeignKeys(Relation partition, SqlSpan span)
    {
        var keys = new List<Constraint>();
        foreach (var constraint in Catalog.ConstraintsOf(partition.Oid))
            if (constraint.Kind == ConstraintKind.ForeignKey && Catalog.GetRelation(constraint.ReferencedOid)?.Kind == RelationKind.PartitionedTable)
                keys.Add(constraint);
        keys.Sort(static (a, b) => a.Oid.CompareTo(b.Oid));
        foreach (var key in keys)
        {
            if (key.IsInherited) RemoveForeignKey(partition, key);
            else FreeRowsOfPartitions(partition, key, span);
        }
    }

    private void RemoveForeignKey(Relation table, Constraint key)
    {
        RecordPart(HistoryObject.Constraint, table, key.Name);
        _builder.Remove(key);
        foreach (var below in Partitions(table))
            if (FindConstraint(below, key.Name) is { Kind: ConstraintKind.ForeignKey, IsInherited: true } clone) RemoveForeignKey(below, clone);
    }

    private void FreeRowsOfPartitions(Relation table, Constraint key, SqlSpan span)
    {
        var referenced = Catalog.GetRelation(key.ReferencedOid)!;
        foreach (var part in InOrderOfBounds(referenced, key))
        {
            var row = RowOf(key, part);
            var name = row?.Name ?? KeyRowName(table, key.Columns, key.Name);
            if (part.Kind == RelationKind.PartitionedTable)
                throw new StatementException(
                    SqlStates.DependentObjectsStillExist,
                    $"cannot drop constraint {name} on table {NameOf(table)} because constraint {key.Name} on table {NameOf(table)} requires it",
                    span,
                    hint: $"You can drop constraint {key.Name} on table {NameOf(table)} instead.");
            var columns = new List<int>();
            foreach (var ordinal in key.ReferencedColumns)
                if (Translate(referenced, part, ordinal) is { } found) columns.Add(found);
            var freed = key with { Oid = _builder.NewOid(), Name = name, ReferencedOid = part.Oid, ReferencedColumns = columns };
            _builder.Put(freed with { Comment = null, ChangedAt = Here });
            if (row is not null) _builder.Remove(row);
        }
    }

    /// <summary>The partitions that were there before the key, by their bounds, then the others as they came.</summary>
    private List<Relation> InOrderOfBounds(Relation parent, Constraint key)
    {
        var bounds = PartitionKeyOf(parent) is { } specification ? BoundsOf(parent, specification) : [];
        bounds.Sort((a, b) =>
        {
            var (isNew, isOtherNew) = (a.Partition!.Oid > key.Oid, b.Partition!.Oid > key.Oid);
            if (isNew != isOtherNew) return isNew ? 1 : -1;
            var order = isNew ? 0 : CompareBounds(a, b);
            return order != 0 ? order : a.Partition.Oid.CompareTo(b.Partition.Oid);
        });
        return bounds.ConvertAll(static bound => bound.Partition!);
    }
}
