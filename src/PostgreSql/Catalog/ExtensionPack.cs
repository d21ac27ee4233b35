using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Reflection;

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

    /// <summary>Whether any of the packs that come with the assembly makes a routine of that name.</summary>
    public static bool AnyMakesRoutine(string name, int major) => AnyMakes("routines", name, major);

    public static bool AnyMakesType(string name, int major) => AnyMakes("types", name, major);

    private static bool AnyMakes(string section, string name, int major)
    {
        foreach (var data in AllFiles())
            if (data.Find(section, name, major).Count > 0) return true;
        return false;
    }

    /// <summary>Whether any of them makes an operator of that name for which these operands would do; null for an operand of any type.</summary>
    public static bool AnyMakesOperator(string symbol, SqlType? left, SqlType? right, int major)
    {
        foreach (var data in AllFiles())
        {
            foreach (var fields in data.Find("operators", symbol, major))
                if (fields.Length > 4 && Takes(fields[3], left) && Takes(fields[4], right)) return true;
        }
        return false;
    }

    private static IEnumerable<CatalogData> AllFiles()
    {
        const string Folder = "Extensions/", End = ".txt";
        foreach (var name in typeof(ExtensionPack).GetTypeInfo().Assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal) || !name.EndsWith(End, StringComparison.Ordinal)) continue;
            var extension = name.Substring(Folder.Length, name.Length - Folder.Length - End.Length);
            if (Files.GetOrAdd(extension, _ => CatalogData.TryRead(name)) is { } data) yield return data;
        }
    }

    /// <summary>Strings turn into each other; other types are taken as they are.</summary>
    private static bool Takes(string operand, SqlType? type) =>
        type is null || operand == type.Name || (type.Category == 'S' && operand is "text" or "varchar" or "bpchar" or "name");

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
