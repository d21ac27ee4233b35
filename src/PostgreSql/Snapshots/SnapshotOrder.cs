using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>
/// The order in which objects can be made: each after what it depends on. Among those that could come next, types come before
/// routines, then sequences, tables and views, each kind by name.
/// </summary>
internal static class SnapshotOrder
{
    public static List<SchemaObject> Sort(DatabaseCatalog catalog, SnapshotSelection? selection)
    {
        var items = Written(catalog);
        if (selection is not null) items.RemoveAll(item => !selection.Contains(item));
        items.Sort((a, b) => Compare(catalog, a, b));
        var position = new Dictionary<int, int>();
        for (var i = 0; i < items.Count; i++) position[items[i].Oid] = i;

        var dependencies = new SnapshotDependencies(catalog);
        var waiting = new int[items.Count];
        var dependents = new List<int>[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var oid in dependencies.Of(items[i]))
            {
                if (!position.TryGetValue(oid, out var on) || on == i) continue;
                (dependents[on] ??= []).Add(i);
                waiting[i]++;
            }
        }
        return Order(items, waiting, dependents);
    }

    /// <summary>Kahn's algorithm with the items' sorted positions for priorities; a circle is cut at its first item.</summary>
    internal static List<T> Order<T>(List<T> items, int[] waiting, List<int>[] dependents)
    {
        var ready = new SortedSet<int>();
        var stuck = new SortedSet<int>();
        for (var i = 0; i < items.Count; i++) (waiting[i] == 0 ? ready : stuck).Add(i);
        var ordered = new List<T>(items.Count);
        while (ready.Count + stuck.Count > 0)
        {
            var from = ready.Count > 0 ? ready : stuck;
            var next = from.Min;
            from.Remove(next);
            ordered.Add(items[next]);
            foreach (var dependent in dependents[next] ?? [])
                if (--waiting[dependent] == 0 && stuck.Remove(dependent)) ready.Add(dependent);
        }
        return ordered;
    }

    internal static List<SchemaObject> Written(DatabaseCatalog catalog)
    {
        var items = new List<SchemaObject>();
        foreach (var type in catalog.Types)
        {
            if (type.Kind is TypeKind.Array or TypeKind.Multirange || !SnapshotText.IsWritten(catalog, type)) continue;
            if (type.RelationOid != 0 && catalog.GetRelation(type.RelationOid) is not { Kind: RelationKind.CompositeType }) continue;
            items.Add(type);
        }
        foreach (var relation in catalog.Relations)
        {
            if (relation.Kind == RelationKind.CompositeType || !SnapshotText.IsWritten(catalog, relation)) continue;
            if (relation.Kind == RelationKind.Sequence && IsOfIdentity(catalog, relation)) continue;
            items.Add(relation);
        }
        foreach (var routine in catalog.Routines)
            if (SnapshotText.IsWritten(catalog, routine)) items.Add(routine);
        return items;
    }

    private static bool IsOfIdentity(DatabaseCatalog catalog, Relation sequence) =>
        sequence.Sequence is { OwnerOid: not 0 } options
        && catalog.GetRelation(options.OwnerOid)?.FindColumn(options.OwnerOrdinal) is { } column
        && column.Identity != IdentityKind.None && column.SequenceOid == sequence.Oid;

    private static int Compare(DatabaseCatalog catalog, SchemaObject a, SchemaObject b)
    {
        var result = Rank(a).CompareTo(Rank(b));
        if (result == 0) result = string.CompareOrdinal(catalog.GetSchema(a.SchemaOid)?.Name, catalog.GetSchema(b.SchemaOid)?.Name);
        if (result == 0) result = string.CompareOrdinal(a.Name, b.Name);
        if (result == 0 && a is Routine left && b is Routine right)
            result = string.CompareOrdinal(DefinitionFormatter.Signature(catalog, left), DefinitionFormatter.Signature(catalog, right));
        return result;
    }

    private static int Rank(SchemaObject item) => item switch
    {
        SqlType => 0,
        Routine { Kind: RoutineKind.Aggregate } => 2,
        Routine => 1,
        Relation { Kind: RelationKind.Sequence } => 3,
        Relation { Kind: RelationKind.View or RelationKind.MaterializedView } => 5,
        _ => 4,
    };
}
