using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using DbImpact.Cli.Files;

namespace DbImpact.Cli.Projects;

/// <summary>
/// What a .csproj simply says, the Directory.Build.props above it included. MSBuild is not run: conditions other than a default's are
/// taken as not met, and unknown properties leave an item out.
/// </summary>
internal sealed class ProjectFile
{
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _included = [];
    private readonly List<string> _removed = [];
    private readonly List<string> _references = [];
    private readonly List<string> _usings = [];
    private readonly List<string> _removedUsings = [];
    private readonly List<string> _packages = [];
    private readonly List<EmbeddedResource> _resources = [];

    private ProjectFile(string fullPath)
    {
        FullPath = fullPath;
        _properties["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(fullPath);
        _properties["MSBuildProjectDirectory"] = Folder;
    }

    public string FullPath { get; }

    public string Folder => Path.GetDirectoryName(FullPath)!;

    public string Name =>
        Property("AssemblyName") is { Length: > 0 } name && !name.Contains("$(", StringComparison.Ordinal)
            ? name
            : Path.GetFileNameWithoutExtension(FullPath);

    /// <summary>What the names of embedded resources begin with; null where it is not said plainly.</summary>
    public string? RootNamespace =>
        (Property("RootNamespace") ?? Path.GetFileNameWithoutExtension(FullPath).Replace(' ', '_')) is var name && !name.Contains("$(", StringComparison.Ordinal)
            ? name
            : null;

    public string Sdk { get; private set; } = "";

    public bool HasPackages => _packages.Count > 0;

    /// <summary>The names of the packages that it refers to.</summary>
    public IReadOnlyList<string> Packages => _packages;

    /// <summary>EmbeddedResource Include, in the order of the file.</summary>
    public IReadOnlyList<EmbeddedResource> Resources => _resources;

    /// <summary>Compile Include, full paths with patterns.</summary>
    public IReadOnlyList<string> Included => _included;

    public IReadOnlyList<string> Removed => _removed;

    /// <summary>Full paths of referenced projects.</summary>
    public IReadOnlyList<string> References => _references;

    /// <summary>What follows <c>global using</c>.</summary>
    public IReadOnlyList<string> Usings => _usings;

    public IReadOnlyList<string> RemovedUsings => _removedUsings;

    public bool TakesAllFiles => !IsFalse("EnableDefaultItems") && !IsFalse("EnableDefaultCompileItems");

    /// <summary>The project, and why it was read only in part, or null.</summary>
    public static (ProjectFile Project, string? Problem) Read(string path, FileTree tree)
    {
        var project = new ProjectFile(path);
        try
        {
            if (FindAbove(project.Folder, "Directory.Build.props", tree) is { } shared) project.Add(shared, tree);
            project.Add(path, tree);
            return (project, null);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return (project, $"the project cannot be read: {exception.Message}");
        }
    }

    public string? Property(string name) => _properties.GetValueOrDefault(name);

    public bool IsTrue(string property) =>
        Property(property) is { } value
        && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("enable", StringComparison.OrdinalIgnoreCase));

    private bool IsFalse(string property) => Property(property) is { } value && value.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static string? FindAbove(string folder, string name, FileTree tree)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            if (tree.HasFile(Path.Combine(at, name))) return Path.Combine(at, name);
        return null;
    }

    private void Add(string file, FileTree tree)
    {
        using var content = new MemoryStream(tree.Read(file));
        var root = XDocument.Load(content).Root;
        if (root is null) return;
        _properties["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file)! + Path.DirectorySeparatorChar;
        if (root.Attribute("Sdk")?.Value is { } sdk) Sdk = sdk.Split('/')[0];
        foreach (var group in root.Elements())
        {
            if (!IsTaken(group)) continue;
            if (group.Name.LocalName == "PropertyGroup") AddProperties(group);
            if (group.Name.LocalName == "ItemGroup") AddItems(group, Path.GetDirectoryName(file)!);
        }
    }

    private void AddProperties(XElement group)
    {
        foreach (var property in group.Elements())
            if (IsTaken(property)) _properties[property.Name.LocalName] = Expand(property.Value.Trim());
    }

    private void AddItems(XElement group, string folder)
    {
        foreach (var item in group.Elements())
        {
            if (!IsTaken(item)) continue;
            switch (item.Name.LocalName)
            {
                case "Compile":
                    _included.AddRange(Paths(item, "Include"));
                    _removed.AddRange(Paths(item, "Remove"));
                    break;
                case "ProjectReference": _references.AddRange(Paths(item, "Include")); break;
                case "PackageReference": _packages.Add(item.Attribute("Include")?.Value ?? item.Attribute("Update")?.Value ?? ""); break;
                case "EmbeddedResource":
                    var logical = item.Attribute("LogicalName")?.Value ?? item.Elements().FirstOrDefault(static child => child.Name.LocalName == "LogicalName")?.Value;
                    _resources.AddRange(Paths(item, "Include").Select(path => new EmbeddedResource(path, logical is null ? null : Expand(logical.Trim()))));
                    break;
                case "Using": AddUsing(item); break;
            }
        }

        IEnumerable<string> Paths(XElement item, string attribute) =>
            (item.Attribute(attribute)?.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(Expand).Where(path => !path.Contains("$(", StringComparison.Ordinal) && !path.Contains("@(", StringComparison.Ordinal))
                .Select(path => Path.GetFullPath(path.Replace('\\', Path.DirectorySeparatorChar), folder));
    }

    private void AddUsing(XElement item)
    {
        if (item.Attribute("Remove")?.Value is { } removed) _removedUsings.Add(removed);
        if (item.Attribute("Include")?.Value is not { } included) return;
        if (item.Attribute("Alias")?.Value is { } alias) _usings.Add(alias + " = " + included);
        else _usings.Add((string.Equals(item.Attribute("Static")?.Value, "true", StringComparison.OrdinalIgnoreCase) ? "static " : "") + included);
    }

    /// <summary>Without a condition, or with that of a default: <c>'$(Name)' == ''</c>.</summary>
    private bool IsTaken(XElement element)
    {
        if (element.Attribute("Condition")?.Value.Trim() is not { Length: > 0 } condition) return true;
        var sides = Expand(condition).Split("==", StringSplitOptions.TrimEntries);
        return sides.Length == 2 && sides[1] is "''" or "\"\"" && (sides[0] is "''" or "\"\"" || IsUnset(sides[0]));
    }

    private bool IsUnset(string side)
    {
        var name = side.Trim('\'', '"');
        return name.StartsWith("$(", StringComparison.Ordinal) && name.EndsWith(')') && !_properties.ContainsKey(name[2..^1])
            && name.IndexOf("$(", 2, StringComparison.Ordinal) < 0;
    }

    private string Expand(string text)
    {
        foreach (var (name, value) in _properties)
            if (text.Contains("$(", StringComparison.Ordinal)) text = text.Replace("$(" + name + ")", value, StringComparison.OrdinalIgnoreCase);
        return text;
    }
}
