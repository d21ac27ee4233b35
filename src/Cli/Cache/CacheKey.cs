using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Projects;
using DbImpact.CSharp;
using DbImpact.Python;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DbImpact.Cli.Cache;

/// <summary>
/// What facts follow from, as one hash (SHA-256): every text with its length before it, so that no two lists of texts are the same. Two builds of
/// this program, or of Roslyn, never share a key.
/// </summary>
internal sealed class CacheKey : IDisposable
{
    private static readonly string Program = string.Join(' ', new[]
    {
        typeof(CacheKey), typeof(CSharpFacts), typeof(PythonFacts), typeof(SourceFacts), typeof(PostgreSql.Syntax.SqlText), typeof(Compilation), typeof(CSharpCompilation),
    }.Select(type => type.Module.ModuleVersionId.ToString()).Append(System.Environment.Version.ToString()));

    private static readonly ConcurrentDictionary<string, string> Assemblies = new(StringComparer.Ordinal);

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <param name="kind">What the facts are of.</param>
    public CacheKey(string kind)
    {
        Add(Program);
        Add(kind);
    }

    public void Add(string? text)
    {
        AddLength(text is null ? -1 : text.Length);
        if (text is not null) _hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public void Add(IReadOnlyCollection<string> texts)
    {
        AddLength(texts.Count);
        foreach (var text in texts) Add(text);
    }

    /// <summary>A file by its shown name and its text; one that cannot be read by its name alone.</summary>
    public void AddFile(string name, SourceFiles files)
    {
        Add(name);
        Add(files.HashOf(name));
    }

    /// <summary>An assembly by its place, size and time of writing.</summary>
    public void AddAssembly(string path) => Add(Assemblies.GetOrAdd(path, static file =>
    {
        var info = new FileInfo(file);
        return info.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file} {info.Length} {info.LastWriteTimeUtc.Ticks}") : file;
    }));

    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void AddLength(int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BitConverter.TryWriteBytes(bytes, length);
        _hash.AppendData(bytes);
    }
}
