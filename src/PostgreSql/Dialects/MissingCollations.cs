using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>
/// Collations by name (SQLite, datatypes, 7; MySQL 8.4 manual, 12.3.1; SQL Server, Windows and SQL Server collation names), with PostgreSQL's
/// manual, 24.2.
/// </summary>
internal static class MissingCollations
{
    private const string NoCollation = "42704";

    private const string WithoutCase = "compare lower(value), take the type citext, or make a nondeterministic collation";

    private static readonly string[] MySqlSets =
        ["utf8_", "utf8mb3_", "utf8mb4_", "latin1_", "ascii_", "ucs2_", "utf16_", "utf32_", "cp1251_", "gbk_", "big5_"];

    private static readonly string[] ServerEndings = ["_ci_as", "_cs_as", "_ci_ai", "_cs_ai"];

    /// <summary>What collations a statement names, in COLLATE clauses wherever they stand, that the database does not have.</summary>
    public static IEnumerable<DialectConstruct> In(SqlScript script, SqlSpan statement, Func<string, NameOwner> ownerOf)
    {
        if (script.Text.Text.IndexOf("collate", statement.Start, statement.Length, StringComparison.OrdinalIgnoreCase) < 0) yield break;
        var tokens = script.Tokens;
        for (var i = tokens.IndexAt(statement.Start); tokens[i].Kind != TokenKind.End && tokens[i].Start < statement.End; i++)
        {
            if (tokens[i].Keyword != Keyword.Collate || tokens[i + 1].Kind != TokenKind.Identifier || tokens[i + 2].Kind == TokenKind.Dot) continue;
            var (name, span) = (script.Text.Slice(tokens[i + 1].Span), tokens[i + 1].Span);
            if (name[0] == '"' || DialectNames.HasHole(script.Text, span)) continue;
            var folded = StatementTokens.Fold(name);
            if (Of(folded, name, span, SqlSpan.FromBounds(tokens[i].Start, span.End)) is { } construct && ownerOf(folded) != NameOwner.Database)
                yield return construct;
        }
    }

    private static DialectConstruct? Of(string folded, string written, SqlSpan span, SqlSpan clause)
    {
        var name = "the collation " + written;
        switch (folded)
        {
            case "nocase": return DialectNames.Tell(SqlDialects.Sqlite, name, WithoutCase, span, NoCollation);
            case "rtrim": return DialectNames.Tell(SqlDialects.Sqlite, name, "compare rtrim(value)", span, NoCollation);
            case "database_default": return DialectNames.Replace(SqlDialects.SqlServer, name, "\"default\"", span, NoCollation);
        }
        var isServers = folded is "latin1_general_bin" || folded.StartsWith("sql_latin1_general_", StringComparison.Ordinal) || folded.EndsWith("_bin2", StringComparison.Ordinal)
            || Array.Exists(ServerEndings, ending => folded.Contains(ending) && !folded.StartsWith("utf8mb4_", StringComparison.Ordinal));
        if (!isServers && !Array.Exists(MySqlSets, set => folded.StartsWith(set, StringComparison.Ordinal))) return null;
        var dialects = isServers ? SqlDialects.SqlServer : SqlDialects.MySql;
        if (folded.EndsWith("_bin", StringComparison.Ordinal) || folded.EndsWith("_bin2", StringComparison.Ordinal))
            return DialectNames.Replace(dialects, name, "\"C\"", span, NoCollation);
        if (folded.Contains("_ci")) return DialectNames.Tell(dialects, name, WithoutCase, span, NoCollation);
        if (!folded.Contains("_cs")) return null;
        return new DialectConstruct
        {
            Dialects = dialects,
            Name = name,
            Instead = "leave it out: texts are compared by their characters, upper and lower case",
            Span = span,
            SqlState = NoCollation,
            Replacement = "no COLLATE",
            Edits = [new SqlEdit(new SqlSpan(clause.Start - 1, clause.Length + 1), "")],
            Difference = "the order is the database's",
        };
    }
}
