using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Checks.Clients;

/// <summary>
/// The types that Npgsql 8 to 10 gives parameters, also where Dapper or EF Core stands before it. Every entry is what the real libraries did
/// when they were asked for <c>pg_typeof</c> of a value of the type; what their versions or settings (plug-ins, mapped enums, handlers)
/// treat differently is not in the tables.
/// </summary>
internal static class NpgsqlTypes
{
    private const string InvalidCast = "InvalidCastException";
    private const string NotSupported = "NotSupportedException";

    private static readonly string[] EitherTimestamp = ["timestamptz", "timestamp"];

    private static readonly Dictionary<string, string[]> Common = new(StringComparer.Ordinal)
    {
        ["string"] = ["text"],
        ["bool"] = ["bool"],
        ["byte"] = ["int2"],
        ["short"] = ["int2"],
        ["int"] = ["int4"],
        ["long"] = ["int8"],
        ["float"] = ["float4"],
        ["double"] = ["float8"],
        ["decimal"] = ["numeric"],
        ["System.Guid"] = ["uuid"],
        // Its Kind decides, and a switch of Npgsql's.
        ["System.DateTime"] = EitherTimestamp,
        ["System.DateTimeOffset"] = ["timestamptz"],
        ["System.DateOnly"] = ["date"],
        ["System.TimeOnly"] = ["time"],
        ["System.TimeSpan"] = ["interval"],
        ["byte[]"] = ["bytea"],
    };

    private static readonly Dictionary<string, string[]> NpgsqlOnly = new(StringComparer.Ordinal)
    {
        ["char"] = ["text"],
        ["char[]"] = ["text"],
        ["sbyte"] = ["int2"],
        ["System.Numerics.BigInteger"] = ["numeric"],
        ["System.Net.IPAddress"] = ["inet"],
        ["System.Net.NetworkInformation.PhysicalAddress"] = ["macaddr"],
        ["System.Collections.BitArray"] = ["varbit"],
        ["System.Text.Json.JsonDocument"] = ["jsonb"],
        ["System.Text.Json.JsonElement"] = ["jsonb"],
        ["NpgsqlTypes.NpgsqlInet"] = ["inet"],
        ["NpgsqlTypes.NpgsqlCidr"] = ["cidr"],
        ["NpgsqlTypes.NpgsqlInterval"] = ["interval"],
        ["NpgsqlTypes.NpgsqlPoint"] = ["point"],
        ["NpgsqlTypes.NpgsqlTsVector"] = ["tsvector"],
    };

    private static readonly Dictionary<string, string[]> EntityFrameworkOnly = new(StringComparer.Ordinal)
    {
        ["char"] = ["bpchar"],
        ["sbyte"] = ["int2"],
        ["ushort"] = ["int4"],
        ["uint"] = ["int8"],
        ["ulong"] = ["numeric"],
        ["System.Numerics.BigInteger"] = ["numeric"],
        ["System.Text.Json.JsonDocument"] = ["jsonb"],
        ["System.Text.Json.JsonElement"] = ["jsonb"],
    };

    public static SentParameter Send(GivenParameter parameter, SqlSite site) =>
        site is { Library: var library } && parameter.TypeIsKnown ? Send(parameter, library) : SentParameter.Unknown;

    private static SentParameter Send(GivenParameter parameter, string library)
    {
        if (parameter.DeclaredType is { } declared) return NpgsqlDbTypes.Send(declared, parameter.Type);
        if (parameter.Type is not { } type) return SentParameter.Unknown;
        return type.Kind switch
        {
            ProgramTypeKind.Scalar => SendScalar(type, library),
            ProgramTypeKind.Enumeration when library == Client.Dapper && type.Element is { } number => SendScalar(number, library),
            // Npgsql takes what implements IList<T>.
            ProgramTypeKind.Sequence when library != Client.EntityFramework
                && type.Name.StartsWith("System.Collections.Generic.HashSet<", StringComparison.Ordinal) =>
                new SentParameter([], InvalidCast),
            ProgramTypeKind.Array or ProgramTypeKind.Sequence when type.Element is { } element => SendArray(element, library),
            _ => SentParameter.Unknown,
        };
    }

    /// <summary>What EF Core sends a property's value as; an enumeration as its number.</summary>
    public static SentParameter SendProperty(ProgramType type) => type switch
    {
        { Kind: ProgramTypeKind.Scalar } => SendScalar(type, Client.EntityFramework),
        { Kind: ProgramTypeKind.Enumeration, Element: { } number } => SendScalar(number, Client.EntityFramework),
        { Kind: ProgramTypeKind.Array, Element: { } element } => SendArray(element, Client.EntityFramework),
        _ => SentParameter.Unknown,
    };

    /// <summary>What EF Core reads for a property of the type: numbers that PostgreSQL has not are converted from wider ones.</summary>
    public static ProgramType ReadProperty(ProgramType type) => type switch
    {
        { Kind: ProgramTypeKind.Scalar, Name: "sbyte" } => type with { Name = "short" },
        { Kind: ProgramTypeKind.Scalar, Name: "ushort" } => type with { Name = "int" },
        { Kind: ProgramTypeKind.Scalar, Name: "uint" } => type with { Name = "long" },
        { Kind: ProgramTypeKind.Scalar, Name: "ulong" } => type with { Name = "decimal" },
        _ => type,
    };

    private static SentParameter SendScalar(ProgramType type, string library)
    {
        if (Common.TryGetValue(type.Name, out var known)) return new SentParameter(known);
        switch (library)
        {
            case Client.EntityFramework:
                return EntityFrameworkOnly.TryGetValue(type.Name, out known) ? new SentParameter(known) : SentParameter.Unknown;
            case Client.Dapper:
                if (type.Name is "sbyte" or "ushort" or "uint" or "ulong") return new SentParameter([], NotSupported);
                return type.Name is "char" or "char[]" ? new SentParameter(["text"]) : SentParameter.Unknown;
            default:
                if (type.Name is "ushort" or "uint" or "ulong") return new SentParameter([], InvalidCast);
                return NpgsqlOnly.TryGetValue(type.Name, out known) ? new SentParameter(known) : SentParameter.Unknown;
        }
    }

    private static SentParameter SendArray(ProgramType element, string library)
    {
        // A list of bytes and one of characters are told from byte[] and char[] by the list's own type only.
        if (element.Kind != ProgramTypeKind.Scalar || element.Name is "byte" or "char" or "ushort" or "uint" or "ulong") return SentParameter.Unknown;
        return new SentParameter(SendScalar(element, library).Types.Select(static name => name + "[]").ToArray());
    }
}
