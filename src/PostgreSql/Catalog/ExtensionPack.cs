using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// What an extension makes: from a file that comes with the assembly (eng/builtins), or from a snapshot that carries it. A file is read
/// when its extension is first asked for.
/// </summary>
internal sealed class ExtensionPack
{
    private static readonly ConcurrentDictionary<string, CatalogData?> Files = new(StringComparer.Ordinal);

    private readonly CatalogData _data;
    private readonly int _major;

    private ExtensionPack(CatalogData data, int major)
    {
        _data = data;
        _major = major;
        Version = FactOf("version");
        Schema = FactOf("schema");
        IsContrib = FactsOf("contrib").Count > 0;
        Requires = FactsOf("requires");
        MadeSchemas = FactsOf("makes");
    }

    /// <summary>The version that these objects are of.</summary>
    public string? Version { get; }

    /// <summary>The schema that it insists on, or null.</summary>
    public string? Schema { get; }

    /// <summary>Whether it comes with PostgreSQL, so that the server's version decides what it makes.</summary>
    public bool IsContrib { get; }

    /// <summary>The extensions that have to be there first.</summary>
    public IReadOnlyList<string> Requires { get; }

    /// <summary>The schemas that it makes for itself.</summary>
    public IReadOnlyList<string> MadeSchemas { get; }

    /// <summary>The pack that comes with the assembly; null where there is none of that name.</summary>
    public static ExtensionPack? Find(string extension, int major) =>
        Files.GetOrAdd(extension, name => CatalogData.TryRead("Extensions/" + name + ".txt")) is { } data ? new ExtensionPack(data, major) : null;

    /// <summary>A pack from lines of the same format: what a snapshot says of its own database's extension.</summary>
    public static ExtensionPack Read(string text, int major) => new(new CatalogData(text), major);

    /// <summary>Whether a database with the extension has these objects and no others of it.</summary>
    /// <param name="version">The extension's version in that database; null where it is not known.</param>
    /// <param name="majorIsKnown">Whether the server's version is known.</param>
    public bool IsExact(string? version, bool majorIsKnown)
    {
        if (FactsOf("incomplete").Count > 0) return false;
        if (!majorIsKnown && !_data.IsSameInAllMajors) return false;
        return version is null ? IsContrib : version == Version;
    }

    /// <summary>Puts the objects into a catalog, owned by the extension and in its schema; the schemas it makes are there already.</summary>
    public void AddTo(CatalogBuilder builder, Extension extension, Place? place) =>
        new ExtensionPackReader(_data, _major, builder, extension, place).Read();

    private string? FactOf(string name)
    {
        var facts = FactsOf(name);
        return facts.Count > 0 ? facts[0] : null;
    }

    private List<string> FactsOf(string name) =>
        _data.Find("extension", name, _major).ConvertAll(fields => fields.Length > 2 ? fields[2] : "");
}
