using System;
using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>How the classes of a hierarchy are laid out in tables.</summary>
internal enum MappingStrategy
{
    Unset,
    TablePerHierarchy,
    TablePerType,
    TablePerConcreteType,
}

/// <summary>What one context's configuration says, while it is read: one for each DbContext of the compilation.</summary>
internal sealed class ModelState
{
    private readonly Dictionary<INamedTypeSymbol, EntityState> _entities = new(SymbolEqualityComparer.Default);

    private bool _areTablesTainted;
    private bool _areColumnsTainted;
    private bool _areTypesTainted;

    /// <summary>In the order in which they were first mentioned.</summary>
    public List<EntityState> Entities { get; } = [];

    public HashSet<INamedTypeSymbol> Ignored { get; } = new(SymbolEqualityComparer.Default);

    public HashSet<INamedTypeSymbol> Owned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Types that ConfigureConventions makes columns of.</summary>
    public HashSet<ITypeSymbol> Scalars { get; } = new(SymbolEqualityComparer.Default);

    public HashSet<ITypeSymbol> Complex { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>DbSet properties by entity; a type with two of them has no name by them.</summary>
    public Dictionary<INamedTypeSymbol, List<string>> Sets { get; } = new(SymbolEqualityComparer.Default);

    public List<RelationState> Relations { get; } = [];

    public NameSetting? DefaultSchema { get; set; }

    public List<string> Gaps { get; } = [];

    /// <summary>Whether the program maps enumerations to the server's anywhere.</summary>
    public bool MayMapEnums { get; set; }

    /// <summary>Whether the convention that names tables by their DbSet is removed.</summary>
    public bool AreSetNamesOff { get; set; }

    /// <summary>Whether the convention that deletes dependents with their principal may be removed.</summary>
    public bool AreCascadesOff { get; set; }

    public NamingConvention Naming { get; set; }

    /// <summary>Whether the options that may switch a naming convention on are built where this compilation does not see it.</summary>
    public bool IsNamingAssumed { get; set; }

    public EntityState Entity(INamedTypeSymbol type)
    {
        if (_entities.TryGetValue(type, out var found)) return found;
        var added = new EntityState(type) { IsTableTainted = _areTablesTainted, AreColumnsTainted = _areColumnsTainted, AreTypesTainted = _areTypesTainted };
        _entities.Add(type, added);
        Entities.Add(added);
        return added;
    }

    public EntityState? Find(ITypeSymbol type) =>
        type is INamedTypeSymbol named && _entities.TryGetValue(named, out var found) ? found : null;

    public void Remove(INamedTypeSymbol type)
    {
        if (!_entities.TryGetValue(type, out var found)) return;
        _entities.Remove(type);
        Entities.Remove(found);
    }

    /// <summary>Code that cannot be followed had the whole model in its hands.</summary>
    public void Taint(bool tables, bool columns, string reason)
    {
        _areTablesTainted |= tables;
        _areColumnsTainted |= columns;
        _areTypesTainted = true;
        foreach (var entity in Entities) entity.Taint(tables, columns, null);
        if (!Gaps.Contains(reason)) Gaps.Add(reason);
    }

    /// <summary>Code that cannot be followed may give any property another type, length or nullability.</summary>
    public void TaintTypes()
    {
        _areTypesTainted = true;
        foreach (var entity in Entities) entity.TaintTypes();
    }
}

/// <summary>What is configured of one entity, owned or complex type.</summary>
internal sealed class EntityState(INamedTypeSymbol type)
{
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>A DbSet or a configuration of this compilation: the place of a class that is declared elsewhere.</summary>
    public SourceSpan? MentionedAt { get; set; }

    /// <summary>Whether code or a DbSet names it, so that it is no mere discovery.</summary>
    public bool IsExplicit { get; set; }

    public NameSetting? Table { get; set; }

    public NameSetting? Schema { get; set; }

    public NameSetting? View { get; set; }

    public NameSetting? ViewSchema { get; set; }

    /// <summary>ToSqlQuery, ToFunction: rows come from something that is no relation.</summary>
    public bool IsQuery { get; set; }

    public bool IsKeyless { get; set; }

    public bool IsJson { get; set; }

    public NameSetting? JsonColumn { get; set; }

    public bool HasNoBaseType { get; set; }

    public MappingStrategy Strategy { get; set; }

    public bool HasDiscriminator { get; set; }

    public string? DiscriminatorProperty { get; set; }

    public List<string>? Key { get; set; }

    /// <summary>The arguments of HasKey.</summary>
    public ArgumentListSyntax? KeyAt { get; set; }

    /// <summary>Whether a condition that is not known decides which key it is.</summary>
    public bool IsKeyUncertain { get; set; }

    /// <summary>Indexes and alternate keys.</summary>
    public List<IndexState> Indexes { get; } = [];

    public Dictionary<string, PropertyState> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> IgnoredMembers { get; } = new(StringComparer.Ordinal);

    /// <summary>Owned references and collections by navigation.</summary>
    public Dictionary<string, OwnershipState> Ownerships { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EntityState> ComplexProperties { get; } = new(StringComparer.Ordinal);

    /// <summary>What is given to the table in SQL.</summary>
    public List<DefinitionState> Definitions { get; } = [];

    public List<string> Gaps { get; } = [];

    public bool IsTableTainted { get; set; }

    public bool AreColumnsTainted { get; set; }

    /// <summary>Whether code that cannot be followed may give its properties other types, lengths or nullability.</summary>
    public bool AreTypesTainted { get; set; }

    public PropertyState Property(string name)
    {
        if (Properties.TryGetValue(name, out var found)) return found;
        var added = new PropertyState(name);
        Properties.Add(name, added);
        return added;
    }

    public void Taint(bool table, bool columns, string? reason)
    {
        if (table)
        {
            IsTableTainted = true;
            if (Table is not null) Table.IsCertain = false;
            if (Schema is not null) Schema.IsCertain = false;
            if (View is not null) View.IsCertain = false;
        }
        if (columns)
        {
            AreColumnsTainted = true;
            foreach (var property in Properties.Values)
            {
                if (property.Column is not null) property.Column.IsCertain = false;
            }
        }
        if (reason is not null && !Gaps.Contains(reason)) Gaps.Add(reason);
        AreTypesTainted = true;
        foreach (var ownership in Ownerships.Values) ownership.Entity.Taint(table, columns, null);
        foreach (var complex in ComplexProperties.Values) complex.Taint(table, columns, null);
    }

    public void TaintTypes()
    {
        AreTypesTainted = true;
        foreach (var ownership in Ownerships.Values) ownership.Entity.TaintTypes();
        foreach (var complex in ComplexProperties.Values) complex.TaintTypes();
    }
}

/// <summary>An index or alternate key that code or an attribute gives an entity.</summary>
internal sealed class IndexState(IReadOnlyList<string> properties, SourceSpan place)
{
    /// <summary>Empty where they cannot be read.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;

    /// <summary>What names the properties.</summary>
    public SourceSpan Place { get; } = place;

    public bool IsUnique { get; set; }

    public bool IsFiltered { get; set; }

    /// <summary>Whether code that cannot be followed, or a condition, decides what it is.</summary>
    public bool IsUncertain { get; set; }

    /// <summary>The edit after which it is unique where it was not, and not where it was.</summary>
    public SourceEdit? OtherUniqueness { get; set; }
}

internal sealed class OwnershipState(EntityState entity, bool isCollection)
{
    public EntityState Entity { get; } = entity;

    public bool IsCollection { get; } = isCollection;

    public List<string>? ForeignKey { get; set; }
}

/// <summary>What is configured of one property.</summary>
internal sealed class PropertyState(string name)
{
    public string Name { get; } = name;

    public NameSetting? Column { get; set; }

    /// <summary>The type that Property&lt;T&gt;("x") gives.</summary>
    public ITypeSymbol? ShadowType { get; set; }

    /// <summary>Where a shadow property's name is written, and the end of the call that declares it.</summary>
    public SourceSpan? DeclaredAt { get; set; }

    public NameWriter? Appender { get; set; }

    public string? StoreType { get; set; }

    public int? MaxLength { get; set; }

    public int? Precision { get; set; }

    public int? Scale { get; set; }

    public bool? IsRequired { get; set; }

    public bool IsConverted { get; set; }

    public ITypeSymbol? ConvertedType { get; set; }

    public bool IsRowVersion { get; set; }

    public bool IsConcurrencyToken { get; set; }

    public bool IsUncertain { get; set; }

    /// <summary>Whether its type, length or nullability may be another than what is configured here.</summary>
    public bool IsTypeUncertain { get; set; }

    /// <summary>Whether a default or a generator gives it a value where the program gives none.</summary>
    public bool IsGenerated { get; set; }
}

/// <summary>A relationship that code configures.</summary>
internal sealed class RelationState(EntityState declaring)
{
    public EntityState Declaring { get; } = declaring;

    public bool IsCollection { get; set; }

    public string? Navigation { get; set; }

    public INamedTypeSymbol? Target { get; set; }

    /// <summary>Whether the other end is a collection; null while that end is not configured.</summary>
    public bool? IsInverseCollection { get; set; }

    public string? Inverse { get; set; }

    public List<string>? ForeignKey { get; set; }

    public SourceSpan? ForeignKeyAt { get; set; }

    public INamedTypeSymbol? Dependent { get; set; }

    public List<string>? PrincipalKey { get; set; }

    /// <summary>The member of DeleteBehavior that code gives; null where it gives none.</summary>
    public string? OnDelete { get; set; }

    public SourceSpan? OnDeleteAt { get; set; }

    /// <summary>Whether what OnDelete is given is not known, or only under a condition.</summary>
    public bool IsDeleteUncertain { get; set; }

    /// <summary>Whether code says if the dependent must have a principal: then its foreign key's own type does not tell.</summary>
    public bool SaysWhetherRequired { get; set; }

    /// <summary>What UsingEntity configures of the entity between the two.</summary>
    public EntityState? Join { get; set; }

    /// <summary>Whether that entity has a class; else its properties are named by the configuration only.</summary>
    public bool IsJoinClass { get; set; }

    public bool IsUncertain { get; set; }
}
