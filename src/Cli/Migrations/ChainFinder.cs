using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Files;
using DbImpact.Cli.Projects;

namespace DbImpact.Cli.Migrations;

/// <summary>A chain and the folder of the environment that it belongs to.</summary>
internal sealed record FoundChain(MigrationChain Chain, string Folder);

/// <summary>
/// Parts a repository's migrations into chains: Alembic's by their environment (the folder with the env.py above them, and what its
/// alembic.ini lists as <c>version_locations</c>), Django's together, whose apps depend on one another, EF Core's by their folder and context, SQL's by the folder that their tool reads.
/// </summary>
internal static class ChainFinder
{
    public static IReadOnlyList<FoundChain> Find(RepositoryFacts facts, SourceFiles files)
    {
        var root = facts.Repository.Folder;
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = facts.Migrations.GroupBy(migration =>
            (Folder: migration.Folder is { } own ? files.FullPathOf(own) : migration.Tool == "Django" ? root : FolderOf(migration, root, files, folders),
                migration.Context, Tool: migration.Folder is null ? "" : migration.Tool));
        return [.. found.OrderBy(group => group.Key.Folder, StringComparer.Ordinal).ThenBy(group => group.Key.Context, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Tool, StringComparer.Ordinal)
            .Select(group => new FoundChain(new MigrationChain(NameOf(group.Key.Folder, group.Key.Context), group), group.Key.Folder))];

        string NameOf(string folder, string? context)
        {
            var name = files.NameOf(folder) is var shown && shown == "." ? facts.Repository.Name : shown;
            return string.IsNullOrEmpty(context) ? name : $"{name} ({context})";
        }
    }

    private static string FolderOf(Migration migration, string root, SourceFiles files, Dictionary<string, string> known)
    {
        var folder = Path.GetDirectoryName(files.FullPathOf(migration.Place.Path))!;
        if (known.TryGetValue(folder, out var environment)) return environment;
        return known[folder] = EnvironmentOf(folder, root, files.Tree);
    }

    private static string EnvironmentOf(string folder, string root, FileTree tree)
    {
        for (var at = folder; DisplayPath.IsInside(at, root); at = Path.GetDirectoryName(at)!)
        {
            if (tree.HasFile(Path.Combine(at, "env.py"))) return at;
            if (Listing(at, folder, tree) is { } listed) return listed;
            if (Path.GetDirectoryName(at) is null) break;
        }
        return folder;
    }

    /// <summary>The environment of an alembic.ini in <paramref name="at"/> that lists the folder; null where it does not.</summary>
    private static string? Listing(string at, string folder, FileTree tree)
    {
        var ini = Path.Combine(at, "alembic.ini");
        if (!tree.HasFile(ini)) return null;
        foreach (var section in Sections(ini, tree))
        {
            if (!section.TryGetValue("version_locations", out var locations) || !section.TryGetValue("script_location", out var script)) continue;
            var paths = locations.Split([' ', ',', ';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(path => Full(at, path));
            if (paths.Any(path => path == folder)) return Full(at, script);
        }
        return null;
    }

    private static string Full(string at, string path) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path.Replace("%(here)s", at, StringComparison.Ordinal), at));

    private static List<Dictionary<string, string>> Sections(string path, FileTree tree)
    {
        var sections = new List<Dictionary<string, string>>();
        try
        {
            string? key = null;
            foreach (var line in TextFileLines(path, tree))
            {
                if (line.StartsWith('[')) sections.Add(new Dictionary<string, string>(StringComparer.Ordinal));
                else if (sections.Count == 0 || line.Length == 0 || line[0] is '#' or ';') continue;
                else if (char.IsWhiteSpace(line[0]) && key is not null) sections[^1][key] += "\n" + line.Trim();
                else if (line.IndexOf('=', StringComparison.Ordinal) is var equals and > 0) sections[^1][key = line[..equals].Trim()] = line[(equals + 1)..].Trim();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read lists nothing.
            return [];
        }
        return sections;
    }

    private static string[] TextFileLines(string path, FileTree tree) => Sources.TextFile.Read(path, tree).Text.ReplaceLineEndings("\n").Split('\n');
}
