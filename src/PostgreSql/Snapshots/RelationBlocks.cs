using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>Sequences, views, and what stands around tables: indexes, foreign keys, triggers, comments.</summary>
internal static class RelationBlocks
{
    public static void Write(SnapshotText text, Relation relation, LateParts late)
    {
        switch (relation.Kind)
        {
            case RelationKind.Sequence: WriteSequence(text, relation); break;
            case RelationKind.View when late.IsPartial(relation): WriteColumnsOfView(text, relation); break;
            case RelationKind.View: WriteView(text, relation, "VIEW", ""); break;
            case RelationKind.MaterializedView: WriteView(text, relation, "MATERIALIZED VIEW", "\nWITH NO DATA"); break;
            default: TableBlocks.Write(text, relation, late); break;
        }
        WriteComments(text, relation, late);
        WriteIndexes(text, relation, late);
    }

    /// <summary>Partitions after their parents: from PostgreSQL 17 on they have identity columns from what those are part of already.</summary>
    public static IEnumerable<Relation> FromAbove(DatabaseCatalog catalog, List<Relation> tables)
    {
        return tables.OrderBy(Depth);

        int Depth(Relation table)
        {
            var depth = 0;
            for (var at = table; at is { IsPartition: true, ParentOids.Count: 1 } && catalog.GetRelation(at.ParentOids[0]) is { } parent; at = parent) depth++;
            return depth;
        }
    }

    /// <summary>A partition is made as a table of its own, so that it keeps its columns' order, and then attached.</summary>
    public static void WritePartition(SnapshotText text, Relation relation)
    {
        if (!relation.IsPartition || relation.ParentOids.Count == 0) return;
        if (text.Catalog.GetRelation(relation.ParentOids[0]) is not { } parent) return;
        text.Block("ALTER TABLE ONLY " + text.Name(parent) + " ATTACH PARTITION " + text.Name(relation) + " " + relation.PartitionBound + ";");
    }

    /// <summary>
    /// Whether partitions lack the index of a partitioned table. It is made after they are attached, and of the partitioned table alone: it
    /// would be made in them otherwise.
    /// </summary>
    public static bool IsIncomplete(DatabaseCatalog catalog, Index? index) =>
        index is { IsValid: false } && catalog.GetRelation(index.RelationOid) is { Kind: RelationKind.PartitionedTable };

    public static void WriteIncompleteIndexes(SnapshotText text, Relation relation)
    {
        foreach (var index in text.Sorted(text.Catalog.IndexesOf(relation.Oid), item => item.Name))
        {
            if (!IsIncomplete(text.Catalog, index) || index.Extension is not null) continue;
            if (text.Catalog.GetConstraint(index.ConstraintOid) is not { } constraint)
            {
                text.Block(DefinitionFormatter.Format(text.Catalog, index).Replace(" ON " + text.Name(relation), " ON ONLY " + text.Name(relation)) + ";");
                WriteStatistics(text, index);
                text.Comment("INDEX " + text.Name(index), index.Comment);
                continue;
            }
            text.Block("ALTER TABLE ONLY " + text.Name(relation) + "\n    ADD CONSTRAINT " + Identifiers.Quote(constraint.Name) + " "
                + DefinitionFormatter.Format(text.Catalog, constraint) + ";");
            text.Comment("CONSTRAINT " + Identifiers.Quote(constraint.Name) + " ON " + text.Name(relation), constraint.Comment);
        }
    }

    public static void WriteAttachedIndexes(SnapshotText text, Relation relation)
    {
        foreach (var index in text.Sorted(text.Catalog.IndexesOf(relation.Oid), item => item.Name))
            if (text.Catalog.GetIndex(index.ParentOid) is { } parent && IsIncomplete(text.Catalog, parent))
                text.Block("ALTER INDEX " + text.Name(parent) + " ATTACH PARTITION " + text.Name(index) + ";");
    }

    /// <summary>
    /// Whether the check of a parent has not been validated in a child either: a child that is made after it would get a valid one, so that it
    /// is made when all children are there.
    /// </summary>
    public static bool IsLeftToChildren(DatabaseCatalog catalog, Relation table, Constraint check)
    {
        foreach (var child in catalog.ChildrenOf(table.Oid))
            foreach (var below in catalog.ConstraintsOf(child.Oid))
                if (below is { Kind: ConstraintKind.Check, IsInherited: true, IsNotValid: true } && below.Name == check.Name) return true;
        return false;
    }

    public static void WriteInheritedChecks(SnapshotText text, Relation relation)
    {
        foreach (var constraint in text.Sorted(text.Catalog.ConstraintsOf(relation.Oid), item => item.Name))
        {
            if (constraint is not { Kind: ConstraintKind.Check, IsNotValid: true, IsInherited: false } || !IsLeftToChildren(text.Catalog, relation, constraint)) continue;
            text.Block("ALTER TABLE " + text.Name(relation) + "\n    ADD CONSTRAINT " + Identifiers.Quote(constraint.Name) + " "
                + DefinitionFormatter.Format(text.Catalog, constraint) + ";");
            WriteValidations(text, relation, constraint);
        }
    }

    /// <summary>The check of a parent is not valid in any child at first.</summary>
    public static void WriteValidations(SnapshotText text, Relation table, Constraint check)
    {
        foreach (var child in text.Sorted(text.Catalog.ChildrenOf(table.Oid), text.Catalog.QualifiedName))
        {
            if (!text.Writes(child)) continue;
            foreach (var below in text.Catalog.ConstraintsOf(child.Oid))
            {
                if (below.Kind != ConstraintKind.Check || below.Name != check.Name) continue;
                if (below.IsNotValid) WriteValidations(text, child, check);
                else text.Block("ALTER TABLE " + text.Name(child) + " VALIDATE CONSTRAINT " + Identifiers.Quote(below.Name) + ";");
            }
        }
    }

    /// <summary>A partition's foreign key has its parent's name at first.</summary>
    public static void WriteKeyNames(SnapshotText text, Relation relation)
    {
        if (!relation.IsPartition) return;
        foreach (var constraint in text.Sorted(text.Catalog.ConstraintsOf(relation.Oid), item => item.Name))
        {
            if (constraint.Kind != ConstraintKind.ForeignKey || !constraint.IsInherited) continue;
            var first = constraint;
            var table = relation;
            while (first.IsInherited && table.ParentOids.Count == 1 && text.Catalog.GetRelation(table.ParentOids[0]) is { } parent)
            {
                if (KeyAbove(text.Catalog, table, first, parent) is not { } above) break;
                (first, table) = (above, parent);
            }
            if (first.IsInherited || first.Name == constraint.Name || HasConstraint(text.Catalog, relation, first.Name)) continue;
            text.Block("ALTER TABLE " + text.Name(relation) + " RENAME CONSTRAINT " + Identifiers.Quote(first.Name) + " TO " + Identifiers.Quote(constraint.Name) + ";");
        }
    }

    private static Constraint? KeyAbove(DatabaseCatalog catalog, Relation table, Constraint key, Relation parent)
    {
        foreach (var above in catalog.ConstraintsOf(parent.Oid))
        {
            if (above.Kind != ConstraintKind.ForeignKey || above.ReferencedOid != key.ReferencedOid) continue;
            if (!above.ReferencedColumns.SequenceEqual(key.ReferencedColumns) || above.OnDelete != key.OnDelete || above.OnUpdate != key.OnUpdate) continue;
            if (Names(parent, above).SequenceEqual(Names(table, key))) return above;
        }
        return null;

        static IEnumerable<string?> Names(Relation relation, Constraint constraint) => constraint.Columns.Select(ordinal => relation.FindColumn(ordinal)?.Name);
    }

    private static bool HasConstraint(DatabaseCatalog catalog, Relation relation, string name)
    {
        foreach (var constraint in catalog.ConstraintsOf(relation.Oid))
            if (constraint.Name == name) return true;
        return false;
    }

    /// <summary>A key that refers to what is not written cannot be written either.</summary>
    public static void WriteForeignKeys(SnapshotText text, Relation relation)
    {
        foreach (var constraint in text.Sorted(text.Catalog.ConstraintsOf(relation.Oid), item => item.Name))
        {
            if (constraint.Kind != ConstraintKind.ForeignKey || constraint.IsInherited) continue;
            if (text.Catalog.GetRelation(constraint.ReferencedOid) is { } referenced && !text.Writes(referenced)) continue;
            // A partitioned table's key reaches its partitions; before PostgreSQL 18 it may not be ONLY's.
            var only = relation.Kind == RelationKind.PartitionedTable ? "ALTER TABLE " : "ALTER TABLE ONLY ";
            var block = only + text.Name(relation) + "\n    ADD CONSTRAINT " + Identifiers.Quote(constraint.Name) + " "
                + DefinitionFormatter.Format(text.Catalog, constraint) + ";";
            if (constraint.Comment is not null) block += "\n" + ConstraintComment(text, relation, constraint);
            text.Block(block);
        }
    }

    public static void WriteTriggers(SnapshotText text, Relation relation)
    {
        foreach (var trigger in text.Sorted(text.Catalog.TriggersOf(relation.Oid), item => item.Name))
        {
            if (trigger.Extension is not null) continue;
            // A partition has its parent's trigger from its parent.
            var above = FiringAbove(text.Catalog, relation, trigger);
            if (trigger.ParentOid == 0) text.Block(trigger.Definition + ";");
            if (trigger.Firing != above)
                text.Block("ALTER TABLE " + text.Name(relation) + ObjectBlocks.FiringWords(trigger.Firing) + "TRIGGER " + Identifiers.Quote(trigger.Name) + ";");
            text.Comment("TRIGGER " + Identifiers.Quote(trigger.Name) + " ON " + text.Name(relation), trigger.Comment);
        }
    }

    private static Firing FiringAbove(DatabaseCatalog catalog, Relation relation, Trigger trigger)
    {
        if (trigger.ParentOid == 0) return Firing.Origin;
        foreach (var oid in relation.ParentOids)
            foreach (var other in catalog.TriggersOf(oid))
                if (other.Oid == trigger.ParentOid) return other.Firing;
        return Firing.Origin;
    }

    /// <summary>REPLICA IDENTITY and CLUSTER ON, when the indexes are there.</summary>
    public static void WriteMarks(SnapshotText text, Relation relation)
    {
        var alter = (relation.Kind == RelationKind.MaterializedView ? "ALTER MATERIALIZED VIEW " : "ALTER TABLE ONLY ") + text.Name(relation);
        foreach (var index in text.Sorted(text.Catalog.IndexesOf(relation.Oid), item => item.Name))
            if (index.IsClustered) text.Block(alter + " CLUSTER ON " + Identifiers.Quote(index.Name) + ";");
        if (DefinitionFormatter.ReplicaIdentity(text.Catalog, relation) is { } identity) text.Block(alter + " REPLICA IDENTITY " + identity + ";");
    }

    /// <summary>What may have partitions, foreign keys and triggers, by name.</summary>
    public static List<Relation> Tables(SnapshotText text)
    {
        var tables = new List<Relation>();
        foreach (var relation in text.Catalog.Relations)
            if (relation.Kind is not (RelationKind.Sequence or RelationKind.CompositeType) && text.Writes(relation)) tables.Add(relation);
        tables.Sort((a, b) => string.CompareOrdinal(text.Catalog.QualifiedName(a), text.Catalog.QualifiedName(b)));
        return tables;
    }

    internal static string ConstraintComment(SnapshotText text, Relation relation, Constraint constraint) =>
        SnapshotText.CommentOn("CONSTRAINT " + Identifiers.Quote(constraint.Name) + " ON " + text.Name(relation), constraint.Comment!);

    private static void WriteSequence(SnapshotText text, Relation relation)
    {
        var options = relation.Sequence is null ? "" : DefinitionFormatter.Format(text.Catalog, relation.Sequence);
        var unlogged = relation.Persistence == Persistence.Unlogged ? "UNLOGGED " : "";
        text.Block("CREATE " + unlogged + "SEQUENCE " + text.Name(relation) + (options.Length == 0 ? "" : " " + options) + ";");
    }

    private static void WriteView(SnapshotText text, Relation relation, string kind, string tail)
    {
        var block = new StringBuilder("CREATE ").Append(kind).Append(' ').Append(text.Name(relation));
        if (relation.ColumnsAreKnown && relation.Columns.Count > 0)
        {
            var names = new List<string>();
            foreach (var column in relation.Columns) names.Add(Identifiers.Quote(column.Name));
            block.Append('(').Append(string.Join(", ", names)).Append(')');
        }
        if (relation.Options.Count > 0) block.Append("\nWITH (").Append(DefinitionFormatter.FormatOptions(relation.Options)).Append(')');
        text.Block(block.Append(" AS\n").Append(relation.Query).Append(tail).Append(';').ToString());
        var lines = new List<string>();
        foreach (var column in relation.Columns)
            if (column.Default is not null) lines.Add("ALTER VIEW " + text.Name(relation) + " ALTER COLUMN " + Identifiers.Quote(column.Name) + " SET DEFAULT " + column.Default + ";");
        foreach (var column in relation.Columns) ColumnBlocks.AddSettings(lines, text.Catalog, column, null, "ALTER " + kind + " " + text.Name(relation) + " ");
        if (lines.Count > 0) text.Block(string.Join("\n", lines));
    }

    /// <summary>The query of a view that was made without it.</summary>
    public static void WriteQuery(SnapshotText text, Relation view) => WriteView(text, view, "OR REPLACE VIEW", "");

    /// <summary>A view that only has its columns, for what needs its row type before its query can be written.</summary>
    private static void WriteColumnsOfView(SnapshotText text, Relation view)
    {
        var columns = new List<string>();
        foreach (var column in view.Columns)
            columns.Add("\n    NULL::" + text.Type(column.Type) + (column.Collation is null ? "" : " COLLATE " + column.Collation) + " AS " + Identifiers.Quote(column.Name));
        text.Block("CREATE VIEW " + text.Name(view) + " AS\n SELECT" + string.Join(",", columns) + ";");
    }

    private static void WriteComments(SnapshotText text, Relation relation, LateParts late)
    {
        var name = text.Name(relation);
        var lines = new List<string>();
        if (relation.Comment is not null) lines.Add(SnapshotText.CommentOn(KindName(relation.Kind) + " " + name, relation.Comment));
        foreach (var column in relation.Columns)
            if (column.Comment is not null) lines.Add(SnapshotText.CommentOn("COLUMN " + name + "." + Identifiers.Quote(column.Name), column.Comment));
        foreach (var constraint in text.Sorted(text.Catalog.ConstraintsOf(relation.Oid), item => item.Name))
            if (constraint.Comment is not null && constraint.Kind != ConstraintKind.ForeignKey && !late.Has(relation, constraint)
                && !IsIncomplete(text.Catalog, text.Catalog.GetIndex(constraint.IndexOid)))
                lines.Add(ConstraintComment(text, relation, constraint));
        foreach (var index in text.Sorted(text.Catalog.IndexesOf(relation.Oid), item => item.Name))
            if (index is { Comment: { } comment, ConstraintOid: not 0 } && !late.IsLate(relation, index) && !IsIncomplete(text.Catalog, index))
                lines.Add(SnapshotText.CommentOn("INDEX " + text.Name(index), comment));
        if (lines.Count > 0) text.Block(string.Join("\n", lines));
    }

    private static void WriteIndexes(SnapshotText text, Relation relation, LateParts late)
    {
        foreach (var index in text.Sorted(text.Catalog.IndexesOf(relation.Oid), item => item.Name))
        {
            if (index.Extension is not null || IsIncomplete(text.Catalog, index) || late.IsLate(relation, index)) continue;
            if (index.ConstraintOid == 0) WriteIndex(text, index);
            else WriteStatistics(text, index);
        }
    }

    public static void WriteIndex(SnapshotText text, Index index)
    {
        text.Block(DefinitionFormatter.Format(text.Catalog, index) + ";");
        WriteStatistics(text, index);
        text.Comment("INDEX " + text.Name(index), index.Comment);
    }

    public static void WriteStatistics(SnapshotText text, Index index)
    {
        for (var i = 0; i < index.Keys.Count; i++)
            if (index.Keys[i].StatisticsTarget is { } target)
                text.Block(string.Format(CultureInfo.InvariantCulture, "ALTER INDEX {0} ALTER COLUMN {1} SET STATISTICS {2};", text.Name(index), i + 1, target));
    }

    private static string KindName(RelationKind kind) => kind switch
    {
        RelationKind.View => "VIEW",
        RelationKind.MaterializedView => "MATERIALIZED VIEW",
        RelationKind.ForeignTable => "FOREIGN TABLE",
        RelationKind.Sequence => "SEQUENCE",
        _ => "TABLE",
    };
}
