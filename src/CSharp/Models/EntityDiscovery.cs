using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Models;

/// <summary>Completes a model by convention: entities that navigations lead to, hierarchies, keys.</summary>
internal sealed class EntityDiscovery(ModelState model, EntityMembers members, Annotations annotations, ConfigurationReader reader,
    CancellationToken cancellation)
{
    private readonly Dictionary<EntityState, IReadOnlyList<EntityMember>> _members = [];

    /// <summary>Follows navigations until no new entity is found. Call once, after the configuration is read.</summary>
    public void Complete()
    {
        var configured = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        for (var i = 0; i < model.Entities.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var entity = model.Entities[i];
            if (annotations.Find(entity.Type, "EntityTypeConfiguration", TypeNames.EntityFrameworkCore) is { } attribute
                && annotations.Type(attribute) is { } configuration && configured.Add(configuration)) reader.ReadConfiguration(configuration);
            foreach (var member in members.Of(entity, null)) Follow(entity, member);
        }
        foreach (var entity in model.Entities) GiveToBase(entity);
    }

    /// <summary>What code says of an inherited property is the base entity's.</summary>
    private void GiveToBase(EntityState entity)
    {
        foreach (var property in entity.Properties.Values.ToArray())
        {
            if (ModelSources.FindProperty(entity.Type, property.Name) is not { } declared) continue;
            for (var above = BaseOf(entity); above is not null; above = BaseOf(above))
            {
                if (!above.Type.DerivesFromOrIs(declared.ContainingType)) break;
                if (!above.Properties.ContainsKey(property.Name)) above.Properties.Add(property.Name, property);
            }
        }
    }

    private void Follow(EntityState entity, EntityMember member)
    {
        var holder = members.HolderOf(entity, member.Property);
        switch (member.Role)
        {
            case MemberRole.Reference or MemberRole.Collection when member.Target is { } target:
                if (target.TypeKind == TypeKind.Class) model.Entity(target);
                break;
            case MemberRole.Owned or MemberRole.OwnedCollection when member.Target is { } target:
                if (!holder.Ownerships.TryGetValue(member.Property.Name, out var ownership))
                {
                    ownership = new OwnershipState(
                        new EntityState(target) { MentionedAt = entity.MentionedAt, AreColumnsTainted = entity.AreColumnsTainted },
                        member.Role == MemberRole.OwnedCollection);
                    holder.Ownerships.Add(member.Property.Name, ownership);
                }
                Follow(ownership.Entity, entity.Type);
                break;
            case MemberRole.Complex when member.Target is { } target:
                if (!holder.ComplexProperties.ContainsKey(member.Property.Name))
                {
                    holder.ComplexProperties.Add(member.Property.Name,
                        new EntityState(target) { MentionedAt = entity.MentionedAt, AreColumnsTainted = entity.AreColumnsTainted });
                }
                Follow(holder.ComplexProperties[member.Property.Name], entity.Type);
                break;
        }
    }

    private void Follow(EntityState owned, INamedTypeSymbol owner)
    {
        foreach (var member in members.Of(owned, null))
        {
            if (member.Target is not null && (SymbolEqualityComparer.Default.Equals(member.Target, owner)
                || SymbolEqualityComparer.Default.Equals(member.Target, owned.Type))) continue;
            Follow(owned, member);
        }
    }

    /// <summary>The nearest base class that is an entity.</summary>
    public EntityState? BaseOf(EntityState entity)
    {
        if (entity.HasNoBaseType) return null;
        for (var type = entity.Type.BaseType; type is not null; type = type.BaseType)
        {
            if (model.Find(type) is { } found) return found;
        }
        return null;
    }

    public EntityState RootOf(EntityState entity)
    {
        while (BaseOf(entity) is { } above) entity = above;
        return entity;
    }

    public IEnumerable<EntityState> DerivedFrom(EntityState root) => model.Entities.Where(e => e != root && RootOf(e) == root);

    /// <summary>The members that the entity adds to its base entity.</summary>
    public IReadOnlyList<EntityMember> MembersOf(EntityState entity)
    {
        if (!_members.TryGetValue(entity, out var found)) _members.Add(entity, found = [.. members.Of(entity, BaseOf(entity)?.Type)]);
        return found;
    }

    /// <summary>With those of its base entities, theirs first.</summary>
    public IEnumerable<(EntityState Entity, EntityMember Member)> AllMembersOf(EntityState entity)
    {
        var inherited = BaseOf(entity) is { } above ? AllMembersOf(above) : [];
        return inherited.Concat(MembersOf(entity).Select(m => (entity, m)));
    }

    /// <summary>The properties of the primary key; empty where there is none or it is not known.</summary>
    public IReadOnlyList<string> KeyOf(EntityState entity)
    {
        var root = RootOf(entity);
        if (root.IsKeyless || annotations.Has(root.Type, "Keyless", TypeNames.EntityFrameworkCore)) return [];
        if (root.Key is not null) return root.Key;
        if (annotations.Find(root.Type, "PrimaryKey", TypeNames.EntityFrameworkCore) is { } primary) return annotations.Texts(primary);
        var columns = MembersOf(root).Where(m => m.Role == MemberRole.Column).Select(m => m.Property).ToArray();
        var marked = columns.Where(p => annotations.Has(p, "Key", TypeNames.Annotations)).Select(p => p.Name).ToArray();
        if (marked.Length > 0) return marked;
        var byName = columns.FirstOrDefault(p => IsSame(p.Name, "Id")) ?? columns.FirstOrDefault(p => IsSame(p.Name, root.Type.Name + "Id"));
        return byName is null ? [] : [byName.Name];
    }

    public static bool IsSame(string left, string right) => string.Equals(left, right, System.StringComparison.OrdinalIgnoreCase);
}
