using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Literals;
using DbImpact.CSharp.Migrations;
using DbImpact.CSharp.Migrations.Fluent;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Sql;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp;

/// <summary>Everything that a C# compilation says about databases.</summary>
public static class CSharpFacts
{
    /// <summary>
    /// Reads all trees of a compilation. Packages need not be restored, and the code need not compile: what is missing is recognised
    /// by its name, and what cannot be read is listed.
    /// </summary>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="methods">What its options say of methods that run SQL; null for nothing.</param>
    /// <param name="files">The .sql files that the project may read; null for none.</param>
    public static SourceFacts FromCompilation(
        Compilation compilation, CancellationToken cancellationToken = default, SqlMethods? methods = null, SqlFiles? files = null)
    {
        var modelFinder = EntityModelFinder.Create(compilation);
        var models = modelFinder.FindAll(cancellationToken);
        if (SqlSiteFinder.Create(compilation, methods, files) is not { } finder) return models.Count == 0 ? SourceFacts.Empty : new SourceFacts { Models = models };
        var trees = compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal).ToArray();
        var found = new SourceFacts[trees.Length];
        Parallel.For(0, trees.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
            found[i] = finder.FindIn(compilation.GetSemanticModel(trees[i]), cancellationToken));
        return new SourceFacts
        {
            Migrations = MigrationsOf(compilation, cancellationToken),
            SqlSites = InOrder(found.SelectMany(static facts => facts.SqlSites).Concat(models.SelectMany(static model => model.Definitions)), static site => site.Place),
            UnknownSites = InOrder(
                found.SelectMany(static facts => facts.UnknownSites).Concat(models.SelectMany(static model => model.UnknownDefinitions)), static site => site.Place),
            Models = models,
            Snapshots = modelFinder.FindSnapshots(cancellationToken),
            Problems = trees.SelectMany(tree => Problems(tree, cancellationToken)).ToArray(),
        };
    }

    /// <summary>The form of a literal by its notation; null for one of another front end.</summary>
    public static LiteralForm? FormOf(string notation) => CSharpLiteralForm.FromNotation(notation);

    /// <summary>The migrations alone. What the sources refer to need not be there.</summary>
    public static IReadOnlyList<Migration> MigrationsOf(Compilation compilation, CancellationToken cancellationToken = default) =>
        Find(new SourceModels(compilation), cancellationToken);

    private static IReadOnlyList<Migration> Find(SourceModels models, CancellationToken cancellationToken) =>
        [.. EntityFrameworkMigrations.Find(models, cancellationToken), .. FluentMigrations.Find(models, cancellationToken)];

    private static T[] InOrder<T>(IEnumerable<T> items, Func<T, SourceSpan> placeOf) =>
        [.. items.OrderBy(item => placeOf(item).Path, StringComparer.Ordinal).ThenBy(item => placeOf(item).Start)];

    private static IEnumerable<SourceProblem> Problems(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var error = tree.GetDiagnostics(cancellationToken).FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is null) yield break;
        var line = error.Location.GetLineSpan().StartLinePosition.Line + 1;
        yield return new SourceProblem(tree.FilePath, $"line {line} has a syntax error ({error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}); what stands around it may be missed");
    }
}
