using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Models;

/// <summary>What a property of an entity is to the model.</summary>
internal enum MemberRole
{
    None,
    Column,
    Reference,
    Collection,
    Owned,
    OwnedCollection,
    Complex,
    ComplexCollection,

    /// <summary>It may be a column or not: its type is not resolved, or is mapped by something that is not seen.</summary>
    Unknown,
}

internal sealed record EntityMember(IPropertySymbol Property, MemberRole Role, INamedTypeSymbol? Target = null);

/// <summary>
/// EF Core's conventions for the members of a class: a property with a public getter and a setter is a column where its type is one,
/// a navigation where its type is an entity.
/// </summary>
internal sealed class EntityMembers(ModelState model, Annotations annotations)
{
    /// <summary>The members of an entity: its own and those of base classes that are no entities themselves.</summary>
    public IEnumerable<EntityMember> Of(EntityState entity, INamedTypeSymbol? baseEntity)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var type = entity.Type; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, baseEntity)) yield break;
            if (type.TypeKind == TypeKind.Error) yield break;
            foreach (var member in type.GetMembers())
            {
                if (member is not IPropertySymbol property || !seen.Add(property.Name)) continue;
                var found = Of(entity, property);
                if (found.Role != MemberRole.None) yield return found;
            }
        }
    }

    /// <summary>A base class that is not resolved: its properties are not known.</summary>
    public static INamedTypeSymbol? UnknownBaseOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.TypeKind == TypeKind.Error && !current.Name.StartsWith("I", StringComparison.Ordinal)) return current;
        }
        return null;
    }

    /// <summary>The entity whose configuration says what the property is: a base entity that has it too, where the entity itself says nothing.</summary>
    public EntityState HolderOf(EntityState entity, IPropertySymbol property)
    {
        var declared = property;
        while (declared.OverriddenProperty is { } overridden) declared = overridden;
        if (entity.HasNoBaseType || Says(entity)) return entity;
        for (var type = entity.Type.BaseType; type is not null && type.DerivesFromOrIs(declared.ContainingType); type = type.BaseType)
        {
            if (model.Find(type) is not { } above) continue;
            if (Says(above)) return above;
            if (above.HasNoBaseType) break;
        }
        return entity;

        bool Says(EntityState state) => state.IgnoredMembers.Contains(property.Name) || state.Properties.ContainsKey(property.Name)
            || state.Ownerships.ContainsKey(property.Name) || state.ComplexProperties.ContainsKey(property.Name);
    }

    private EntityMember Of(EntityState entity, IPropertySymbol property)
    {
        var none = new EntityMember(property, MemberRole.None);
        if (property.IsStatic || property.IsIndexer || !property.ExplicitInterfaceImplementations.IsEmpty) return none;
        var holder = HolderOf(entity, property);
        if (holder.IgnoredMembers.Contains(property.Name)) return none;

        var type = property.Type.WithoutNullable();
        var element = ScalarTypes.ElementOf(type)?.WithoutNullable() as INamedTypeSymbol;
        if (holder.Properties.ContainsKey(property.Name)) return new EntityMember(property, MemberRole.Column);
        if (holder.Ownerships.TryGetValue(property.Name, out var ownership))
        {
            return new EntityMember(property, ownership.IsCollection ? MemberRole.OwnedCollection : MemberRole.Owned, ownership.Entity.Type);
        }
        if (holder.ComplexProperties.TryGetValue(property.Name, out var complex))
        {
            return new EntityMember(property, element is null ? MemberRole.Complex : MemberRole.ComplexCollection, complex.Type);
        }

        if (annotations.Has(property, "NotMapped", TypeNames.SchemaAnnotations)) return none;
        if (property.GetMethod is not { DeclaredAccessibility: Accessibility.Public } || IsIgnored(type)) return none;
        var isWritable = IsWritable(property);
        if (model.Scalars.Contains(type)) return isWritable ? new EntityMember(property, MemberRole.Column) : none;
        var role = ScalarTypes.RoleOf(type);
        // A class that is a key's value, by a converter, is no entity.
        if (role == TypeRole.Reference && IsOfKey(holder, property)) return new EntityMember(property, MemberRole.Column);
        if (role is TypeRole.Reference or TypeRole.Collection or TypeRole.Unmappable or TypeRole.Unknown && IsJsonByAttribute(property))
        {
            return isWritable ? new EntityMember(property, MemberRole.Column) : none;
        }
        return role switch
        {
            TypeRole.Scalar => isWritable ? new EntityMember(property, MemberRole.Column) : none,
            TypeRole.Reference when !isWritable => none,
            TypeRole.Reference => new EntityMember(property, RoleOfObject((INamedTypeSymbol)type), (INamedTypeSymbol)type),
            TypeRole.Collection when element is not null && !IsIgnored(element) => new EntityMember(property, RoleOfObjects(element), element),
            TypeRole.Unmappable when type is INamedTypeSymbol named && IsComplex(named) => new EntityMember(property, MemberRole.Complex, named),
            TypeRole.Unmappable or TypeRole.Unknown when isWritable => new EntityMember(property, MemberRole.Unknown),
            _ => none,
        };
    }

    /// <summary>Whether code names the property as a part of a key, an index or a foreign key.</summary>
    private bool IsOfKey(EntityState entity, IPropertySymbol property) =>
        entity.Key?.Contains(property.Name) == true
        || entity.Indexes.Exists(index => index.Properties.Contains(property.Name))
        || model.Relations.Exists(relation => relation.ForeignKey?.Contains(property.Name) == true && relation.Navigation != property.Name
            && (entity.Type.DerivesFromOrIs(relation.Declaring.Type) || relation.Target is { } target && entity.Type.DerivesFromOrIs(target)));

    /// <summary>An overriding property may leave the setter to the one that it overrides.</summary>
    private static bool IsWritable(IPropertySymbol? property)
    {
        for (var current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.SetMethod is not null) return true;
        }
        return false;
    }

    private MemberRole RoleOfObject(INamedTypeSymbol type)
    {
        if (model.Find(type) is { IsExplicit: true }) return MemberRole.Reference;
        if (IsOwned(type)) return MemberRole.Owned;
        return IsComplex(type) ? MemberRole.Complex : MemberRole.Reference;
    }

    private MemberRole RoleOfObjects(INamedTypeSymbol type)
    {
        if (model.Find(type) is { IsExplicit: true }) return MemberRole.Collection;
        return IsOwned(type) ? MemberRole.OwnedCollection : MemberRole.Collection;
    }

    private bool IsOwned(INamedTypeSymbol type) => model.Owned.Contains(type) || annotations.Has(type, "Owned", TypeNames.EntityFrameworkCore);

    private bool IsComplex(INamedTypeSymbol type) => model.Complex.Contains(type)
        || annotations.Has(type, "ComplexType", TypeNames.SchemaAnnotations);

    private bool IsIgnored(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named) return false;
        return model.Ignored.Contains(named) || named.GetAttributes().Any() && annotations.Has(named, "NotMapped", TypeNames.SchemaAnnotations);
    }

    /// <summary>Npgsql keeps an object of any class in a column that is said to be json or jsonb.</summary>
    private bool IsJsonByAttribute(IPropertySymbol property) =>
        annotations.Find(property, "Column", TypeNames.SchemaAnnotations) is { } column
        && annotations.Text(column, "TypeName") is "jsonb" or "json";
}
