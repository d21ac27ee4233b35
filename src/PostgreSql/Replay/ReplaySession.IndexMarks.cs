using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>ALTER TABLE … REPLICA IDENTITY, CLUSTER ON and SET WITHOUT CLUSTER.</summary>
internal sealed partial class ReplaySession
{
    private void ChangeReplicaIdentity(Relation relation, ReplicaIdentityAction action)
    {
        var chosen = action.Index is null ? null : RequireReplicaIdentity(relation, action);
        foreach (var index in new List<Index>(Catalog.IndexesOf(relation.Oid)))
        {
            var isChosen = index.Oid == chosen?.Oid;
            if (index.IsReplicaIdentity != isChosen) _builder.Put(index with { IsReplicaIdentity = isChosen });
        }
        var identity = action.Kind switch
        {
            ReplicaIdentityKind.Nothing => ReplicaIdentity.Nothing,
            ReplicaIdentityKind.Full => ReplicaIdentity.Full,
            ReplicaIdentityKind.Index => ReplicaIdentity.Index,
            _ => ReplicaIdentity.Default,
        };
        _builder.Put(Catalog.GetRelation(relation.Oid)! with { ReplicaIdentity = identity });
    }

    /// <summary>ATExecReplicaIdentity: a unique index over columns that are never NULL, checked at once.</summary>
    private Index RequireReplicaIdentity(Relation relation, ReplicaIdentityAction action)
    {
        var name = action.Index!;
        CheckHole(name);
        if (Catalog.FindIndex(relation.SchemaOid, name.Name) is not { } index)
            throw new StatementException(SqlStates.UndefinedObject, $"index \"{name.Name}\" for table \"{relation.Name}\" does not exist", name.Span);
        if (index.RelationOid != relation.Oid)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{index.Name}\" is not an index for table \"{relation.Name}\"", name.Span);
        if (!index.IsUnique)
            throw new StatementException(SqlStates.WrongObjectType, $"cannot use non-unique index \"{index.Name}\" as replica identity", name.Span);
        if (Catalog.GetConstraint(index.ConstraintOid) is { IsDeferrable: true }) throw Unfit("non-immediate");
        foreach (var key in index.Keys)
            if (key.Expression is not null) throw Unfit("expression");
        if (index.Predicate is not null) throw Unfit("partial");
        foreach (var key in index.Keys)
        {
            if (relation.FindColumn(key.Ordinal) is { NotNull: false } column)
                throw new StatementException(
                    SqlStates.WrongObjectType, $"index \"{index.Name}\" cannot be used as replica identity because column \"{column.Name}\" is nullable", name.Span);
        }
        return index;

        StatementException Unfit(string kind) =>
            new(SqlStates.FeatureNotSupported, $"cannot use {kind} index \"{index.Name}\" as replica identity", name.Span);
    }

    /// <summary>mark_index_clustered: one index at most.</summary>
    private void MarkClustered(Relation relation, Index? chosen)
    {
        foreach (var index in new List<Index>(Catalog.IndexesOf(relation.Oid)))
        {
            var isChosen = index.Oid == chosen?.Oid;
            if (index.IsClustered != isChosen) _builder.Put(index with { IsClustered = isChosen });
        }
    }

    /// <summary>CLUSTER by an index marks it; of a partitioned table nothing is marked.</summary>
    private void Cluster(QualifiedName table, Identifier name)
    {
        if (FindRelationOrIndex(table) is Relation { Kind: not RelationKind.PartitionedTable } relation && Catalog.FindIndex(relation.SchemaOid, name.Name) is { } index
            && index.RelationOid == relation.Oid) MarkClustered(relation, index);
        else Ignore();
    }

    /// <summary>ATExecClusterOn.</summary>
    private Index RequireClusterIndex(Relation relation, ClusterOnAction action)
    {
        if (relation.Kind == RelationKind.PartitionedTable)
            throw new StatementException(SqlStates.FeatureNotSupported, "cannot mark index clustered in partitioned table", action.Span);
        CheckHole(action.Index);
        if (Catalog.FindIndex(relation.SchemaOid, action.Index.Name) is not { } index)
            throw new StatementException(
                SqlStates.UndefinedObject, $"index \"{action.Index.Name}\" for table \"{relation.Name}\" does not exist", action.Index.Span);
        if (index.RelationOid != relation.Oid)
            throw new StatementException(SqlStates.WrongObjectType, $"\"{index.Name}\" is not an index for table \"{relation.Name}\"", action.Index.Span);
        return index;
    }
}
