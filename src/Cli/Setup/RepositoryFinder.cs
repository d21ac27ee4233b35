using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DbImpact.Cli.Setup;

/// <summary>Finds the bodies of code in a folder: folders that git keeps, or else those that hold a project of their own.</summary>
internal static class RepositoryFinder
{
    /// <summary>Below the folder; deeper no service of a workspace is kept.</summary>
    private const int Depth = 3;

    private static readonly string[] ProjectFiles = ["pyproject.toml", "requirements.txt", "setup.py", "setup.cfg", "Pipfile", "manage.py", "alembic.ini"];

    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "__pycache__", "site-packages", "venv"];

    /// <summary>Full paths, sorted; the folder itself where no more than one is in it.</summary>
    public static IReadOnlyList<string> Find(string folder)
    {
        var repositories = Below(folder, IsRepository, isNested: true);
        // A repository may have others in it: what is theirs is not its own.
        if (repositories.Count > 0 && IsRepository(folder)) return [folder, .. repositories];
        if (repositories.Count > 1) return repositories;
        return Below(folder, IsProject, isNested: false) is { Count: > 1 } projects ? projects : [folder];
    }

    /// <summary>The folders in a folder that may hold code.</summary>
    public static IEnumerable<string> FoldersOf(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateDirectories()
                .Where(inner => inner.Name[0] != '.' && inner.LinkTarget is null && !Skipped.Contains(inner.Name, StringComparer.OrdinalIgnoreCase))
                .Select(inner => inner.FullName).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static List<string> Below(string folder, Func<string, bool> isOne, bool isNested)
    {
        var found = new List<string>();
        foreach (var inner in FoldersOf(folder)) Add(inner, 1);
        return found;

        void Add(string inner, int depth)
        {
            var isFound = isOne(inner);
            if (isFound) found.Add(inner);
            if ((isFound && !isNested) || depth == Depth) return;
            foreach (var next in FoldersOf(inner)) Add(next, depth + 1);
        }
    }

    private static bool IsRepository(string folder) => Path.Exists(Path.Combine(folder, ".git"));

    private static bool IsProject(string folder)
    {
        try
        {
            return ProjectFiles.Any(file => File.Exists(Path.Combine(folder, file)))
                || Directory.EnumerateFiles(folder).Any(file => Path.GetExtension(file).ToUpperInvariant() is ".CSPROJ" or ".SLN" or ".SLNX" or ".PY");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
