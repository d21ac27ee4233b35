using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Locking;

/// <summary>Finds the locks and the work of one statement (utility.c, tablecmds.c, indexcmds.c and their kin).</summary>
internal sealed partial class LockFinder
{
    private readonly SqlText _text;
    private readonly DatabaseCatalog _before;
    private readonly DatabaseCatalog _after;
    private readonly IReadOnlyList<string> _searchPath;
    private readonly Dictionary<int, RelationLock> _locks = [];
    private readonly List<RowWork> _work = [];
    private string? _unknown;

    public LockFinder(SqlText text, DatabaseCatalog before, DatabaseCatalog after, IReadOnlyList<string> searchPath)
    {
        _text = text;
        _before = before;
        _after = after;
        _searchPath = searchPath;
    }

    public StatementLocks Find(SqlStatement statement)
    {
        AddStatement(statement);
        AddDifferences(statement);
        var locks = new List<RelationLock>(_locks.Values);
        locks.Sort((a, b) => string.CompareOrdinal(_before.QualifiedName(a.Relation), _before.QualifiedName(b.Relation)));
        return new StatementLocks(locks, _work, _unknown);
    }

    private void AddStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case AlterTableStatement alter: AddAlterTable(alter); break;
            case CreateTableStatement create: AddCreateTable(create.PartitionOf, create.Bound, create.Inherits, create.Span); break;
            case CreateForeignTableStatement create: AddCreateTable(create.PartitionOf, create.Bound, create.Inherits, create.Span); break;
            case CreateIndexStatement create: AddCreateIndex(create); break;
            case CreateViewStatement { OrReplace: true } create: Lock(Find(create.Name), LockMode.AccessExclusive); break;
            case CreateTriggerStatement create:
                LockAll(Find(create.Relation), LockMode.ShareRowExclusive, partitionsOnly: true);
                if (create.From is { } from) Lock(Find(from), LockMode.ShareRowExclusive);
                break;
            case CreateRuleStatement create: Lock(Find(create.Relation), LockMode.AccessExclusive); break;
            case CreatePolicyStatement create: Lock(Find(create.Relation), LockMode.AccessExclusive); break;
            case AlterPolicyStatement alter: Lock(Find(alter.Relation), LockMode.AccessExclusive); break;
            case CreateStatisticsStatement create:
                foreach (var item in create.From)
                    if (item is RelationReference reference) Lock(Find(reference.Name), LockMode.ShareUpdateExclusive);
                break;
            case CreatePublicationStatement { Objects: var objects }: AddPublished(objects); break;
            case AlterPublicationStatement { Objects: var objects }: AddPublished(objects); break;
            case RenameStatement rename: AddRename(rename); break;
            case SetSchemaStatement { Object: NamedObject target }: Lock(Find(target.Name), LockMode.AccessExclusive); break;
            case ChangeOwnerStatement { Object: NamedObject target }: Lock(Find(target.Name), LockMode.AccessExclusive); break;
            case CommentStatement comment: AddComment(comment); break;
            case DropStatement drop: AddDrop(drop); break;
            case AlterDomainStatement alter: AddAlterDomain(alter); break;
            case TruncateStatement truncate: AddTruncate(truncate); break;
            case LockStatement held:
                foreach (var item in held.Relations)
                {
                    if (item.IsOnly) Lock(Find(item.Name), held.Mode);
                    else LockAll(Find(item.Name), held.Mode);
                }
                break;
            case RefreshMaterializedViewStatement refresh: AddRefresh(refresh); break;
            case ClusterStatement cluster: AddCluster(cluster); break;
            case VacuumStatement vacuum: AddVacuum(vacuum); break;
            case ReindexStatement reindex: AddReindex(reindex); break;
            case DoStatement: _unknown = "a block may lock what its statements lock"; break;
            case CallStatement: _unknown = "a procedure may lock what its statements lock"; break;
            case ExecuteStatement: _unknown = "what is executed is not known"; break;
            case CreateExtensionStatement or AlterExtensionStatement: _unknown = "an extension's script may lock more"; break;
        }
    }

    private void AddPublished(NodeList<PublicationObject> objects)
    {
        foreach (var item in objects)
            if (item.Relation is { } reference) LockAll(Find(reference.Name), LockMode.ShareUpdateExclusive);
    }

    private void AddRename(RenameStatement rename)
    {
        switch (rename.Object)
        {
            case NamedObject target when IsRelation(target.Kind) && rename.MemberKind is ObjectKind.Column or ObjectKind.Attribute:
                LockAll(Find(target.Name), LockMode.AccessExclusive);
                break;
            case NamedObject target when rename.MemberKind == ObjectKind.Attribute:
                foreach (var typed in TypedTables(target.Name)) LockAll(typed, LockMode.AccessExclusive);
                break;
            // A NOT NULL whose name the server chose is none of the catalog's constraints.
            case NamedObject target when IsRelation(target.Kind) && rename is { MemberKind: ObjectKind.Constraint, Member: { } member } && Find(target.Name) is { } table
                && ConstraintOf(table, member.Name) is null or { Kind: ConstraintKind.Check or ConstraintKind.NotNull, NoInherit: false }:
                LockAll(table, LockMode.AccessExclusive);
                break;
            case NamedObject target when IsRelation(target.Kind):
                Lock(Find(target.Name), LockMode.AccessExclusive);
                break;
            case RelationMember { Kind: ObjectKind.Trigger } member:
                LockAll(Find(member.Relation), LockMode.AccessExclusive, partitionsOnly: true);
                break;
            case RelationMember member:
                Lock(Find(member.Relation), LockMode.AccessExclusive);
                break;
        }
    }

    private void AddComment(CommentStatement comment)
    {
        if (comment.Object is not NamedObject target) return;
        if (IsRelation(target.Kind)) Lock(Find(target.Name), LockMode.ShareUpdateExclusive);
        else if (target.Kind == ObjectKind.Column && target.Name.Parts.Count > 1) Lock(FindWithoutLast(target.Name), LockMode.ShareUpdateExclusive);
    }

    private void AddDrop(DropStatement drop)
    {
        foreach (var item in drop.Objects)
        {
            switch (item)
            {
                case RelationMember { Kind: ObjectKind.Trigger } member: LockAll(Find(member.Relation), LockMode.AccessExclusive, partitionsOnly: true); break;
                case RelationMember member: Lock(Find(member.Relation), LockMode.AccessExclusive); break;
                case NamedObject target when drop.Kind == ObjectKind.Index:
                    if (FindIndex(target.Name) is { } index)
                        Lock(_before.GetRelation(index.RelationOid), drop.IsConcurrently ? LockMode.ShareUpdateExclusive : LockMode.AccessExclusive);
                    break;
                case NamedObject target when IsRelation(drop.Kind): Lock(Find(target.Name), LockMode.AccessExclusive); break;
            }
        }
    }

    private void AddTruncate(TruncateStatement truncate)
    {
        var cascades = truncate.Behavior == DropBehavior.Cascade;
        foreach (var item in truncate.Relations)
        {
            if (Find(item.Name) is not { } relation) continue;
            Truncate(relation);
            if (!item.IsOnly)
                foreach (var child in Descendants(relation)) Truncate(child);
        }

        void Truncate(Relation relation)
        {
            if (_locks.TryGetValue(relation.Oid, out var held) && held.Mode == LockMode.AccessExclusive) return;
            Lock(relation, LockMode.AccessExclusive);
            if (!cascades) return;
            foreach (var constraint in _before.Constraints)
            {
                if (constraint.Kind == ConstraintKind.ForeignKey && constraint.ReferencedOid == relation.Oid && _before.GetRelation(constraint.RelationOid) is { } other)
                {
                    Truncate(other);
                    foreach (var child in Descendants(other)) Truncate(child);
                }
            }
        }
    }

    /// <summary>What the statement takes away or adds elsewhere: with CASCADE, or through a foreign key's triggers on both of its tables.</summary>
    private void AddDifferences(SqlStatement statement)
    {
        if (ReferenceEquals(_before, _after)) return;
        foreach (var relation in _before.Relations)
        {
            if (_after.GetRelation(relation.Oid) is not { } now)
            {
                Lock(relation, LockMode.AccessExclusive);
                if (relation.IsPartition) LockParentOf(relation);
            }
            else if (!ReferenceEquals(relation, now))
            {
                if (LosesPart(relation, now)) Lock(relation, LockMode.AccessExclusive);
                if (relation.IsPartition && !now.IsPartition) AddKeysOfDetached(relation, statement.Span);
                if (!relation.IsPartition && now.IsPartition) AddKeysToAttached(now);
            }
        }
        foreach (var relation in _after.Relations)
            if (relation.IsPartition && _before.GetRelation(relation.Oid) is null) AddKeysToAttached(relation);
        foreach (var trigger in _before.Triggers)
            if (!IsIn(_after.TriggersOf(trigger.RelationOid), trigger)) Lock(_before.GetRelation(trigger.RelationOid), LockMode.AccessExclusive);
        foreach (var constraint in _before.Constraints)
        {
            if (constraint.RelationOid == 0 || _after.GetConstraint(constraint.Oid) is not null) continue;
            Lock(_before.GetRelation(constraint.RelationOid), LockMode.AccessExclusive);
            // A partition's foreign key has no triggers of its own on the other table.
            if (constraint is { Kind: ConstraintKind.ForeignKey, IsInherited: false }) LockTriggers(_before.GetRelation(constraint.ReferencedOid));
        }
        foreach (var constraint in _after.Constraints)
        {
            if (constraint.Kind != ConstraintKind.ForeignKey || _before.GetConstraint(constraint.Oid) is not null) continue;
            Lock(_before.GetRelation(constraint.RelationOid), LockMode.ShareRowExclusive);
            LockAll(_before.GetRelation(constraint.ReferencedOid), LockMode.ShareRowExclusive, partitionsOnly: true);
        }
    }

    /// <summary>What rows the table beside a partition takes depends on it: queries plan with it (heap_drop_with_catalog).</summary>
    private void LockParentOf(Relation partition)
    {
        foreach (var oid in partition.ParentOids)
        {
            if (_before.GetRelation(oid) is not { } parent) continue;
            Lock(parent, LockMode.AccessExclusive);
            LockDefaultOf(parent);
        }
    }

    /// <summary>Whether a column is gone, or the default that something dropped was a part of.</summary>
    private static bool LosesPart(Relation before, Relation after)
    {
        foreach (var column in before.Columns)
            if (after.FindColumn(column.Ordinal) is not { } now || (column.Default is not null && now.Default is null)) return true;
        return false;
    }

    private static bool IsIn(IReadOnlyList<Trigger> triggers, Trigger wanted)
    {
        foreach (var trigger in triggers)
            if (trigger.Oid == wanted.Oid) return true;
        return false;
    }

    /// <summary>Notes a lock; of several on a relation the strongest counts, and of those that queries take none.</summary>
    private void Lock(Relation? relation, LockMode mode)
    {
        if (relation is null or { Kind: RelationKind.Sequence or RelationKind.CompositeType } || mode.Strength() < LockMode.ShareUpdateExclusive.Strength()) return;
        if (_before.GetRelation(relation.Oid) is not { } known || known.IsBuiltIn) return;
        if (_locks.TryGetValue(relation.Oid, out var held) && held.Mode.Strength() >= mode.Strength()) return;
        _locks[relation.Oid] = new RelationLock(known, mode);
    }

    /// <summary>Notes a lock on a relation and on all that inherit from it.</summary>
    private void LockAll(Relation? relation, LockMode mode, bool partitionsOnly = false)
    {
        if (relation is null) return;
        Lock(relation, mode);
        if (partitionsOnly && relation.Kind != RelationKind.PartitionedTable) return;
        foreach (var child in Descendants(relation)) Lock(child, mode);
    }

    private List<Relation> Descendants(Relation relation)
    {
        var found = new List<Relation>();
        var seen = new HashSet<int> { relation.Oid };
        Add(relation);
        return found;

        void Add(Relation parent)
        {
            foreach (var child in _before.ChildrenOf(parent.Oid))
            {
                if (!seen.Add(child.Oid)) continue;
                found.Add(child);
                Add(child);
            }
        }
    }

    private void AddWork(Relation? relation, RowWorkKind kind, string cause, SqlSpan span, string? remedy = null, bool isUncertain = false)
    {
        if (relation is null or { Kind: not (RelationKind.Table or RelationKind.MaterializedView) }) return;
        // What is written anew is read, and gets its indexes, on the way.
        if (_work.Exists(item => item.Relation.Oid == relation.Oid && (item.Kind == kind || item.Kind == RowWorkKind.Rewrite) && item.Span == span)) return;
        _work.Add(new RowWork(relation, kind, cause, span, remedy) { IsUncertain = isUncertain });
    }

    /// <summary>Work in a table and in those that inherit from it, as far as they have rows of their own.</summary>
    private void AddWorkInAll(Relation relation, bool isOnly, RowWorkKind kind, string cause, SqlSpan span, string? remedy = null, bool isUncertain = false)
    {
        AddWork(relation, kind, cause, span, remedy, isUncertain);
        if (isOnly) return;
        foreach (var child in Descendants(relation)) AddWork(child, kind, cause, span, remedy, isUncertain);
    }

    private static bool IsRelation(ObjectKind kind) => kind is ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable;

    private Relation? Find(QualifiedName name)
    {
        if (name.HasHole) return null;
        if (name.Schema is { } schema) return _before.FindRelation(schema.Name, name.Name.Name);
        foreach (var entry in _searchPath)
            if (_before.FindRelation(entry, name.Name.Name) is { } found) return found;
        return null;
    }

    private Relation? FindWithoutLast(QualifiedName name)
    {
        var parts = new Identifier[name.Parts.Count - 1];
        for (var i = 0; i < parts.Length; i++) parts[i] = name.Parts[i];
        return Find(new QualifiedName(name.Span, new NodeList<Identifier>(parts)));
    }

    private Catalog.Index? FindIndex(QualifiedName name)
    {
        if (name.HasHole) return null;
        foreach (var entry in name.Schema is { } schema ? [schema.Name] : _searchPath)
            if (_before.FindSchema(entry) is { } found && _before.FindIndex(found.Oid, name.Name.Name) is { } index) return index;
        return null;
    }

    private string Written(SqlNode node) => _text.Slice(node.Span);
}
