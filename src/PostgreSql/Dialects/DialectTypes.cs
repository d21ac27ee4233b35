using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>A type of other databases that PostgreSQL has under another name, or not at all.</summary>
/// <param name="dialects">Whose it is.</param>
/// <param name="replacement">PostgreSQL's type; null where a person has to choose.</param>
/// <param name="instead">What to do where there is no replacement.</param>
/// <param name="keepsModifier">Whether what stands in parentheses behind it stays.</param>
/// <param name="difference">How the types differ; null where every value of the one is a value of the other with the same meaning.</param>
internal sealed class DialectType(SqlDialects dialects, string? replacement, string instead, bool keepsModifier, string? difference)
{
    public SqlDialects Dialects { get; } = dialects;

    public string? Replacement { get; } = replacement;

    public string Instead { get; } = instead;

    public bool KeepsModifier { get; } = keepsModifier;

    public string? Difference { get; } = difference;
}

/// <summary>
/// Types by name (MySQL 8.4 manual, chapter 13; SQL Server, Transact-SQL data types; Oracle 19c SQL reference, data types), with the
/// types of PostgreSQL's manual, chapter 8.
/// </summary>
internal static class DialectTypes
{
    /// <summary>
    /// <c>dialects name: replacement</c>; a plus keeps the modifier; behind a semicolon is how the types differ; <c>-</c> begins advice.
    /// </summary>
    private const string Data = """
        M datetime: timestamp+
        S datetime: timestamp
        S datetime2: timestamp+
        S smalldatetime: timestamp(0)
        S datetimeoffset: timestamptz+; the offset that was written is not kept
        MS tinyint: smallint; the range is larger
        M mediumint: integer; the range is larger
        M double: double precision
        M tinytext: text
        M mediumtext: text
        M longtext: text
        M tinyblob: bytea
        M mediumblob: bytea
        M longblob: bytea
        MOL blob: bytea
        MS varbinary: bytea
        MS binary: bytea; a shorter value is not filled up
        S image: bytea
        S ntext: text
        SM nvarchar: varchar+
        S uniqueidentifier: uuid
        S sysname: name
        S smallmoney: money
        S rowversion: -there is no row version: xmin is one, or a trigger counts
        S sql_variant: -choose a type, or jsonb
        S hierarchyid: -the extension ltree has paths
        O varchar2: varchar+
        O nvarchar2: varchar+
        O number: numeric+
        O clob: text
        O nclob: text
        O raw: bytea
        O binary_float: real
        O binary_double: double precision
        O bfile: -keep the file's name as text
        O pls_integer: integer
        M year: smallint; any number is taken
        M enum: -write CREATE TYPE name AS ENUM (…), or text with a CHECK constraint
        M set: -write text[], or a table of its own
        M int1: smallint; the range is larger
        M int3: integer; the range is larger
        M middleint: integer; the range is larger
        M fixed: numeric+
        O long: text
        O binary_integer: integer
        O xmltype: xml
        M signed: bigint; what is no number is an error
        M unsigned: bigint; negative numbers stay negative
        """;

    private static readonly Dictionary<string, DialectType> ByName = Read();

    /// <param name="name">In lower case.</param>
    public static DialectType? Find(string name) => ByName.TryGetValue(name, out var type) ? type : null;

    private static Dictionary<string, DialectType> Read()
    {
        var types = new Dictionary<string, DialectType>(StringComparer.Ordinal);
        foreach (var line in Data.Split('\n'))
        {
            var text = line.Trim();
            var blank = text.IndexOf(' ');
            var colon = text.IndexOf(':');
            var name = text.Substring(blank + 1, colon - blank - 1);
            var says = text.Substring(colon + 2);
            var dialects = DialectLetters.Read(text.Substring(0, blank));
            if (types.TryGetValue(name, out var other)) dialects |= other.Dialects;
            if (says[0] == '-')
            {
                types[name] = new DialectType(dialects, null, says.Substring(1), false, null);
                continue;
            }
            var semicolon = says.IndexOf(';');
            var difference = semicolon < 0 ? null : says.Substring(semicolon + 2);
            if (semicolon >= 0) says = says.Substring(0, semicolon);
            var keeps = says[says.Length - 1] == '+';
            if (keeps) says = says.Substring(0, says.Length - 1);
            types[name] = new DialectType(dialects, says, "write " + says, keeps || (other?.KeepsModifier ?? false), difference);
        }
        return types;
    }
}
