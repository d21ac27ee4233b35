using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace DbImpact.Cli.Projects;

/// <summary>What a restore has found out about a project (obj/project.assets.json).</summary>
internal sealed record ProjectAssets(
    string TargetFramework, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Frameworks, IReadOnlyList<string> Projects)
{
    /// <summary>Null where the project is not restored, or the file is not understood.</summary>
    public static ProjectAssets? Read(ProjectFile project)
    {
        try
        {
            var path = Path.Combine(project.Folder, "obj", "project.assets.json");
            if (!File.Exists(path)) return null;
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(document.RootElement, project.Folder);
        }
        catch (Exception exception)
            when (exception is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static ProjectAssets? Read(JsonElement root, string folder)
    {
        var target = root.GetProperty("targets").EnumerateObject().Where(item => !item.Name.Contains('/', StringComparison.Ordinal))
            .OrderByDescending(item => FrameworkRank(item.Name)).FirstOrDefault();
        if (target.Value.ValueKind != JsonValueKind.Object) return null;
        var packageFolders = root.GetProperty("packageFolders").EnumerateObject().Select(item => item.Name).ToList();
        var libraries = root.GetProperty("libraries");
        var assemblies = new List<string>();
        var projects = new List<string>();
        foreach (var library in target.Value.EnumerateObject())
        {
            if (!libraries.TryGetProperty(library.Name, out var known)) continue;
            if (library.Value.GetProperty("type").GetString() == "project")
            {
                if (known.TryGetProperty("msbuildProject", out var msbuild)) projects.Add(Path.GetFullPath(Native(msbuild.GetString()!), folder));
            }
            else if (library.Value.TryGetProperty("compile", out var compile) && known.TryGetProperty("path", out var path))
            {
                foreach (var item in compile.EnumerateObject())
                    if (Locate(packageFolders, path.GetString()!, item.Name) is { } assembly) assemblies.Add(assembly);
            }
        }
        return new ProjectAssets(ShortName(target.Name), assemblies, ReadFrameworks(root), projects);
    }

    private static List<string> ReadFrameworks(JsonElement root)
    {
        var names = new List<string>();
        if (!root.TryGetProperty("project", out var project) || !project.TryGetProperty("frameworks", out var frameworks)) return names;
        foreach (var framework in frameworks.EnumerateObject())
            if (framework.Value.TryGetProperty("frameworkReferences", out var references))
                names.AddRange(references.EnumerateObject().Select(item => item.Name));
        return [.. names.Distinct()];
    }

    private static string? Locate(List<string> packageFolders, string library, string item)
    {
        if (!item.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)) return null;
        return packageFolders.Select(folder => Path.Combine(folder, Native(library), Native(item))).FirstOrDefault(File.Exists);
    }

    private static string Native(string path) => path.Replace('\\', '/').Replace('/', Path.DirectorySeparatorChar);

    /// <summary>The newest .NET first: <c>net10.0</c>, <c>.NETCoreApp,Version=v3.1</c>, then .NET Standard and .NET Framework.</summary>
    private static Version FrameworkRank(string name)
    {
        var shortName = ShortName(name);
        var isModern = shortName.StartsWith("net", StringComparison.Ordinal) && shortName.Contains('.', StringComparison.Ordinal)
            && char.IsAsciiDigit(shortName[3]);
        return isModern && Version.TryParse(shortName[3..].Split('-')[0], out var version) ? version : new Version(0, 0);
    }

    private static string ShortName(string name)
    {
        const string prefix = ".NETCoreApp,Version=v";
        return name.StartsWith(prefix, StringComparison.Ordinal) ? "net" + name[prefix.Length..] : name;
    }
}
