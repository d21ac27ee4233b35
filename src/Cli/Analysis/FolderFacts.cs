using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Analysis;

/// <summary>Parts a repository's facts among it and those of its folders whose connections are of another kind: they were read together.</summary>
internal static class FolderFacts
{
    /// <param name="whole">All that the repository says.</param>
    /// <param name="parts">Those that are asked for: the repository itself, folders of it.</param>
    /// <param name="all">The repository and all its folders.</param>
    /// <param name="files">Where the files are.</param>
    public static IEnumerable<RepositoryFacts> Split(RepositoryFacts whole, IReadOnlyList<Repository> parts, IReadOnlyList<Repository> all, SourceFiles files)
    {
        if (all.Count == 1) return [whole];
        // Of folders in one another the innermost says what holds.
        var folders = all.OrderByDescending(part => part.Folder.Length).ToList();
        return parts.Select(part => Of(whole, part, path => folders.Find(folder => DisplayPath.IsInside(files.FullPathOf(path), folder.Folder)) == part));
    }

    private static RepositoryFacts Of(RepositoryFacts whole, Repository part, Func<string, bool> isOf) => new(part)
    {
        Sites = [.. whole.Sites.Where(site => isOf(site.Place.Path))],
        UnknownSites = [.. whole.UnknownSites.Where(site => isOf(site.Place.Path))],
        Models = [.. whole.Models.Where(model => isOf(model.Place.Path))],
        Scripts = [.. whole.Scripts.Where(script => isOf(script.Place.Path))],
        EntityUses = [.. whole.EntityUses.Where(use => isOf(use.Place.Path))],
        Migrations = [.. whole.Migrations.Where(migration => isOf(migration.Place.Path))],
        Problems = [.. whole.Problems.Where(problem => isOf(problem.Path))],
        Files = [.. whole.Files.Where(isOf)],
    };
}
