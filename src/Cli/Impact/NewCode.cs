using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Impact;

/// <summary>The code that a range of git's revisions ends with, beside the schema before the range and after it.</summary>
internal sealed record NewCode
{
    /// <summary>What the user calls the revision of the old code.</summary>
    public required string From { get; init; }

    /// <summary>Of what the revision of the old code is the merge base, for a person; null where it is none.</summary>
    public string? MergeBase { get; init; }

    /// <summary>What the user calls the revision of the new code.</summary>
    public required string To { get; init; }

    /// <summary>The work trees with both revisions, by their paths from the workspace's root, each with its commits.</summary>
    public required IReadOnlyList<RangeRoot> Roots { get; init; }

    /// <summary>The repositories that do not have the revisions: their code is as it is on the disk, old and new.</summary>
    public required IReadOnlyList<string> AsTheyAre { get; init; }

    /// <summary>What fails while the new code is there and the migrations have not run.</summary>
    public required IReadOnlyList<RepositoryImpact> OnOldSchema { get; init; }

    /// <summary>What fails when both are there, and did not fail before.</summary>
    public required IReadOnlyList<RepositoryImpact> OnNewSchema { get; init; }

    public int FailuresOnOldSchema => Count(OnOldSchema);

    public int FailuresOnNewSchema => Count(OnNewSchema);

    /// <param name="old">The old code beside the old schema.</param>
    /// <param name="onOld">The new code beside the old schema.</param>
    /// <param name="onNew">The new code beside the new schema.</param>
    /// <param name="database">The database that is changed.</param>
    /// <param name="range">The revisions.</param>
    public static NewCode Of(WorkspaceAnalysis old, WorkspaceAnalysis onOld, WorkspaceAnalysis onNew, WorkspaceDatabase database, GitRange range)
    {
        var known = CheckReportBuilder.Build(old).Findings.Select(Key).ToHashSet();
        var before = Failures(onOld, known);
        var after = Failures(onNew, known);
        var remaining = after.Select(Key).ToHashSet();
        return new NewCode
        {
            From = range.FromName,
            MergeBase = range.MergeBase,
            To = range.ToName,
            Roots = [.. range.Roots.Select(root => root with { Top = old.Files.NameOf(root.Top) })],
            AsTheyAre = [.. old.Workspace.Repositories
                .Where(repository => repository.Database == database && !range.Roots.Any(root => DisplayPath.IsInside(repository.Folder, root.Top)))
                .Select(repository => repository.Name).Distinct()],
            OnOldSchema = ImpactItems.Find(onNew, onOld, database, [.. before.Where(finding => !remaining.Contains(Key(finding)))], null, isOlder: true),
            OnNewSchema = ImpactItems.Find(onOld, onNew, database, after, null),
        };
    }

    /// <summary>What did not fail before the range: lines may have moved since.</summary>
    private static List<ReportedFinding> Failures(WorkspaceAnalysis analysis, HashSet<(string, string)> known) =>
        [.. CheckReportBuilder.Build(analysis).Findings.Where(finding => ImpactReportBuilder.IsFailure(finding) && !known.Contains(Key(finding)))];

    private static (string Repository, string Fingerprint) Key(ReportedFinding finding) => (finding.Repository, finding.Fingerprint);

    private static int Count(IReadOnlyList<RepositoryImpact> repositories) => repositories.Sum(repository => repository.Items.Count);
}
