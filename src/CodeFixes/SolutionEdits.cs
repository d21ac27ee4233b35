using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.CodeFixes;

/// <summary>Applies text edits to the documents of a project.</summary>
internal static class SolutionEdits
{
    /// <summary>Whether every edit is in a document of the project, and inside of its text.</summary>
    public static bool CanApply(Solution solution, ProjectId project, IReadOnlyList<SourceEdit> edits) =>
        edits.Count > 0 && edits.All(edit => Find(solution, project, edit.Span.Path) is { } document
            && (!document.TryGetText(out var text) || edit.Span.End <= text.Length));

    /// <summary>
    /// The solution after the edits. Equal edits are applied once; of two that overlap the first one wins, so that nothing is written
    /// over another.
    /// </summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution, ProjectId project, IEnumerable<SourceEdit> edits, CancellationToken cancellationToken)
    {
        foreach (var file in edits.Distinct().GroupBy(edit => edit.Span.Path, StringComparer.Ordinal))
        {
            if (Find(solution, project, file.Key) is not { } document) continue;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var changes = WithoutOverlaps(file).Where(edit => edit.Span.End <= text.Length)
                .Select(edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText));
            solution = solution.WithDocumentText(document.Id, text.WithChanges(changes));
        }
        return solution;
    }

    private static IEnumerable<SourceEdit> WithoutOverlaps(IEnumerable<SourceEdit> edits)
    {
        var end = -1;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            if (edit.Span.Start < end) continue;
            end = edit.Span.End;
            yield return edit;
        }
    }

    private static Document? Find(Solution solution, ProjectId project, string path) =>
        solution.GetProject(project)?.Documents.FirstOrDefault(document =>
            string.Equals(document.FilePath ?? document.Name, path, StringComparison.Ordinal));
}
