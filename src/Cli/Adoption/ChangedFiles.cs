using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Adoption;

/// <summary>The files that have changed since a revision of git, those that are not committed included.</summary>
internal sealed class ChangedFiles
{
    private readonly HashSet<string> _paths;
    private readonly string _revision;

    private ChangedFiles(HashSet<string> paths, string revision)
    {
        _paths = paths;
        _revision = revision;
    }

    /// <exception cref="CliException">A repository is not in git, or does not have the revision.</exception>
    public static ChangedFiles Since(string revision, Workspace workspace)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var folders = workspace.Repositories.Where(workspace.Shows).Select(repository => Git.TopLevel(repository.Folder)).Distinct().ToList();
        foreach (var top in folders)
        {
            var commit = Git.Resolve(top, revision);
            foreach (var name in Git.Lines(top, "diff", "--name-only", "-z", commit).Concat(Git.Lines(top, "ls-files", "--others", "--exclude-standard", "-z")))
                paths.Add(Path.GetFullPath(name, top));
        }
        return new ChangedFiles(paths, revision);
    }

    /// <summary>
    /// The report of the files that have changed; of all files where a catalog has changed too, because then any of them may have become wrong.
    /// </summary>
    public CheckReport Apply(CheckReport report, Workspace workspace, Terminal terminal)
    {
        var sources = workspace.Repositories.Where(workspace.Shows).Select(repository => repository.Database.Source).Distinct().ToList();
        if (sources.Find(HasChanged) is { } changed)
        {
            terminal.Error.WriteLine($"{changed.Description} has changed since {_revision} too: the findings of all files are shown.");
            return report;
        }
        return report with { Findings = [.. report.Findings.Where(finding => _paths.Contains(Path.GetFullPath(finding.Place.Path, report.Root)))] };
    }

    private bool HasChanged(CatalogSource source) => source switch
    {
        FileSource file => _paths.Contains(file.FullPath),
        FolderSource folder => _paths.Any(path => DisplayPath.IsInside(path, folder.FullPath)),
        _ => false,
    };
}
