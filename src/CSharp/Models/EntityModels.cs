using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>Writes a completed model down as facts: one for each entity, owned collection and join table.</summary>
internal sealed class EntityModels(
    ModelSources sources, ModelState model, EntityDiscovery entities, TableConventions tables, ColumnConventions columns,
        RelationConventions relations, ConstraintWriter constraints)
{
    private readonly List<EntityModel> _models = [];

    /// <summary>Classes of hierarchies, which share a table by their nature.</summary>
    private readonly HashSet<string> _hierarchies = [];

    /// <param name="library">As the facts name it.</param>
    /// <param name="isPartial">Whether no context of the model is seen: a name that the DbSet would give is then not known.</param>
    public IReadOnlyList<EntityModel> Write(string library, bool isPartial)
    {
        foreach (var entity in model.Entities)
        {
            if (entity.Type.TypeKind != TypeKind.Class || tables.Of(entity) is not { } table || table.Name is not { } name) continue;
            if (sources.PlaceOf(entity).Path is null) continue;
            var row = new RowDraft(entity, library, model.Gaps);
            AddAll(entity, table, row);
            _models.Add(Define(row, constraints.Write(row, new EntityModel
            {
                TypeName = entity.Type.ToCanonicalName(),
                Library = library,
                Place = sources.PlaceOf(entity),
                Extent = ExtentOf(entity),
                Table = name,
                Schema = table.Schema,
                IsView = table.IsView,
                Properties = row.Properties,
                Gaps = row.Gaps,
                IsNamingAssumed = model.IsNamingAssumed && !IsSpelledOut(row.Properties),
                TableIsUncertain = table.IsUncertain || (isPartial && name.Origin == NameOrigin.Convention),
                IsCreated = entities.KeyOf(entity).Count > 0 && !table.IsView && sources.IsCreated(entity.Type),
            })));
        }
        foreach (var join in relations.Joins) WriteJoin(join, library);
        MarkSplit();
        return _models;
    }

    private void AddAll(EntityState entity, TableMapping table, RowDraft row)
    {
        var root = entities.RootOf(entity);
        var key = entities.KeyOf(entity);
        if (root != entity || entities.DerivedFrom(root).Any()) _hierarchies.Add(entity.Type.ToCanonicalName());
        var owner = tables.OwnerOf(entity);
        var chain = new List<EntityState>();
        for (var current = entity; current is not null; current = entities.BaseOf(current)) chain.Add(current);
        chain.Reverse();
        foreach (var part in chain)
        {
            if (EntityMembers.UnknownBaseOf(part.Type) is { } unknown) row.AddGap($"the base class {unknown.Name} is not resolved");
            var isHere = table.IsView || table.Strategy != MappingStrategy.TablePerType || tables.OwnerOf(part) == owner;
            var inDerivedRows = part != root && table.Strategy == MappingStrategy.TablePerHierarchy;
            AddMembers(part, inDerivedRows ? ColumnPrefix.Optional : ColumnPrefix.None, key, isHere, row);
            foreach (var gap in part.Gaps) row.AddGap(gap);
        }
        AddDiscriminator(root, table, row.Properties);
        MarkShared(root, entity, table, row.Properties);
    }

    private void AddMembers(EntityState part, ColumnPrefix prefix, IReadOnlyList<string> key, bool isHere, RowDraft row)
    {
        if (isHere) row.Parts.Add(new RowPart(part, prefix));
        foreach (var member in entities.MembersOf(part))
        {
            var isKey = key.Contains(member.Property.Name);
            if (isHere || isKey) AddMember(part, member, prefix, isKey, row);
        }
        foreach (var shadow in part.Properties.Values)
        {
            if (shadow.DeclaredAt is not null
                && (isHere || key.Contains(shadow.Name))) row.Properties.Add(columns.OfShadow(part, shadow, prefix, key.Contains(shadow.Name)));
        }
        if (!isHere) return;
        foreach (var shadow in relations.ShadowKeysOf(part))
        {
            row.Properties.Add(OfKey(shadow, prefix, part.AreColumnsTainted));
        }
    }

    private PropertyModel OfKey(ShadowKey shadow, ColumnPrefix prefix, bool isUncertain, bool isKey = false) => new()
    {
        Name = shadow.Name,
        Place = shadow.Place,
        Column = columns.Conventional(shadow.Name, shadow.Place, null),
        TypeName = shadow.Type?.WithoutNullable().ToCanonicalName() ?? "",
        IsNullable = prefix.IsOptional ? null : shadow.IsNullable,
        IsShadow = true,
        IsKey = isKey,
        IsUncertain = isUncertain,
    };

    private void AddMember(EntityState part, EntityMember member, ColumnPrefix prefix, bool isKey, RowDraft row)
    {
        switch (member.Role)
        {
            case MemberRole.Column:
                row.Properties.Add(columns.Of(part, member.Property, prefix, isKey));
                break;
            case MemberRole.Unknown:
                row.AddGap($"whether {member.Property.Name} is a column is not known");
                break;
            case MemberRole.Owned or MemberRole.OwnedCollection when part.Ownerships.TryGetValue(member.Property.Name, out var ownership):
                AddOwned(part, member, ownership, prefix, row);
                break;
            case MemberRole.ComplexCollection:
                if (part.ComplexProperties.TryGetValue(member.Property.Name, out var collection))
                    row.Properties.Add(OfJson(collection, member.Property, prefix));
                break;
            case MemberRole.Complex when part.ComplexProperties.TryGetValue(member.Property.Name, out var complex):
                if (complex.IsJson) row.Properties.Add(OfJson(complex, member.Property, prefix));
                else AddInside(complex, prefix.Inside(member.Property, ColumnConventions.IsNullable(member.Property.Type) != false), row);
                break;
        }
    }

    private void AddOwned(EntityState part, EntityMember member, OwnershipState ownership, ColumnPrefix prefix, RowDraft row)
    {
        var owned = ownership.Entity;
        foreach (var gap in owned.Gaps) row.AddGap(gap);
        if (owned.IsJson)
        {
            row.Properties.Add(OfJson(owned, member.Property, prefix));
            return;
        }
        var named = tables.NamedTable(owned);
        if (!ownership.IsCollection && (named is null || named.Value == tables.Of(row.Entity)?.Name?.Name))
        {
            AddInside(owned, prefix.Inside(member.Property, true), row);
            return;
        }
        // What a base entity owns is written with that entity, after which its key is named.
        if (part != row.Entity && model.Find(part.Type) == part && tables.Of(part) is { Name: not null }) return;
        WriteOwned(owned, ownership, row.Entity, member, row.Library);
    }

    /// <summary>
    /// Whether the class writes out a name that a naming convention would have given by itself: then none is switched on.
    /// </summary>
    private static bool IsSpelledOut(List<PropertyModel> properties) => properties.Any(p =>
        p.Column.Origin is NameOrigin.Attribute or NameOrigin.Fluent && p.Column.Name != p.Name
            && (p.Column.Name == NamingConvention.SnakeCase.Rewrite(p.Name) || p.Column.Name == NamingConvention.LowerCase.Rewrite(p.Name)));

    /// <summary>The columns of an object that lives in its owner's row.</summary>
    private void AddInside(EntityState inner, ColumnPrefix prefix, RowDraft row)
    {
        row.Parts.Add(new RowPart(inner, prefix));
        foreach (var member in entities.MembersOf(inner)) AddMember(inner, member, prefix, false, row);
        foreach (var shadow in inner.Properties.Values)
        {
            if (shadow.DeclaredAt is not null) row.Properties.Add(columns.OfShadow(inner, shadow, prefix, false));
        }
        foreach (var reference in entities.MembersOf(inner))
        {
            if (reference.Role == MemberRole.Reference && reference.Target is { } target
                && target.ToCanonicalName() != row.Entity.Type.ToCanonicalName())
            {
                row.AddGap($"the foreign key of {prefix.Members}{reference.Property.Name} is not known");
            }
        }
    }

    private PropertyModel OfJson(EntityState inner, IPropertySymbol navigation, ColumnPrefix prefix)
    {
        var place = sources.PlaceOf(navigation, inner);
        return new PropertyModel
        {
            Name = prefix.Members + navigation.Name,
            Place = place,
            Column = inner.JsonColumn?.ToMappedName() ?? columns.Conventional(navigation.Name, place, null),
            TypeName = navigation.Type.WithoutNullable().ToCanonicalName(),
            StoreType = "jsonb",
            IsConverted = true,
            IsUncertain = inner.JsonColumn is { } given ? !given.IsCertain || given.Value is null
                : inner.AreColumnsTainted || model.Naming != NamingConvention.None,
        };
    }

    /// <summary>An owned object, or a collection of them, with a table of its own.</summary>
    private void WriteOwned(EntityState owned, OwnershipState ownership, EntityState owner, EntityMember member, string library)
    {
        var named = tables.NamedTable(owned);
        var ownerKey = entities.KeyOf(owner);
        var row = new RowDraft(owned, library, model.Gaps);
        foreach (var gap in owned.Gaps) row.AddGap(gap);
        AddOwnedKey(ownership, owner, ownerKey, member, row);
        AddMembersOfOwned(owned, row);
        var place = sources.PlaceOf(owned);
        var schema = owned.Schema ?? (owner.Schema is null ? model.DefaultSchema : owner.Schema);
        _models.Add(Define(row, new EntityModel
        {
            TypeName = owned.Type.ToCanonicalName(),
            Library = library,
            Place = place,
            Extent = ExtentOf(owned),
            Table = named?.ToMappedName() ?? columns.Conventional(NameOfOwned(owned, owner, member), place, null),
            Schema = schema is { IsNull: false } ? schema.ToMappedName() : null,
            Properties = row.Properties,
            Gaps = row.Gaps,
            IsNamingAssumed = model.IsNamingAssumed && !IsSpelledOut(row.Properties),
            TableIsUncertain = schema is { IsCertain: false }
                || (named is null ? owned.IsTableTainted || model.Naming != NamingConvention.None : named.Value is null || !named.IsCertain),
        }));
    }

    /// <summary>The class's name; where the class is owned in several places, the owner's table and the navigation.</summary>
    private string NameOfOwned(EntityState owned, EntityState owner, EntityMember member)
    {
        var uses = model.Entities.SelectMany(entities.MembersOf).Count(m => m.Role is MemberRole.Owned or MemberRole.OwnedCollection
            && SymbolEqualityComparer.Default.Equals(m.Target, owned.Type));
        return uses <= 1 ? TableConventions.ShortNameOf(owned.Type) : $"{tables.Of(owner)?.Name?.Name}_{member.Property.Name}";
    }

    private void AddMembersOfOwned(EntityState owned, RowDraft row)
    {
        row.Parts.Add(new RowPart(owned, ColumnPrefix.None));
        var key = owned.Key ?? [];
        foreach (var member in entities.MembersOf(owned)) AddMember(owned, member, ColumnPrefix.None, key.Contains(member.Property.Name), row);
        foreach (var shadow in owned.Properties.Values)
        {
            if (shadow.DeclaredAt is not null) row.Properties.Add(columns.OfShadow(owned, shadow, ColumnPrefix.None, key.Contains(shadow.Name)));
        }
    }

    /// <summary>The key to the owner is a shadow property unless code or the class names another; a collection's row has a key of its own
    /// too.</summary>
    private void AddOwnedKey(OwnershipState ownership, EntityState owner, IReadOnlyList<string> ownerKey, EntityMember member, RowDraft row)
    {
        var owned = ownership.Entity;
        if (ownerKey.Count != 1)
        {
            row.AddGap("the key to the owner is not known");
            return;
        }
        var name = ownership.ForeignKey is { Count: 1 } given ? given[0]
            : ownerKey[0].StartsWith(owner.Type.Name, System.StringComparison.OrdinalIgnoreCase) ? ownerKey[0]
            : TableConventions.ShortNameOf(owner.Type) + ownerKey[0];
        var place = sources.PlaceOf(member.Property, owner);
        if (ModelSources.FindProperty(owned.Type, name) is null && !owned.Properties.ContainsKey(name))
        {
            var type = ModelSources.FindProperty(owner.Type, ownerKey[0])?.Type;
            row.Properties.Add(OfKey(new ShadowKey(name, type, place, false), ColumnPrefix.None, owned.AreColumnsTainted, true));
        }
        if (ownership.IsCollection && owned.Key is null && ModelSources.FindProperty(owned.Type, "Id") is null
            && ModelSources.FindProperty(owned.Type, owned.Type.Name + "Id") is null && !owned.Properties.ContainsKey("Id"))
        {
            var number = sources.Compilation.GetSpecialType(SpecialType.System_Int32);
            row.Properties.Add(OfKey(new ShadowKey("Id", number, place, false), ColumnPrefix.None, owned.AreColumnsTainted, true));
        }
    }

    private void WriteJoin(JoinTable join, string library)
    {
        var names = new[] { TableConventions.ShortNameOf(join.Left.Type), TableConventions.ShortNameOf(join.Right.Type) };
        System.Array.Sort(names, System.StringComparer.Ordinal);
        var place = sources.PlaceOf(join.Place, join.Left);
        var state = join.Relation?.Join;
        var schema = state?.Schema is { IsNull: false } given ? given : model.DefaultSchema;
        var isTainted = state is null ? join.Left.IsTableTainted : state.IsTableTainted;
        var properties = new List<PropertyModel>();
        foreach (var key in join.Keys)
        {
            properties.Add(state is not null && state.Properties.TryGetValue(key.Name, out var named)
                ? columns.OfShadow(state, named, ColumnPrefix.None, true)
                : OfKey(key, ColumnPrefix.None, (state ?? join.Left).AreColumnsTainted, true));
        }
        if (state is not null)
        {
            properties.AddRange(state.Properties.Values.Where(p => join.Keys.All(k => k.Name != p.Name))
                .Select(p => columns.OfShadow(state, p, ColumnPrefix.None, false)));
        }
        _models.Add(new EntityModel
        {
            TypeName = names[0] + names[1],
            Library = library,
            Place = place,
            Extent = place,
            Table = state?.Table?.ToMappedName() ?? columns.Conventional(names[0] + names[1], place, null),
            Schema = schema is { IsNull: false } ? schema.ToMappedName() : null,
            Properties = properties,
            Gaps = [.. model.Gaps, .. state?.Gaps ?? []],
            IsNamingAssumed = model.IsNamingAssumed,
            TableIsUncertain = (state?.Table is { } table ? !table.IsCertain || table.Value is null : isTainted) || schema is { IsCertain: false },
        });
    }

    /// <summary>Rows of several classes in one table say which they are of.</summary>
    private void AddDiscriminator(EntityState root, TableMapping table, List<PropertyModel> into)
    {
        if (table.Strategy != MappingStrategy.TablePerHierarchy || !(root.HasDiscriminator || entities.DerivedFrom(root).Any())) return;
        var name = root.DiscriminatorProperty ?? "Discriminator";
        if (into.Any(p => p.Name == name)) return;
        var place = sources.PlaceOf(root);
        into.Add(new PropertyModel
        {
            Name = name,
            Place = place,
            Column = columns.Conventional(name, place, null),
            TypeName = "string",
            IsNullable = false,
            IsShadow = true,
            IsUncertain = root.AreColumnsTainted,
        });
    }

    /// <summary>Of two classes that bring the same name into one table EF Core renames one column: which one is not certain.</summary>
    private void MarkShared(EntityState root, EntityState entity, TableMapping table, List<PropertyModel> into)
    {
        if (table.Strategy != MappingStrategy.TablePerHierarchy) return;
        var mine = new HashSet<string>(System.StringComparer.Ordinal);
        for (var current = entity; current is not null; current = entities.BaseOf(current)) mine.UnionWith(entities.MembersOf(current)
            .Select(m => m.Property.Name));
        var others = entities.DerivedFrom(root).Where(d => !entity.Type.DerivesFromOrIs(d.Type))
            .SelectMany(d => entities.MembersOf(d).Select(m => m.Property.Name).Concat(relations.ShadowKeysOf(d).Select(s => s.Name)));
        var shared = new HashSet<string>(others, System.StringComparer.Ordinal);
        for (var i = 0; i < into.Count; i++)
        {
            if (shared.Contains(into[i].Name)
                && into[i].Column.Origin is NameOrigin.Convention or NameOrigin.NamingConvention) into[i] = into[i] with { IsUncertain = true };
        }
    }

    /// <summary>The same where entities of different hierarchies share a table.</summary>
    private void MarkSplit()
    {
        foreach (var table in _models.GroupBy(m => (m.Schema?.Name, m.Table.Name)).Where(g => g.Select(m => m.TypeName).Distinct().Count() > 1)
            .ToArray())
        {
            foreach (var split in table.Where(m => !_hierarchies.Contains(m.TypeName)))
            {
                var others = new HashSet<string>(table.Where(m => m != split).SelectMany(m => m.Properties)
                    .Select(p => p.Column.Name), System.StringComparer.Ordinal);
                // Where a row need not have a part, the part's columns take NULL.
                var properties = split.Properties.Select(p =>
                    !p.IsKey && p.Column.Origin is NameOrigin.Convention or NameOrigin.NamingConvention
                        && others.Contains(p.Column.Name) ? p with { IsUncertain = true, IsNullable = null } : p with { IsNullable = null });
                _models[_models.IndexOf(split)] = split with { Properties = properties.ToArray() };
            }
        }
    }

    private SourceSpan ExtentOf(EntityState entity)
    {
        var node = entity.Type.DeclaringSyntaxReferences.Where(r => sources.Holds(r.SyntaxTree)).Select(r => r.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .OrderByDescending(d => sources.CanEdit(d.SyntaxTree)).FirstOrDefault();
        return node?.ToSourceSpan() ?? sources.PlaceOf(entity);
    }

    private EntityModel Define(RowDraft row, EntityModel written) => new DefinitionWriter(sources, written).Write(row);
}
