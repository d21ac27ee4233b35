using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Files;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Catalog;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Cli.Projects;

/// <summary>The texts of source files, read once; by the paths that reports show.</summary>
/// <param name="root">The folder that these paths start from.</param>
/// <param name="tree">Where the files are read.</param>
/// <param name="hashes">Whether the hashes of those that are read will be asked for.</param>
internal sealed class SourceFiles(string root, FileTree tree, bool hashes = false)
{
    /// <summary>In bytes. What is larger is data, whatever its name.</summary>
    private const long LargestSize = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SourceProblem> _problems = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _added = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> _undecoded = new(StringComparer.Ordinal);

    public FileTree Tree => tree;

    public ConcurrentDictionary<string, SourceProblem> Problems => _problems;

    /// <summary>A text that no file has, under a name of its own.</summary>
    public void Add(string name, string text)
    {
        _texts[name] = SourceText.From(text);
        _added[name] = true;
    }

    /// <summary>The files that were read so far, in the order of their names.</summary>
    public IEnumerable<(string Name, SourceText Text)> Read() =>
        _texts.Where(entry => entry.Value is not null && !_added.ContainsKey(entry.Key)).OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (entry.Key, entry.Value!));

    /// <summary>
    /// Forgets the texts of files of which nothing is told, so that a workspace takes as much memory as what is found in it. A comment that may say
    /// that something is not to be told is kept.
    /// </summary>
    /// <param name="names">Files that were read.</param>
    /// <param name="kept">Those of them in which something was found.</param>
    public void Forget(IEnumerable<string> names, IReadOnlySet<string> kept)
    {
        foreach (var name in names)
        {
            if (kept.Contains(name) || _added.ContainsKey(name) || !_texts.TryGetValue(name, out var text) || text is null) continue;
            if (text.ToString().Contains("DBI", StringComparison.OrdinalIgnoreCase)) continue;
            _texts.TryRemove(name, out _);
        }
    }

    /// <summary>Whether there is a file of that shown name, which could be read.</summary>
    public bool IsFile(string name) => !_added.ContainsKey(name) && Find(name) is not null;

    /// <summary>Whether a file was read whose encoding is not known: what is not ASCII in it is not what its author wrote.</summary>
    public bool IsUndecoded(string name) => _undecoded.ContainsKey(name);

    public string NameOf(string fullPath) => DisplayPath.Of(fullPath, root);

    public string FullPathOf(string name) => Path.GetFullPath(name, root);

    /// <summary>The text of a file by its shown name; null where it cannot be read, which is then among the problems.</summary>
    public SourceText? Find(string name) => _texts.GetOrAdd(name, ReadFile);

    /// <summary>The hash of a file's bytes (SHA-256); null where it cannot be read.</summary>
    public string? HashOf(string name) => _hashes.GetOrAdd(name, Hash);

    public bool TryFind(string name, [NotNullWhen(true)] out SourceText? text)
    {
        text = Find(name);
        return text is not null;
    }

    /// <summary>The line and column, from 1, of an offset in a file.</summary>
    public Place PlaceOf(string name, int position)
    {
        if (!TryFind(name, out var text)) return new Place(name, 1, 1);
        var at = text.Lines.GetLinePosition(Math.Clamp(position, 0, text.Length));
        return new Place(name, at.Line + 1, at.Character + 1);
    }

    private SourceText? ReadFile(string name)
    {
        var path = FullPathOf(name);
        try
        {
            var size = tree.SizeOf(path);
            if (size > LargestSize) return Refuse(name, $"the file has {size / (1024 * 1024)} MB and was not read");
            var bytes = tree.Read(path);
            var (text, problem) = TextFile.Read(bytes, path);
            if (text.Contains('\0', StringComparison.Ordinal)) return Refuse(name, "it is not a text file and was not read");
            if (problem is not null)
            {
                Refuse(name, problem);
                _undecoded[name] = true;
            }
            if (hashes) _hashes[name] = Hash(bytes);
            return SourceText.From(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(name, $"it cannot be read: {exception.Message}");
        }
    }

    private string? Hash(string name)
    {
        if (_texts.TryGetValue(name, out var text) && text is null) return null;
        try
        {
            var path = FullPathOf(name);
            return tree.SizeOf(path) > LargestSize ? null : Hash(tree.Read(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private SourceText? Refuse(string name, string reason)
    {
        _problems[name] = new SourceProblem(name, reason);
        return null;
    }
}
