using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Usages;

/// <summary>Gathers the references of statements by relation.</summary>
internal sealed class RelationUses(DatabaseCatalog catalog)
{
    private readonly Dictionary<string, RelationUse> _byWay = new(System.StringComparer.Ordinal);
    private readonly List<RelationUse> _all = [];
    private readonly Lineage _lineage = Lineage.Of(catalog);

    /// <summary>In the order in which they were come to; built-in relations are left out.</summary>
    public IReadOnlyList<RelationUse> All => _all;

    /// <summary>The relations that the statement names, and those that it uses through views and routines.</summary>
    public static IReadOnlyList<RelationUse> In(BoundStatement statement, DatabaseCatalog catalog)
    {
        var uses = new RelationUses(catalog);
        uses.Add(statement);
        uses.AddIndirect(statement);
        return uses.All;
    }

    /// <summary>The relations that the statement names.</summary>
    public void Add(BoundStatement statement)
    {
        foreach (var reference in statement.References)
        {
            if (reference.Kind is not (ReferenceKind.Relation or ReferenceKind.Column)) continue;
            Add(reference.RelationOid, reference.ColumnOrdinal, reference.Access, reference.IsThroughStar, []);
        }
    }

    /// <summary>What lies under a view of which these columns are read; nothing for another relation.</summary>
    public void AddUnder(Relation view, IEnumerable<string> columns)
    {
        foreach (var indirect in _lineage.Follow(view)) AddIndirect(indirect);
        foreach (var name in columns)
        {
            if (view.FindColumn(name) is not { } column) continue;
            foreach (var indirect in _lineage.Follow(view, column)) AddIndirect(indirect);
        }
    }

    private void AddIndirect(BoundStatement statement)
    {
        foreach (var reference in statement.References)
        {
            foreach (var indirect in _lineage.Follow(reference)) AddIndirect(indirect);
        }
    }

    private void AddIndirect(IndirectReference indirect) =>
        Add(indirect.RelationOid, indirect.ColumnOrdinal, indirect.Access, isThroughStar: false, indirect.Through);

    private void Add(int relationOid, int ordinal, ReferenceAccess access, bool isThroughStar, IReadOnlyList<SchemaObject> through)
    {
        if (catalog.GetRelation(relationOid) is not { IsBuiltIn: false } relation) return;
        var way = relationOid.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var item in through) way += (item is Routine ? " f" : " v") + item.Oid.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!_byWay.TryGetValue(way, out var use))
        {
            _byWay[way] = use = new RelationUse(relation, through);
            _all.Add(use);
        }
        use.Add(access, ordinal, isThroughStar);
    }
}
