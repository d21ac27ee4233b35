using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>
/// The objects that a snapshot of a part of a database has: those that are asked for, and what they cannot be made without. Foreign keys
/// make nothing needed. What stands in a schema that an extension has made, nobody asks for: the extension makes it as it works, as
/// TimescaleDB its chunks.
/// </summary>
internal sealed class SnapshotSelection
{
    private readonly HashSet<int> _objects = [];
    private readonly HashSet<int> _schemas = [];

    private SnapshotSelection()
    {
    }

    /// <summary>What was not asked for but is needed, by name.</summary>
    public IReadOnlyList<string> Needed { get; private set; } = [];

    /// <summary>Whether the user asked for a part.</summary>
    public bool IsOfPart { get; private init; }

    /// <summary>Null where everything is asked for.</summary>
    public static SnapshotSelection? Of(DatabaseCatalog catalog, SnapshotOptions options)
    {
        var isOfPart = options.Schemas is not null || options.Excludes is not null;
        if (!isOfPart && !catalog.Schemas.Any(schema => schema.Extension is not null)) return null;
        var selection = new SnapshotSelection { IsOfPart = isOfPart };
        var all = new Dictionary<int, SchemaObject>();
        var queue = new Queue<SchemaObject>();
        foreach (var item in SnapshotOrder.Written(catalog))
        {
            all[item.Oid] = item;
            if (!IsWanted(catalog, options, item)) continue;
            selection._objects.Add(item.Oid);
            queue.Enqueue(item);
        }
        selection.AddNeeded(catalog, all, queue);
        foreach (var schema in catalog.Schemas)
            if (options.Schemas?.Invoke(schema.Name) != false) selection._schemas.Add(schema.Oid);
        foreach (var extension in catalog.Extensions)
            if (extension.SchemaOid is { } oid) selection._schemas.Add(oid);
        return selection;
    }

    public bool Contains(SchemaObject item) => _objects.Contains(item.Oid);

    public bool Contains(Schema schema) => _schemas.Contains(schema.Oid);

    private void AddNeeded(DatabaseCatalog catalog, Dictionary<int, SchemaObject> all, Queue<SchemaObject> queue)
    {
        var dependencies = new SnapshotDependencies(catalog);
        var needed = new List<string>();
        while (queue.Count > 0)
        {
            var item = queue.Dequeue();
            _schemas.Add(item.SchemaOid);
            foreach (var oid in All(dependencies.Of(item), item))
            {
                if (!all.TryGetValue(oid, out var other) || !_objects.Add(oid)) continue;
                needed.Add(catalog.QualifiedName(other));
                queue.Enqueue(other);
            }
        }
        needed.Sort(StringComparer.Ordinal);
        if (IsOfPart) Needed = needed;
    }

    /// <summary>The columns' sequences too.</summary>
    private static IEnumerable<int> All((List<int> Needed, List<int> NeededLater) dependencies, SchemaObject item)
    {
        foreach (var oid in dependencies.Needed) yield return oid;
        foreach (var oid in dependencies.NeededLater) yield return oid;
        if (item is not Relation relation) yield break;
        foreach (var column in relation.Columns)
            if (column.SequenceOid != 0) yield return column.SequenceOid;
    }

    /// <summary>A column's sequence goes with its table.</summary>
    private static bool IsWanted(DatabaseCatalog catalog, SnapshotOptions options, SchemaObject item)
    {
        if (item is Relation { Sequence: { OwnerOid: not 0 } sequence } && catalog.GetRelation(sequence.OwnerOid) is { } owner) item = owner;
        return catalog.GetSchema(item.SchemaOid) is { Extension: null, Name: var schema }
            && options.Schemas?.Invoke(schema) != false && options.Excludes?.Invoke(schema, item.Name) != true;
    }
}
