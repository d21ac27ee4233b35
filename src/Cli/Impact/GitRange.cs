using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DbImpact.Cli.Adoption;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Files;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Impact;

/// <summary>Two revisions of git, and the files of a workspace at each: <c>main..feature</c>, <c>v1.2..</c>, <c>main...feature</c> from where they parted.</summary>
internal sealed partial class GitRange : IDisposable
{
    private const int CommitLength = 9;

    private GitRange(string written, string from, string to, bool isParted, IReadOnlyList<RangeRoot> roots, IReadOnlyList<string> others)
    {
        (Written, ToName, Roots) = (written, to, roots);
        // Where two branches parted is neither of them.
        FromName = !isParted ? from : roots.Count == 1 ? ShortName(roots[0].From) : "the merge base";
        MergeBase = isParted ? $"the merge base of {from} and {to}" : null;
        From = new RevisionTree([.. roots.Select(root => (root.Top, (string?)root.From)), .. others.Select(top => (top, (string?)null))]);
        To = new RevisionTree([.. roots.Select(root => (root.Top, (string?)root.To)), .. others.Select(top => (top, (string?)null))]);
    }

    public string Written { get; }

    /// <summary>What the user calls the revision before; where it is a merge base the commit itself.</summary>
    public string FromName { get; }

    /// <summary>Of what the revision before is the merge base, for a person; null where it is none.</summary>
    public string? MergeBase { get; }

    public string ToName { get; }

    /// <summary>The work trees that have both revisions.</summary>
    public IReadOnlyList<RangeRoot> Roots { get; }

    public RevisionTree From { get; }

    public RevisionTree To { get; }

    /// <summary>The beginning of a commit's name by which a person knows it.</summary>
    public static string ShortName(string commit) => commit[..CommitLength];

    public static bool IsOne(string written) => Range().IsMatch(written);

    /// <param name="written">What the user wrote.</param>
    /// <param name="workspace">The workspace; repositories of it that do not have the revisions stay as they are on the disk.</param>
    /// <param name="database">The database that is changed.</param>
    /// <exception cref="CliException">No repository that uses the database has the revisions.</exception>
    public static GitRange Open(string written, Workspace workspace, WorkspaceDatabase database)
    {
        var match = Range().Match(written);
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value is { Length: > 0 } end ? end : "HEAD");
        var folders = workspace.Repositories.Where(repository => repository.Database == database).Select(repository => repository.Folder).Distinct().ToList();
        var tops = folders.Select(folder => Git.FindTopLevel(folder, out _)).OfType<string>().Distinct().ToList();
        if (tops.Count == 0) _ = Git.TopLevel(folders[0]);
        var roots = new List<RangeRoot>();
        foreach (var top in tops)
        {
            if (Git.Find(top, from) is not { } first || Git.Find(top, to) is not { } last) continue;
            if (match.Groups["parted"].Success)
                first = Git.MergeBase(top, first, last) ?? throw new CliException($"{from} and {to} have no commit in common in \"{top}\".");
            roots.Add(new RangeRoot(top, first, last));
        }
        // Which of the two is missing is told of the first.
        if (roots.Count == 0) _ = (Git.Resolve(tops[0], from), Git.Resolve(tops[0], to));
        return new GitRange(written, from, to, match.Groups["parted"].Success, roots, [.. tops.Where(top => roots.TrueForAll(root => root.Top != top))]);
    }

    /// <summary>The databases as they are before the range: a catalog that a repository keeps is that of its revision.</summary>
    /// <exception cref="CliException">A catalog cannot be read.</exception>
    public async Task<IReadOnlyDictionary<WorkspaceDatabase, LoadedCatalog>> LoadCatalogsAsync(Workspace workspace, TimeSpan timeout, Terminal terminal)
    {
        var loading = WorkspaceAnalysis.DatabasesOf(workspace)
            .Select(async database => (database, Catalog: await LoadAsync(database.Source, workspace, timeout, terminal).ConfigureAwait(false))).ToList();
        return (await Task.WhenAll(loading).ConfigureAwait(false)).ToDictionary(pair => pair.database, pair => pair.Catalog);
    }

    public void Dispose()
    {
        From.Dispose();
        To.Dispose();
    }

    private async Task<LoadedCatalog> LoadAsync(CatalogSource source, Workspace workspace, TimeSpan timeout, Terminal terminal)
    {
        var tree = source switch
        {
            FileSource file when To.HasFile(file.FullPath) && !From.HasFile(file.FullPath) => throw new CliException(
                $"{source.Description} is not in {FromName}: give the catalog of the database before the change with --catalog."),
            FileSource file when From.HasFile(file.FullPath) => From,
            FolderSource folder when From.HasFolder(folder.FullPath) || To.HasFolder(folder.FullPath) => From,
            // What git does not keep is as it is.
            _ => FileTree.Disk,
        };
        // The first migrations of all begin with an empty database.
        if (tree == From && source is FolderSource { FullPath: var path } && !From.HasFolder(path))
            return new LoadedCatalog(source, Replayer.Replay([], new ReplayOptions { IsWholeDatabase = false }).Catalog, []);
        return await CatalogLoader.LoadAsync(source, timeout, full => DisplayPath.Of(full, workspace.Root), terminal.Cancellation, tree).ConfigureAwait(false);
    }

    [GeneratedRegex(@"^(?<from>[^\s.-](?:[^\s.]|\.(?!\.))*)(?:\.\.\.(?<parted>)|\.\.)(?<to>[^\s.][^\s]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}

/// <summary>A work tree of git's and the two commits of a range.</summary>
internal sealed record RangeRoot(string Top, string From, string To);
