using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Names of types (parse_type.c, typenameTypeIdAndMod).</summary>
internal sealed partial class StatementBinder
{
    private TypeReference BindType(TypeName type)
    {
        if (type.HasHole || type.IsPercentType || type.Name.Database is not null) return TypeReference.Unknown;
        var name = type.Name.Name.Name;
        var schema = type.IsSystem ? "pg_catalog" : type.Name.Schema?.Name;
        switch (_names.FindType(schema, name, out var found))
        {
            case LookupResult.Found:
                break;
            case LookupResult.Missing:
                ReportMissingType(type);
                return TypeReference.Unknown;
            default:
                AddUncertainty(UncertaintyKind.UnknownRelation, type.Name.Span, $"the type {type.Name} is not known");
                return TypeReference.Unknown;
        }
        if (!found!.IsBuiltIn) AddTypeReference(type.Name, found);
        var modifier = ModifierOf(found, type);
        if (!type.IsArray || found.Kind == TypeKind.Array) return new TypeReference(found.Oid, modifier);
        return new TypeReference(found.ArrayOid, found.ArrayOid == 0 ? -1 : modifier);
    }

    /// <summary>typenameTypeMod for the types that the grammar or everybody knows; -1 for others.</summary>
    private static int ModifierOf(SqlType found, TypeName type)
    {
        if (type.Modifiers.IsEmpty)
        {
            if (!type.IsSystem) return -1;
            return found.Oid == BuiltInTypes.Bpchar ? TypeModifier.ForCharacters(1) : found.Oid == BuiltInTypes.Bit ? 1 : -1;
        }
        if (type.Modifiers[0] is not NumericConstant { IsInteger: true, Value: var first }) return -1;
        switch (found.Oid)
        {
            case BuiltInTypes.Varchar or BuiltInTypes.Bpchar:
                return TypeModifier.ForCharacters(first);
            case BuiltInTypes.Numeric when type.Modifiers.Count == 1:
                return TypeModifier.ForNumeric(first, 0);
            case BuiltInTypes.Numeric:
                return type.Modifiers[1] is NumericConstant { IsInteger: true, Value: var scale } ? TypeModifier.ForNumeric(first, scale) : -1;
            case BuiltInTypes.Bit or BuiltInTypes.Varbit:
                return first;
            case BuiltInTypes.Time or BuiltInTypes.Timetz or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz:
                return Min(first, 6);
            default:
                return -1;
        }
    }

    private void ReportMissingType(TypeName type)
    {
        var name = type.Name;
        if (name.Schema is { } schema && _names.Catalog.FindSchema(schema.Name) is null)
        {
            var missing = $"schema {Quote(schema.Name)} does not exist";
            Report(BindingErrorKind.SchemaNotFound, "3F000", schema.Span, type.Span.Start, missing, name: schema.Name);
            return;
        }
        var written = name.Schema is null ? name.Name.Name : $"{name.Schema.Name}.{name.Name.Name}";
        if (type.IsArray) written += "[]";
        Report(
            BindingErrorKind.TypeNotFound,
            "42704",
            name.Name.Span,
            type.Span.Start,
            $"type {Quote(written)} does not exist",
            name: name.Name.Name,
            qualifier: name.Schema?.Name);
    }
}
