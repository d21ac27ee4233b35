using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Sources;

namespace DbImpact.Cli.Fixing;

/// <summary>Chooses, of the suggestions of a report, the edits that a machine may make.</summary>
internal sealed class FixPlanner
{
    private readonly SourceFiles _files;
    private readonly FixOptions _options;
    private readonly Dictionary<string, List<Draft>> _drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportedFinding, string> _left = new(ReferenceEqualityComparer.Instance);

    private FixPlanner(SourceFiles files, FixOptions options)
    {
        _files = files;
        _options = options;
    }

    /// <param name="findings">What <c>check</c> found.</param>
    /// <param name="files">The files it was found in.</param>
    /// <param name="options">Which findings, and with what certainty.</param>
    public static FixPlan Plan(IReadOnlyList<ReportedFinding> findings, SourceFiles files, FixOptions options)
    {
        var planner = new FixPlanner(files, options);
        foreach (var finding in findings)
            if (options.Includes(finding)) planner.Add(finding);
        var changes = planner._drafts.Keys.Order(StringComparer.Ordinal).ToList().Select(planner.ToChange).OfType<FileChange>().ToList();
        return new FixPlan
        {
            Changes = changes,
            Left = [.. findings.Where(planner._left.ContainsKey).Select(finding => new LeftFinding(finding, planner._left[finding]))],
        };
    }

    private void Add(ReportedFinding finding)
    {
        if (finding.Suggestions.FirstOrDefault(suggestion => suggestion.Edits.Count > 0) is not { } suggestion)
        {
            _left[finding] = finding.Suggestions.Count == 0 ? "nothing is suggested for it" : $"\"{finding.Suggestions[0].Suggestion.Name}\" cannot be written there by a machine";
            return;
        }
        if (!suggestion.Suggestion.IsCertain && !_options.WithUncertain)
        {
            _left[finding] = $"\"{suggestion.Suggestion.Name}\" is only likely ({suggestion.Suggestion.Explanation}); --uncertain takes it";
            return;
        }
        if (suggestion.Edits.Select(edit => edit.Place.Path).FirstOrDefault(path => !_files.IsFile(path)) is { } elsewhere)
        {
            _left[finding] = $"{elsewhere} is in the database itself";
            return;
        }
        if (suggestion.Edits.FirstOrDefault(IsTaken) is { } taken)
        {
            _left[finding] = $"another mend changes {taken.Place} too: run it again after this one";
            return;
        }
        var mended = new MendedFinding(finding, suggestion);
        foreach (var group in suggestion.Edits.GroupBy(edit => edit.Place.Path))
        {
            if (!_drafts.TryGetValue(group.Key, out var list)) _drafts[group.Key] = list = [];
            list.Add(new Draft(mended, [.. group]));
        }
    }

    private bool IsTaken(ReportedEdit edit) => _drafts.TryGetValue(edit.Place.Path, out var drafts)
        && drafts.Exists(draft => draft.Edits.Any(other => TextEdits.Conflict(edit, other)));

    /// <summary>The file with all of its edits; null where it would not parse any more.</summary>
    private FileChange? ToChange(string path)
    {
        var drafts = _drafts[path];
        var before = _files.Find(path)!.ToString();
        var edits = drafts.SelectMany(draft => draft.Edits).DistinctBy(edit => edit.Place.Span).OrderBy(edit => edit.Place.Span!.Value.Start).ToList();
        var change = new FileChange(path, before, edits, [.. drafts.Select(draft => draft.Mended)]);
        var reason = _files.Problems.TryGetValue(path, out var problem) ? problem.Message
            : SourceSyntax.CountErrors(path, change.After) > SourceSyntax.CountErrors(path, before) ? $"{path} would have a syntax error after it"
            : !TextFile.CanWrite(_files.Tree.Read(_files.FullPathOf(path)), path, before, change.After) ? $"{path} cannot be written in its own encoding"
            : null;
        if (reason is null) return change;
        foreach (var draft in drafts) _left[draft.Mended.Finding] = reason;
        return null;
    }

    private sealed record Draft(MendedFinding Mended, IReadOnlyList<ReportedEdit> Edits);
}
