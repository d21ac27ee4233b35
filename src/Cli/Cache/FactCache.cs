using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Facts.Storage;
using DbImpact.CSharp;
using DbImpact.Python;

namespace DbImpact.Cli.Cache;

/// <summary>
/// Facts that earlier runs have found, each in a file that is named by the hash of what they follow from. A file is written whole or not at all, so
/// that runs may share a folder; one that is damaged is as good as none, and so is a folder that cannot be written to: nothing here is an error.
/// </summary>
/// <param name="folder">Where the files are; null for nowhere: nothing is kept.</param>
/// <param name="largest">How many bytes all files together may have.</param>
internal sealed class FactCache(string? folder, long largest = FactCache.LargestSize)
{
    public const string Extension = ".facts";

    /// <summary>In bytes.</summary>
    public const long LargestSize = 1024L * 1024 * 1024;

    private static readonly byte[] Mark = "DbImpact facts 1\n"u8.ToArray();

    private bool _hasWritten;

    public static FactCache None { get; } = new(null);

    /// <summary>Whether anything is kept: else no key is needed.</summary>
    public bool IsUsed => folder is not null;

    /// <summary>Null where they are not known.</summary>
    public SourceFacts? Find(string key)
    {
        if (folder is null) return null;
        var path = PathOf(key);
        try
        {
            if (!IsRegular(path)) return null;
            var bytes = File.ReadAllBytes(path);
            if (!bytes.AsSpan().StartsWith(Mark)) return null;
            var content = bytes.AsSpan(Mark.Length);
            if (content.Length < SHA256.HashSizeInBytes) return null;
            var start = Mark.Length + SHA256.HashSizeInBytes;
            if (!Sum(key, bytes.AsSpan(start)).AsSpan().SequenceEqual(content[..SHA256.HashSizeInBytes])) return null;
            using var inflated = new MemoryStream();
            using (var deflated = new DeflateStream(new MemoryStream(bytes, start, bytes.Length - start), CompressionMode.Decompress)) deflated.CopyTo(inflated);
            inflated.Position = 0;
            var facts = FactStorage.Read(inflated, static notation => CSharpFacts.FormOf(notation) ?? PythonFacts.FormOf(notation));
            MarkAsUsed(path);
            return facts;
        }
        catch (Exception exception) when (IsOfFile(exception) || exception is InvalidDataException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    public void Keep(string key, SourceFacts facts)
    {
        if (folder is null) return;
        var path = PathOf(key);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using var deflated = new MemoryStream();
            using (var content = new DeflateStream(deflated, CompressionLevel.Fastest, leaveOpen: true)) FactStorage.Write(facts, content);
            CreateFolder(folder);
            var bytes = deflated.GetBuffer().AsSpan(0, (int)deflated.Length);
            using (var file = new FileStream(temporary, NewFile()))
            {
                file.Write(Mark);
                file.Write(Sum(key, bytes));
                file.Write(bytes);
            }
            File.Move(temporary, path, overwrite: true);
            _hasWritten = true;
        }
        catch (Exception exception) when (IsOfFile(exception) || exception is NotSupportedException)
        {
            Delete(temporary);
        }
    }

    /// <summary>Takes away what was not used for longest where there is too much, and what runs that were ended have left half-written.</summary>
    public void Trim()
    {
        if (folder is null || !_hasWritten) return;
        try
        {
            var files = new DirectoryInfo(folder).GetFiles();
            var yesterday = DateTime.UtcNow.AddDays(-1);
            foreach (var file in files.Where(file => file.Name.EndsWith(".tmp", StringComparison.Ordinal) && file.Name.Contains(Extension, StringComparison.Ordinal) && file.LastWriteTimeUtc < yesterday))
                Delete(file.FullName);
            var kept = files.Where(file => file.Extension == Extension).OrderBy(file => file.LastWriteTimeUtc).ToList();
            var size = kept.Sum(file => file.Length);
            if (size <= largest) return;
            foreach (var file in kept)
            {
                // Somewhat more than has to go, so that not every run has to look for something.
                if (size <= largest / 5 * 4) return;
                Delete(file.FullName);
                size -= file.Length;
            }
        }
        catch (Exception exception) when (IsOfFile(exception))
        {
            // Another run takes them away too, or somebody has taken the folder.
            return;
        }
    }

    private string PathOf(string key) => Path.Combine(folder!, key + Extension);

    /// <summary>The key is part of it, so that a file under another one's name is none.</summary>
    private static byte[] Sum(string key, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key));
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }

    /// <summary>The sources may be nobody else's to read: neither are the texts that are taken from them.</summary>
    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    /// <summary>The file's time is the one of its last use, to the day.</summary>
    private static void MarkAsUsed(string path)
    {
        try
        {
            if (File.GetLastWriteTimeUtc(path) < DateTime.UtcNow.AddDays(-1)) File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        }
        catch (Exception exception) when (IsOfFile(exception))
        {
            return;
        }
    }

    /// <summary>Not a pipe or a device, of which reading may never end; a link is what it leads to.</summary>
    private static bool IsRegular(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) ?? file) is FileInfo { Exists: true, Length: > 0 };
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (IsOfFile(exception))
        {
            return;
        }
    }

    private static bool IsOfFile(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
