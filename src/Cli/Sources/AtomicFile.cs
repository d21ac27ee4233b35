using System;
using System.IO;
using System.Text;

namespace DbImpact.Cli.Sources;

/// <summary>Writes a file so that it is there as a whole or not at all.</summary>
internal static class AtomicFile
{
    /// <exception cref="CliException">It cannot be written; what was there before is still there.</exception>
    public static void Write(string path, string text)
    {
        var folder = Path.GetDirectoryName(path);
        var temporary = Path.Combine(folder ?? ".", $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            if (!string.IsNullOrEmpty(folder)) Directory.CreateDirectory(folder);
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
            throw new CliException(WhyNot(path, exception), exception);
        }
    }

    /// <summary>The temporary file's name says nothing to anybody.</summary>
    private static string WhyNot(string path, Exception exception)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } name ? name : ".";
        if (exception is UnauthorizedAccessException) return $"{path} cannot be written: {folder} may not be written to.";
        return exception is FileNotFoundException or DirectoryNotFoundException || File.Exists(folder)
            ? $"{path} cannot be written: {folder} is no folder in which files can be made."
            : $"{path} cannot be written: {exception.Message}";
    }
}
