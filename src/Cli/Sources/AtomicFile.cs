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
            throw new CliException($"{path} cannot be written: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
