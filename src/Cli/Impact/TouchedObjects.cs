using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Usages;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Impact;

/// <summary>What a change does to relations, by the names that they had before it.</summary>
internal sealed class TouchedObjects
{
    private readonly Dictionary<(string Schema, string Name), Touch> _byRelation = [];

    private TouchedObjects()
    {
    }

    public IEnumerable<Touch> All => _byRelation.Values.OrderBy(touch => touch.Schema, StringComparer.Ordinal).ThenBy(touch => touch.Name, StringComparer.Ordinal);

    public static TouchedObjects Find(DatabaseCatalog before, DatabaseCatalog after, IReadOnlyList<CatalogDifference> differences)
    {
        var touched = new TouchedObjects();
        foreach (var rename in ObjectRename.Find(before, after)) touched.Add(rename, before);
        foreach (var difference in differences) touched.Add(difference, before, after);
        return touched;
    }

    /// <summary>Why a use is concerned, a line each; empty where it is not.</summary>
    public IReadOnlyList<string> ReasonsFor(Usage usage)
    {
        if (usage.Schema is null || !_byRelation.TryGetValue((usage.Schema, usage.Table), out var touch)) return [];
        var reasons = new List<string>();
        var writes = usage.Kind is UsageKind.Insert or UsageKind.Upsert or UsageKind.Update or UsageKind.Merge or UsageKind.Model
            || usage.Operation is UsageKind.Insert or UsageKind.Upsert or UsageKind.Update or UsageKind.Merge;
        foreach (var effect in touch.Effects)
        {
            if (effect.IsOnlyForWriters && !writes) continue;
            var isUsed = effect.Column is not null
                ? usage.Columns.Contains(effect.Column) || (usage.AllColumns && effect.IsSeenByStar) || (effect.IsForWriters && writes && Leaves(usage, effect))
                : !effect.IsForWriters || writes || (effect.ForDeletes && (usage.Operation ?? usage.Kind) == UsageKind.Delete);
            if (isUsed && !reasons.Contains(effect.Text)) reasons.Add(effect.Text);
        }
        return reasons;
    }

    /// <summary>Whether a use takes all columns of which one is no longer there by its name.</summary>
    public bool TakesNameFrom(Usage usage) => usage is { AllColumns: true, Schema: { } schema } && _byRelation.TryGetValue((schema, usage.Table), out var touch)
        && touch.Effects.Exists(effect => effect.TakesName);

    /// <summary>A statement that names its columns leaves a new one out.</summary>
    private static bool Leaves(Usage usage, Effect effect) => usage.Kind is UsageKind.Insert or UsageKind.Upsert or UsageKind.Model
        || usage.Operation is UsageKind.Insert or UsageKind.Upsert ? !usage.Columns.Contains(effect.Column!) : false;

    private void Add(ObjectRename rename, DatabaseCatalog before)
    {
        if (before.GetRelation(rename.RelationOid) is { } relation)
            TouchOf(before, relation).Effects.Add(new Effect(rename.Text, rename.Column) { IsSeenByStar = true, TakesName = rename.Column is not null });
    }

    private void Add(CatalogDifference difference, DatabaseCatalog before, DatabaseCatalog after)
    {
        var text = ChangeWords.Describe(difference);
        switch (difference.Object)
        {
            case ComparedObject.Column when Relation(before, difference.Schema, difference.Relation!) is { } relation:
                if (difference.Aspect is DifferenceAspect.Name or DifferenceAspect.Comment or DifferenceAspect.Storage) return;
                var isRequired = ChangeWords.IsRequired(difference, after);
                if (isRequired) text += ", required: a row that does not give it is refused";
                TouchOf(before, relation).Effects.Add(new Effect(text, difference.Name)
                {
                    TakesName = difference.Aspect == DifferenceAspect.Existence && !difference.IsExtra,
                    IsSeenByStar = difference.Aspect is DifferenceAspect.Existence or DifferenceAspect.Type or DifferenceAspect.Nullability,
                    IsOnlyForWriters = difference.Aspect is DifferenceAspect.Default or DifferenceAspect.Identity
                        || (difference.Aspect == DifferenceAspect.Nullability && IsNotNull(after, difference)),
                    IsForWriters = isRequired || difference.Aspect is DifferenceAspect.Default or DifferenceAspect.Nullability or DifferenceAspect.Identity or DifferenceAspect.Generated,
                });
                break;
            case ComparedObject.Constraint or ComparedObject.Trigger or ComparedObject.Policy or ComparedObject.Rule
                when Relation(before, difference.Schema, difference.Relation!) is { } relation:
                if (difference.Aspect == DifferenceAspect.Name && difference.Object != ComparedObject.Constraint) return;
                TouchOf(before, relation).Effects.Add(new Effect(text, null)
                {
                    IsForWriters = difference.Object != ComparedObject.Policy,
                    // Of constraints only a foreign key minds that rows go.
                    ForDeletes = difference.Object != ComparedObject.Constraint || (difference.First ?? difference.Second)!.Contains("FOREIGN KEY", StringComparison.Ordinal),
                });
                break;
            case ComparedObject.Index when difference.Aspect == DifferenceAspect.Storage: break;
            case ComparedObject.Index when (difference.First is not null || difference.Second?.Contains("UNIQUE", StringComparison.Ordinal) == true)
                && difference.Relation is { } name && Relation(before, difference.Schema, name) is { } relation:
                TouchOf(before, relation).Effects.Add(new Effect(text, null) { IsForWriters = true });
                break;
            case ComparedObject.Table or ComparedObject.ForeignTable or ComparedObject.View or ComparedObject.MaterializedView
                when Relation(before, difference.Schema, difference.Name) is { } relation:
                if (difference.Aspect is DifferenceAspect.ColumnOrder)
                {
                    TouchOf(before, relation).Effects.Add(new Effect(text, "*") { IsSeenByStar = true });
                    return;
                }
                if (difference.Aspect is DifferenceAspect.Comment or DifferenceAspect.Name or DifferenceAspect.Options or DifferenceAspect.Persistence) return;
                if (difference.Aspect == DifferenceAspect.Existence && after.GetRelation(relation.Oid) is not null) return;
                TouchOf(before, relation).Effects.Add(new Effect(text, null));
                // Rows of the partition had their place in its table.
                foreach (var parent in relation.IsPartition ? relation.ParentOids.Select(before.GetRelation).OfType<Relation>() : [])
                    TouchOf(before, parent).Effects.Add(new Effect($"partition {relation.Name}: {text}", null));
                break;
            case ComparedObject.Type: AddType(difference, text, before); break;
        }
    }

    /// <summary>The columns that have the type.</summary>
    private void AddType(CatalogDifference difference, string text, DatabaseCatalog before)
    {
        if (difference.Aspect is DifferenceAspect.Comment or DifferenceAspect.Name) return;
        if (before.FindSchema(difference.Schema) is not { } schema) return;
        var type = before.Types.FirstOrDefault(type => type.SchemaOid == schema.Oid && type.Name == difference.Name && !type.IsBuiltIn);
        if (type is null) return;
        foreach (var relation in before.Relations.Where(relation => !relation.IsBuiltIn && relation.Kind != RelationKind.CompositeType))
            foreach (var column in relation.Columns.Where(column => column.Type.Oid == type.Oid || (type.ArrayOid != 0 && column.Type.Oid == type.ArrayOid)))
                TouchOf(before, relation).Effects.Add(new Effect(text, column.Name) { IsSeenByStar = true });
    }

    private static bool IsNotNull(DatabaseCatalog after, CatalogDifference difference) =>
        after.FindRelation(difference.Schema, difference.Relation!)?.FindColumn(difference.Name) is { NotNull: true };

    private static Relation? Relation(DatabaseCatalog catalog, string schema, string name) => catalog.FindRelation(schema, name);

    private Touch TouchOf(DatabaseCatalog before, Relation relation)
    {
        var schema = before.GetSchema(relation.SchemaOid)?.Name ?? "";
        if (!_byRelation.TryGetValue((schema, relation.Name), out var touch))
            _byRelation[(schema, relation.Name)] = touch = new Touch(schema, relation);
        return touch;
    }

    internal sealed record Touch(string Schema, Relation Relation)
    {
        public string Name => Relation.Name;

        public string DisplayName => Schema == "public" ? Name : Schema + "." + Name;

        public List<Effect> Effects { get; } = [];
    }

    /// <param name="Text">For a person.</param>
    /// <param name="Column">The column that it is about; null for the whole relation.</param>
    internal sealed record Effect(string Text, string? Column)
    {
        /// <summary>Whether <c>SELECT *</c> gives something else.</summary>
        public bool IsSeenByStar { get; init; }

        /// <summary>Whether it concerns what is written, also where the column is not named.</summary>
        public bool IsForWriters { get; init; }

        public bool ForDeletes { get; init; }

        /// <summary>Whether who only reads does not notice.</summary>
        public bool IsOnlyForWriters { get; init; }

        /// <summary>Whether the column is no longer there by its name.</summary>
        public bool TakesName { get; init; }
    }
}
