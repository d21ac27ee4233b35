using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Clients;

/// <summary>
/// As which types Npgsql 8 to 10 gives a column's values, and what Dapper makes of them. Every entry is what the real libraries did with a
/// value of the type; where their versions, their settings (plug-ins, handlers, switches for timestamps) or the value itself decide, nothing
/// is said.
/// </summary>
internal static class NpgsqlReads
{
    private static readonly string[] Integers = ["byte", "sbyte", "short", "int", "long", "float", "double", "decimal", "System.Numerics.BigInteger"];

    private static readonly string[] Numbers =
        ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "System.Numerics.BigInteger", "bool",
            "string", "char"];

    private static readonly string[] Times = ["System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan"];

    /// <summary>The types that something is said of.</summary>
    private static readonly HashSet<string> Judged = new(Numbers.Concat(Times).Concat(["System.Guid", "byte[]"]), StringComparer.Ordinal);

    private static readonly Dictionary<string, Entry> Entries = new(StringComparer.Ordinal)
    {
        ["bool"] = new("bool", ["bool"], Numbers),
        ["int2"] = new("short", Integers, Numbers),
        ["int4"] = new("int", Integers, Numbers),
        ["int8"] = new("long", Integers, Numbers),
        ["float4"] = new("float", ["float", "double"], Numbers),
        ["float8"] = new("double", ["float", "double"], Numbers),
        ["numeric"] = new("decimal", Integers, Numbers),
        ["money"] = new("decimal", ["decimal"], Numbers),
        ["text"] = new("string", ["string", "char", "byte[]"], TextTargets),
        ["varchar"] = new("string", ["string", "char", "byte[]"], TextTargets),
        ["bpchar"] = new("string", ["string", "char", "byte[]"], TextTargets),
        ["name"] = new("string", ["string", "char", "byte[]"], TextTargets),
        ["uuid"] = new("System.Guid", ["System.Guid"], ["System.Guid"]),
        ["bytea"] = new("byte[]", ["byte[]"], ["byte[]", "char"]),
        ["date"] = new(null, ["int"], ["string"]),
        ["time"] = new(null, ["long"], []),
        ["timestamp"] = new("System.DateTime", ["long"], ["string"]),
        ["timestamptz"] = new("System.DateTime", ["long"], ["string"]),
        ["interval"] = new("System.TimeSpan", [], []),
    };

    /// <summary>What a string is parsed as, whatever it holds.</summary>
    private static string[] TextTargets => [.. Numbers, "System.DateTime", "System.DateOnly", "System.TimeOnly"];

    /// <summary>The type of the object that a column's value is, for a person and for a cast; null where that is not certain.</summary>
    public static string? ObjectType(DatabaseCatalog catalog, TypeReference column) => Find(catalog, column)?.Object;

    /// <summary>Whether a value of the column can be read so; true where it may.</summary>
    public static bool MayRead(DatabaseCatalog catalog, TypeReference column, ResultReading reading, ProgramType type)
    {
        if (reading == ResultReading.Any || type.Kind != ProgramTypeKind.Scalar || !Judged.Contains(type.Name)) return true;
        if (Find(catalog, column) is not { } entry) return true;
        if (Times.Contains(type.Name) && (entry.Object is null || Times.Contains(entry.Object))) return true;
        return reading switch
        {
            ResultReading.Typed => entry.Read.Contains(type.Name),
            ResultReading.Cast => entry.Object is null ? Times.Contains(type.Name) : entry.Object == type.Name,
            _ => entry.Converted.Contains(type.Name),
        };
    }

    private static Entry? Find(DatabaseCatalog catalog, TypeReference reference)
    {
        if (catalog.GetType(reference.Oid) is not { } type) return null;
        if (type.Kind == TypeKind.Domain) return Find(catalog, type.BaseType);
        return type.SchemaOid == BuiltIns.PgCatalogOid && Entries.TryGetValue(type.Name, out var entry) ? entry : null;
    }

    /// <param name="Object">The type of a value as an object; null where versions differ.</param>
    /// <param name="Read">What GetFieldValue and its kin give it as.</param>
    /// <param name="Converted">What Dapper turns it into, or may.</param>
    private sealed record Entry(string? Object, string[] Read, string[] Converted);
}
