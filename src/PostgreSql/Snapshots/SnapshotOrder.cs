using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>What of an object is made at a step of the snapshot.</summary>
internal enum SnapshotStep
{
    Whole,

    /// <summary>Only a type's name, which the functions that it is made of need before it.</summary>
    Shell,

    /// <summary>Without the parts that need what comes later: they follow when everything is there.</summary>
    Partial,
}

/// <summary>
/// The order in which objects can be made: each after what it depends on. Among those that could come next, types come before
/// routines, then sequences, tables and views, each kind by name.
/// </summary>
internal sealed class SnapshotOrder
{
    private readonly List<(SchemaObject Item, bool IsShell)> _nodes = [];
    private readonly int[] _waiting;

    /// <summary>Views that were replaced by what reads them.</summary>
    private readonly HashSet<int> _readingThemselves = [];

    /// <summary>How many of those that are waited for cannot be done without.</summary>
    private readonly int[] _needing;
    private readonly List<(int Node, bool IsNeeded)>[] _dependents;
    private readonly List<int>[] _needs;

    private SnapshotOrder(DatabaseCatalog catalog, SnapshotSelection? selection)
    {
        var items = Written(catalog);
        if (selection is not null) items.RemoveAll(item => !selection.Contains(item));
        items.Sort((a, b) => Compare(catalog, a, b));
        var dependencies = new SnapshotDependencies(catalog);
        var wholes = new Dictionary<int, int>();
        var shells = new Dictionary<int, int>();
        foreach (var item in items)
        {
            if (HasShell(item))
            {
                shells[item.Oid] = _nodes.Count;
                _nodes.Add((item, true));
            }
            wholes[item.Oid] = _nodes.Count;
            _nodes.Add((item, false));
        }
        _waiting = new int[_nodes.Count];
        _needing = new int[_nodes.Count];
        _dependents = new List<(int, bool)>[_nodes.Count];
        _needs = new List<int>[_nodes.Count];
        foreach (var item in items)
        {
            var at = wholes[item.Oid];
            var (needed, later) = dependencies.Of(item);
            foreach (var oid in needed) Add(at, oid, isNeeded: true);
            foreach (var oid in later) Add(at, oid, isNeeded: false);
            if (shells.TryGetValue(item.Oid, out var shell)) AddEdge(shell, at, isNeeded: true);
        }

        void Add(int at, int oid, bool isNeeded)
        {
            if (!wholes.TryGetValue(oid, out var on)) return;
            if (on == at)
            {
                if (_nodes[at].Item is Relation { Kind: RelationKind.View }) _readingThemselves.Add(at);
                return;
            }
            // The functions that a type is made of take its name alone.
            if (shells.TryGetValue(oid, out var shell) && dependencies.Of(_nodes[on].Item).Needed.Contains(_nodes[at].Item.Oid)) on = shell;
            AddEdge(on, at, isNeeded);
        }

        void AddEdge(int on, int at, bool isNeeded)
        {
            (_dependents[on] ??= []).Add((at, isNeeded));
            (_needs[at] ??= []).Add(on);
            _waiting[at]++;
            if (isNeeded) _needing[at]++;
        }
    }

    public static List<(SchemaObject Item, SnapshotStep Step)> Sort(DatabaseCatalog catalog, SnapshotSelection? selection) =>
        new SnapshotOrder(catalog, selection).Sort();

    /// <summary>As <see cref="Order"/>; but a circle is cut at an item that can do without what it waits for, where there is one.</summary>
    private List<(SchemaObject, SnapshotStep)> Sort()
    {
        var ready = new SortedSet<int>();
        var stuck = new SortedSet<int>();
        for (var i = 0; i < _nodes.Count; i++) (_waiting[i] == 0 ? ready : stuck).Add(i);
        var ordered = new List<(SchemaObject, SnapshotStep)>(_nodes.Count);
        while (ready.Count + stuck.Count > 0)
        {
            var isPartial = false;
            var next = ready.Count > 0 ? ready.Min : Cut(stuck, out isPartial);
            if (!ready.Remove(next)) stuck.Remove(next);
            isPartial |= _readingThemselves.Contains(next);
            ordered.Add((_nodes[next].Item, isPartial ? SnapshotStep.Partial : _nodes[next].IsShell ? SnapshotStep.Shell : SnapshotStep.Whole));
            foreach (var (dependent, isNeeded) in _dependents[next] ?? [])
            {
                if (isNeeded) _needing[dependent]--;
                if (--_waiting[dependent] == 0 && stuck.Remove(dependent)) ready.Add(dependent);
            }
        }
        return ordered;
    }

    /// <summary>The first item of a circle that only waits for what it can do without, else the first of all.</summary>
    private int Cut(SortedSet<int> stuck, out bool isPartial)
    {
        // What nothing of the rest waits for is in no circle.
        var waited = new Dictionary<int, int>();
        var free = new Stack<int>();
        foreach (var node in stuck)
        {
            waited[node] = 0;
            foreach (var (dependent, _) in _dependents[node] ?? [])
                if (stuck.Contains(dependent)) waited[node]++;
            if (waited[node] == 0) free.Push(node);
        }
        while (free.Count > 0)
        {
            foreach (var on in _needs[free.Pop()] ?? [])
                if (waited.TryGetValue(on, out var count) && (waited[on] = count - 1) == 0) free.Push(on);
        }
        foreach (var node in stuck)
        {
            isPartial = waited[node] > 0 && _needing[node] == 0;
            if (isPartial) return node;
        }
        isPartial = false;
        return stuck.Min;
    }

    /// <summary>Whether the type is made of functions that take or give it themselves.</summary>
    private static bool HasShell(SchemaObject item)
    {
        if (item is not SqlType { Kind: TypeKind.Base or TypeKind.Range } type) return false;
        foreach (var part in type.Definition)
            if (part.Key is "input" or "canonical") return true;
        return false;
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
