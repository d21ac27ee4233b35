using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Checks.Clients;

/// <summary>
/// Parameters whose type the program declares as a member of NpgsqlDbType or DbType: what Npgsql 8 to 10 says that they are, and whether it
/// writes a value of the program's type so. Every entry is what the real library did.
/// </summary>
internal static class NpgsqlDbTypes
{
    /// <summary>Before the element's member: <c>NpgsqlDbType.Array | NpgsqlDbType.Integer</c>.</summary>
    private const string ArrayPrefix = "NpgsqlDbType.Array|";

    private static readonly SentParameter Refused = new([], "InvalidCastException");

    private static readonly string[] EitherTimestamp = ["timestamptz", "timestamp"];

    /// <summary>The members of NpgsqlDbType whose types are the server's own.</summary>
    private static readonly Dictionary<string, string> Declared = new(StringComparer.Ordinal)
    {
        ["Bigint"] = "int8",
        ["Bit"] = "bit",
        ["Boolean"] = "bool",
        ["Box"] = "box",
        ["Bytea"] = "bytea",
        ["Char"] = "bpchar",
        ["Cidr"] = "cidr",
        ["Circle"] = "circle",
        ["Date"] = "date",
        ["Double"] = "float8",
        ["Inet"] = "inet",
        ["Integer"] = "int4",
        ["Interval"] = "interval",
        ["Json"] = "json",
        ["Jsonb"] = "jsonb",
        ["Line"] = "line",
        ["LSeg"] = "lseg",
        ["MacAddr"] = "macaddr",
        ["MacAddr8"] = "macaddr8",
        ["Money"] = "money",
        ["Name"] = "name",
        ["Numeric"] = "numeric",
        ["Oid"] = "oid",
        ["Path"] = "path",
        ["Point"] = "point",
        ["Polygon"] = "polygon",
        ["Real"] = "float4",
        ["Smallint"] = "int2",
        ["Text"] = "text",
        ["Time"] = "time",
        ["TimeTz"] = "timetz",
        ["Timestamp"] = "timestamp",
        ["TimestampTz"] = "timestamptz",
        ["TsQuery"] = "tsquery",
        ["TsVector"] = "tsvector",
        ["Uuid"] = "uuid",
        ["Varbit"] = "varbit",
        ["Varchar"] = "varchar",
        ["Xml"] = "xml",
    };

    /// <summary>What Npgsql reads a DbType as.</summary>
    private static readonly Dictionary<string, string> DbTypes = new(StringComparer.Ordinal)
    {
        ["AnsiString"] = "Text",
        ["AnsiStringFixedLength"] = "Text",
        ["Binary"] = "Bytea",
        ["Boolean"] = "Boolean",
        ["Byte"] = "Smallint",
        ["Currency"] = "Money",
        ["Date"] = "Date",
        ["DateTime"] = "TimestampTz",
        ["DateTime2"] = "Timestamp",
        ["DateTimeOffset"] = "TimestampTz",
        ["Decimal"] = "Numeric",
        ["Double"] = "Double",
        ["Guid"] = "Uuid",
        ["Int16"] = "Smallint",
        ["Int32"] = "Integer",
        ["Int64"] = "Bigint",
        ["Single"] = "Real",
        ["String"] = "Text",
        ["StringFixedLength"] = "Text",
        ["Time"] = "Time",
        ["VarNumeric"] = "Numeric",
        ["Xml"] = "Xml",
    };

    private static readonly string[] Numbers = ["byte", "sbyte", "short", "int", "long", "float", "double", "decimal"];

    /// <summary>Types of which Npgsql's switches, or the values themselves, decide what is written.</summary>
    private static readonly string[] Times = ["Date", "Time", "TimeTz", "Timestamp", "TimestampTz", "Interval"];

    private static readonly string[] TimeValues = ["System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
        "System.TimeSpan"];

    private static readonly string[] Characters = ["string", "char", "char[]", "byte[]"];

    /// <summary>For a declared type the types of values that Npgsql writes as it; every other one of <see cref="Judged"/> it refuses.</summary>
    private static readonly Dictionary<string, string[]> Written = new(StringComparer.Ordinal)
    {
        ["Smallint"] = Numbers,
        ["Integer"] = Numbers,
        ["Bigint"] = Numbers,
        ["Numeric"] = ["byte", "short", "int", "long", "float", "double", "decimal"],
        ["Double"] = ["float", "double"],
        ["Real"] = ["float", "double"],
        ["Money"] = ["decimal"],
        ["Boolean"] = ["bool"],
        ["Uuid"] = ["System.Guid"],
        ["Bytea"] = ["byte[]"],
        ["Text"] = Characters,
        ["Varchar"] = Characters,
        ["Char"] = Characters,
        ["Name"] = Characters,
        ["Xml"] = Characters,
        ["Date"] = ["System.DateOnly", "int"],
        ["Time"] = ["System.TimeOnly", "System.TimeSpan", "long"],
        ["TimeTz"] = [],
        ["Timestamp"] = ["long"],
        ["TimestampTz"] = ["long"],
        ["Interval"] = ["System.TimeSpan"],
        ["Inet"] = ["System.Net.IPAddress"],
        ["Cidr"] = [],
        ["MacAddr"] = [],
    };

    /// <summary>Types that no setting of Npgsql's gives another meaning.</summary>
    private static readonly HashSet<string> Judged = new(StringComparer.Ordinal)
    {
        "string", "char", "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "System.Guid",
        "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "byte[]", "System.Net.IPAddress",
    };

    /// <param name="declared">As in <see cref="GivenParameter.DeclaredType"/>.</param>
    /// <param name="type">The value's; null where it is not known.</param>
    public static SentParameter Send(string declared, ProgramType? type)
    {
        if (declared.StartsWith(ArrayPrefix, StringComparison.Ordinal))
        {
            if (!Declared.TryGetValue(declared.Substring(ArrayPrefix.Length), out var element)) return SentParameter.Unknown;
            if (type is null || (type is { Kind: ProgramTypeKind.Array, Element: { } item }
                && IsWritten(declared.Substring(ArrayPrefix.Length), item) == true))
                return new SentParameter([element + "[]"]);
            return Judged.Contains(type.Name) && type.Name != "byte[]" ? Refused : SentParameter.Unknown;
        }
        var name = Member(declared, "NpgsqlDbType.");
        if (name is null && Member(declared, "DbType.") is { } general) DbTypes.TryGetValue(general, out name);
        if (name is null || !Declared.TryGetValue(name, out var sent)) return SentParameter.Unknown;
        var isWritten = type is null ? true : IsWritten(name, type);
        if (isWritten is null) return SentParameter.Unknown;
        if (isWritten == false) return Refused;
        return new SentParameter(sent is "timestamp" or "timestamptz" && !declared.StartsWith("Npgsql", StringComparison.Ordinal) ? EitherTimestamp
            : [sent]);
    }

    /// <summary>Whether Npgsql writes a value of the type as the declared one; null where its version, its settings or the value decide.</summary>
    private static bool? IsWritten(string declared, ProgramType type)
    {
        var isJudged = Written.TryGetValue(declared, out var written);
        return type.Kind switch
        {
            ProgramTypeKind.Scalar when !Judged.Contains(type.Name) => null,
            ProgramTypeKind.Scalar when isJudged => written!.Contains(type.Name) ? true : Times.Contains(declared) && TimeValues.Contains(type.Name)
                ? null : false,
            ProgramTypeKind.Scalar when type.Name == "string" => true,
            ProgramTypeKind.Enumeration when declared is "Smallint" or "Integer" or "Bigint" => false,
            ProgramTypeKind.Array when isJudged => false,
            _ => null,
        };
    }

    private static string? Member(string declared, string prefix) =>
        declared.StartsWith(prefix, StringComparison.Ordinal) ? declared.Substring(prefix.Length) : null;
}
