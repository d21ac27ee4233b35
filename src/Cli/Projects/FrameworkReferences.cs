using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DbImpact.Cli.Projects;

/// <summary>The assemblies of .NET itself: from the reference packs beside the SDK, else those that this process runs on.</summary>
internal static class FrameworkReferences
{
    private const string Core = "Microsoft.NETCore.App";

    /// <param name="targetFramework"><c>net8.0</c>; another one, or null, gets the newest that there is.</param>
    /// <param name="names">Microsoft.NETCore.App, Microsoft.AspNetCore.App …</param>
    public static IReadOnlyList<string> Find(string? targetFramework, IEnumerable<string> names)
    {
        var paths = new List<string>();
        foreach (var name in names.Append(Core).Distinct())
        {
            var found = FromPack(name, targetFramework) ?? FromShared(name);
            if (found is not null) paths.AddRange(found);
            else if (name == Core) paths.AddRange(OfThisProcess());
        }
        return paths;
    }

    private static string? DotNetRoot
    {
        get
        {
            // …/shared/Microsoft.NETCore.App/10.0.0/System.Private.CoreLib.dll
            var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);
            var root = runtime is { Length: > 0 } ? Path.GetFullPath(Path.Combine(runtime, "..", "..", "..")) : null;
            return root is not null && Directory.Exists(Path.Combine(root, "shared")) ? root : Environment.GetEnvironmentVariable("DOTNET_ROOT");
        }
    }

    private static string[]? FromPack(string name, string? targetFramework)
    {
        if (DotNetRoot is not { } root || Versions(Path.Combine(root, "packs", name + ".Ref")) is not { Count: > 0 } versions) return null;
        var folders = versions.Select(version => Path.Combine(version, "ref")).Where(Directory.Exists).SelectMany(Directory.GetDirectories).ToList();
        var folder = folders.Find(path => Path.GetFileName(path) == targetFramework) ?? folders.FirstOrDefault();
        return folder is null ? null : Assemblies(folder);
    }

    private static string[]? FromShared(string name) =>
        DotNetRoot is { } root && Versions(Path.Combine(root, "shared", name)) is [var newest, ..] ? Assemblies(newest) : null;

    private static IEnumerable<string> OfThisProcess()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location) + Path.DirectorySeparatorChar;
        var trusted = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return trusted.Where(path => path.StartsWith(folder, StringComparison.Ordinal));
    }

    /// <summary>The folders of versions, newest first.</summary>
    private static List<string>? Versions(string folder) => !Directory.Exists(folder) ? null :
        [.. Directory.GetDirectories(folder)
            .OrderByDescending(path => Version.TryParse(Path.GetFileName(path).Split('-')[0], out var version) ? version : new Version(0, 0))];

    private static string[] Assemblies(string folder) =>
        [.. Directory.GetFiles(folder, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal)];

    /// <summary>Beside the assemblies of the shared framework stand the runtime's own libraries.</summary>
    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        string[] beginnings = ["System.", "Microsoft.", "mscorlib.", "netstandard.", "WindowsBase."];
        return beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal))
            && !name.Contains(".Native.", StringComparison.Ordinal);
    }
}
