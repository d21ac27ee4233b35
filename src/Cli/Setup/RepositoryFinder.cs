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
        foreach (var isOne in new Func<string, bool>[] { IsRepository, IsProject })
        {
            var found = new List<string>();
            foreach (var inner in FoldersOf(folder)) Add(inner, isOne, 1, found);
            if (found.Count > 1) return found;
        }
        return [folder];
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

    private static void Add(string folder, Func<string, bool> isOne, int depth, List<string> found)
    {
        if (isOne(folder)) found.Add(folder);
        else if (depth < Depth)
            foreach (var inner in FoldersOf(folder)) Add(inner, isOne, depth + 1, found);
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
