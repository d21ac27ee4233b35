using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Cli.Files;
using DbImpact.PostgreSql.Snapshots;

namespace DbImpact.Cli.Sources;

/// <summary>What a snapshot says of the migrations that it was made of, and whether these have changed since (DBI0002).</summary>
internal static class MigrationHash
{
    /// <param name="folder">The migrations' folder.</param>
    /// <param name="snapshotFolder">The folder from which the snapshot names it.</param>
    public static MigrationSource Of(string folder, string snapshotFolder) => MigrationSource.Of(
        DisplayPath.Of(folder, snapshotFolder).Replace('\\', '/'),
        FilesOf(folder).Select(path => (Path.GetFileName(path), TextFile.Read(path).Text)));

    /// <summary>
    /// Where the snapshot's migrations are there and are not those that it was written with: the file that says so, and a clause. Else null.
    /// </summary>
    public static (string FullPath, string Reason)? WhyOutOfDate(CatalogSource source)
    {
        try
        {
            foreach (var file in FilesOf(source))
            {
                if (SnapshotHeader.Read(TextFile.Read(file).Text)?.Source is not { } recorded) continue;
                var root = source is FolderSource folder ? folder.FullPath : Path.GetDirectoryName(file)!;
                var migrations = Path.GetFullPath(recorded.Folder, root);
                if (!Directory.Exists(migrations)) return null;
                var reason = SnapshotAge.WhyOutOfDate(recorded, Of(migrations, root), $"the migrations in {recorded.Folder}");
                return reason is null ? null : (file, reason);
            }
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // What cannot be read is reported by whoever needs it.
            return null;
        }
    }

    private static IReadOnlyList<string> FilesOf(string folder) =>
        [
            .. MigrationOrder.Files(folder, FileTree.Disk),
            .. PythonMigrations.FilesOf(folder, FileTree.Disk).Where(path => PythonMigrations.IsMigration(path, FileTree.Disk)),
            .. CSharpMigrations.FilesOf(folder, FileTree.Disk).Where(path => CSharpMigrations.IsMigration(path, FileTree.Disk)),
        ];

    private static IEnumerable<string> FilesOf(CatalogSource source) => source switch
    {
        FileSource file => [file.FullPath],
        FolderSource folder when folder.IsSplitSnapshot(FileTree.Disk) => SplitFolder.Parts(folder.FullPath, FileTree.Disk),
        _ => [],
    };
}
