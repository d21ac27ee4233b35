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

    /// <summary>What other databases' programs write at the beginning of a script.</summary>
    private static readonly string[] OtherHeaders =
    [
        "-- MySQL dump", "-- MariaDB dump", "-- phpMyAdmin SQL Dump", "/*!40", "/*!50", "/*!999999", "PRAGMA foreign_keys", "SET SQL_MODE", "SET ANSI_NULLS",
        "/****** Object:",
    ];

    private const int HeaderLength = 2000;

    /// <summary>What parts the batches of SQL Server's programs: a line of its own, which PostgreSQL would read as a name.</summary>
    private static readonly Regex BatchEnd = new(@"^[ \t]*GO[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The findings of a repository's scripts, in the order of their texts: what one of them makes, any of them may use.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyCollection<SqlSite> scripts, CheckContext context)
    {
        if (scripts is null) throw new ArgumentNullException(nameof(scripts));
        if (context is null) throw new ArgumentNullException(nameof(context));
        var made = new Lazy<HashSet<string>>(() => new HashSet<string>(scripts.SelectMany(CreatedRelations.In), StringComparer.Ordinal));
        return scripts.SelectMany(script => Check(script, context, made));
    }

    private static IReadOnlyList<Finding> Check(SqlSite script, CheckContext context, Lazy<HashSet<string>> made)
    {
        if (IsForAnother(script)) return [];
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

    /// <summary>Whether a script is written for another database on purpose: by its path, its beginning, or how its batches end. It is not checked.</summary>
    public static bool IsForAnother(SqlSite script)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        var text = script.Text.Text;
        var header = text.Substring(0, Math.Min(text.Length, HeaderLength));
        if (Array.Exists(OtherHeaders, written => header.IndexOf(written, StringComparison.OrdinalIgnoreCase) >= 0)) return true;
        // Such a line may also be data of COPY, or stand in a string.
        if (BatchEnd.IsMatch(text) && SqlParser.ParseScript(script.Text).Errors.Count > 0) return true;
        var words = script.Place.Path.Split('/', '\\', '.', '-', '_', ' ');
        return Array.Exists(words, word => Array.Exists(OtherDatabases, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase)));
    }
}
