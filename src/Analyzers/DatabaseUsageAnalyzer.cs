using System;
using System.Collections.Immutable;
using System.Linq;
using DbImpact.Analyzers.Hosting;
using DbImpact.Analyzers.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbImpact.Analyzers;

/// <summary>
/// Hosts DbImpact in the compiler and the editor: finds each SQL text and entity model once, binds it against the project's snapshot,
/// and reports what the checks say. All rules come from here, so that nothing is parsed twice.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DatabaseUsageAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var snapshots = SnapshotFiles.In(context.Options);
        var missing = SnapshotFiles.Missing(context.Options);
        if (snapshots.Count == 0 && missing.Count == 0)
        {
            // Silence would say that all is well.
            if (UsesNpgsql(context.Compilation)) context.RegisterCompilationEndAction(end => end.ReportDiagnostic(Locations.NoSnapshot()));
            return;
        }
        var searchPath = SnapshotFiles.SearchPath(context.Options);
        var database = new Lazy<ProjectDatabase>(() => ProjectDatabase.Load(snapshots, searchPath, missing));
        var project = new ProjectAnalysis(context.Compilation, database, context.Options);
        context.RegisterSemanticModelAction(project.Analyze);
        context.RegisterCompilationEndAction(project.Finish);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var problem in SnapshotFiles.MethodProblems(end.Options, end.Compilation)) end.ReportDiagnostic(Locations.OptionNotUnderstood(problem));
            if (SnapshotAgeReader.Find(snapshots, SnapshotFiles.Migrations(end.Options)) is { } old) end.ReportDiagnostic(Locations.OutOfDate(old));
        });
    }

    private static bool UsesNpgsql(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(name => name.Name is "Npgsql" or "Npgsql.EntityFrameworkCore.PostgreSQL");
}
