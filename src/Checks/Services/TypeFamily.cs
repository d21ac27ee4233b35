using System;

namespace DbImpact.Checks.Services;

/// <summary>What a type of a program, or the type that a mapping names, is to a person who compares two programs: a text, a uuid, a number.</summary>
internal static class TypeFamily
{
    private static readonly string[] Wrappers = ["Mapped", "Optional", "Nullable"];

    private static readonly (string Family, string[] Types)[] Families =
    [
        ("text", ["string", "str", "text", "character varying", "varchar", "character", "citext"]),
        ("uuid", ["guid", "uuid"]),
        ("integer", ["int", "int32", "int64", "int16", "long", "short", "integer", "bigint", "smallint"]),
        ("boolean", ["bool", "boolean"]),
        ("json", ["json", "jsonb"]),
        ("bytea", ["bytes", "byte[]", "bytea"]),
        ("numeric", ["decimal", "numeric"]),
        ("float", ["float", "double", "double precision", "real"]),
        ("timestamp", ["datetime", "datetimeoffset", "timestamp with time zone", "timestamp without time zone"]),
        ("date", ["date", "dateonly"]),
    ];

    /// <summary>Null where it is not one of those that are told apart.</summary>
    public static string? Of(string type)
    {
        var name = Bare(type);
        var length = name.IndexOf('(');
        if (length > 0) name = name.Substring(0, length).TrimEnd();
        return Array.Find(Families, family => Array.Exists(family.Types, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase))).Family;
    }

    /// <summary>Without its namespace, and without what only says that it may be null.</summary>
    private static string Bare(string type)
    {
        var name = type.Trim().TrimEnd('?');
        if (name.EndsWith("| None", StringComparison.Ordinal)) name = name.Substring(0, name.Length - "| None".Length).TrimEnd();
        foreach (var wrapper in Wrappers)
        {
            var start = name.IndexOf(wrapper, StringComparison.Ordinal);
            if (start < 0 || (start > 0 && name[start - 1] != '.') || start + wrapper.Length >= name.Length) continue;
            if (name[start + wrapper.Length] is '[' or '<' && name[name.Length - 1] is ']' or '>')
                return Bare(name.Substring(start + wrapper.Length + 1, name.Length - start - wrapper.Length - 2));
        }
        return name.IndexOf('[') > 0 && !name.EndsWith("[]", StringComparison.Ordinal) ? name : name.Substring(name.LastIndexOf('.') + 1);
    }
}
