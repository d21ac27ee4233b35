using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Models;

/// <summary>A foreign key's property that no class declares.</summary>
internal sealed record ShadowKey(string Name, ITypeSymbol? Type, SourceSpan Place, bool? IsNullable);

/// <summary>A relationship whose foreign key is known, by the properties of both sides.</summary>
internal sealed record RelationKey(
    EntityState Dependent, EntityState Principal, IReadOnlyList<string> Properties, IReadOnlyList<string> PrincipalKey, RelationState? Relation,
        IPropertySymbol? Navigation);

/// <summary>The table of a many-to-many relationship that has no class.</summary>
internal sealed record JoinTable(RelationState? Relation, EntityState Left, EntityState Right, IPropertySymbol Place, ShadowKey[] Keys);

/// <summary>
/// Foreign keys by EF Core's conventions: the property named after the navigation or the principal, else a shadow property of that
/// name. What depends on an order or a pairing that is not certain becomes a gap of the entity.
/// </summary>
internal sealed class RelationConventions(ModelSources sources, ModelState model, EntityDiscovery entities, Annotations annotations)
{
    private readonly HashSet<(EntityState Entity, string Navigation)> _handled = [];
    private readonly Dictionary<EntityState, List<ShadowKey>> _keys = [];

    public List<JoinTable> Joins { get; } = [];

    public List<RelationKey> Keys { get; } = [];

    public IReadOnlyList<ShadowKey> ShadowKeysOf(EntityState entity) => _keys.TryGetValue(entity, out var found) ? found : [];

    /// <summary>Call once, when the model's entities are complete.</summary>
    public void Complete()
    {
        foreach (var relation in model.Relations) Read(relation);
        var navigations = model.Entities.SelectMany(e => entities.MembersOf(e).Select(m => (Entity: e, Member: m))).ToArray();
        foreach (var (entity, member) in navigations.Where(n => n.Member.Role == MemberRole.Reference)) FollowReference(entity, member);
        foreach (var (entity, member) in navigations.Where(n => n.Member.Role == MemberRole.Collection)) FollowCollection(entity, member);
    }

    private void Read(RelationState relation)
    {
        // What a join entity without a class says of its keys is read with the relationship that it joins.
        if (model.Find(relation.Declaring.Type) is null) return;
        var navigation = NavigationOf(relation.Declaring, relation.Navigation);
        if (relation.Target is null || model.Find(relation.Target) is not { } target)
        {
            if (navigation is not null) Handle(relation.Declaring, navigation);
            return;
        }
        var inverse = NavigationOf(target, relation.Inverse);
        if (relation.IsInverseCollection is null && relation.ForeignKey is null) return;
        if (navigation is not null) Handle(relation.Declaring, navigation);
        if (inverse is not null) Handle(target, inverse);
        if (relation.IsUncertain)
        {
            relation.Declaring.Taint(false, false, "a relationship is configured that cannot be followed");
            target.Taint(false, false, "a relationship is configured that cannot be followed");
            return;
        }

        switch (relation.IsCollection, relation.IsInverseCollection)
        {
            case (true, true):
                AddJoin(relation, relation.Declaring, navigation, target, inverse);
                break;
            case (true, _):
                AddKey(relation, target, relation.Declaring, inverse);
                break;
            case (false, true):
                AddKey(relation, relation.Declaring, target, navigation);
                break;
            default:
                ReadOneToOne(relation, target, navigation, inverse);
                break;
        }
    }

    /// <summary>False where the navigation's relationship is already known.</summary>
    private bool Handle(EntityState entity, IPropertySymbol navigation) => _handled.Add((HolderOf(entity, navigation), navigation.Name));

    private bool IsHandled(EntityState entity, IPropertySymbol navigation) => _handled.Contains((HolderOf(entity, navigation), navigation.Name));

    /// <summary>The entity of a hierarchy that a navigation belongs to.</summary>
    private EntityState HolderOf(EntityState entity, IPropertySymbol navigation)
    {
        for (var current = entity; current is not null; current = entities.BaseOf(current))
        {
            if (entities.MembersOf(current).Any(m => m.Property.Name == navigation.Name)) return current;
        }
        return entity;
    }

    private void ReadOneToOne(RelationState relation, EntityState target, IPropertySymbol? navigation, IPropertySymbol? inverse)
    {
        if (relation.Dependent is not null)
        {
            var isDeclaring = relation.Declaring.Type.DerivesFromOrIs(relation.Dependent);
            AddKey(relation, isDeclaring ? relation.Declaring : target, isDeclaring ? target : relation.Declaring, isDeclaring
                ? navigation : inverse);
            return;
        }
        if (relation.ForeignKey is { } key && key.All(k => ModelSources.FindProperty(relation.Declaring.Type, k) is not null)) return;
        if (HasKey(relation.Declaring, target, navigation?.Name) || HasKey(target, relation.Declaring, inverse?.Name)) return;
        relation.Declaring.Taint(false, false, "a relationship's dependent end is not known");
        target.Taint(false, false, "a relationship's dependent end is not known");
    }

    private void AddKey(RelationState relation, EntityState dependent, EntityState principal, IPropertySymbol? navigation)
    {
        var principalKey = relation.PrincipalKey ?? entities.KeyOf(principal);
        if (relation.ForeignKey is { Count: > 0 } names)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (ModelSources.FindProperty(dependent.Type, names[i]) is not null || dependent.Properties.ContainsKey(names[i])) continue;
                var place = relation.ForeignKeyAt ?? PlaceOf(navigation, dependent);
                AddShadow(dependent, names[i], i < principalKey.Count ? TypeOf(principal, principalKey[i]) : null, place, NullabilityOf(navigation));
            }
            Keep(dependent, principal, names, principalKey, relation, navigation);
            return;
        }
        AddConventional(dependent, principal, navigation, principalKey, relation: relation);
    }

    private void FollowReference(EntityState dependent, EntityMember member)
    {
        var navigation = member.Property;
        if (member.Target is null || model.Find(member.Target) is not { } principal || !Handle(dependent, navigation)) return;
        if (annotations.Find(navigation, "ForeignKey", TypeNames.SchemaAnnotations) is { } attribute)
        {
            AddNamed(dependent, principal, navigation, attribute);
            return;
        }
        if (IsForeignKeyByAttribute(dependent, navigation.Name)) return;
        var back = entities.AllMembersOf(principal).Select(m => m.Member)
            .FirstOrDefault(m => m.Role == MemberRole.Reference && m.Target is not null
                && !SymbolEqualityComparer.Default.Equals(m.Property, navigation)
                && dependent.Type.DerivesFromOrIs(m.Target));
        if (back is not null && dependent != principal)
        {
            var isHandled = !Handle(principal, back.Property);
            if (HasKey(dependent, principal, navigation.Name)) return;
            if (IsForeignKeyByAttribute(principal, back.Property.Name) || HasKey(principal, dependent, back.Property.Name)
                || annotations.Has(back.Property, "ForeignKey", TypeNames.SchemaAnnotations)) return;
            if (!isHandled)
            {
                dependent.Taint(false, false, "a relationship's dependent end is not known");
                principal.Taint(false, false, "a relationship's dependent end is not known");
                return;
            }
        }
        // Of a navigation that none leads back from, the other side is the dependent where it alone has the key.
        if (back is null && dependent != principal && !HasKey(dependent, principal, navigation.Name) && HasKey(principal, dependent, null)) return;
        AddConventional(dependent, principal, navigation, entities.KeyOf(principal));
    }

    private void FollowCollection(EntityState principal, EntityMember member)
    {
        if (member.Target is null || model.Find(member.Target) is not { } dependent || !Handle(principal, member.Property)) return;
        var back = entities.AllMembersOf(dependent).Select(m => m.Member)
            .Where(m => m.Target is not null && !SymbolEqualityComparer.Default.Equals(m.Property, member.Property)
                && principal.Type.DerivesFromOrIs(m.Target)).ToArray();
        if (back.Any(b => b.Role == MemberRole.Reference)) return;
        var collections = back.Where(b => b.Role == MemberRole.Collection && !IsHandled(dependent, b.Property)).ToArray();
        var siblings = entities.AllMembersOf(principal)
            .Count(m => m.Member.Role == MemberRole.Collection && SymbolEqualityComparer.Default.Equals(m.Member.Target, member.Target));
        if (annotations.Has(member.Property, "InverseProperty", TypeNames.SchemaAnnotations) || siblings > 1 || collections.Length > 1)
        {
            dependent.Taint(false, false, $"the relationship of {principal.Type.Name}.{member.Property.Name} is not known");
            return;
        }
        if (collections.Length == 1)
        {
            Handle(dependent, collections[0].Property);
            AddJoin(null, principal, member.Property, dependent, collections[0].Property);
            return;
        }
        if (annotations.Find(member.Property, "ForeignKey", TypeNames.SchemaAnnotations) is { } attribute)
        {
            AddNamed(dependent, principal, member.Property, attribute);
            return;
        }
        AddConventional(dependent, principal, null, entities.KeyOf(principal), member.Property);
    }

    private void AddNamed(EntityState dependent, EntityState principal, IPropertySymbol navigation, AttributeData attribute)
    {
        if (annotations.Text(attribute) is not { } text)
        {
            dependent.Taint(false, false, "a foreign key's name is not known");
            return;
        }
        var key = entities.KeyOf(principal);
        var names = text.Split(',').Select(n => n.Trim()).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            if (ModelSources.FindProperty(dependent.Type, names[i]) is not null || dependent.Properties.ContainsKey(names[i])) continue;
            AddShadow(dependent, names[i], i < key.Count
                ? TypeOf(principal, key[i]) : null, sources.PlaceOf(navigation, dependent), NullabilityOf(navigation));
        }
        Keep(dependent, principal, names, key, null, navigation);
    }

    private void AddConventional(
        EntityState dependent, EntityState principal, IPropertySymbol? navigation, IReadOnlyList<string> principalKey,
            IPropertySymbol? collection = null, RelationState? relation = null)
    {
        var found = FindKeys(dependent, principal, navigation?.Name).ToArray();
        if (found.Length > 0)
        {
            // Of several navigations to one class only the one after which it is named surely has the property.
            var isOnly = entities.AllMembersOf(dependent).Count(m => m.Member.Role == MemberRole.Reference
                && SymbolEqualityComparer.Default.Equals(m.Member.Target, principal.Type)) <= 1;
            if (found.Length == 1 && (isOnly || navigation is not null && found[0][0].StartsWith(navigation.Name, StringComparison.OrdinalIgnoreCase)))
                Keep(dependent, principal, found[0], principalKey, relation, navigation ?? collection);
            return;
        }
        if (principalKey.Count != 1)
        {
            if (!dependent.IsKeyless) dependent.Taint(false, false, $"the foreign key to {principal.Type.Name} is not known");
            return;
        }
        var start = navigation?.Name ?? TableConventions.ShortNameOf(principal.Type);
        var name = principalKey[0].StartsWith(start, StringComparison.OrdinalIgnoreCase) ? principalKey[0] : start + principalKey[0];
        if (ModelSources.FindProperty(dependent.Type, name) is not null)
        {
            dependent.Taint(false, false, $"the foreign key to {principal.Type.Name} is not known");
            return;
        }
        AddShadow(dependent, name, TypeOf(principal, principalKey[0]), PlaceOf(navigation ?? collection, dependent), navigation is null
            ? null : NullabilityOf(navigation));
        Keep(dependent, principal, [name], principalKey, relation, navigation ?? collection);
    }

    private void Keep(
        EntityState dependent, EntityState principal, IReadOnlyList<string> properties, IReadOnlyList<string> principalKey, RelationState? relation,
            IPropertySymbol? navigation)
    {
        if (properties.Count != principalKey.Count || properties.Count == 0) return;
        Keys.Add(new RelationKey(dependent, principal, properties, principalKey, relation, navigation));
    }

    private void AddShadow(EntityState dependent, string name, ITypeSymbol? type, SourceSpan place, bool? isNullable)
    {
        if (dependent.Properties.ContainsKey(name)) return;
        if (!_keys.TryGetValue(dependent, out var keys)) _keys.Add(dependent, keys = []);
        if (keys.Any(k => k.Name == name)) return;
        keys.Add(new ShadowKey(name, type, place, isNullable));
    }

    private void AddJoin(RelationState? relation, EntityState left, IPropertySymbol? leftNavigation, EntityState right,
        IPropertySymbol? rightNavigation)
    {
        if (relation is { IsJoinClass: true, Join: { } joined })
        {
            if (!IsKeyed(joined, left) || !IsKeyed(joined, right)) joined.Taint(false, false, "it joins two entities by keys that are not known");
            return;
        }
        var leftKey = entities.KeyOf(left);
        var rightKey = entities.KeyOf(right);
        if (leftKey.Count != 1 || rightKey.Count != 1 || leftNavigation is null || left == right) return;
        var configured = relation?.Join is { } join ? model.Relations.Where(r => r.Declaring == join).ToArray() : [];
        if (configured.Any(r => r.IsUncertain || r.ForeignKey is not (null or { Count: 1 }))) return;
        var toLeft = KeyTo(left) ?? (rightNavigation?.Name ?? TableConventions.ShortNameOf(left.Type)) + leftKey[0];
        var toRight = KeyTo(right) ?? leftNavigation.Name + rightKey[0];
        var place = sources.PlaceOf(leftNavigation, left);
        Joins.Add(new JoinTable(relation, left, right, leftNavigation,
        [
            new ShadowKey(toLeft, TypeOf(left, leftKey[0]), place, false),
            new ShadowKey(toRight, TypeOf(right, rightKey[0]), place, false),
        ]));

        string? KeyTo(EntityState principal) =>
            configured.FirstOrDefault(r => r.ForeignKey is not null
                && SymbolEqualityComparer.Default.Equals(r.Target, principal.Type))?.ForeignKey![0];
    }

    private bool IsKeyed(EntityState joined, EntityState principal) =>
        HasKey(joined, principal, null)
            || model.Relations.Any(r => r.Declaring == joined && r.ForeignKey is not null
            && principal.Type.Equals(r.Target, SymbolEqualityComparer.Default));

    /// <summary>Whether the dependent has a property that the convention takes for the foreign key.</summary>
    private bool HasKey(EntityState dependent, EntityState principal, string? navigation) => FindKeys(dependent, principal, navigation).Any();

    /// <summary>The properties of the dependent that the convention may take for the foreign key: each answer is one for each property of the key.</summary>
    private IEnumerable<IReadOnlyList<string>> FindKeys(EntityState dependent, EntityState principal, string? navigation)
    {
        var keys = entities.KeyOf(principal);
        var columns = entities.AllMembersOf(dependent).Select(m => m.Member).Where(m => m.Role == MemberRole.Column).Select(m => m.Property).ToArray();
        if (keys.Count > 1 && navigation is not null)
        {
            var all = keys.Select(k => columns.FirstOrDefault(c => EntityDiscovery.IsSame(c.Name, navigation + k))?.Name).ToArray();
            if (all.All(static name => name is not null)) yield return all!;
            yield break;
        }
        if (keys.Count != 1) yield break;
        var key = keys[0];
        var type = TypeOf(principal, key)?.WithoutNullable();
        var names = new List<string>();
        foreach (var start in navigation is null
            ? [TableConventions.ShortNameOf(principal.Type)] : new[] { navigation, TableConventions.ShortNameOf(principal.Type) })
        {
            names.Add(start + key);
            names.Add(start + "Id");
        }
        foreach (var column in columns)
        {
            if (names.Any(n => EntityDiscovery.IsSame(n, column.Name))
                && (type is null || SymbolEqualityComparer.Default.Equals(column.Type.WithoutNullable(), type))) yield return [column.Name];
        }
        foreach (var property in dependent.Properties.Values)
        {
            if (property.ShadowType is not null && names.Any(n => EntityDiscovery.IsSame(n, property.Name))) yield return [property.Name];
        }
    }

    private bool IsForeignKeyByAttribute(EntityState dependent, string navigation) => entities.AllMembersOf(dependent).Any(m =>
        m.Member.Role == MemberRole.Column && annotations.Find(m.Member.Property, "ForeignKey", TypeNames.SchemaAnnotations) is { } attribute
        && annotations.Text(attribute) == navigation);

    private static ITypeSymbol? TypeOf(EntityState entity, string property) =>
        ModelSources.FindProperty(entity.Type, property)?.Type ?? (entity.Properties.TryGetValue(property, out var state) ? state.ShadowType : null);

    private static IPropertySymbol? NavigationOf(EntityState entity, string? name) =>
        name is null ? null : ModelSources.FindProperty(entity.Type, name);

    private SourceSpan PlaceOf(IPropertySymbol? navigation, EntityState entity) =>
        navigation is null ? sources.PlaceOf(entity) : sources.PlaceOf(navigation, entity);

    private static bool? NullabilityOf(IPropertySymbol? navigation) => navigation is null ? null : ColumnConventions.IsNullable(navigation.Type);
}
