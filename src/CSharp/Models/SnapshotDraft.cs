using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.CSharp.Models;

/// <summary>An entity, owned or complex type of a snapshot, while it is read.</summary>
internal sealed class SnapshotDraft(string name)
{
    public string Name { get; } = name;

    public string? BaseName { get; set; }

    /// <summary>The table, and whether one is named or denied at all.</summary>
    public string? Table { get; set; }

    public bool SaysTable { get; set; }

    /// <summary>Null where the default schema counts.</summary>
    public string? Schema { get; set; }

    public bool SaysSchema { get; set; }

    public string? View { get; set; }

    /// <summary>Rows come from something that is no relation.</summary>
    public bool IsQuery { get; set; }

    public MappingStrategy Strategy { get; set; }

    public IReadOnlyList<string> Key { get; set; } = [];

    /// <summary>The column that holds all of it; null for columns of their own.</summary>
    public string? JsonColumn { get; set; }

    public List<SnapshotColumn> Columns { get; } = [];

    /// <summary>The properties whose columns have names of their own.</summary>
    public HashSet<string> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>The names that columns have in the entity's table only, by property.</summary>
    public Dictionary<string, string> TableNames { get; } = new(StringComparer.Ordinal);

    public List<SnapshotPart> Parts { get; } = [];

    public bool IsComplete { get; set; } = true;
}

/// <summary>Something inside an entity: <c>OwnsOne</c>, <c>OwnsMany</c>, <c>ComplexProperty</c>, <c>ComplexCollection</c>.</summary>
internal sealed record SnapshotPart(string Member, SnapshotDraft Draft, bool IsCollection, bool IsOwned);

/// <summary>Makes rows of what a snapshot says: inheritance, what lives in the row, default names (EF Core, RelationalPropertyExtensions).</summary>
internal sealed class SnapshotWriter(IReadOnlyDictionary<string, SnapshotDraft> entities, string? defaultSchema)
{
    private readonly List<SnapshotEntity> _written = [];

    public IReadOnlyList<SnapshotEntity> Write()
    {
        foreach (var entity in entities.Values) Write(entity);
        return _written;
    }

    private void Write(SnapshotDraft entity)
    {
        var chain = ChainOf(entity);
        var root = chain[chain.Count - 1];
        var placed = chain.FirstOrDefault(static part => part.SaysTable || part.View is not null);
        if (entity.IsQuery || placed is null || (placed.Table is null && placed.View is null)) return;
        var isPerType = root.Strategy == MappingStrategy.TablePerType || (root.Strategy == MappingStrategy.Unset && chain.Any(part => part != root && part.Table is not null && part.Table != root.Table));
        var columns = new List<SnapshotColumn>();
        var isComplete = chain.TrueForAll(static part => part.IsComplete);
        foreach (var part in Enumerable.Reverse(chain))
        {
            var isHere = !isPerType || part == placed || part == entity;
            foreach (var column in part.Columns)
            {
                var isKey = root.Key.Contains(column.Property);
                if (!isHere && !isKey) continue;
                var name = chain.Select(other => other.TableNames.TryGetValue(column.Property, out var own) ? own : null).FirstOrDefault(static own => own is not null);
                columns.Add(column with { Name = name ?? column.Name, IsKey = isKey, IsNullable = part == root || isPerType ? column.IsNullable : null });
            }
            if (isHere) isComplete &= AddParts(part, placed.Table, "", "", columns);
        }
        Add(entity.Name, placed, columns, isComplete);
    }

    private void Add(string name, SnapshotDraft placed, List<SnapshotColumn> columns, bool isComplete) => _written.Add(new SnapshotEntity
    {
        TypeName = name.Replace('+', '.'),
        Table = (placed.View ?? placed.Table)!,
        Schema = placed.SaysSchema ? placed.Schema : defaultSchema,
        IsView = placed.View is not null,
        Columns = columns,
        IsComplete = isComplete,
    });

    /// <returns>Whether all of them are known.</returns>
    private bool AddParts(SnapshotDraft owner, string? table, string members, string names, List<SnapshotColumn> columns)
    {
        var isComplete = true;
        foreach (var part in owner.Parts)
        {
            isComplete &= part.Draft.IsComplete;
            if (part.Draft.JsonColumn is { } json)
            {
                columns.Add(new SnapshotColumn { Property = members + part.Member, Name = json, StoreType = "jsonb" });
                continue;
            }
            if (part.IsOwned && (part.IsCollection || (part.Draft.Table is not null && part.Draft.Table != table)))
            {
                WriteOwned(part.Draft);
                continue;
            }
            foreach (var column in part.Draft.Columns)
            {
                // The key of what lives in the row is the row's.
                if (part.IsOwned && part.Draft.Key.Contains(column.Property)) continue;
                var isNamed = part.Draft.Named.Contains(column.Property);
                columns.Add(column with
                {
                    Property = $"{members}{part.Member}.{column.Property}",
                    Name = isNamed ? column.Name : TableConventions.Limit($"{names}{part.Member}_{column.Property}"),
                    IsNullable = null,
                });
            }
            isComplete &= AddParts(part.Draft, table, $"{members}{part.Member}.", $"{names}{part.Member}_", columns);
        }
        return isComplete;
    }

    private void WriteOwned(SnapshotDraft owned)
    {
        if (owned.Table is null) return;
        var columns = owned.Columns.Select(column => column with { IsKey = owned.Key.Contains(column.Property) }).ToList();
        var isComplete = AddParts(owned, owned.Table, "", "", columns) && owned.IsComplete;
        Add(owned.Name, owned, columns, isComplete);
    }

    private List<SnapshotDraft> ChainOf(SnapshotDraft entity)
    {
        var chain = new List<SnapshotDraft> { entity };
        while (chain[chain.Count - 1].BaseName is { } name && entities.TryGetValue(name, out var above) && !chain.Contains(above)) chain.Add(above);
        return chain;
    }
}
