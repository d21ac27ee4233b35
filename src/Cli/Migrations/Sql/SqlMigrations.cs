using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Migrations.Sql;

/// <summary>
/// Finds the migrations that tools keep as files of SQL, by the conventions of their manuals: Flyway and Evolve, golang-migrate, dbmate, goose,
/// sql-migrate, Sqitch, Liquibase's formatted SQL, DbUp and grate. Files that are named otherwise are scripts, of which nothing says which comes first.
/// </summary>
internal static class SqlMigrations
{
    /// <summary>Folders of migrations for other databases, beside those for PostgreSQL.</summary>
    private static readonly HashSet<string> OtherDatabases = new(StringComparer.OrdinalIgnoreCase)
    {
        "mysql", "mariadb", "oracle", "sqlserver", "mssql", "sqlite", "sqlite3", "h2", "hsqldb", "db2", "derby", "cockroach", "cockroachdb", "clickhouse", "cassandra",
    };

    /// <param name="root">The repository's folder.</param>
    /// <param name="paths">Its .sql files, with their folders.</param>
    /// <param name="projects">Its C# projects, which say what uses DbUp and Evolve.</param>
    /// <param name="sources">Their texts.</param>
    /// <param name="placeholders">What their tools write into them.</param>
    public static IReadOnlyList<Migration> Find(
        string root, IReadOnlyCollection<string> paths, IReadOnlyList<CodeProject> projects, SourceFiles sources, SqlPlaceholders placeholders)
    {
        var files = new List<SqlMigrationFile>();
        files.AddRange(DbUpScripts.Find(projects, paths, sources));
        files.AddRange(GrateFolder.Find(root, paths, sources));
        var taken = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var evolve = projects.Where(project => project.File?.Packages.Contains("Evolve", StringComparer.OrdinalIgnoreCase) == true).Select(project => project.File!.Folder).ToArray();
        foreach (var path in paths.Where(path => !taken.Contains(path)))
        {
            if (Path.GetRelativePath(root, path).Split('/', '\\').Any(OtherDatabases.Contains) || sources.Find(sources.NameOf(path)) is not { } source) continue;
            var (name, text) = (sources.NameOf(path), source.ToString());
            if (LiquibaseFile.IsFormatted(text)) files.AddRange(LiquibaseFile.Read(path, name, text));
            else if (SqlMigrationFile.Read(path, name, text, Array.Exists(evolve, folder => DisplayPath.IsInside(path, folder))) is { } file) files.Add(file);
        }
        foreach (var folder in files.Where(file => file.Tool == SqlMigrationFile.Goose).Select(file => Path.GetDirectoryName(file.Path)!).Distinct().ToList())
            files.AddRange(sources.Tree.EntriesOf(folder).Where(entry => !entry.IsFolder).Select(entry => SqlMigrationFile.ReadGo(entry.FullPath, sources.NameOf(entry.FullPath))).OfType<SqlMigrationFile>());
        var migrations = files.GroupBy(file => (file.Tool, Folder: file.Folder ?? Path.GetDirectoryName(file.Path)!))
            .GroupBy(group => (group.Key.Tool, Folder: RootOf(group.Key.Tool, group.Key.Folder, files)))
            .SelectMany(chain => Link(chain.Key.Tool, chain.Key.Folder, [.. chain.SelectMany(group => group)], sources.NameOf, placeholders));
        return [.. migrations, .. SqitchPlan.Find(paths, sources, placeholders)];
    }

    /// <summary>Flyway reads a location with all folders in it: those beside one another belong together.</summary>
    private static string RootOf(string tool, string folder, List<SqlMigrationFile> files)
    {
        if (tool is not (SqlMigrationFile.Flyway or SqlMigrationFile.Evolve) || Path.GetDirectoryName(folder) is not { Length: > 0 } parent) return folder;
        var beside = files.Where(file => file.Tool == tool && Path.GetDirectoryName(file.Path) is { } other && (other == parent || Path.GetDirectoryName(other) == parent)).ToList();
        var isOne = beside.Select(file => Path.GetDirectoryName(file.Path)).Distinct().Count() > 1
            && beside.Where(file => file.Kind == SqlFileKind.Up).GroupBy(file => file.Version).All(group => group.Count() == 1);
        return isOne ? parent : folder;
    }

    private static IEnumerable<Migration> Link(string tool, string folder, List<SqlMigrationFile> files, Func<string, string> nameOf, SqlPlaceholders placeholders)
    {
        var undo = files.Where(file => file.Kind == SqlFileKind.Down).GroupBy(file => file.Version).ToDictionary(group => group.Key, group => group.First());
        var isUsed = undo.Count > 0 || files.Exists(file => file.DownStart is not null || file.DownText is not null);
        Migration? previous = null;
        foreach (var file in files.Where(file => file.Kind != SqlFileKind.Down).OrderBy(file => file.Kind == SqlFileKind.Repeatable).ThenBy(file => file.Order)
            .ThenBy(file => tool == SqlMigrationFile.Liquibase ? "" : file.Version, Comparer<string>.Create(MigrationOrder.Compare)).ThenBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Start))
        {
            undo.TryGetValue(file.Version, out var down);
            var text = file.Text;
            yield return previous = new Migration
            {
                Tool = tool,
                Name = file.Version,
                Title = file.Title,
                Place = new SourceSpan(file.Name, file.Start, file.NameLength),
                Folder = nameOf(folder),
                // What is applied again after each change is behind all of them.
                Parents = previous is null ? [] : [new MigrationReference(previous.Name, previous.Place)],
                Upgrade = file.Gap is { } gap ? [new MigrationOperation { Place = new SourceSpan(file.Name, 0, 0), Gap = gap }] : SqlOperations.Read(file.Name, text, file.Start, file.UpEnd, placeholders),
                Downgrade = down is not null ? SqlOperations.Read(down.Name, down.Text, 0, down.Text.Length, placeholders)
                    : file.DownText is { } own ? SqlOperations.Read(own, new SourceSpan(file.Name, file.Start, file.NameLength), placeholders)
                    : file.DownStart is { } start ? SqlOperations.Read(file.Name, text, start, file.DownEnd, placeholders) : [],
                Undoing = isUsed ? UndoingOf(file, down) : Undoing.NotUsed,
                UndoingPlace = down is not null ? new SourceSpan(down.Name, 0, 0) : file.DownStart is { } at ? new SourceSpan(file.Name, at, 0) : null,
            };
        }
    }

    private static Undoing UndoingOf(SqlMigrationFile file, SqlMigrationFile? down)
    {
        // Nothing takes back what is written to be applied again; what is not read may be undone.
        if (file.Kind == SqlFileKind.Repeatable || file.Gap is not null) return Undoing.Written;
        if (down is not null) return SqlOperations.HasStatement(down.Text, 0, down.Text.Length) ? Undoing.Written : Undoing.Empty;
        if (file.DownText is { } own) return SqlOperations.HasStatement(own, 0, own.Length) ? Undoing.Written : Undoing.Empty;
        if (file.DownStart is not { } start) return Undoing.Missing;
        return SqlOperations.HasStatement(file.Text, start, file.DownEnd) ? Undoing.Written : Undoing.Empty;
    }
}
