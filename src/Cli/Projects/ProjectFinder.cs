using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Cli.Projects;

/// <summary>C# files that are compiled together. <see cref="File"/> is null for code that no project file stands above.</summary>
internal sealed record CodeProject(string Name, ProjectFile? File, IReadOnlyList<string> Code);

/// <summary>
/// Deals the code of a repository out to its projects, as the SDK does with the files below a project: each file to the nearest project
/// above it, so that a project around others does not take theirs.
/// </summary>
internal static class ProjectFinder
{
    public static IReadOnlyList<CodeProject> Find(
        RepositoryFiles files, string repository, SourceFiles sources, ICollection<SourceProblem> problems)
    {
        var projects = new List<ProjectFile>();
        foreach (var path in files.Projects)
        {
            var (project, problem) = ProjectFile.Read(path, sources.Tree);
            if (problem is not null) problems.Add(new SourceProblem(sources.NameOf(path), problem));
            projects.Add(project);
        }
        var byFolder = projects.GroupBy(project => project.Folder).ToDictionary(group => group.Key, group => group.First());
        var owned = projects.ToDictionary(project => project, _ => new List<string>());
        var rest = new List<string>();
        foreach (var path in files.Code)
        {
            if (Owner(path, byFolder) is not { } owner) rest.Add(path);
            else if (owner.TakesAllFiles && !Matches(owner.Removed, path)) owned[owner].Add(path);
        }
        foreach (var project in projects) AddIncluded(project, owned[project], files.Code);

        var found = projects.Where(project => owned[project].Count > 0)
            .Select(project => new CodeProject(project.Name, project, owned[project])).ToList();
        if (rest.Count > 0) found.Add(new CodeProject(repository, null, rest));
        return found;
    }

    private static ProjectFile? Owner(string path, Dictionary<string, ProjectFile> byFolder)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
            if (byFolder.TryGetValue(folder, out var project)) return project;
        return null;
    }

    private static void AddIncluded(ProjectFile project, List<string> code, IReadOnlyList<string> all)
    {
        if (project.Included.Count == 0) return;
        var known = new HashSet<string>(code, StringComparer.Ordinal);
        foreach (var path in all)
            if (Matches(project.Included, path) && known.Add(path)) code.Add(path);
    }

    private static bool Matches(IReadOnlyList<string> patterns, string path) =>
        patterns.Count > 0 && patterns.Any(pattern => new PathPattern(pattern).IsMatch(path));
}
