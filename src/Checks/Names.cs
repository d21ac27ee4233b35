using System;
using System.Text;

namespace DbImpact.Checks;

/// <summary>What PostgreSQL does to every name, and the names that it keeps for itself.</summary>
internal static class Names
{
    /// <summary>NAMEDATALEN - 1.</summary>
    private const int MaximumBytes = 63;

    /// <summary>The name as the server keeps it: cut to 63 bytes of UTF-8 at a character's boundary (truncate_identifier).</summary>
    public static string Truncate(string name)
    {
        if (name.Length * 3 <= MaximumBytes || Encoding.UTF8.GetByteCount(name) <= MaximumBytes) return name;
        int bytes = 0, at = 0;
        while (at < name.Length)
        {
            var length = char.IsHighSurrogate(name[at]) && at + 1 < name.Length ? 2 : 1;
            bytes += Encoding.UTF8.GetByteCount(name.Substring(at, length));
            if (bytes > MaximumBytes) break;
            at += length;
        }
        return name.Substring(0, at);
    }

    /// <summary>The columns that every table has (manual, 5.6).</summary>
    public static bool IsSystemColumn(string name) => name is "tableoid" or "xmin" or "cmin" or "xmax" or "cmax" or "ctid";

    public static bool IsSystemSchema(string? name) =>
        name is "pg_catalog" or "information_schema" or "pg_toast" || (name is not null && name.StartsWith("pg_temp", StringComparison.Ordinal));
}
