using System;
using System.Text.RegularExpressions;

namespace DbImpact.Cli.Migrations.Sql;

/// <summary>What a file of SQL is for its tool.</summary>
internal enum SqlFileKind
{
    Up,
    Down,

    /// <summary>Applied again whenever it has changed (Flyway's <c>R__</c>).</summary>
    Repeatable,
}

/// <summary>A migration in a file of SQL, or what undoes one.</summary>
internal sealed partial class SqlMigrationFile
{
    public const string Flyway = "Flyway";
    public const string Evolve = "Evolve";
    public const string DbUp = "DbUp";
    public const string Grate = "grate";
    public const string GolangMigrate = "golang-migrate";
    public const string Dbmate = "dbmate";
    public const string Goose = "goose";
    public const string SqlMigrate = "sql-migrate";
    public const string Liquibase = "Liquibase";

    public required string Tool { get; init; }

    /// <summary>On the disk.</summary>
    public required string Path { get; init; }

    /// <summary>As places call it.</summary>
    public required string Name { get; init; }

    public required string Text { get; init; }

    public SqlFileKind Kind { get; init; }

    /// <summary>What the tool writes into its table.</summary>
    public required string Version { get; init; }

    public string? Title { get; init; }

    /// <summary>The folder that the tool reads, where it is not that of the file.</summary>
    public string? Folder { get; init; }

    /// <summary>Its place among the others, where the tool has an order of its own; else 0.</summary>
    public int Order { get; init; }

    /// <summary>Where its part of the file begins.</summary>
    public int Start { get; init; }

    /// <summary>How many characters there name it.</summary>
    public int NameLength { get; init; }

    /// <summary>Where what it does ends.</summary>
    public int UpEnd { get; init; }

    /// <summary>Where the same file says how it is undone; null where it does not.</summary>
    public int? DownStart { get; init; }

    public int DownEnd { get; init; }

    /// <summary>What undoes it, where that stands in comments.</summary>
    public string? DownText { get; init; }

    /// <summary>Why it is not read, as the predicate of a sentence; null where it is.</summary>
    public string? Gap { get; init; }

    /// <summary>A migration of goose's that is a program; null for other files.</summary>
    public static SqlMigrationFile? ReadGo(string path, string name)
    {
        if (GoName().Match(System.IO.Path.GetFileName(path)) is not { Success: true } match) return null;
        return new SqlMigrationFile
        {
            Tool = Goose,
            Path = path,
            Name = name,
            Text = "",
            Version = match.Groups["version"].Value.TrimStart('0'),
            Title = match.Groups["title"].Value.Replace('_', ' '),
            Gap = "is written in Go, which is not read",
        };
    }

    /// <summary>Null for a file that is no migration of a tool that is known.</summary>
    /// <param name="path">On the disk.</param>
    /// <param name="name">As places call it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isOfEvolve">Whether the project around it uses Evolve, which names its files as Flyway does.</param>
    public static SqlMigrationFile? Read(string path, string name, string text, bool isOfEvolve = false)
    {
        var file = System.IO.Path.GetFileName(path);
        if (FlywayName().Match(file) is { Success: true } flyway)
        {
            return new SqlMigrationFile
            {
                Tool = isOfEvolve ? Evolve : Flyway,
                Path = path,
                Name = name,
                Text = text,
                UpEnd = text.Length,
                Kind = flyway.Groups["kind"].Value switch { "U" => SqlFileKind.Down, "R" => SqlFileKind.Repeatable, _ => SqlFileKind.Up },
                // Flyway reads underscores in a version as dots.
                Version = flyway.Groups["kind"].Value == "R" ? "R__" + flyway.Groups["title"].Value : flyway.Groups["version"].Value.Replace('_', '.'),
                Title = flyway.Groups["title"].Value.Replace('_', ' '),
            };
        }
        if (NumberedName().Match(file) is not { Success: true } numbered) return null;
        var version = numbered.Groups["version"].Value;
        var title = numbered.Groups["title"].Value.Replace('_', ' ').Replace('-', ' ');
        if (numbered.Groups["direction"].Value is { Length: > 0 } direction)
        {
            return new SqlMigrationFile
            {
                Tool = GolangMigrate,
                Path = path,
                Name = name,
                Text = text,
                UpEnd = text.Length,
                Kind = direction == "up" ? SqlFileKind.Up : SqlFileKind.Down,
                // Its table holds a number.
                Version = version.TrimStart('0') is { Length: > 0 } number ? number : "0",
                Title = title,
            };
        }
        if (Marker().Match(text) is not { Success: true } up || !IsUp(up)) return null;
        var down = up.NextMatch();
        while (down.Success && (IsUp(down) || ToolOf(down) != ToolOf(up))) down = down.NextMatch();
        var tool = ToolOf(up);
        return new SqlMigrationFile
        {
            Tool = tool,
            Path = path,
            Name = name,
            Text = text,
            Version = tool == Goose ? version.TrimStart('0') : tool == SqlMigrate ? file : version,
            Title = title,
            UpEnd = down.Success ? down.Index : text.Length,
            DownStart = down.Success ? down.Index + down.Length : null,
            DownEnd = text.Length,
        };
    }

    private static bool IsUp(Match marker) => marker.Groups["direction"].Value.Equals("up", StringComparison.OrdinalIgnoreCase);

    private static string ToolOf(Match marker) => marker.Groups["tool"].Value.TrimEnd() switch
    {
        "migrate:" => Dbmate,
        "+goose" => Goose,
        _ => SqlMigrate,
    };

    /// <summary>Flyway: <c>V1_2__add_users.sql</c>, <c>U1_2__…</c>, <c>R__views.sql</c>.</summary>
    [GeneratedRegex(@"^(?:(?<kind>[VU])(?<version>\d+(?:[._]\d+)*)|(?<kind>R))__(?<title>.+)\.sql$", RegexOptions.CultureInvariant)]
    private static partial Regex FlywayName();

    /// <summary><c>000001_add_users.up.sql</c>, <c>20240102030405_add_users.sql</c>.</summary>
    [GeneratedRegex(@"^(?<version>\d+)[_-](?<title>.+?)(?:\.(?<direction>up|down))?\.sql$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedName();

    /// <summary><c>00002_fill.go</c>; its tests are none.</summary>
    [GeneratedRegex(@"^(?<version>\d+)_(?<title>.+?)(?<!_test)\.go$", RegexOptions.CultureInvariant)]
    private static partial Regex GoName();

    /// <summary><c>-- migrate:up</c>, <c>-- +goose Up</c>, <c>-- +migrate Up</c>.</summary>
    [GeneratedRegex(@"^[ \t]*--[ \t]*(?<tool>migrate:|\+goose[ \t]+|\+migrate[ \t]+)(?<direction>up|down)\b[^\n]*", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
