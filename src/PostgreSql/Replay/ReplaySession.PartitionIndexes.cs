using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Indexes of partitioned tables, and those of the partitions under them (commands/indexcmds.c, tablecmds.c).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>
    /// Attaches the partition's index that fits, or makes one, and so for the partition's own partitions; whether it is a valid one. ATTACH
    /// PARTITION takes only valid ones, and since PostgreSQL 17 a primary key for a primary key.
    /// </summary>
    private bool CloneIndex(Index index, Relation parent, Relation partition, bool isAttached = false)
    {
        if (partition.Kind == RelationKind.ForeignTable)
        {
            if (!index.IsUnique) return true;
            throw new StatementException(
                SqlStates.WrongObjectType,
                $"cannot create unique index on partitioned table \"{parent.Name}\"",
                _statement!.Span,
                $"Table \"{parent.Name}\" contains partitions that are foreign tables.");
        }
        if (TranslateIndex(index, parent, partition) is not { } wanted) return true;
        foreach (var existing in Catalog.IndexesOf(partition.Oid))
        {
            if (existing.ParentOid == index.Oid) return existing.IsValid;
            if (existing.ParentOid != 0 || !IsSameIndex(existing, wanted)) continue;
            if (isAttached && (!existing.IsValid || (wanted.ConstraintOid != 0 && Catalog.ServerVersion >= 17 && existing.IsPrimaryKey != wanted.IsPrimaryKey))) continue;
            PutParent(existing, index.Oid);
            return existing.IsValid;
        }
        if (wanted.IsUnique) RequirePartitionColumns(partition, wanted.Keys, wanted.IsPrimaryKey ? "PRIMARY KEY" : "UNIQUE", _statement!.Span);
        if (wanted.IsPrimaryKey && HasPrimaryKey(partition)) throw SeveralPrimaryKeys(partition, _statement!.Span);
        int oid = _builder.NewOid(), constraintOid = 0;
        var names = new List<string>();
        foreach (var key in wanted.Keys) names.Add(IndexColumnName(partition, key));
        names.AddRange(wanted.OriginalIncludeNames ?? NamesOf(partition, wanted.Include));
        var constraint = Catalog.GetConstraint(index.ConstraintOid);
        var label = constraint is null ? "idx" : index.IsPrimaryKey ? "pkey" : constraint.Kind == ConstraintKind.Exclusion ? "excl" : "key";
        var name = ChooseIndexName(partition, index.IsPrimaryKey ? null : names, label, constraint is not null);
        if (constraint is not null)
        {
            constraintOid = _builder.NewOid();
            var columns = new List<int>();
            foreach (var key in wanted.Keys) columns.Add(key.Ordinal);
            if (index.IsPrimaryKey) SetNotNull(partition, columns);
            _builder.Put(constraint with
            {
                Oid = constraintOid,
                Name = name,
                RelationOid = partition.Oid,
                Columns = columns,
                IndexOid = oid,
                IsInherited = true,
                Comment = null,
                DefinedAt = Here,
                ChangedAt = null,
            });
        }
        var made = wanted with { Oid = oid, Name = name, SchemaOid = partition.SchemaOid, ConstraintOid = constraintOid, ParentOid = index.Oid, IsValid = true };
        _builder.Put(made);
        PutInPartitions(made, partition, isOnly: false);
        return Catalog.GetIndex(oid)!.IsValid;
    }

    private void PutParent(Index index, int parentOid)
    {
        _builder.Put(index with { ParentOid = parentOid, ChangedAt = Here });
        if (Catalog.GetConstraint(index.ConstraintOid) is { } constraint) _builder.Put(constraint with { IsInherited = true });
    }

    /// <summary>ALTER INDEX … ATTACH PARTITION (ATExecAttachPartitionIdx).</summary>
    private void AttachIndex(Index index, AttachPartitionAction action)
    {
        var span = action.Partition.Span;
        if (Catalog.GetRelation(index.RelationOid) is not { Kind: RelationKind.PartitionedTable } parent)
            throw new StatementException(
                SqlStates.WrongObjectType, $"ALTER action ATTACH PARTITION cannot be performed on relation \"{index.Name}\"", action.Span);
        if (action.Bound is not null)
            throw new StatementException(SqlStates.InvalidObjectDefinition, $"\"{index.Name}\" is not a partitioned table", action.Span);
        var found = FindRelationOrIndex(action.Partition)
            ?? throw new StatementException(SqlStates.UndefinedTable, $"relation \"{action.Partition}\" does not exist", span);
        if (found is not Index child)
            throw new StatementException(SqlStates.InvalidObjectDefinition, $"\"{found.Name}\" is not an index", span);
        if (child.ParentOid != index.Oid)
        {
            var partition = Catalog.GetRelation(child.RelationOid)!;
            foreach (var other in Catalog.IndexesOf(partition.Oid))
                if (other.ParentOid == index.Oid) throw Unfit(SqlStates.ObjectNotInPrerequisiteState, $"Another index is already attached for partition \"{partition.Name}\".");
            if (child.ParentOid != 0) throw Unfit(SqlStates.ObjectNotInPrerequisiteState, $"Index \"{child.Name}\" is already attached to another index.");
            if (!partition.IsPartition || !Contains(partition.ParentOids, parent.Oid))
                throw Unfit(SqlStates.ObjectNotInPrerequisiteState, $"Index \"{child.Name}\" is not an index on any partition of table \"{parent.Name}\".");
            if (TranslateIndex(index, parent, partition) is not { } wanted || !IsSameDefinition(child, wanted))
                throw Unfit(SqlStates.InvalidObjectDefinition, "The index definitions do not match.");
            if (index.ConstraintOid != 0 && child.ConstraintOid == 0)
                throw Unfit(
                    SqlStates.InvalidObjectDefinition,
                    $"The index \"{index.Name}\" belongs to a constraint in table \"{parent.Name}\" but no constraint exists for index \"{child.Name}\".");
            PutParent(child, index.Oid);
        }
        Validate(index);

        StatementException Unfit(string sqlState, string detail) =>
            new(sqlState, $"cannot attach index \"{child.Name}\" as a partition of index \"{index.Name}\"", span, detail);
    }

    /// <summary>validatePartitionedIndex: an index of a partitioned table is valid as soon as each partition has a valid one under it.</summary>
    private void Validate(Index index)
    {
        if (index.IsValid || Catalog.GetRelation(index.RelationOid) is not { } table) return;
        foreach (var partition in Partitions(table))
        {
            var isCovered = false;
            foreach (var below in Catalog.IndexesOf(partition.Oid)) isCovered |= below.ParentOid == index.Oid && below.IsValid;
            if (!isCovered) return;
        }
        _builder.Put(Catalog.GetIndex(index.Oid)! with { IsValid = true, ChangedAt = Here });
        if (Catalog.GetIndex(index.ParentOid) is { } above) Validate(above);
    }

    /// <summary>Gives a new index of a partitioned table to the partitions; ONLY leaves it invalid where there are any (DefineIndex).</summary>
    private void PutInPartitions(Index index, Relation table, bool isOnly)
    {
        var isValid = true;
        foreach (var partition in Partitions(table)) isValid &= !isOnly && CloneIndex(index, table, partition);
        if (!isValid) _builder.Put(Catalog.GetIndex(index.Oid)! with { IsValid = false });
    }

    /// <summary>The index with the partition's ordinals; null where a column is missing.</summary>
    private Index? TranslateIndex(Index index, Relation parent, Relation partition)
    {
        var keys = new List<IndexKey>();
        foreach (var key in index.Keys)
        {
            if (key.Expression is not null) keys.Add(key);
            else if (Translate(parent, partition, key.Ordinal) is { } ordinal) keys.Add(key with { Ordinal = ordinal });
            else return null;
        }
        var include = new List<int>();
        foreach (var column in index.Include)
            if (Translate(parent, partition, column) is { } ordinal) include.Add(ordinal);
        return index with
        {
            RelationOid = partition.Oid,
            Keys = keys,
            Include = include,
            Comment = null,
            DefinedAt = Here,
            ChangedAt = null,
        };
    }

    private static int? Translate(Relation from, Relation to, int ordinal) =>
        from.FindColumn(ordinal) is { } column && to.FindColumn(column.Name) is { } found ? found.Ordinal : null;

    private static bool IsSameIndex(Index a, Index b) => IsSameDefinition(a, b) && (b.ConstraintOid == 0 || a.ConstraintOid != 0);

    /// <summary>CompareIndexInfo. It knows nothing of primary keys.</summary>
    private static bool IsSameDefinition(Index a, Index b)
    {
        if (a.IsUnique != b.IsUnique || a.Method != b.Method || a.Keys.Count != b.Keys.Count) return false;
        if (a.NullsNotDistinct != b.NullsNotDistinct || a.Predicate != b.Predicate || !SameOrdinals(a.Include, b.Include)) return false;
        for (var i = 0; i < a.Keys.Count; i++)
            if (a.Keys[i] with { OriginalName = null } != b.Keys[i] with { OriginalName = null }) return false;
        return true;
    }
}
