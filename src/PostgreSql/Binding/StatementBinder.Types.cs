using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Names of types (parse_type.c, typenameTypeIdAndMod).</summary>
internal sealed partial class StatementBinder
{
    private TypeReference BindType(TypeName type)
    {
        if (type.HasHole || type.IsPercentType || RefusesDatabase(type.Name, -1)) return TypeReference.Unknown;
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

    private void ReportMissingType(TypeName type)
    {
        var name = type.Name;
        // A type's name may have a second word.
        if (StandsBeforeHole(name.Span)) return;
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
