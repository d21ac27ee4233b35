using System;
using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Suggestions;

/// <summary>All models that are compared with one database, by the relation they are mapped to.</summary>
public sealed class ModelIndex
{
    private readonly Dictionary<int, List<OwnedModel>> _byRelation = [];
    private readonly Dictionary<string, EntityModel?> _byType = new(StringComparer.Ordinal);

    /// <param name="database">The database that all of the models are for.</param>
    /// <param name="models">Each with the name of its repository (or project).</param>
    public ModelIndex(Database database, IEnumerable<(string Repository, EntityModel Model)> models)
    {
        if (database is null) throw new ArgumentNullException(nameof(database));
        foreach (var (repository, model) in models ?? throw new ArgumentNullException(nameof(models)))
        {
            _byType[model.TypeName] = _byType.ContainsKey(model.TypeName) ? null : model;
            if (model.TableIsUncertain || database.Resolve(model.Schema?.Name, model.Table.Name) is not { } relation) continue;
            if (!_byRelation.TryGetValue(relation.Oid, out var list)) _byRelation[relation.Oid] = list = [];
            list.Add(new OwnedModel(repository, model));
        }
    }

    public static ModelIndex Empty { get; } = new();

    private ModelIndex()
    {
    }

    /// <summary>
    /// The column that another model of the relation has where the models with the missing name have that: what the others map, the
    /// database has, and these do not. Null unless exactly one column is left.
    /// </summary>
    internal (Column Column, OwnedModel By)? FindReplacement(Relation relation, string missing)
    {
        if (!_byRelation.TryGetValue(relation.Oid, out var models)) return null;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var type = default(string);
        foreach (var owned in models)
        {
            if (Find(owned.Model, missing) is not { } property) continue;
            type ??= property.TypeName;
            foreach (var mapped in owned.Model.Properties) taken.Add(mapped.Column.Name);
        }
        if (type is null) return null;

        (Column Column, OwnedModel By)? found = null;
        foreach (var owned in models)
        {
            if (Find(owned.Model, missing) is not null) continue;
            foreach (var property in owned.Model.Properties)
            {
                if (property.IsUncertain || property.TypeName != type || taken.Contains(property.Column.Name)) continue;
                if (relation.FindColumn(property.Column.Name) is not { } column) continue;
                if (found is { } other && other.Column.Ordinal != column.Ordinal) return null;
                found ??= (column, owned);
            }
        }
        return found;
    }

    /// <summary>The models of the relation that are of the same repository as one of them, itself included.</summary>
    internal IEnumerable<EntityModel> OfSameTable(Relation relation, EntityModel model)
    {
        if (!_byRelation.TryGetValue(relation.Oid, out var models)) return [];
        var repository = models.Find(owned => ReferenceEquals(owned.Model, model))?.Repository;
        return models.FindAll(owned => owned.Repository == repository).ConvertAll(static owned => owned.Model);
    }

    /// <summary>The model of a class; null where there is none, or more than one.</summary>
    internal EntityModel? FindByType(string typeName) => _byType.TryGetValue(typeName, out var model) ? model : null;

    private static PropertyModel? Find(EntityModel model, string column)
    {
        foreach (var property in model.Properties)
            if (property.Column.Name == column) return property;
        return null;
    }

    internal sealed record OwnedModel(string Repository, EntityModel Model);
}
