using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Models;
using DbImpact.Cli.Cache;
using DbImpact.Cli.Migrations.Sql;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python;

namespace DbImpact.Cli.Analysis;

/// <summary>Reads the repositories: their C# projects and Python modules, on all cores, and their .sql files.</summary>
/// <param name="files">Where they are read.</param>
/// <param name="cache">What earlier runs have found in the same texts.</param>
/// <param name="terminal">Is told how far it is.</param>
internal sealed class FactFinder(SourceFiles files, FactCache cache, Terminal terminal)
{
    private readonly CancellationToken _cancellation = terminal.Cancellation;
    private const string SqlLibrary = "sql";

    /// <param name="repositories">The repositories to read.</param>
    /// <param name="all">All repositories of the workspace: what lies in another one's folder is not this one's.</param>
    /// <param name="sources">Where the catalogs come from: their files are no code.</param>
    public IReadOnlyList<RepositoryFacts> Find(
        IReadOnlyList<Repository> repositories, IReadOnlyList<Repository> all, IReadOnlyCollection<CatalogSource> sources)
    {
        var groups = repositories.GroupBy(repository => repository.Whole ?? repository).ToList();
        var found = new List<RepositoryFacts>();
        for (var i = 0; i < groups.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            var group = groups[i];
            terminal.Progress($"Reading {group.Key.Name}{(groups.Count > 1 ? $" ({i + 1} of {groups.Count})" : "")}");
            var others = all.Where(other => other.Whole is null && other.Folder != group.Key.Folder).Select(other => other.Folder);
            var whole = Find(group.Key, [.. others], sources);
            files.Forget(whole.Files, FilesIn(whole));
            found.AddRange(FolderFacts.Split(whole, [.. group], [.. all.Where(other => (other.Whole ?? other) == group.Key)], files));
        }
        cache.Trim();
        return found;
    }

    /// <summary>The files that something is told of.</summary>
    private static HashSet<string> FilesIn(RepositoryFacts facts) =>
    [
        .. facts.Sites.Select(site => site.Place.Path),
        .. facts.Sites.SelectMany(FilesRead),
        .. facts.UnknownSites.Select(site => site.Place.Path),
        .. facts.Models.Select(model => model.Place.Path),
        .. facts.Scripts.Select(script => script.Place.Path),
        .. facts.EntityUses.Select(use => use.Place.Path),
        .. facts.Migrations.Select(migration => migration.Place.Path),
        .. facts.Problems.Select(problem => problem.Path),
    ];

    private RepositoryFacts Find(Repository repository, IReadOnlyCollection<string> others, IReadOnlyCollection<CatalogSource> sources)
    {
        var found = RepositoryFiles.Find(repository.Folder, others, repository.Excluded, files);
        var problems = new ConcurrentBag<SourceProblem>(found.Problems);
        var finding = new List<SourceProblem>();
        var projects = ProjectFinder.Find(found, repository.Name, files, finding);
        foreach (var problem in finding) problems.Add(problem);

        Load(found.Code.Concat(found.Python).Concat(found.Sql.Where(path => !sources.Any(source => IsOf(source, path)))));
        var undecoded = new UndecodedTexts(files.IsUndecoded);
        IReadOnlyList<SourceFacts> facts = [.. new CSharpReader(files, cache, _cancellation).Read(repository, projects, found.Sql, problems), ReadPython(repository, found.Python, problems)];
        facts = [.. facts.Select(part => undecoded.Of(ExpandedFacts.Of(part, repository.Placeholders)))];
        var run = facts.SelectMany(part => part.SqlSites).SelectMany(FilesRead).ToHashSet(StringComparer.Ordinal);
        var sql = found.Sql.Where(path => !run.Contains(files.NameOf(path)) && !sources.Any(source => IsOf(source, path))).ToList();
        var queries = sql.Where(path => repository.Queries.Any(pattern => pattern.IsMatch(path))).ToList();
        var scripts = sql.Except(queries).Select(path => ReadScript(path, repository.Placeholders)).OfType<SqlSite>().ToList();
        var saved = queries.Select(path => ReadScript(path, repository.Placeholders)).OfType<SqlSite>().Select(script => script with { Operation = SqlOperation.Query }).ToList();
        var notKnown = scripts.Concat(saved).Where(script => undecoded.IsUnknown(script.Text)).ToHashSet();
        var read = found.Code.Concat(found.Sql).Concat(found.Python).Select(files.NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in files.Problems.Values.Where(problem => read.Contains(problem.Path))) problems.Add(problem);
        return new RepositoryFacts(repository)
        {
            // A file that two projects compile says everything twice.
            Sites = [.. saved.Where(script => !notKnown.Contains(script)), .. facts.SelectMany(part => part.SqlSites).DistinctBy(site => (site.Place, site.RunAt, site.Text.Text))],
            UnknownSites = [.. facts.SelectMany(part => part.UnknownSites).Concat(notKnown.Select(UndecodedTexts.Unknown)).DistinctBy(site => site.Place)],
            // A snapshot may stand in another project than the classes.
            Models = [.. SnapshotFill.Fill([.. facts.SelectMany(part => part.Models)], [.. facts.SelectMany(part => part.Snapshots).DistinctBy(snapshot => snapshot.Path)])
                .DistinctBy(model => (model.Place, model.Table.Name))],
            Scripts = [.. scripts.Where(script => !notKnown.Contains(script))],
            EntityUses = [.. facts.SelectMany(part => part.EntityUses)],
            Migrations = [.. facts.SelectMany(part => part.Migrations), .. SqlMigrations.Find(repository.Folder, found.Sql, projects, files, repository.Placeholders).Select(undecoded.Of)],
            Problems = [.. facts.SelectMany(part => part.Problems).Concat(problems).Distinct()
                .OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)],
            Files = [.. found.Code.Concat(found.Python).Select(files.NameOf), .. scripts.Concat(saved).Select(script => script.Place.Path), .. run],
        };
    }

    /// <summary>The .sql files whose text a site runs.</summary>
    private static IEnumerable<string> FilesRead(SqlSite site) =>
        site.Text.Source.Segments.Select(segment => segment.Source.Path)
            .Where(path => path != site.Place.Path && path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase)).Distinct();

    /// <summary>Reads the files on all cores.</summary>
    private void Load(IEnumerable<string> paths) => Parallel.ForEach(
        paths, new ParallelOptions { CancellationToken = _cancellation }, path => files.Find(files.NameOf(path)));

    private SourceFacts ReadPython(Repository repository, IReadOnlyList<string> paths, ConcurrentBag<SourceProblem> problems)
    {
        if (paths.Count == 0) return SourceFacts.Empty;
        var read = paths.Select(path => (Relative: Path.GetRelativePath(repository.Folder, path).Replace('\\', '/'), Name: files.NameOf(path)))
            .Where(file => files.Find(file.Name) is not null).ToList();
        var key = cache.IsUsed ? KeyOf(read) : "";
        if (cache.Find(key) is { } known) return known;
        try
        {
            var facts = PythonFacts.FromFiles([.. read.Select(file => new PythonFile(file.Relative, file.Name, files.Find(file.Name)!.ToString()))], _cancellation);
            cache.Keep(key, facts);
            return facts;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(new SourceProblem(files.NameOf(repository.Folder), "the Python files were not read, because of " + OwnError.Describe(exception)));
            return SourceFacts.Empty;
        }
    }

    private string KeyOf(IEnumerable<(string Relative, string Name)> modules)
    {
        using var key = new CacheKey("Python");
        foreach (var (relative, name) in modules)
        {
            key.Add(relative);
            key.AddFile(name, files);
        }
        return key.Finish();
    }

    private SqlSite? ReadScript(string path, SqlPlaceholders placeholders)
    {
        var name = files.NameOf(path);
        if (!files.TryFind(name, out var text)) return null;
        var content = MigrationScript.UpPart(text.ToString());
        return new SqlSite
        {
            Text = placeholders.Expand(new SqlText(content, ParameterStyle.Psql, source: SourceMap.ForFile(name, content.Length))),
            Place = new SourceSpan(name, 0, content.Length),
            Library = SqlLibrary,
            Operation = SqlOperation.Script,
        };
    }

    private static bool IsOf(CatalogSource source, string path) => source switch
    {
        FileSource file => file.FullPath == path,
        FolderSource folder => DisplayPath.IsInside(path, folder.FullPath),
        _ => false,
    };
}
