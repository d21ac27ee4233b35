using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Analyzers;
using DbImpact.Checks.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace DbImpact.CodeFixes;

/// <summary>
/// Writes what a finding suggests: a name, or SQL in PostgreSQL's way, into the SQL literal, the attribute or the configuration call, or
/// as a new mapping. The edits come with the diagnostic; nothing is computed here.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameCodeFixProvider))]
[Shared]
public sealed class RenameCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        Rules.OtherDialectId, Rules.RelationDoesNotExistId, Rules.ColumnDoesNotExistId, Rules.SchemaDoesNotExistId,
        Rules.NotInFromClauseId, Rules.RelationOutsideSearchPathId, Rules.ParameterTypeDoesNotFitId, Rules.ParameterNotGivenId,
        Rules.ListInParenthesesId, Rules.ResultColumnMissingId, Rules.EntityTableDoesNotExistId, Rules.PropertyColumnDoesNotExistId,
        Rules.PropertyTypeDoesNotFitId, Rules.PropertyNullabilityDiffersId, Rules.KeyDiffersId,
    ];

    public override FixAllProvider GetFixAllProvider() => RenameFixAllProvider.Instance;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var suggestions = FindingProperties.Read(diagnostic.Properties);
            for (var i = 0; i < suggestions.Count; i++)
            {
                var suggestion = suggestions[i];
                if (!SolutionEdits.CanApply(context.Document.Project.Solution, context.Document.Project.Id, suggestion.Edits)) continue;
                var action = CodeAction.Create(
                    $"Use \"{suggestion.Name}\" ({suggestion.Explanation})",
                    cancel => SolutionEdits.ApplyAsync(
                        context.Document.Project.Solution, context.Document.Project.Id, suggestion.Edits, cancel),
                    EquivalenceKey(diagnostic.Id, i));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
        return Task.CompletedTask;
    }

    /// <summary>The rule and which of its suggestions: fix all takes the same one of each finding.</summary>
    internal static string EquivalenceKey(string ruleId, int suggestion) => $"{ruleId}:rename:{suggestion}";

    /// <summary>The suggestion that an equivalence key asks for, the last one where a finding has fewer.</summary>
    internal static CarriedSuggestion? Choose(Diagnostic diagnostic, string? equivalenceKey)
    {
        var suggestions = FindingProperties.Read(diagnostic.Properties);
        if (suggestions.Count == 0) return null;
        for (var i = 0; i < suggestions.Count; i++)
            if (EquivalenceKey(diagnostic.Id, i) == equivalenceKey) return suggestions[i];
        return suggestions.First();
    }
}
