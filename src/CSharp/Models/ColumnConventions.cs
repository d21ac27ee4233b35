using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Parameters;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Models;

/// <summary>What the columns of an object inside an entity (owned, complex) have in common.</summary>
/// <param name="Columns">Before the columns' names: <c>Address_</c>.</param>
/// <param name="Members">Before the properties' names: <c>Address.</c>.</param>
/// <param name="IsOptional">Whether all of the object can be absent, so that no column's nullability follows from its property.</param>
internal sealed record ColumnPrefix(string Columns, string Members, bool IsOptional)
{
    public static ColumnPrefix None { get; } = new("", "", false);

    public static ColumnPrefix Optional { get; } = new("", "", true);

    public ColumnPrefix Inside(IPropertySymbol navigation, bool isOptional) =>
        new(Columns + navigation.Name + "_", Members + navigation.Name + ".", IsOptional || isOptional);
}

/// <summary>Makes columns of properties: what code says, else [Column], else the property's name.</summary>
internal sealed class ColumnConventions(ModelSources sources, ModelState model, Annotations annotations, AttributePlacement placement)
{
    public PropertyModel Of(EntityState entity, IPropertySymbol property, ColumnPrefix prefix, bool isKey)
    {
        entity.Properties.TryGetValue(property.Name, out var state);
        var attribute = annotations.Find(property, "Column", TypeNames.SchemaAnnotations);
        var named = attribute is null ? null : annotations.Name(attribute, property) ?? NamedArgument(attribute, property);
        var isSystem = IsXmin(property, state);
        var setting = state?.Column ?? named;
        var column = setting?.ToMappedName()
            ?? (isSystem ? new MappedName("xmin", NameOrigin.Fluent, sources.PlaceOf(property, entity))
                : Conventional(prefix.Columns + property.Name, sources.PlaceOf(property, entity), prefix.Columns.Length == 0
                    ? placement.ForColumn(property, named is null ? attribute : null) : null));
        var type = property.Type.WithoutNullable();
        var isConverted = (state?.IsConverted ?? false) || model.Scalars.Contains(type);
        var isUncertain = (state?.IsUncertain ?? false) || IsUncertain(entity, state, setting);
        // A convention for the type may give it a length and a precision too.
        var isTypeKnown = !isUncertain && !entity.AreTypesTainted && state is not { IsTypeUncertain: true } && !model.Scalars.Contains(type);
        var isNullable = prefix.IsOptional ? null : isKey ? false : state?.IsRequired is { } required ? !required : IsNullable(property);
        var precision = annotations.Find(property, "Precision", TypeNames.EntityFrameworkCore);
        return new PropertyModel
        {
            Name = prefix.Members + property.Name,
            Place = sources.PlaceOf(property, entity),
            Column = column,
            TypeName = type.ToCanonicalName(),
            SentType = isTypeKnown ? SentTypeOf(type, isConverted, state?.ConvertedType) : null,
            WrittenType = state?.IsRequired is null && !annotations.Has(property, "Required", TypeNames.Annotations) ? sources.WrittenTypeOf(property) : null,
            IsNullable = isNullable is null || !isTypeKnown || state is { IsGenerated: true } || MayBeRequired(entity, property, isNullable.Value) ? null : isNullable,
            StoreType = isTypeKnown ? state?.StoreType ?? (attribute is null ? null : annotations.Text(attribute, "TypeName")) : null,
            MaxLength = isTypeKnown ? state?.MaxLength ?? MaxLengthOf(property) : null,
            Precision = isTypeKnown ? state?.Precision ?? (precision is null ? null : annotations.Number(precision)) : null,
            Scale = isTypeKnown ? state?.Precision is null ? precision is null ? null : annotations.Number(precision, 1) : state.Scale : null,
            IsKey = isKey,
            IsConverted = isConverted,
            ConvertedTypeName = state?.ConvertedType?.ToCanonicalName(),
            IsUncertain = isUncertain,
        };
    }

    private ProgramType? SentTypeOf(ITypeSymbol type, bool isConverted, ITypeSymbol? converted)
    {
        var sent = isConverted ? converted is null ? null : ValueTypes.Of(converted) : ValueTypes.Of(type);
        // A mapped enumeration is sent as the server's.
        return sent is { Kind: ProgramTypeKind.Enumeration } && model.MayMapEnums ? null : sent;
    }

    /// <summary>
    /// Whether a relationship may decide if the property's column takes NULL: a foreign key is required where its navigation cannot be null,
    /// or where code says so.
    /// </summary>
    private bool MayBeRequired(EntityState entity, IPropertySymbol property, bool isNullable)
    {
        if (!isNullable) return false;
        if (annotations.Has(property, "ForeignKey", TypeNames.SchemaAnnotations)) return true;
        if (model.Relations.Any(relation => relation.ForeignKey?.Contains(property.Name) == true
            || relation.SaysWhetherRequired && (Is(relation.Declaring.Type) || relation.Target is { } target && Is(target)))) return true;
        for (var type = entity.Type; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false } navigation || ScalarTypes.RoleOf(navigation.Type) != TypeRole.Reference) continue;
                if (annotations.Has(navigation, "ForeignKey", TypeNames.SchemaAnnotations)
                    || StartsWith(navigation.Name) || StartsWith(navigation.Type.Name)) return true;
            }
        }
        return false;

        bool Is(ITypeSymbol type) => type.DerivesFromOrIs(entity.Type) || entity.Type.DerivesFromOrIs(type);

        bool StartsWith(string name) => property.Name.StartsWith(name, System.StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsUncertain(EntityState entity, PropertyState? state, NameSetting? setting)
    {
        if (state?.Column is { } fluent) return !fluent.IsCertain || fluent.Value is null;
        return entity.AreColumnsTainted || setting is { Value: null };
    }

    /// <summary>A property that only the configuration declares.</summary>
    public PropertyModel OfShadow(EntityState entity, PropertyState state, ColumnPrefix prefix, bool isKey)
    {
        var place = state.DeclaredAt ?? sources.PlaceOf(entity);
        var type = state.ShadowType?.WithoutNullable();
        // A property that only the configuration declares is mostly there for a relationship.
        var relationsMayDecide = state.IsRequired is null && model.Relations.Count > 0;
        var isTypeKnown = type is not null && !state.IsUncertain && !entity.AreTypesTainted && !state.IsTypeUncertain && !model.Scalars.Contains(type);
        return new PropertyModel
        {
            Name = prefix.Members + state.Name,
            Place = place,
            Column = state.Column?.ToMappedName() ?? Conventional(prefix.Columns + state.Name, place, state.Appender),
            TypeName = type?.ToCanonicalName() ?? "",
            SentType = isTypeKnown ? SentTypeOf(type!, state.IsConverted, state.ConvertedType) : null,
            IsNullable = prefix.IsOptional || !isTypeKnown || state.IsGenerated || relationsMayDecide ? null
                : isKey ? false : state.IsRequired is { } required ? !required : IsNullable(state.ShadowType),
            StoreType = isTypeKnown ? state.StoreType : null,
            MaxLength = isTypeKnown ? state.MaxLength : null,
            Precision = isTypeKnown ? state.Precision : null,
            Scale = isTypeKnown ? state.Scale : null,
            IsKey = isKey,
            IsShadow = true,
            IsConverted = state.IsConverted,
            ConvertedTypeName = state.ConvertedType?.ToCanonicalName(),
            IsUncertain = state.IsUncertain || IsUncertain(entity, state, null),
        };
    }

    public MappedName Conventional(string name, SourceSpan place, NameWriter? writer) =>
        new(model.Naming.Rewrite(TableConventions.Limit(name)), TableConventions.OriginOf(model), place, writer);

    private NameSetting? NamedArgument(AttributeData attribute, IPropertySymbol property) => annotations.Name(attribute, property, "Name");

    /// <summary>Npgsql maps a row version of type uint to the system column xmin.</summary>
    private bool IsXmin(IPropertySymbol property, PropertyState? state) =>
        property.Type.SpecialType == SpecialType.System_UInt32
        && (state is { IsRowVersion: true } || annotations.Has(property, "Timestamp", TypeNames.Annotations));

    private int? MaxLengthOf(IPropertySymbol property)
    {
        var attribute = annotations.Find(property, "MaxLength", TypeNames.Annotations)
            ?? annotations.Find(property, "StringLength", TypeNames.Annotations);
        return attribute is null || annotations.Number(attribute) is not > 0 ? null : annotations.Number(attribute);
    }

    private bool? IsNullable(IPropertySymbol property) =>
        annotations.Has(property, "Required", TypeNames.Annotations) ? false : IsNullable(property.Type);

    public static bool? IsNullable(ITypeSymbol? type)
    {
        if (type is null) return null;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T) return true;
        if (type.IsValueType) return false;
        return type.NullableAnnotation switch
        {
            NullableAnnotation.Annotated => true,
            NullableAnnotation.NotAnnotated => false,
            _ => null,
        };
    }
}
