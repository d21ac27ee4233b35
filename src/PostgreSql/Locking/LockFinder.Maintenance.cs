using System;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Locking;

/// <summary>Indexes, and what keeps tables in order: CREATE INDEX, REINDEX, VACUUM, CLUSTER, REFRESH MATERIALIZED VIEW, checks of domains.</summary>
internal sealed partial class LockFinder
{
    private const string Concurrently = "CREATE INDEX CONCURRENTLY, outside of a transaction";

    private void AddCreateIndex(CreateIndexStatement create)
    {
        if (Find(create.Relation) is not { } relation) return;
        var mode = create.IsConcurrently ? LockMode.ShareUpdateExclusive : LockMode.Share;
        Lock(relation, mode);
        if (!create.IsOnly)
            foreach (var child in Descendants(relation))
                if (child.IsPartition) Lock(child, mode);
        // IF NOT EXISTS
        if (_after.IndexesOf(relation.Oid).Count == _before.IndexesOf(relation.Oid).Count && create.IfNotExists) return;
        var cause = "CREATE INDEX" + (create.Name is { } name ? " " + name.Name : "");
        AddIndexBuild(relation, create.IsOnly, cause, create.Span, create.IsConcurrently ? null : relation.Kind == RelationKind.PartitionedTable
            ? "CREATE INDEX ON ONLY the table, CREATE INDEX CONCURRENTLY on each partition, and ALTER INDEX … ATTACH PARTITION"
            : Concurrently);
    }

    /// <summary>An index that a partition has already is taken as a part of the new one.</summary>
    private void AddIndexBuild(Relation relation, bool isOnly, string cause, SqlSpan span, string? remedy, bool isAnew = false)
    {
        AddWork(relation, RowWorkKind.IndexBuild, cause, span, remedy);
        if (isOnly) return;
        foreach (var child in Descendants(relation))
            if (child.IsPartition && (isAnew || _after.IndexesOf(child.Oid).Count > _before.IndexesOf(child.Oid).Count))
                AddWork(child, RowWorkKind.IndexBuild, cause, span, remedy);
    }

    private void AddReindex(ReindexStatement reindex)
    {
        var isConcurrent = reindex.IsConcurrently || IsOn(reindex.Options, "concurrently");
        var mode = isConcurrent ? LockMode.ShareUpdateExclusive : LockMode.Share;
        var remedy = isConcurrent ? null : "REINDEX … CONCURRENTLY, outside of a transaction";
        switch (reindex.Target)
        {
            case ReindexTarget.Index when reindex.Name is { } name && FindIndex(name) is { } index:
                Lock(_before.GetRelation(index.RelationOid), mode);
                AddWork(_before.GetRelation(index.RelationOid), RowWorkKind.IndexBuild, "REINDEX INDEX " + index.Name, reindex.Span, remedy);
                break;
            case ReindexTarget.Table when reindex.Name is { } name && Find(name) is { } table:
                LockAll(table, mode, partitionsOnly: true);
                if (_before.IndexesOf(table.Oid).Count > 0) AddIndexBuild(table, isOnly: false, "REINDEX TABLE " + table.Name, reindex.Span, remedy, isAnew: true);
                break;
            case ReindexTarget.Schema when reindex.Name is { } name && _before.FindSchema(name.Name.Name) is { } schema:
                AddReindexOfAll(schema.Oid);
                break;
            case ReindexTarget.Database:
                AddReindexOfAll(0);
                break;
        }

        void AddReindexOfAll(int schemaOid)
        {
            foreach (var relation in _before.Relations)
            {
                if (relation.IsBuiltIn || (schemaOid != 0 && relation.SchemaOid != schemaOid) || _before.IndexesOf(relation.Oid).Count == 0) continue;
                if (relation.Kind is not (RelationKind.Table or RelationKind.MaterializedView)) continue;
                Lock(relation, mode);
                AddWork(relation, RowWorkKind.IndexBuild, "REINDEX", reindex.Span, remedy);
            }
        }
    }

    private void AddVacuum(VacuumStatement vacuum)
    {
        var isFull = !vacuum.IsAnalyze && IsOn(vacuum.Options, "full");
        var mode = isFull ? LockMode.AccessExclusive : LockMode.ShareUpdateExclusive;
        foreach (var item in vacuum.Relations)
        {
            if (Find(item.Relation.Name) is not { } relation) continue;
            LockAll(relation, mode, partitionsOnly: !vacuum.IsAnalyze);
            if (isFull)
                AddWorkInAll(relation, isOnly: relation.Kind != RelationKind.PartitionedTable, RowWorkKind.Rewrite, "VACUUM FULL", vacuum.Span, "VACUUM without FULL");
        }
        if (vacuum.Relations.Count > 0 || !isFull) return;
        foreach (var relation in _before.Relations)
        {
            if (relation.IsBuiltIn || relation.Kind is not (RelationKind.Table or RelationKind.MaterializedView)) continue;
            Lock(relation, mode);
            AddWork(relation, RowWorkKind.Rewrite, "VACUUM FULL", vacuum.Span, "VACUUM without FULL");
        }
    }

    private void AddCluster(ClusterStatement cluster)
    {
        if (cluster.Relation is not { } name)
        {
            _unknown = "which tables are clustered is not known";
            return;
        }
        if (Find(name) is not { } relation) return;
        LockAll(relation, LockMode.AccessExclusive, partitionsOnly: true);
        AddWorkInAll(relation, isOnly: false, RowWorkKind.Rewrite, "CLUSTER", cluster.Span);
    }

    private void AddRefresh(RefreshMaterializedViewStatement refresh)
    {
        if (Find(refresh.Name) is not { } view) return;
        Lock(view, refresh.IsConcurrently ? LockMode.Exclusive : LockMode.AccessExclusive);
        if (refresh.IsConcurrently) AddWork(view, RowWorkKind.Scan, "REFRESH MATERIALIZED VIEW CONCURRENTLY", refresh.Span);
        else AddWork(view, RowWorkKind.Rewrite, "REFRESH MATERIALIZED VIEW", refresh.Span, "REFRESH MATERIALIZED VIEW CONCURRENTLY, which needs a unique index");
    }

    /// <summary>ALTER DOMAIN that holds what is there against a rule reads every table that has a column of the domain (typecmds.c, get_rels_with_domain).</summary>
    private void AddAlterDomain(AlterDomainStatement alter)
    {
        var (cause, remedy) = alter.Kind switch
        {
            AlterDomainKind.SetNotNull => ("SET NOT NULL of the domain " + alter.Name.Name.Name, null),
            AlterDomainKind.AddConstraint when alter.Constraint is { IsNotValid: false } and not NullConstraint =>
                ("ADD CONSTRAINT of the domain " + alter.Name.Name.Name, "ADD CONSTRAINT … NOT VALID, then VALIDATE CONSTRAINT"),
            AlterDomainKind.ValidateConstraint => ("VALIDATE CONSTRAINT of the domain " + alter.Name.Name.Name, (string?)null),
            _ => (null, null),
        };
        if (cause is null || FindType(alter.Name) is not { } domain) return;
        foreach (var relation in _before.Relations)
        {
            if (relation.IsBuiltIn || relation.Kind is not (RelationKind.Table or RelationKind.MaterializedView)) continue;
            foreach (var column in relation.Columns)
            {
                if (!IsOrContains(column.Type.Oid, domain.Oid)) continue;
                Lock(relation, LockMode.Share);
                AddWork(relation, RowWorkKind.Scan, cause, alter.Span, remedy);
                break;
            }
        }
    }

    private bool IsOrContains(int type, int domain)
    {
        for (var i = 0; i < 100 && type != 0; i++)
        {
            if (type == domain) return true;
            if (_before.GetType(type) is not { Kind: TypeKind.Domain } found) return false;
            type = found.BaseType.Oid;
        }
        return false;
    }

    private SqlType? FindType(QualifiedName name)
    {
        foreach (var entry in name.Schema is { } schema ? [schema.Name] : _searchPath)
            if (_before.FindSchema(entry) is { } found && _before.FindType(found.Oid, name.Name.Name) is { } type) return type;
        return null;
    }

    private static bool IsOn(NodeList<UtilityOption> options, string name)
    {
        foreach (var option in options)
        {
            if (!option.Name.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            var value = option.Value switch
            {
                null => "on",
                Identifier word => word.Name,
                StringConstant text => text.Value,
                SignedNumber number => number.ToString(),
                _ => "",
            };
            return value is not ("off" or "false" or "0" or "no");
        }
        return false;
    }
}
