using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>An analyzer test whose code fix is applied to each diagnostic in turn, and then to all at once; both must give the same.</summary>
public sealed class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The only source after the fixes; null where no fix may be offered.</summary>
    public string? FixedCode { get; set; }

    /// <summary>Sources after the fixes, where there are several.</summary>
    public Dictionary<string, string> FixedSources { get; } = [];

    /// <summary>Which of the offered fixes is taken.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>The title that the chosen fix must have; null where it does not matter.</summary>
    public string? CodeActionTitle { get; set; }

    protected override async Task AfterAnalysisAsync()
    {
        var expected = FixedSources.Count > 0
            ? FixedSources
            : TestState.Sources.ToDictionary(source => source.Name, source => FixedCode ?? MarkupSource.Parse(source.Content).Text);
        await CompareAsync(await FixOneByOneAsync(CreateSolution()), expected, "one by one");
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            if (scope == FixAllScope.Document && TestState.Sources.Count > 1) continue;
            await CompareAsync(await FixAllAsync(CreateSolution(), scope), expected, $"fix all in {scope}");
        }
    }

    private Solution CreateSolution()
    {
        var workspace = new AdhocWorkspace();
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Create(), "TestProject", "TestProject", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
            metadataReferences: HasPackages ? References.All : References.Runtime);
        var solution = workspace.CurrentSolution.AddProject(project);
        foreach (var (name, content) in TestState.Sources)
        {
            solution = solution.AddDocument(
                DocumentId.CreateNewId(project.Id), System.IO.Path.GetFileName(name), SourceText.From(MarkupSource.Parse(content).Text), filePath: name);
        }
        return solution;
    }

    private async Task<Solution> FixOneByOneAsync(Solution solution)
    {
        // Each fix removes a diagnostic; more rounds than there were diagnostics means that one does not go away.
        for (var rounds = 0; rounds < 100; rounds++)
        {
            var before = solution;
            foreach (var diagnostic in await DiagnosticsAsync(solution.Projects.Single()))
            {
                if (await FirstActionAsync(solution, diagnostic) is not { } action) continue;
                solution = await ApplyAsync(action, solution);
                break;
            }
            if (solution == before) return solution;
        }
        Assert.Fail("The code fix does not remove its diagnostic.");
        return solution;
    }

    private async Task<Solution> FixAllAsync(Solution solution, FixAllScope scope)
    {
        var project = solution.Projects.Single();
        var provider = new TCodeFix();
        foreach (var diagnostic in await DiagnosticsAsync(project))
        {
            if (await FirstActionAsync(solution, diagnostic) is not { } first) continue;
            var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
            var ids = provider.FixableDiagnosticIds.ToImmutableHashSet();
            var context = scope == FixAllScope.Document
                ? new FixAllContext(document, provider, scope, first.EquivalenceKey, ids, new Diagnostics(this), CancellationToken.None)
                : new FixAllContext(project, provider, scope, first.EquivalenceKey, ids, new Diagnostics(this), CancellationToken.None);
            var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
            return action is null ? solution : await ApplyAsync(action, solution);
        }
        return solution;
    }

    private async Task<CodeAction?> FirstActionAsync(Solution solution, Diagnostic diagnostic)
    {
        var provider = new TCodeFix();
        if (!provider.FixableDiagnosticIds.Contains(diagnostic.Id) || solution.GetDocument(diagnostic.Location.SourceTree) is not { } document) return null;
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count <= CodeActionIndex) return null;
        if (CodeActionTitle is not null) Assert.Equal(CodeActionTitle, actions[CodeActionIndex].Title);
        return actions[CodeActionIndex];
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return [.. (await AnalyzeAsync(compilation)).Where(diagnostic => diagnostic.Location.IsInSource)];
    }

    private static async Task<Solution> ApplyAsync(CodeAction action, Solution solution)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution ?? solution;
    }

    private static async Task CompareAsync(Solution solution, IReadOnlyDictionary<string, string> expected, string way)
    {
        foreach (var document in solution.Projects.Single().Documents)
        {
            var text = (await document.GetTextAsync()).ToString();
            Assert.True(expected[document.FilePath!] == text, $"Fixed {way}, {document.FilePath} is not as expected:\n{text}");
        }
    }

    private sealed class Diagnostics(CSharpCodeFixTest<TAnalyzer, TCodeFix> test) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await test.DiagnosticsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await test.DiagnosticsAsync(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
