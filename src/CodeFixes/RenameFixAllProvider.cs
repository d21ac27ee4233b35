using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbImpact.CodeFixes;

/// <summary>Fixes all findings of a scope at once: several in one literal, and constants that several files use, included.</summary>
internal sealed class RenameFixAllProvider : FixAllProvider
{
    public static RenameFixAllProvider Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var byProject = new List<(ProjectId Project, IReadOnlyList<SourceEdit> Edits)>();
        foreach (var project in Projects(fixAllContext))
        {
            var diagnostics = await DiagnosticsAsync(fixAllContext, project).ConfigureAwait(false);
            var edits = diagnostics
                .Select(diagnostic => RenameCodeFixProvider.Choose(diagnostic, fixAllContext.CodeActionEquivalenceKey))
                .Where(suggestion => suggestion is not null)
                .SelectMany(suggestion => suggestion!.Edits)
                .ToArray();
            if (edits.Length > 0) byProject.Add((project.Id, edits));
        }
        if (byProject.Count == 0) return null;
        return CodeAction.Create(
            "Use the suggested names", cancel => ApplyAsync(fixAllContext.Solution, byProject, cancel), fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Project> Projects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) => context.Scope switch
    {
        FixAllScope.Document when context.Document is { } document => await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false),
        FixAllScope.Project or FixAllScope.Solution => await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false),
        _ => ImmutableArray<Diagnostic>.Empty,
    };

    private static async Task<Solution> ApplyAsync(
        Solution solution, IReadOnlyList<(ProjectId Project, IReadOnlyList<SourceEdit> Edits)> byProject, CancellationToken cancellationToken)
    {
        foreach (var (project, edits) in byProject)
            solution = await SolutionEdits.ApplyAsync(solution, project, edits, cancellationToken).ConfigureAwait(false);
        return solution;
    }
}
