using System;
using System.Collections.Generic;
using System.IO;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;

namespace DbImpact.Cli.Fixing;

/// <summary>Writes changes so that each file is there as a whole: all are prepared beside their files before the first one takes its place.</summary>
internal static class FileChangeWriter
{
    /// <exception cref="CliException">A file cannot be written, or has changed since it was read. Then none of the prepared files is left behind.</exception>
    public static void Write(IReadOnlyList<FileChange> changes, SourceFiles files)
    {
        var prepared = new List<(string Path, string Temporary)>();
        try
        {
            foreach (var change in changes) prepared.Add(Prepare(change, files));
            foreach (var (path, temporary) in prepared) File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"the mends cannot be written: {exception.Message}", exception);
        }
        finally
        {
            foreach (var (_, temporary) in prepared) File.Delete(temporary);
        }
    }

    private static (string Path, string Temporary) Prepare(FileChange change, SourceFiles files)
    {
        var path = files.FullPathOf(change.Path);
        // What a link leads to is changed, and the link stays.
        if (File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target) path = target.FullName;
        if (!string.Equals(TextFile.Read(path).Text, change.Before, StringComparison.Ordinal))
            throw new CliException($"{change.Path} has changed since it was read; nothing was written.");
        if (new FileInfo(path).IsReadOnly) throw new CliException($"{change.Path} is read-only; nothing was written.");
        var encoding = TextFile.EncodingOf(File.ReadAllBytes(path), path);
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllText(temporary, change.After, encoding);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
        return (path, temporary);
    }
}
