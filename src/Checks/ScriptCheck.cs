using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.Checks.Definitions;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Sql;
using DbImpact.PostgreSql.Dialects;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.Checks;

/// <summary>
/// The checks of scripts: migrations above all. They run against the schema of their own moment, so that no name in them is wrong for not
/// being there; another database's SQL is wrong at any moment.
/// </summary>
public static class ScriptCheck
{
    /// <summary>Words of a path that say which database a script is for.</summary>
    private static readonly string[] OtherDatabases = ["mysql", "mariadb", "mssql", "sqlserver", "tsql", "oracle", "sqlite", "sqlite3", "h2", "db2", "hsqldb"];

    /// <summary>What a word of a path may begin with, too: <c>MySqlMigrations</c>.</summary>
    private static readonly string[] OtherBeginnings = ["mysql", "mariadb", "mssql", "sqlserver", "sqlite"];

    /// <summary>What other databases' programs write at the beginning of a script.</summary>
    private static readonly string[] OtherHeaders =
    [
        "-- MySQL dump", "-- MariaDB dump", "-- phpMyAdmin SQL Dump", "/*!40", "/*!50", "/*!999999", "PRAGMA foreign_keys", "SET SQL_MODE", "SET ANSI_NULLS",
        "/****** Object:",
    ];

    private const int HeaderLength = 2000;

    /// <summary>What parts the batches of SQL Server's programs: a line of its own, which PostgreSQL would read as a name.</summary>
    private static readonly Regex BatchEnd = new(@"^[ \t]*GO[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>SQL Server's own schema in brackets, a procedure named in brackets: nobody would write that for PostgreSQL by habit.</summary>
    private static readonly Regex OfSqlServer = new(
        @"\[dbo\]\s*\.|^\s*(CREATE|ALTER)\s+(OR\s+ALTER\s+)?PROC(EDURE)?\s+\[", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The findings of a repository's scripts, in the order of their texts: what one of them makes, any of them may use.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyCollection<SqlSite> scripts, CheckContext context)
    {
        if (scripts is null) throw new ArgumentNullException(nameof(scripts));
        if (context is null) throw new ArgumentNullException(nameof(context));
        var made = new Lazy<HashSet<string>>(() => new HashSet<string>(scripts.SelectMany(CreatedRelations.In), StringComparer.Ordinal));
        var others = new HashSet<SqlSite>(OfAnother(scripts));
        return scripts.Where(script => !others.Contains(script)).SelectMany(script => Check(script, context, made));
    }

    /// <summary>
    /// The scripts that are written for another database on purpose, in their order: by their path, by what stands in them, or because most of
    /// their folder is. They are not checked.
    /// </summary>
    public static IReadOnlyList<SqlSite> OfAnother(IReadOnlyCollection<SqlSite> scripts)
    {
        if (scripts is null) throw new ArgumentNullException(nameof(scripts));
        var judged = scripts.Select(static script => (Script: script, Folder: FolderOf(script.Place.Path), IsOther: IsForAnother(script))).ToList();
        var folders = new HashSet<string>(
            judged.GroupBy(static item => item.Folder, StringComparer.Ordinal).Where(static group => group.Count(item => item.IsOther) * 2 > group.Count())
                .Select(static group => group.Key),
            StringComparer.Ordinal);
        return [.. judged.Where(item => item.IsOther || folders.Contains(item.Folder)).Select(static item => item.Script)];
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);

    private static IReadOnlyList<Finding> Check(SqlSite script, CheckContext context, Lazy<HashSet<string>> made)
    {
        var options = new ParserOptions { ServerVersion = context.Database.Catalog.ServerVersion };
        var read = SqlParser.ParseScript(script.Text, options);
        var findings = new List<Finding>();
        if (DialectReader.Read(read, options, context.Database.Dialects) is { } reading)
        {
            foreach (var construct in reading.Constructs) findings.Add(DialectChecks.Check(script, construct));
            read = reading.Script;
        }
        var mended = script with { Text = read.Text };
        foreach (var statement in read.Statements) findings.AddRange(DialectChecks.Utility(mended, read, statement, context, made));
        findings.Sort((a, b) => a.Place.Start.CompareTo(b.Place.Start));
        return findings;
    }

    /// <summary>Whether a script says itself that it is for another database: by its path, its beginning, how its batches end, SQL Server's own schema.</summary>
    private static bool IsForAnother(SqlSite script)
    {
        var text = script.Text.Text;
        var header = text.Substring(0, Math.Min(text.Length, HeaderLength));
        if (Array.Exists(OtherHeaders, written => header.IndexOf(written, StringComparison.OrdinalIgnoreCase) >= 0)) return true;
        // Such a text may also be data of COPY, or stand in a string.
        if ((BatchEnd.IsMatch(text) || OfSqlServer.IsMatch(text)) && SqlParser.ParseScript(script.Text).Errors.Count > 0) return true;
        var words = script.Place.Path.Split('/', '\\', '.', '-', '_', ' ');
        return Array.Exists(words, static word => Array.Exists(OtherDatabases, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(OtherBeginnings, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
    }
}
