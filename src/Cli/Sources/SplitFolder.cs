using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using DbImpact.Cli.Files;
using DbImpact.PostgreSql.Snapshots;

namespace DbImpact.Cli.Sources;

/// <summary>The folder of a split snapshot.</summary>
internal static class SplitFolder
{
    public static bool IsSplitSnapshot(string folder, FileTree tree) => tree.HasFolder(folder) && Parts(folder, tree).Any();

    /// <summary>The folder's files that belong to a split snapshot, by their own first line.</summary>
    public static IEnumerable<string> Parts(string folder, FileTree tree) => tree.FilesBelow(folder, ".sql").Where(path => IsPart(path, tree));

    /// <summary>Writes what has changed and removes the files of objects that are gone; files of others are left alone.</summary>
    /// <returns>How many files were written and removed.</returns>
    public static (int Written, int Removed) Write(string folder, IReadOnlyList<SnapshotPart> parts)
    {
        var kept = parts.Select(part => KeyOf(part.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var removed = 0;
        foreach (var path in Directory.Exists(folder) ? Parts(folder, FileTree.Disk).ToList() : [])
        {
            if (kept.Contains(KeyOf(DisplayPath.Of(path, folder)))) continue;
            Delete(path, folder);
            removed++;
        }
        var written = 0;
        foreach (var part in parts)
        {
            var path = Path.Combine(folder, part.Path);
            if (File.Exists(path) && IsSame(TextFile.Read(path).Text, part.Text)) continue;
            AtomicFile.Write(path, part.Text);
            written++;
        }
        return (written, removed);
    }

    /// <summary>The paths of files that are missing, other than they should be, or of objects that are gone.</summary>
    public static IReadOnlyList<string> Differing(string folder, IReadOnlyList<SnapshotPart> parts)
    {
        var found = new List<string>();
        var there = Parts(folder, FileTree.Disk).ToDictionary(path => KeyOf(DisplayPath.Of(path, folder)), StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
            if (!there.Remove(KeyOf(part.Path), out var path) || !IsSame(TextFile.Read(path).Text, part.Text)) found.Add(part.Path);
        found.AddRange(there.Values.Select(path => DisplayPath.Of(path, folder)));
        return found;
    }

    /// <summary>git may have changed the ends of lines.</summary>
    public static bool IsSame(string file, string snapshot) => file.Replace("\r\n", "\n", StringComparison.Ordinal) == snapshot;

    /// <summary>Some file systems give back the letters of a name in another form.</summary>
    private static string KeyOf(string path) => path.Normalize(NormalizationForm.FormC);

    private static bool IsPart(string path, FileTree tree)
    {
        using var reader = new StreamReader(tree.Open(path));
        return reader.ReadLine() is { } line && SplitSnapshot.IsPart(line);
    }

    private static void Delete(string path, string folder)
    {
        try
        {
            File.Delete(path);
            for (var above = Path.GetDirectoryName(path)!; above != folder && !Directory.EnumerateFileSystemEntries(above).Any(); above = Path.GetDirectoryName(above)!)
                Directory.Delete(above);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{path} cannot be removed: {exception.Message}", exception);
        }
    }
}
