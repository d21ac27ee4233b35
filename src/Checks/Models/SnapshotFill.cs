using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Checks.Models;

/// <summary>
/// Completes models from snapshots. What the code says counts: a snapshot that says anything else of an entity is older than the code, and
/// nothing is taken from it. Where both agree, what the code leaves open is as the snapshot has it.
/// </summary>
public static class SnapshotFill
{
    public static IReadOnlyList<EntityModel> Fill(IReadOnlyList<EntityModel> models, IReadOnlyList<ModelSnapshot> snapshots)
    {
        if (models is null) throw new ArgumentNullException(nameof(models));
        if (snapshots is null) throw new ArgumentNullException(nameof(snapshots));
        if (snapshots.Count == 0 || !models.Any(IsOpen)) return models;
        var byName = snapshots.SelectMany(static snapshot => snapshot.Entities.Select(entity => (snapshot.Context, Entity: entity)))
            .ToLookup(static found => found.Entity.TypeName, StringComparer.Ordinal);
        return [.. models.Select(model => IsOpen(model) && EntityOf(model, byName[model.TypeName]) is { } entity && Agree(model, entity) ? Fill(model, entity) : model)];
    }

    /// <summary>The context's own snapshot has the entity; where no context is seen, the only one that has it.</summary>
    private static SnapshotEntity? EntityOf(EntityModel model, IEnumerable<(string Context, SnapshotEntity Entity)> found)
    {
        var candidates = found.Where(candidate => model.Context is null || candidate.Context == model.Context).ToArray();
        return candidates.Length == 1 ? candidates[0].Entity : null;
    }

    private static bool IsOpen(EntityModel model) =>
        model.Gaps.Count > 0 || model.TableIsUncertain || model.IsNamingAssumed || model.Properties.Any(static property => property.IsUncertain || property.SentType is null);

    /// <summary>Whether everything that the code says for certain is in the snapshot too.</summary>
    private static bool Agree(EntityModel model, SnapshotEntity entity)
    {
        if (model.IsView != entity.IsView && !model.TableIsUncertain) return false;
        if (!model.TableIsUncertain && !(IsSame(model, model.Table, entity.Table) && (model.Schema is null ? entity.Schema is null : IsSame(model, model.Schema, entity.Schema)))) return false;
        var columns = ColumnsOf(entity);
        return model.Properties.All(property => property.IsUncertain || (columns.TryGetValue(property.Name, out var column) && IsSame(model, property.Column, column.Name)));
    }

    private static bool IsSame(EntityModel model, MappedName name, string? other) =>
        other is not null && (name.Name == other || AssumedNames.MayBe(model, name, other));

    private static EntityModel Fill(EntityModel model, SnapshotEntity entity)
    {
        var columns = ColumnsOf(entity);
        var properties = model.Properties.Select(property => columns.TryGetValue(property.Name, out var column) ? Fill(property, column) : property).ToList();
        var known = new HashSet<string>(properties.Select(static property => property.Name), StringComparer.Ordinal);
        var isWhole = entity.IsComplete && properties.TrueForAll(static property => !property.IsUncertain) && entity.Columns.All(column => known.Contains(column.Property));
        // A property that the class does not show may be one of code that is not followed, or gone since.
        properties.AddRange(entity.Columns.Where(column => !known.Contains(column.Property)).Select(column => new PropertyModel
        {
            Name = column.Property,
            Place = model.Place,
            Column = new MappedName(column.Name, NameOrigin.Fluent, model.Place),
            TypeName = column.SentType?.Name ?? "",
            IsKey = column.IsKey,
            IsShadow = true,
            IsUncertain = true,
        }));
        return model with
        {
            Table = Renamed(model.Table, entity.Table),
            Schema = entity.Schema is null ? null : Renamed(model.Schema ?? model.Table, entity.Schema),
            IsView = entity.IsView,
            TableIsUncertain = false,
            Properties = properties,
            Gaps = isWhole ? [] : model.Gaps,
        };
    }

    private static PropertyModel Fill(PropertyModel property, SnapshotColumn column)
    {
        var isOpen = property.IsUncertain || property.SentType is null;
        return property with
        {
            Column = Renamed(property.Column, column.Name),
            IsUncertain = false,
            SentType = property.SentType ?? column.SentType,
            StoreType = isOpen ? property.StoreType ?? column.StoreType : property.StoreType,
            MaxLength = isOpen ? property.MaxLength ?? column.MaxLength : property.MaxLength,
            IsNullable = isOpen ? property.IsNullable ?? column.IsNullable : property.IsNullable,
        };
    }

    /// <summary>Another name than the convention's shows that one is switched on.</summary>
    private static MappedName Renamed(MappedName name, string other) =>
        name.Name == other ? name : name with { Name = other, Origin = NameOrigin.NamingConvention, Writer = null };

    private static Dictionary<string, SnapshotColumn> ColumnsOf(SnapshotEntity entity)
    {
        var columns = new Dictionary<string, SnapshotColumn>(StringComparer.Ordinal);
        foreach (var column in entity.Columns) columns[column.Property] = column;
        return columns;
    }
}
