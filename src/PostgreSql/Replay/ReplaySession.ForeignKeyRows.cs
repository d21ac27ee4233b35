using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Replay;

/// <summary>The rows that a foreign key to a partitioned table has for each partition (tablecmds.c, addFkRecurseReferenced and CloneFkReferenced): their names are taken.</summary>
internal sealed partial class ReplaySession
{
    /// <summary>The row of that name that the relation has; null where its key or partition is gone.</summary>
    private ForeignKeyRow? FindKeyRow(Relation table, string name)
    {
        foreach (var row in Catalog.ForeignKeyRowsOf(table.Oid))
            if (row.Name == name && IsLive(row)) return row;
        return null;
    }

    private bool IsLive(ForeignKeyRow row) => Catalog.GetConstraint(row.KeyOid) is not null && Catalog.GetRelation(row.PartitionOid) is not null;

    /// <summary>addFkConstraint: the name that is wished for, or, where the table has it already, another one.</summary>
    private string KeyRowName(Relation table, IEnumerable<int> columns, string wanted)
    {
        if (FindConstraint(table, wanted) is null && FindKeyRow(table, wanted) is null) return wanted;
        if (Catalog.ServerVersion < 18)
            return ObjectNames.Choose(table.Name, ObjectNames.Join(NamesOf(table, columns)), "fkey", candidate => IsConstraintNameTaken(table.SchemaOid, candidate));
        for (var pass = 1; ; pass++)
        {
            var name = ObjectNames.Make(wanted, null, pass.ToString(CultureInfo.InvariantCulture));
            if (!IsConstraintNameTaken(table.SchemaOid, name)) return name;
        }
    }

    /// <summary>The rows of a new key, or of one that has become the table's own.</summary>
    private void AddKeyRows(Constraint key)
    {
        if (Catalog.GetRelation(key.RelationOid) is not { } table || Catalog.GetRelation(key.ReferencedOid) is not { Kind: RelationKind.PartitionedTable } referenced) return;
        AddBelow(referenced);

        void AddBelow(Relation parent)
        {
            foreach (var partition in InOrderOfBounds(parent, key))
            {
                PutKeyRow(table, key, partition, key.Name);
                if (partition.Kind == RelationKind.PartitionedTable) AddBelow(partition);
            }
        }
    }

    private ForeignKeyRow PutKeyRow(Relation table, Constraint key, Relation partition, string wanted)
    {
        var row = new ForeignKeyRow
        {
            Oid = _builder.NewOid(),
            Name = KeyRowName(table, key.Columns, wanted),
            RelationOid = table.Oid,
            KeyOid = key.Oid,
            PartitionOid = partition.Oid,
            DefinedAt = Here,
        };
        _builder.Put(row);
        return row;
    }

    /// <summary>A new partition becomes a part of what the foreign keys to its partitioned tables refer to.</summary>
    private void AddPartitionToKeys(Relation parent, Relation partition)
    {
        var keys = KeysToPartsOf(parent);
        keys.Sort(static (a, b) => a.Oid.CompareTo(b.Oid));
        foreach (var key in keys)
        {
            if (Catalog.GetRelation(key.RelationOid) is not { } table) continue;
            var above = RowOf(key, parent)?.Name ?? key.Name;
            Add(partition, above);

            void Add(Relation part, string wanted)
            {
                var name = PutKeyRow(table, key, part, wanted).Name;
                foreach (var below in Partitions(part)) Add(below, name);
            }
        }
    }

    /// <summary>The foreign keys to the table and to what it is a partition of, without those that partitions have from their parents.</summary>
    private List<Constraint> KeysToPartsOf(Relation table)
    {
        var found = new List<Constraint>();
        foreach (var referenced in new List<Relation>([table, .. Ancestors(table)]))
            foreach (var key in ForeignKeysTo(referenced.Oid))
                if (!key.IsInherited) found.Add(key);
        return found;
    }

    private ForeignKeyRow? RowOf(Constraint key, Relation partition)
    {
        foreach (var row in Catalog.ForeignKeyRowsOf(key.RelationOid))
            if (row.KeyOid == key.Oid && row.PartitionOid == partition.Oid) return row;
        return null;
    }

    /// <summary>A detached partition is no part any more of what foreign keys refer to.</summary>
    private void RemovePartitionFromKeys(Relation parent, Relation partition)
    {
        foreach (var key in KeysToPartsOf(parent))
            foreach (var part in new List<int>([partition.Oid, .. Below(partition)]))
                if (Catalog.GetRelation(part) is { } relation && RowOf(key, relation) is { } row) _builder.Remove(row);
    }

    private void RemoveKeyRows(Constraint key)
    {
        foreach (var row in Catalog.ForeignKeyRowsOf(key.RelationOid))
            if (row.KeyOid == key.Oid) _builder.Remove(row);
    }
}
