using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations.Django;

/// <summary>A model by its app's label and its name in small letters.</summary>
internal readonly record struct ModelKey(string App, string Name)
{
    public static ModelKey Of(string app, string name) => new(app, name.ToLowerInvariant());
}

/// <summary>What a constraint or index of a table is.</summary>
internal enum DjangoConstraintKind
{
    Unique,
    Index,

    /// <summary>The second index of a text, for LIKE.</summary>
    Like,
    Check,
    ForeignKey,
}

/// <summary>A constraint or index of a table that a field or an option brings.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Columns">Of the table.</param>
/// <param name="Name">In the database.</param>
/// <param name="IsNamed">Whether the program names it: what it does to fields leaves it alone.</param>
internal sealed record DjangoConstraint(DjangoConstraintKind Kind, IReadOnlyList<string> Columns, string Name, bool IsNamed = false);

/// <summary>A field of a model as a migration gives it.</summary>
internal sealed record DjangoField
{
    public required string Name { get; init; }

    /// <summary>The class of Django's that it is, or derives from without another type of column; null where that is not known.</summary>
    public string? Class { get; init; }

    public required CallArguments Arguments { get; init; }

    /// <summary>The name of its column.</summary>
    public required string Column { get; init; }

    public bool IsNullable { get; init; }

    public bool IsKey { get; init; }

    public bool IsUnique { get; init; }

    public bool IsIndexed { get; init; }

    /// <summary>The model that it refers to; null for fields that refer to none, and where it is not known.</summary>
    public ModelKey? Target { get; init; }

    /// <summary>The field of that model; null for its key.</summary>
    public string? TargetField { get; init; }

    /// <summary>Whether the reference is a foreign key in the database.</summary>
    public bool IsConstrained { get; init; }

    /// <summary>The model between, where a field of many to many names one.</summary>
    public bool HasThrough { get; init; }

    /// <summary>The sequence that numbers its rows; null for none.</summary>
    public string? Sequence { get; init; }

    public bool IsManyToMany => Class is "ManyToManyField" or "ParentalManyToManyField" or "SortedManyToManyField";

    public bool IsReference => Class is "ForeignKey" or "OneToOneField" or "TreeForeignKey" or "ParentalKey";

    public bool HasColumn => !IsManyToMany && Class is not ("GenericRelation" or "GenericForeignKey" or "TaggableManager" or "CompositePrimaryKey");

    public bool NumbersRows => Class is "AutoField" or "BigAutoField" or "SmallAutoField";
}

/// <summary>A model at some moment between two operations, with what its table has in the database.</summary>
internal sealed record DjangoModel(ModelKey Key, string Table)
{
    public IReadOnlyList<DjangoField> Fields { get; init; } = [];

    public IReadOnlyList<DjangoConstraint> Constraints { get; init; } = [];

    /// <summary>Whether a library's own migrations make its table.</summary>
    public bool IsLibrarys { get; init; }

    /// <summary>Whether the name of its table is given.</summary>
    public bool NamesTable { get; init; }

    /// <summary>Whether migrations make and change its table: it is no proxy, managed, and not swapped out.</summary>
    public bool HasTable { get; init; } = true;

    /// <summary>Whether its table is one between two models, which a field makes.</summary>
    public bool IsBetween { get; init; }

    public IReadOnlyList<IReadOnlyList<string>> UniqueTogether { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> IndexTogether { get; init; } = [];

    public DjangoField? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);

    public DjangoField? KeyField => Fields.FirstOrDefault(static each => each.IsKey);

    /// <summary>The columns of fields by their names; a name that is no field's is taken for a column's.</summary>
    public IReadOnlyList<string> ColumnsOf(IEnumerable<string> names) => [.. names.Select(name => Field(name)?.Column ?? name)];

    public DjangoModel With(DjangoField field) => this with { Fields = [.. Fields.Select(old => old.Name == field.Name ? field : old)] };

    public DjangoModel Without(DjangoConstraint constraint) => this with { Constraints = [.. Constraints.Where(other => other != constraint)] };

    public DjangoModel And(DjangoConstraint constraint) => this with { Constraints = [.. Constraints, constraint] };
}

/// <summary>The models of all apps at some moment.</summary>
internal sealed class DjangoState
{
    private readonly Dictionary<ModelKey, DjangoModel> _models;

    public DjangoState()
    {
        _models = [];
        // Libraries' models that programs refer to: their keys are what matters (Django's manual, contrib packages).
        Add("auth", "user", "auth_user");
        Add("auth", "group", "auth_group");
        Add("auth", "permission", "auth_permission");
        Add("contenttypes", "contenttype", "django_content_type");
        Add("sites", "site", "django_site");
        Add("flatpages", "flatpage", "django_flatpage");

        void Add(string app, string name, string table) => _models[new ModelKey(app, name)] = new DjangoModel(new ModelKey(app, name), table)
        {
            Fields = [new DjangoField { Name = "id", Class = "AutoField", Arguments = default, Column = "id", IsKey = true, IsUnique = true }],
            HasTable = false,
            IsLibrarys = true,
        };
    }

    private DjangoState(Dictionary<ModelKey, DjangoModel> models) => _models = models;

    /// <summary>In the order of their names, so that every run says the same.</summary>
    public IEnumerable<DjangoModel> Models => _models.Values.OrderBy(static model => model.Key.App, StringComparer.Ordinal).ThenBy(static model => model.Key.Name, StringComparer.Ordinal);

    public DjangoState Copy() => new(new Dictionary<ModelKey, DjangoModel>(_models));

    public DjangoModel? Find(ModelKey? key) => key is { } known && _models.TryGetValue(known, out var model) ? model : null;

    public void Put(DjangoModel model) => _models[model.Key] = model;

    public void Remove(ModelKey key) => _models.Remove(key);

    /// <summary>The field that a reference leads to, and its model; null where that is not known.</summary>
    public (DjangoModel Model, DjangoField Field)? TargetOf(DjangoField reference)
    {
        if (Find(reference.Target) is not { } model) return null;
        var field = reference.TargetField is { } name ? model.Field(name) : model.KeyField;
        return field is null ? null : (model, field);
    }

    /// <summary>The references to a model, with the models that have them.</summary>
    public IReadOnlyList<(DjangoModel Model, DjangoField Field)> ReferencesTo(ModelKey key) =>
        [.. Models.SelectMany(model => model.Fields.Where(field => field.Target == key).Select(field => (model, field)))];
}
