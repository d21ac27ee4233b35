using System.Linq;
using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Models;

/// <summary>The relation that an entity is mapped to.</summary>
internal sealed record TableMapping(MappedName? Name, MappedName? Schema, bool IsView, bool IsUncertain, MappingStrategy Strategy);

/// <summary>
/// How EF Core names tables: what code says, else [Table], else the DbSet's name, else the class's; a derived class has its root's
/// table unless it has one of its own.
/// </summary>
internal sealed class TableConventions(ModelSources sources, ModelState model, EntityDiscovery entities, Annotations annotations,
    AttributePlacement placement)
{
    private static readonly SymbolDisplayFormat Short = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters, miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Null where the entity is mapped to no relation of its own: a query, a function, an abstract class of its concrete types'
    /// tables.</summary>
    public TableMapping? Of(EntityState entity)
    {
        if (entity.IsQuery) return null;
        var root = entities.RootOf(entity);
        var strategy = StrategyOf(root);
        if (strategy == MappingStrategy.TablePerConcreteType && entity.Type.IsAbstract) return null;
        if (entity.View is { } view && entity.Table is not { IsNull: false }) return ViewOf(entity, view);

        var owner = OwnerOf(entity);
        var named = NamedTable(owner);
        if (named is { IsNull: true }) return null;
        var schema = SchemaOf(owner);
        var uncertain = named is null || named.Origin != NameOrigin.Fluent ? owner.IsTableTainted : !named.IsCertain;
        uncertain |= named is { Value: null } || schema is { IsCertain: false };
        var name = named?.ToMappedName() ?? Conventional(owner);
        return new TableMapping(name, schema is { IsNull: false } ? schema.ToMappedName() : null, false, uncertain, strategy);
    }

    private TableMapping? ViewOf(EntityState entity, NameSetting view)
    {
        if (view.IsNull) return null;
        var schema = entity.ViewSchema ?? model.DefaultSchema;
        return new TableMapping(
            view.ToMappedName() ?? Conventional(entity), schema is { IsNull: false } ? schema.ToMappedName() : null, true,
            view.Value is null || !view.IsCertain || schema is { IsCertain: false }, MappingStrategy.TablePerHierarchy);
    }

    /// <summary>
    /// The class whose table the entity is in: itself where each class has a table, by the strategy or because one of the hierarchy
    /// names a table of its own, else the root.
    /// </summary>
    public EntityState OwnerOf(EntityState entity)
    {
        var root = entities.RootOf(entity);
        return entity == root || StrategyOf(root) != MappingStrategy.TablePerHierarchy ? entity : root;
    }

    private string? NameOf(EntityState owner) => NamedTable(owner) is { } named ? named.Value : Conventional(owner).Name;

    public NameSetting? NamedTable(EntityState entity)
    {
        if (entity.Table is not null) return entity.Table;
        return annotations.Find(entity.Type, "Table", TypeNames.SchemaAnnotations) is { } table ? annotations.Name(table, entity.Type) : null;
    }

    private NameSetting? SchemaOf(EntityState entity)
    {
        if (entity.Schema is { IsNull: false }) return entity.Schema;
        if (entity.Table is null && annotations.Find(entity.Type, "Table", TypeNames.SchemaAnnotations) is { } table
            && annotations.Name(table, entity.Type, "Schema") is { } schema) return schema;
        return model.DefaultSchema;
    }

    private MappedName Conventional(EntityState entity)
    {
        var name = !model.AreSetNamesOff && model.Sets.TryGetValue(entity.Type, out var sets) && sets.Count == 1 ? sets[0] : ShortNameOf(entity.Type);
        return new MappedName(
            model.Naming.Rewrite(Limit(name)), OriginOf(model), sources.PlaceOf(entity), placement.ForTable(entity.Type));
    }

    /// <summary>A hierarchy has one table, unless code says otherwise or gives a derived class a table of its own.</summary>
    public MappingStrategy StrategyOf(EntityState root)
    {
        if (root.Strategy != MappingStrategy.Unset) return root.Strategy;
        var own = NameOf(root);
        return entities.DerivedFrom(root).Any(d => NamedTable(d) is { } named && named.Value != own)
            ? MappingStrategy.TablePerType : MappingStrategy.TablePerHierarchy;
    }

    public static NameOrigin OriginOf(ModelState model) =>
        model.Naming == NamingConvention.None ? NameOrigin.Convention : NameOrigin.NamingConvention;

    /// <summary>The class's name as EF Core shortens it; type arguments stand in angle brackets.</summary>
    public static string ShortNameOf(INamedTypeSymbol type) => type.ToDisplayString(Short);

    /// <summary>EF Core cuts a name that it makes up to the 63 characters of an identifier, and marks the cut.</summary>
    public static string Limit(string name) => name.Length <= 63 ? name : name.Substring(0, 62) + "~";
}
