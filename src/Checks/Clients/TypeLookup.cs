using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Clients;

/// <summary>Between a client's types and the catalog's.</summary>
internal static class TypeLookup
{
    private static readonly Dictionary<string, string> ProgramTypes = new(StringComparer.Ordinal)
    {
        ["bool"] = "bool",
        ["bytea"] = "byte[]",
        ["int2"] = "short",
        ["int4"] = "int",
        ["int8"] = "long",
        ["float4"] = "float",
        ["float8"] = "double",
        ["numeric"] = "decimal",
        ["uuid"] = "Guid",
        ["text"] = "string",
        ["varchar"] = "string",
        ["bpchar"] = "string",
        ["name"] = "string",
        ["date"] = "DateOnly",
        ["time"] = "TimeOnly",
        ["timestamp"] = "DateTime",
        ["timestamptz"] = "DateTime",
        ["interval"] = "TimeSpan",
        ["inet"] = "IPAddress",
    };

    /// <param name="catalog">Where to look.</param>
    /// <param name="name">As pg_type has it, <c>[]</c> behind it for its array.</param>
    public static TypeReference Find(DatabaseCatalog catalog, string name)
    {
        var isArray = name.EndsWith("[]", StringComparison.Ordinal);
        var element = isArray ? name.Substring(0, name.Length - 2) : name;
        if (catalog.FindType(BuiltIns.PgCatalogOid, element) is not { } type) return TypeReference.Unknown;
        return new TypeReference(isArray ? type.ArrayOid : type.Oid);
    }

    /// <summary>The C# type whose values Npgsql sends as the type, for a person; null where there is none that is certain.</summary>
    public static string? ProgramTypeFor(DatabaseCatalog catalog, TypeReference reference)
    {
        if (catalog.GetType(reference.Oid) is not { } type) return null;
        if (type.Kind == TypeKind.Domain) return ProgramTypeFor(catalog, type.BaseType);
        if (type.Category == 'A' && type.ElementOid != 0)
            return ProgramTypeFor(catalog, new TypeReference(type.ElementOid)) is { } element ? element + "[]" : null;
        return type.SchemaOid == BuiltIns.PgCatalogOid && ProgramTypes.TryGetValue(type.Name, out var name) ? name : null;
    }
}
