using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Cache;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Workspaces;
using DbImpact.CSharp;
using DbImpact.CSharp.Sql;

namespace DbImpact.Cli.Analysis;

/// <summary>Reads a repository's C# projects: those that are as an earlier run found them are not compiled.</summary>
internal sealed class CSharpReader(SourceFiles files, FactCache cache, CancellationToken cancellation)
{
    /// <param name="repository">Whose projects they are.</param>
    /// <param name="projects">The projects.</param>
    /// <param name="sql">The repository's .sql files.</param>
    /// <param name="problems">Gets what was not read.</param>
    public IReadOnlyList<SourceFacts> Read(
        Repository repository, IReadOnlyList<CodeProject> projects, IReadOnlyList<string> sql, ConcurrentBag<SourceProblem> problems)
    {
        var inputs = ProjectInputs.Of(projects, files, problems);
        var facts = new SourceFacts?[inputs.Count];
        var written = new IReadOnlyList<string>[inputs.Count];
        var methods = new IReadOnlyList<string>[inputs.Count];
        var keys = new string[inputs.Count];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, facts.Length, options, i =>
        {
            written[i] = EditorConfig.SqlMethodsOf(projects[i], repository.Folder);
            methods[i] = [.. repository.SqlMethods, .. written[i]];
            if (!cache.IsUsed) return;
            keys[i] = KeyOf(inputs[i], methods[i], FilesBelow(projects[i], repository, sql));
            facts[i] = cache.Find(keys[i]);
        });

        var compiler = new ProjectCompiler(files);
        var compiled = inputs.Select((input, i) => facts[i] is null ? compiler.Compile(input, cancellation) : null).ToArray();
        Parallel.For(0, facts.Length, options, i =>
        {
            if (compiled[i] is not { } project) return;
            try
            {
                var read = SqlFilesOf(projects[i], repository, sql);
                var named = SqlMethods.Parse(methods[i]);
                var found = CSharpFacts.FromCompilation(project.Compilation, cancellation, named, read);
                var unknown = written[i].SelectMany(SqlMethods.Problems).Concat(named.ProblemsIn(project.Compilation)).Select(problem => new SourceProblem(
                    files.NameOf(projects[i].File?.FullPath ?? repository.Folder), $"the option dbimpact_sql_methods: {problem} (DBI0003)"));
                facts[i] = found with { Problems = [.. found.Problems, .. project.Problems, .. unknown] };
                if (cache.IsUsed) cache.Keep(keys[i], facts[i]!);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                var path = projects[i].File is { } file ? file.FullPath : projects[i].Code[0];
                problems.Add(new SourceProblem(files.NameOf(path), "the project was not read, because of " + OwnError.Describe(exception)));
                facts[i] = SourceFacts.Empty with { Problems = project.Problems };
            }
        });
        return facts!;
    }

    /// <summary>Of all that the facts may follow from: any of the .sql files may be read.</summary>
    private string KeyOf(ProjectInputs inputs, IReadOnlyList<string> methods, IEnumerable<(string Path, string Relative)> sql)
    {
        using var key = new CacheKey("C#");
        key.Add(inputs.KeyIn(files));
        key.Add(methods);
        foreach (var (path, relative) in sql)
        {
            key.Add(relative);
            key.Add(inputs.Project.File is { } file ? EmbeddedResource.NameOf(file, path) : null);
            key.AddFile(files.NameOf(path), files);
        }
        return key.Finish();
    }

    private SqlFiles SqlFilesOf(CodeProject project, Repository repository, IReadOnlyList<string> sql) => new(
        FilesBelow(project, repository, sql).Select(file =>
        {
            var name = files.NameOf(file.Path);
            return new SqlFile(name, file.Relative, () => files.Find(name)?.ToString())
            {
                LogicalName = project.File is { Resources.Count: > 0 } resources ? EmbeddedResource.NameOf(resources, file.Path) : null,
            };
        }),
        project.File?.RootNamespace);

    /// <summary>The .sql files below a project's folder, or the repository's where there is no project.</summary>
    private static IEnumerable<(string Path, string Relative)> FilesBelow(CodeProject project, Repository repository, IReadOnlyList<string> sql)
    {
        var folder = project.File?.Folder ?? repository.Folder;
        var start = Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
        return sql.Where(path => path.StartsWith(start, StringComparison.Ordinal)).Select(path => (path, Path.GetRelativePath(folder, path).Replace('\\', '/')));
    }
}
