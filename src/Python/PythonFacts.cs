using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Literals;
using DbImpact.Python.Migrations;
using DbImpact.Python.Migrations.Django;
using DbImpact.Python.Models;
using DbImpact.Python.Parsing;
using DbImpact.Python.Sql;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;

namespace DbImpact.Python;

/// <summary>A Python file to read.</summary>
/// <param name="RelativePath">Below the repository's root, with <c>/</c>: it gives the module's name.</param>
/// <param name="Path">As reports show it.</param>
/// <param name="Text">Its decoded characters.</param>
public sealed record PythonFile(string RelativePath, string Path, string Text);

/// <summary>Everything that the Python files of a repository say about databases.</summary>
public static class PythonFacts
{
    /// <summary>Reads all files, on all cores. What cannot be read is listed; nothing is run.</summary>
    public static SourceFacts FromFiles(IReadOnlyList<PythonFile> files, CancellationToken cancellation = default)
    {
        if (files is null) throw new ArgumentNullException(nameof(files));
        var options = new ParallelOptions { CancellationToken = cancellation };
        var (project, modules) = Parse(files, options);
        var own = OwnFunctions.Find(project, [.. project.All.Where(Gate.MayRunSql)], cancellation);
        var facts = new SourceFacts[project.All.Count];
        Parallel.For(0, facts.Length, options, i =>
        {
            var module = project.All[i];
            if (!Gate.MayRunSql(module) && !own.MayBeCalledIn(module)) facts[i] = SourceFacts.Empty;
            else facts[i] = FindIn(module, project, own, cancellation);
        });
        IReadOnlyList<EntityModel> models = [.. SqlAlchemyModels.Find(project, cancellation), .. DjangoModels.Find(project, cancellation)];
        return new SourceFacts
        {
            SqlSites = [.. facts.SelectMany(static part => part.SqlSites)],
            UnknownSites = [.. facts.SelectMany(static part => part.UnknownSites)],
            Models = models,
            EntityUses = UsesOf(project, models, options),
            Migrations = MigrationsIn(project, cancellation),
            Problems = [.. modules.SelectMany(Problems), .. facts.SelectMany(static part => part.Problems)],
        };
    }

    /// <summary>The form of a literal by its notation; null for one of another front end.</summary>
    public static LiteralForm? FormOf(string notation) => PythonLiteralForm.FromNotation(notation);

    /// <summary>The migrations among the files, and nothing else of them.</summary>
    public static IReadOnlyList<Migration> MigrationsOf(IReadOnlyList<PythonFile> files, CancellationToken cancellation = default)
    {
        if (files is null) throw new ArgumentNullException(nameof(files));
        return MigrationsIn(Parse(files, new ParallelOptions { CancellationToken = cancellation }).Project, cancellation);
    }

    private static IReadOnlyList<Migration> MigrationsIn(PythonProject project, CancellationToken cancellation) =>
        [.. AlembicMigrations.Find(project, cancellation), .. DjangoMigrations.Find(project, cancellation)];

    private static (PythonProject Project, PythonModule[] Modules) Parse(IReadOnlyList<PythonFile> files, ParallelOptions options)
    {
        var modules = new PythonModule[files.Count];
        Parallel.For(0, files.Count, options, i => modules[i] = PythonParser.Parse(files[i].Path, files[i].Text));
        return (new PythonProject(files.Zip(modules, static (file, module) => (file.RelativePath, module))), modules);
    }

    private static IReadOnlyList<EntityUse> UsesOf(PythonProject project, IReadOnlyList<EntityModel> models, ParallelOptions options)
    {
        if (models.Count == 0) return [];
        var byName = models.GroupBy(static model => model.TypeName, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        // What a migration does with its own models is done to the schema of its moment.
        var modules = project.All.Where(static module => !module.IsMigration).ToList();
        var found = new IReadOnlyList<EntityUse>[modules.Count];
        Parallel.For(0, found.Length, options, i => found[i] = new EntityUseFinder(byName, new NameResolver(project)).FindIn(modules[i]));
        return [.. found.SelectMany(static uses => uses)];
    }

    /// <summary>An error of our own costs the module in which it was made, and says so.</summary>
    private static SourceFacts FindIn(ModuleSymbol module, PythonProject project, OwnFunctions own, CancellationToken cancellation)
    {
        try
        {
            return new SqlSiteFinder(own).FindIn(module, project, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var at = exception.StackTrace?.Split('\n')[0].Trim();
            var message = $"the SQL in it was not read, because of an error in DbImpact: {exception.GetType().Name}: {exception.Message} ({at})";
            return new SourceFacts { Problems = [new SourceProblem(module.Module.Path, message)] };
        }
    }

    private static IEnumerable<SourceProblem> Problems(PythonModule module)
    {
        if (module.Errors.Count == 0) yield break;
        var error = module.Errors[0];
        var line = 1;
        for (var i = 0; i < error.Position && i < module.Text.Length; i++)
            if (module.Text[i] == '\n') line++;
        yield return new SourceProblem(module.Path, $"line {line} has a syntax error ({error.Message}); what stands around it may be missed");
    }
}
