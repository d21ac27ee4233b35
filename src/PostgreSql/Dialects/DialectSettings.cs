using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>SET and SHOW of what PostgreSQL has no parameter for: its grammar takes any name there.</summary>
internal static class DialectSettings
{
    private const string NoParameter = "42704";

    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "tables", "databases", "schemas", "processlist", "status", "variables", "warnings", "errors", "engines", "grants", "events", "triggers",
        "plugins", "privileges", "profiles",
    };

    private static readonly Dictionary<string, string> Set = new(StringComparer.Ordinal)
    {
        ["foreign_key_checks"] = "a constraint that is DEFERRABLE is checked at the end; session_replication_role = replica switches triggers off",
        ["unique_checks"] = "there is no such setting: constraints are always checked",
        ["sql_mode"] = "there is no such setting, and values are always checked",
        ["sql_safe_updates"] = "there is no such setting",
        ["sql_log_bin"] = "there is no such setting",
        ["sql_notes"] = "client_min_messages says what a client is told",
        ["sql_quote_show_create"] = "there is no such setting",
        ["autocommit"] = "a transaction begins with BEGIN, and a statement outside of one is its own",
        ["character_set_client"] = "write SET client_encoding",
        ["character_set_results"] = "write SET client_encoding",
        ["character_set_connection"] = "write SET client_encoding",
        ["collation_connection"] = "a column or a COLLATE clause has the collation",
        ["innodb_lock_wait_timeout"] = "write SET lock_timeout",
        ["group_concat_max_len"] = "there is no such setting: string_agg has no limit",
        ["nls_date_format"] = "write SET DateStyle, or to_char(value, format)",
    };

    public static DialectConstruct? Of(SqlText text, SqlStatement statement)
    {
        if (DialectNames.HasHole(text, statement.Span)) return null;
        if (statement is ShowStatement { NameParts.Count: 1 } show && !show.NameParts[0].IsQuoted && Shown.Contains(show.Name))
            return DialectNames.Tell(
                SqlDialects.MySql, "SHOW " + show.Name.ToUpperInvariant(),
                show.Name is "tables" ? "read information_schema.tables" : show.Name is "databases" ? "read pg_database"
                : show.Name is "processlist" ? "read pg_stat_activity" : "read the catalogs and the views pg_stat_…",
                statement.Span, NoParameter);
        if (statement is not SetStatement set) return null;
        if (set.NameParts.Count == 1 && Set.TryGetValue(set.Name, out var instead))
        {
            var dialect = set.Name == "nls_date_format" ? SqlDialects.Oracle : SqlDialects.MySql;
            return DialectNames.Tell(dialect, "SET " + set.Name.ToUpperInvariant(), instead, set.NameParts[0].Span, NoParameter);
        }
        // PostgreSQL's UTF8 has all characters.
        if (set.Name == "client_encoding" && set.Values.Count == 1 && set.Values[0] is StringConstant { Value: "utf8mb4" or "utf8mb3" } encoding)
            return DialectNames.Replace(SqlDialects.MySql, "the encoding " + encoding.Value, "'UTF8'", encoding.Span, "22023");
        return null;
    }
}
