using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Projects;

namespace DbImpact.Cli.Migrations.Sql;

/// <summary>
/// grate's folders, each with its scripts in the order of their paths: what is in <c>up</c> runs once, what is in the others again when it has
/// changed, or each time (grate's documentation, Getting started: Folders; Script types).
/// </summary>
internal static class GrateFolder
{
    /// <summary>In the order in which they run; the first and the last run each time.</summary>
    private static readonly string[] Folders =
    [
        "beforeMigration", "alterDatabase", "runAfterCreateDatabase", "runBeforeUp", "up", "runFirstAfterUp", "functions", "views", "sprocs", "triggers", "indexes",
        "runAfterOtherAnyTimeScripts", "permissions", "afterMigration",
    ];

    /// <summary>Folders that no other tool has.</summary>
    private static readonly string[] Own = ["beforeMigration", "alterDatabase", "runAfterCreateDatabase", "runBeforeUp", "runFirstAfterUp", "runAfterOtherAnyTimeScripts", "afterMigration", "sprocs"];

    /// <param name="root">The repository's folder.</param>
    /// <param name="paths">Its .sql files.</param>
    /// <param name="sources">Their texts.</param>
    public static IEnumerable<SqlMigrationFile> Find(string root, IReadOnlyCollection<string> paths, SourceFiles sources)
    {
        var found = paths.Select(path => (Path: path, Place: PlaceOf(root, path))).Where(static file => file.Place is not null)
            .GroupBy(static file => file.Place!.Value.Folder, StringComparer.Ordinal);
        foreach (var folder in found)
        {
            var names = folder.Select(static file => Folders[file.Place!.Value.Step]).ToHashSet(StringComparer.Ordinal);
            if (!names.Contains("up") || !names.Overlaps(Own)) continue;
            var order = 0;
            foreach (var (path, place) in folder.OrderBy(static file => file.Place!.Value.Step).ThenBy(static file => file.Path, StringComparer.OrdinalIgnoreCase))
            {
                if (sources.Find(sources.NameOf(path))?.ToString() is not { } text) continue;
                yield return new SqlMigrationFile
                {
                    Tool = SqlMigrationFile.Grate,
                    Path = path,
                    Name = sources.NameOf(path),
                    Text = text,
                    Version = Path.GetRelativePath(folder.Key, path).Replace('\\', '/'),
                    Folder = folder.Key,
                    Order = order++,
                    UpEnd = text.Length,
                    Gap = Path.GetFileName(path).Contains(".ENV.", StringComparison.OrdinalIgnoreCase) ? "is for one environment only" : null,
                };
            }
        }
    }

    /// <summary>The folder that holds grate's, and which of them the file is in; null for a file in none.</summary>
    private static (string Folder, int Step)? PlaceOf(string root, string path)
    {
        for (var at = Path.GetDirectoryName(path); at is not null && at.Length > root.Length; at = Path.GetDirectoryName(at))
            if (Array.FindIndex(Folders, name => name.Equals(Path.GetFileName(at), StringComparison.OrdinalIgnoreCase)) is var step and >= 0) return (Path.GetDirectoryName(at)!, step);
        return null;
    }
}
