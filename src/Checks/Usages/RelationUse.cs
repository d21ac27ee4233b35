using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Usages;

/// <summary>A relation that a statement uses in one way: all that is done to it and its columns.</summary>
internal sealed class RelationUse(Relation relation, IReadOnlyList<SchemaObject> through)
{
    private readonly HashSet<int> _ordinals = [];
    private readonly HashSet<int> _named = [];

    public Relation Relation { get; } = relation;

    /// <summary>The views and routines on the way, the first being what the statement names; empty where it names the relation.</summary>
    public IReadOnlyList<SchemaObject> Through { get; } = through;

    public ReferenceAccess Access { get; private set; }

    public bool AllColumns { get; private set; }

    public bool IsWritten => (Access & (ReferenceAccess.Insert | ReferenceAccess.Update | ReferenceAccess.Delete)) != 0;

    public void Add(ReferenceAccess access, int ordinal, bool isThroughStar)
    {
        Access |= access;
        if (isThroughStar) AllColumns = true;
        if (ordinal == 0) return;
        _ordinals.Add(ordinal);
        if (!isThroughStar) _named.Add(ordinal);
    }

    /// <summary>Whether the statement names that relation to come to this one.</summary>
    public bool IsOf(int relationOid) => Through.Count == 0 ? Relation.Oid == relationOid : Through[0] is Relation view && view.Oid == relationOid;

    /// <summary>In the order of the table.</summary>
    public string[] ColumnNames() => Relation.Columns.Where(column => _ordinals.Contains(column.Ordinal)).Select(column => column.Name).ToArray();

    /// <summary>Those that not only <c>*</c> stands for.</summary>
    public string[] NamedColumns() => Relation.Columns.Where(column => _named.Contains(column.Ordinal)).Select(column => column.Name).ToArray();

    public UsedThrough[] ThroughOf(DatabaseCatalog catalog) => Through.Select(item => ToThrough(item, catalog)).ToArray();

    /// <summary>The strongest thing that is done to the relation.</summary>
    public UsageKind KindOf(bool isUpsert, bool isJoin)
    {
        if ((Access & ReferenceAccess.Insert) != 0) return isUpsert ? UsageKind.Upsert : UsageKind.Insert;
        if ((Access & ReferenceAccess.Update) != 0) return UsageKind.Update;
        if ((Access & ReferenceAccess.Delete) != 0) return UsageKind.Delete;
        if ((Access & (ReferenceAccess.Define | ReferenceAccess.Drop | ReferenceAccess.Rename)) != 0) return UsageKind.Ddl;
        return isJoin ? UsageKind.Join : UsageKind.Select;
    }

    private static UsedThrough ToThrough(SchemaObject item, DatabaseCatalog catalog)
    {
        var kind = item switch
        {
            Routine { Kind: RoutineKind.Procedure } => "procedure",
            Routine => "function",
            PostgreSql.Catalog.Relation { Kind: RelationKind.MaterializedView } => "materialized view",
            _ => "view",
        };
        return new UsedThrough(kind, catalog.GetSchema(item.SchemaOid)?.Name ?? "", item.Name);
    }
}
