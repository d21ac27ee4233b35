using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Analyzers.Snapshots;
using DbImpact.Checks;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Models;
using DbImpact.Checks.Suggestions;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Sql;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbImpact.Analyzers.Hosting;

/// <summary>The analysis of one compilation. Lives as long as it does; each tree is analysed on its own, by any thread.</summary>
internal sealed class ProjectAnalysis
{
    private readonly Compilation _compilation;
    private readonly Lazy<ProjectDatabase> _database;
    private readonly IReadOnlyDictionary<string, AdditionalText> _files;
    private readonly SqlSiteFinder? _sites;
    private readonly Lazy<IReadOnlyList<EntityModel>> _models;
    private readonly Lazy<CheckContext> _context;
    private readonly ConcurrentDictionary<(string Rule, SourceSpan Place, string Message), bool> _reported = new();

    public ProjectAnalysis(Compilation compilation, Lazy<ProjectDatabase> database, AnalyzerOptions options)
    {
        _compilation = compilation;
        _database = database;
        _files = SnapshotFiles.Queries(options);
        _sites = SqlSiteFinder.Create(compilation, SnapshotFiles.Methods(options, compilation.SyntaxTrees), SnapshotFiles.QueryFiles(options));
        _models = new(() => EntityModelFinder.Create(compilation).FindAll(CancellationToken.None));
        _context = new(() => CreateContext(_database.Value.Database!, SnapshotFiles.Migrations(options)));
    }

    public void Analyze(SemanticModelAnalysisContext context)
    {
        try
        {
            var tree = context.SemanticModel.SyntaxTree;
            var sites = _sites?.FindIn(context.SemanticModel, context.CancellationToken).SqlSites ?? [];
            if (sites.Count > 0) Check(sites, context);
            foreach (var model in _models.Value)
            {
                if (model.Definitions.Count > 0) Check(model.Definitions.Where(definition => definition.Place.Path == tree.FilePath), context);
                if (model.Place.Path != tree.FilePath || _database.Value.Database is null) continue;
                Report(ModelCheck.Check(model, _context.Value), context.ReportDiagnostic);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            ReportFailure(exception, context.ReportDiagnostic);
        }
    }

    private void Check(IEnumerable<SqlSite> sites, SemanticModelAnalysisContext context)
    {
        if (_database.Value.Database is not { } database) return;
        foreach (var site in sites) Report(SqlCheck.Check(SiteAnalysis.Analyze(site, database), _context.Value), context.ReportDiagnostic);
    }

    public void Finish(CompilationAnalysisContext context)
    {
        if (_database.Value.Problem is { } problem) context.ReportDiagnostic(Locations.ToDiagnostic(problem));
    }

    private CheckContext CreateContext(Database database, IEnumerable<AdditionalText> migrations) => new(database)
    {
        Renames = new RenameEvidence(MigrationRenames.In(migrations)),
        Models = new ModelIndex(database, _models.Value.Select(model => (_compilation.AssemblyName ?? "this project", model))),
        RelationsMadeByCode = () => RelationsMadeByCode.In(_compilation, _sites, _database.Value.Gaps!.Names),
    };

    private void Report(IReadOnlyList<Finding> findings, Action<Diagnostic> report)
    {
        foreach (var finding in findings)
        {
            // A constant that several places run is one place.
            if (!_reported.TryAdd((finding.Rule.Id, finding.Place, finding.Message), true)) continue;
            var descriptor = Descriptors.For(finding.Rule);
            report(Diagnostic.Create(
                descriptor,
                Locations.ToLocation(_compilation, _files, finding.Place),
                finding.Severity is { } severity ? Locations.ToSeverity(severity) : descriptor.DefaultSeverity,
                finding.Related.Select(related => Locations.ToLocation(_compilation, _files, related)),
                FindingProperties.Write(finding),
                finding.Message));
        }
    }

    private void ReportFailure(Exception exception, Action<Diagnostic> report)
    {
        if (!_reported.TryAdd((Descriptors.InternalError.Id, default, exception.GetType().FullName!), true)) return;
        var at = exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim();
        report(Diagnostic.Create(
            Descriptors.InternalError, Location.None, $"DbImpact failed with {exception.GetType().Name}: {exception.Message} ({at})"));
    }
}
