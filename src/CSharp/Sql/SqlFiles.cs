using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace DbImpact.CSharp.Sql;

/// <summary>A .sql file of a project.</summary>
/// <param name="Path">What places in it are told by.</param>
/// <param name="ProjectPath">From the project's folder, parted by slashes.</param>
/// <param name="Read">Its text; null where it cannot be read. Asked for only when the program reads the file, by any thread.</param>
public sealed record SqlFile(string Path, string ProjectPath, Func<string?> Read)
{
    /// <summary>The name that the project gives the resource itself; null where it is that of its folders.</summary>
    public string? LogicalName { get; init; }
}

/// <summary>
/// The .sql files of a project, found as the program finds them when it runs: by the path that it has from the project's folder, under which
/// MSBuild copies it beside the program, or by the name that MSBuild gives an embedded resource (CreateCSharpManifestResourceName).
/// </summary>
public sealed class SqlFiles
{
    /// <summary>What a script begins a statement with that changes the schema: it is checked as a script, not as what a program asks.</summary>
    private static readonly Regex Definition = new(
        @"(?:^|;)\s*(?:CREATE|ALTER|DROP|DO|GRANT|REVOKE|COMMENT)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly Dictionary<string, SqlFile?> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqlFile?> _byResource = new(StringComparer.Ordinal);

    /// <param name="files">The project's files.</param>
    /// <param name="rootNamespace">What the names of its resources begin with; null where it is not known, so that none is found by name.</param>
    public SqlFiles(IEnumerable<SqlFile> files, string? rootNamespace)
    {
        if (files is null) throw new ArgumentNullException(nameof(files));
        foreach (var file in files)
        {
            Add(_byPath, file.ProjectPath, file);
            if (file.LogicalName is { } logical) Add(_byResource, logical, file);
            else if (rootNamespace is not null) Add(_byResource, ResourceName(file.ProjectPath, rootNamespace), file);
        }
    }

    /// <summary>A project without any.</summary>
    public static SqlFiles None { get; } = new([], null);

    /// <summary>Whether a text defines objects, so that it holds at a time of its own.</summary>
    public static bool IsDefinition(string text) => Definition.IsMatch(text);

    /// <summary>The file that a relative path means; null where there is none, or it leaves the project's folder.</summary>
    internal SqlFile? AtPath(string path)
    {
        var normal = path.Replace('\\', '/');
        if (normal.StartsWith("./", StringComparison.Ordinal)) normal = normal.Substring(2);
        return _byPath.TryGetValue(normal, out var file) ? file : null;
    }

    internal SqlFile? OfResource(string name) => _byResource.TryGetValue(name, out var file) ? file : null;

    /// <summary>Of two files with the same name neither is certain.</summary>
    private static void Add(Dictionary<string, SqlFile?> files, string name, SqlFile file) =>
        files[name] = files.TryGetValue(name, out var other) && other?.Path != file.Path ? null : file;

    /// <summary>The name that MSBuild gives an embedded file (CreateCSharpManifestResourceName).</summary>
    /// <param name="path">From the project's folder, parted by slashes.</param>
    /// <param name="rootNamespace">Of the project.</param>
    public static string ResourceName(string path, string rootNamespace)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        var parts = path.Split('/');
        var name = new StringBuilder(rootNamespace);
        for (var i = 0; i < parts.Length; i++)
        {
            if (name.Length > 0) name.Append('.');
            name.Append(i == parts.Length - 1 ? parts[i] : string.Join(".", parts[i].Split('.').Select(Identifier)));
        }
        return name.ToString();
    }

    /// <summary>A folder's name as MSBuild makes an identifier of it.</summary>
    private static string Identifier(string folder)
    {
        if (folder.Length == 0) return folder;
        var name = new StringBuilder(folder.Length + 1);
        if (!char.IsLetter(folder[0]) && folder[0] != '_' && IsPart(folder[0])) name.Append('_');
        foreach (var c in folder) name.Append(IsPart(c) ? c : '_');
        return name.Length == 1 && name[0] == '_' ? "__" : name.ToString();
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
