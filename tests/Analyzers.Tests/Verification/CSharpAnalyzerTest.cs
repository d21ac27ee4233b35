using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>
/// Runs an analyzer over sources with markup and compares. The same shape of use as Microsoft.CodeAnalysis.CSharp.Analyzer.Testing, so
/// that either can host the tests.
/// </summary>
public class CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private const string DefaultFile = "/0/Test0.cs";

    public TestState TestState { get; } = new();

    /// <summary>The only source, with markup.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add((DefaultFile, value));
    }

    /// <summary>Whether sources compile against Npgsql, Dapper and EF Core, or only against the runtime.</summary>
    public bool HasPackages { get; set; } = true;

    /// <summary>Whether the sources must compile without errors before anything is analysed.</summary>
    public bool MustCompile { get; set; } = true;

    /// <summary>The message that the only expected diagnostic must have; null where it does not matter.</summary>
    public string? ExpectedMessage { get; set; }

    public async Task RunAsync()
    {
        var sources = TestState.Sources.Select(source => (source.Name, Markup: MarkupSource.Parse(source.Content))).ToArray();
        var diagnostics = await AnalyzeAsync(sources.Select(source => (source.Name, source.Markup.Text)));
        var expected = sources.SelectMany(source => source.Markup.Spans.Select(span => (source.Name, span.Id, span.Span))).ToArray();
        Compare(expected, diagnostics, sources.ToDictionary(source => source.Name, source => source.Markup.Text));
        if (ExpectedMessage is not null) Assert.Equal(ExpectedMessage, Assert.Single(diagnostics).GetMessage());
        await AfterAnalysisAsync();
    }

    /// <summary>What a derived test does after the diagnostics were as expected.</summary>
    protected virtual Task AfterAnalysisAsync() => Task.CompletedTask;

    internal async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(IEnumerable<(string Name, string Text)> sources)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "TestProject",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, parse, source.Name)),
            HasPackages ? References.All : References.Runtime,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        if (MustCompile)
        {
            var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            Assert.True(errors.Length == 0, "The test's source does not compile:\n" + string.Join("\n", errors.Select(error => error.ToString())));
        }
        return await AnalyzeAsync(compilation);
    }

    internal async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation)
    {
        var files = TestState.AdditionalFiles.Select(file => (AdditionalText)new InMemoryAdditionalText(file.Name, file.Content)).ToImmutableArray();
        var options = new AnalyzerOptions(files, new InMemoryOptions(TestState.Options));
        var exceptions = new List<string>();
        var withAnalyzers = compilation.WithAnalyzers(
            [new TAnalyzer()],
            new CompilationWithAnalyzersOptions(
                options, (exception, _, _) => exceptions.Add(exception.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync();
        Assert.True(exceptions.Count == 0, string.Join("\n", exceptions));
        return [.. diagnostics.OrderBy(item => item.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(item => item.Location.SourceSpan.Start)];
    }

    private static void Compare(
        (string Name, string? Id, Microsoft.CodeAnalysis.Text.TextSpan Span)[] expected,
        ImmutableArray<Diagnostic> actual,
        IReadOnlyDictionary<string, string> sources)
    {
        var open = actual.Where(diagnostic => diagnostic.Location.IsInSource).ToList();
        var report = new StringBuilder();
        foreach (var (name, id, span) in expected)
        {
            var found = open.FindIndex(diagnostic => diagnostic.Location.SourceTree!.FilePath == name
                && diagnostic.Location.SourceSpan == span && (id is null || diagnostic.Id == id));
            if (found >= 0) open.RemoveAt(found);
            else report.AppendLine($"missing: {id ?? "a diagnostic"} at {name} {span} '{sources[name].Substring(span.Start, span.Length)}'");
        }
        foreach (var diagnostic in open)
        {
            var span = diagnostic.Location.SourceSpan;
            var text = diagnostic.Location.SourceTree!.ToString().Substring(span.Start, span.Length);
            report.AppendLine($"unexpected: {diagnostic.Id} at {diagnostic.Location.SourceTree.FilePath} {span} '{text}': {diagnostic.GetMessage()}");
        }
        Assert.True(report.Length == 0, report.ToString());
    }
}
