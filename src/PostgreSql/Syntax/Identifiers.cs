using System;
using System.Collections.Generic;
using System.Text;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>Writes names and constants so that PostgreSQL reads them back as they are.</summary>
public static class Identifiers
{
    /// <summary>NAMEDATALEN - 1: how many bytes of UTF-8 a name holds.</summary>
    public const int MaximumBytes = 63;

    /// <summary>Every keyword that quote_identifier puts into quotes: all but the unreserved ones (manual, appendix C).</summary>
    private static readonly HashSet<string> Reserved = new(
        """
        all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char
        character check coalesce collate collation column concurrently constraint create cross current_catalog current_date
        current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do
        else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike in
        initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists
        json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like
        limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset on
        only or order out outer overlaps overlay placing position precision primary real references returning right row select
        session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to trailing
        treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat
        xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>quote_identifier (ruleutils.c): the name as it must be written, in double quotes only where it needs them.</summary>
    public static string Quote(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        return IsSafe(name) && !Reserved.Contains(name) ? name : "\"" + name.Replace("\"", "\"\"") + "\"";
    }

    /// <summary>A name with its schema, both quoted where needed.</summary>
    public static string Quote(string schema, string name) => Quote(schema) + "." + Quote(name);

    /// <summary>quote_literal: the text as a string constant, with E'' where it holds a backslash.</summary>
    public static string QuoteLiteral(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var quoted = "'" + text.Replace("'", "''") + "'";
        return text.IndexOf('\\') < 0 ? quoted : "E" + quoted.Replace("\\", "\\\\");
    }

    /// <summary>truncate_identifier: cut to <see cref="MaximumBytes"/> at a character's boundary.</summary>
    public static string Truncate(string name) => Truncate(name, MaximumBytes);

    /// <summary>pg_mbcliplen: the longest beginning of whole characters that takes no more bytes of UTF-8 than that.</summary>
    public static string Truncate(string name, int bytes)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        if (Encoding.UTF8.GetByteCount(name) <= bytes) return name;
        var used = 0;
        var end = 0;
        while (end < name.Length)
        {
            var units = char.IsHighSurrogate(name[end]) && end + 1 < name.Length && char.IsLowSurrogate(name[end + 1]) ? 2 : 1;
            used += units == 2 ? 4 : name[end] < 0x80 ? 1 : name[end] < 0x800 ? 2 : 3;
            if (used > bytes) break;
            end += units;
        }
        return name.Substring(0, end);
    }

    private static bool IsSafe(string name)
    {
        if (name.Length == 0 || name[0] is not ((>= 'a' and <= 'z') or '_')) return false;
        foreach (var c in name)
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_')) return false;
        return true;
    }
}
