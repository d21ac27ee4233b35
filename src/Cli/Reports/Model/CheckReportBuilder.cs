using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.DatabaseCode;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Models;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Migrations;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Suppressions;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Reports.Model;

/// <summary>Runs the checks over an analysis.</summary>
internal static class CheckReportBuilder
{
    public static CheckReport Build(WorkspaceAnalysis analysis)
    {
        var findings = new List<ReportedFinding>();
        var snapshots = new HashSet<WorkspaceDatabase>();
        var shared = analysis.Databases.SelectMany(database => ServiceFindings.Of(database, analysis).Select(finding => (Owner: OwnerOf(finding, database, analysis), Finding: finding)))
            .ToLookup(pair => pair.Owner, pair => pair.Finding);
        foreach (var repository in analysis.Repositories)
        {
            if (!analysis.Workspace.Shows(repository.Facts.Repository)) continue;
            var old = snapshots.Add(repository.Facts.Repository.Database) ? OldSnapshots(repository.Facts.Repository.Database, analysis.Files) : [];
            var found = repository.Sites.SelectMany(site => Check(site, repository, analysis))
                .Concat(old)
                .Concat(ScriptCheck.Check(repository.Facts.Scripts, repository.Context))
                .Concat(MigrationFindings.Of(repository, analysis))
                .Concat(ServiceFindings.Of(repository, analysis))
                .Concat(shared[repository.Facts.Repository])
                .Concat(repository.Facts.Models.SelectMany(model => ModelCheck.Check(model, repository.Context)))
                .Where(finding => analysis.Workspace.ShowsFile(finding.Place.Path))
                // A constant that several places run is one place.
                .DistinctBy(finding => (finding.Rule.Id, finding.Place, finding.Message))
                .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);
            findings.AddRange(Fingerprint.All([.. found], analysis.Files)
                .Select(pair => Report(pair.Finding, pair.Fingerprint, repository.Facts.Repository.Name, analysis)).OfType<ReportedFinding>());
        }
        foreach (var database in analysis.Databases)
        {
            var found = database.Sites.SelectMany(site => DatabaseCheck.Check(site, database.Context))
                .Concat(shared[database.Source])
                .DistinctBy(finding => (finding.Rule.Id, finding.Place, finding.Message))
                .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Start);
            findings.AddRange(Fingerprint.All([.. found], analysis.Files)
                .Select(pair => Report(pair.Finding, pair.Fingerprint, database.Source.Name, analysis)).OfType<ReportedFinding>());
        }
        var suppressions = SuppressionFilter.Of(analysis);
        var (reported, suppressed) = suppressions.Split(findings, analysis.Files);
        reported.AddRange(suppressions.Remarks(analysis.Workspace)
            .Where(remark => analysis.Workspace.ShowsFile(remark.Place.Path))
            .GroupBy(remark => analysis.Workspace.RepositoryWith(remark.Place.Path)?.Name ?? "")
            .SelectMany(group => Fingerprint.All([.. group], analysis.Files).Select(pair => Report(pair.Finding, pair.Fingerprint, group.Key, analysis)))
            .OfType<ReportedFinding>());
        return new CheckReport { Root = analysis.Workspace.Root, Findings = reported, Suppressed = suppressed, Coverage = CoverageBuilder.Of(analysis) };
    }

    private static IReadOnlyList<Finding> Check(AnalyzedSite site, RepositoryAnalysis repository, WorkspaceAnalysis analysis)
    {
        analysis.Cancellation.ThrowIfCancellationRequested();
        return SqlCheck.Check(site, repository.Context);
    }

    /// <summary>The repository, or folder of one, in which the finding stands, if it is one that uses the database; else the database.</summary>
    private static object OwnerOf(Finding finding, DatabaseAnalysis database, WorkspaceAnalysis analysis) =>
        analysis.Workspace.RepositoryWith(finding.Place.Path) is { } repository && repository.Database == database.Source ? repository : database.Source;

    /// <summary>DBI0002, once for a database.</summary>
    private static IEnumerable<Finding> OldSnapshots(WorkspaceDatabase database, SourceFiles files)
    {
        if (MigrationHash.WhyOutOfDate(database.Source) is not { } old) yield break;
        yield return new Finding
        {
            Rule = Rules.SnapshotOutOfDate,
            Message = $"the snapshot is out of date: {old.Reason}; write it anew with 'dbimpact snapshot'",
            Place = new SourceSpan(files.NameOf(old.FullPath), 0, 0),
        };
    }

    private static ReportedFinding? Report(Finding finding, string fingerprint, string repository, WorkspaceAnalysis analysis)
    {
        var severity = analysis.Workspace.Severities.TryGetValue(finding.Rule.Id, out var chosen) ? chosen : finding.Severity ?? finding.Rule.DefaultSeverity;
        if (severity == Severity.None) return null;
        var files = analysis.Files;
        return new ReportedFinding(finding, severity, repository, ReportedPlace.Of(finding.Place, files))
        {
            Fingerprint = fingerprint,
            Related = [.. finding.Related.Select(related => new ReportedRelated(related.Message, PlaceOf(related, files)))],
            Suggestions = [.. finding.Suggestions.Select(suggestion => new ReportedSuggestion(
                suggestion, [.. suggestion.Edits.Select(edit => new ReportedEdit(ReportedPlace.Of(edit.Span, files), edit.NewText))]))],
        };
    }

    private static ReportedPlace PlaceOf(RelatedPlace related, SourceFiles files) =>
        related.Span is { } span ? ReportedPlace.Of(span, files) : ReportedPlace.OfLine(related.Path, Math.Max(1, related.Line));
}
