using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Migrations.Sql;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;
using DbImpact.CSharp;
using DbImpact.CSharp.Sql;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python;

namespace DbImpact.Cli.Analysis;

/// <summary>Reads the repositories: their C# projects and Python modules, on all cores, and their .sql files.</summary>
internal sealed class FactFinder(SourceFiles files, Terminal terminal)
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

        var compilations = new ProjectCompiler(files, problems).Compile(projects, _cancellation);
        var facts = new SourceFacts[compilations.Count];
        Parallel.For(
            0, facts.Length, new ParallelOptions { CancellationToken = _cancellation },
            i => facts[i] = Read(repository, projects[i], compilations[i], found.Sql, problems));

        var python = ReadPython(repository, found.Python, problems);
        facts = [.. facts, python];
        var run = facts.SelectMany(part => part.SqlSites).SelectMany(FilesRead).ToHashSet(StringComparer.Ordinal);
        var sql = found.Sql.Where(path => !run.Contains(files.NameOf(path)) && !sources.Any(source => IsOf(source, path))).ToList();
        var queries = sql.Where(path => repository.Queries.Any(pattern => pattern.IsMatch(path))).ToList();
        var scripts = sql.Except(queries).Select(ReadScript).OfType<SqlSite>().ToList();
        var saved = queries.Select(ReadScript).OfType<SqlSite>().Select(script => script with { Operation = SqlOperation.Query }).ToList();
        var read = found.Code.Concat(found.Sql).Concat(found.Python).Select(files.NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in files.Problems.Values.Where(problem => read.Contains(problem.Path))) problems.Add(problem);
        return new RepositoryFacts(repository)
        {
            // A file that two projects compile says everything twice.
            Sites = [.. saved, .. facts.SelectMany(part => part.SqlSites).DistinctBy(site => (site.Place, site.RunAt, site.Text.Text))],
            UnknownSites = [.. facts.SelectMany(part => part.UnknownSites).DistinctBy(site => site.Place)],
            Models = [.. facts.SelectMany(part => part.Models).DistinctBy(model => (model.Place, model.Table.Name))],
            Scripts = scripts,
            EntityUses = [.. facts.SelectMany(part => part.EntityUses)],
            Migrations = [.. facts.SelectMany(part => part.Migrations), .. SqlMigrations.Find(repository.Folder, found.Sql, files)],
            Problems = [.. facts.SelectMany(part => part.Problems).Concat(problems).Distinct()
                .OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)],
            Files = [.. found.Code.Concat(found.Python).Select(files.NameOf), .. scripts.Concat(saved).Select(script => script.Place.Path), .. run],
        };
    }

    /// <summary>The .sql files whose text a site runs.</summary>
    private static IEnumerable<string> FilesRead(SqlSite site) =>
        site.Text.Source.Segments.Select(segment => segment.Source.Path)
            .Where(path => path != site.Place.Path && path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase)).Distinct();

    private SourceFacts Read(
        Repository repository,
        CodeProject project,
        Microsoft.CodeAnalysis.Compilation compilation,
        IReadOnlyList<string> sql,
        ConcurrentBag<SourceProblem> problems)
    {
        try
        {
            var methods = SqlMethods.Parse([.. repository.SqlMethods, .. EditorConfig.SqlMethodsOf(project, repository.Folder)]);
            return CSharpFacts.FromCompilation(compilation, _cancellation, methods, SqlFilesOf(project, repository, sql));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var path = project.File is null ? files.NameOf(project.Code[0]) : files.NameOf(project.File.FullPath);
            problems.Add(new SourceProblem(path, "the project was not read, because of " + Describe(exception)));
            return SourceFacts.Empty;
        }
    }

    /// <summary>The .sql files below a project's folder, or the repository's where there is no project.</summary>
    private SqlFiles SqlFilesOf(CodeProject project, Repository repository, IReadOnlyList<string> sql)
    {
        var folder = project.File?.Folder ?? repository.Folder;
        var start = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        var below = sql.Where(path => path.StartsWith(start, StringComparison.Ordinal)).Select(path =>
        {
            var name = files.NameOf(path);
            return new SqlFile(name, Path.GetRelativePath(folder, path).Replace('\\', '/'), () => files.Find(name)?.ToString());
        });
        return new SqlFiles(below, project.File?.RootNamespace);
    }

    private SourceFacts ReadPython(Repository repository, IReadOnlyList<string> paths, ConcurrentBag<SourceProblem> problems)
    {
        if (paths.Count == 0) return SourceFacts.Empty;
        var read = new PythonFile?[paths.Count];
        Parallel.For(0, read.Length, new ParallelOptions { CancellationToken = _cancellation }, i =>
        {
            var name = files.NameOf(paths[i]);
            if (files.TryFind(name, out var text))
                read[i] = new PythonFile(Path.GetRelativePath(repository.Folder, paths[i]).Replace('\\', '/'), name, text.ToString());
        });
        try
        {
            return PythonFacts.FromFiles([.. read.OfType<PythonFile>()], _cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(new SourceProblem(files.NameOf(repository.Folder), "the Python files were not read, because of " + Describe(exception)));
            return SourceFacts.Empty;
        }
    }

    private static string Describe(Exception exception)
    {
        var inner = exception is AggregateException { InnerException: { } first } ? first : exception;
        return $"an error in DbImpact: {inner.GetType().Name}: {inner.Message} ({inner.StackTrace?.Split('\n').FirstOrDefault()?.Trim()})";
    }

    private SqlSite? ReadScript(string path)
    {
        var name = files.NameOf(path);
        if (!files.TryFind(name, out var text)) return null;
        var content = MigrationScript.UpPart(text.ToString());
        return new SqlSite
        {
            Text = new SqlText(content, ParameterStyle.Psql, source: SourceMap.ForFile(name, content.Length)),
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
