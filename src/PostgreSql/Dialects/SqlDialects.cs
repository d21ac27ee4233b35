using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>The databases whose SQL is recognised beside PostgreSQL's; a construct may be of several.</summary>
[Flags]
public enum SqlDialects
{
    None = 0,
    MySql = 1,
    SqlServer = 2,
    Oracle = 4,
    Sqlite = 8,
}

/// <summary>The dialects as a person calls them.</summary>
internal static class DialectWords
{
    /// <summary><c>MySQL's</c>, <c>MySQL's and SQLite's</c>.</summary>
    public static string Possessive(SqlDialects dialects)
    {
        var names = new List<string>(4);
        if ((dialects & SqlDialects.MySql) != 0) names.Add("MySQL's");
        if ((dialects & SqlDialects.SqlServer) != 0) names.Add("SQL Server's");
        if ((dialects & SqlDialects.Oracle) != 0) names.Add("Oracle's");
        if ((dialects & SqlDialects.Sqlite) != 0) names.Add("SQLite's");
        if (names.Count < 2) return names[0];
        var last = names[names.Count - 1];
        names.RemoveAt(names.Count - 1);
        return string.Join(", ", names) + " and " + last;
    }
}

/// <summary>Dialects in the tables of this folder: a letter each.</summary>
internal static class DialectLetters
{
    public static SqlDialects Read(string letters)
    {
        var dialects = SqlDialects.None;
        foreach (var letter in letters)
        {
            dialects |= letter switch
            {
                'M' => SqlDialects.MySql,
                'S' => SqlDialects.SqlServer,
                'O' => SqlDialects.Oracle,
                'L' => SqlDialects.Sqlite,
                _ => throw new FormatException($"'{letter}' is no dialect."),
            };
        }
        return dialects;
    }
}
