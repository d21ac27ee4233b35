using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Impact;

/// <summary>Runs a change against a database's catalog, and the checks before and after it.</summary>
internal sealed class ImpactReportBuilder
{
    private readonly WorkspaceAnalysis _before;
    private readonly WorkspaceAnalysis _after;
    private readonly WorkspaceDatabase _database;
    private readonly Change _change;
    private readonly IReadOnlyList<ImpactStep> _steps;
    private readonly SourceFiles _files;

    private ImpactReportBuilder(
        WorkspaceAnalysis before, WorkspaceAnalysis after, WorkspaceDatabase database, Change change, IReadOnlyList<ImpactStep> steps, SourceFiles files)
    {
        (_before, _after, _database, _change, _steps, _files) = (before, after, database, change, steps, files);
    }

    /// <param name="before">The workspace as it is; of a range its first revision.</param>
    /// <param name="change">What is planned.</param>
    /// <param name="database">The database that is changed.</param>
    /// <param name="terminal">Where the run can be cancelled.</param>
    /// <param name="newCode">The code that is deployed with it, beside the database as it is; null where nothing tells of that.</param>
    /// <param name="range">The revisions of both; null where there is no new code.</param>
    /// <returns>The report, and the code that is there in the end beside the changed database.</returns>
    public static (ImpactReport Report, WorkspaceAnalysis After) Build(
        WorkspaceAnalysis before, Change change, WorkspaceDatabase database, Terminal terminal, WorkspaceAnalysis? newCode = null, GitRange? range = null)
    {
        var loaded = CatalogOf(before, database);
        var path = before.Repositories.Where(repository => repository.Facts.Repository.Database == database)
            .Select(repository => repository.Facts.Repository.SearchPath).FirstOrDefault(own => own is not null);
        var files = (newCode ?? before).Files;
        var run = ChangeRun.Of(change, loaded.Catalog, path, files);
        var changed = loaded.After(run.Catalog, run.Losses);
        var after = before.With(database, changed, terminal);
        var report = new ImpactReportBuilder(before, after, database, change, run.Steps, files).Build(loaded.Catalog, run.Catalog);
        if (newCode is null || range is null) return (report, after);
        var newAfter = newCode.With(database, changed, terminal);
        return (WithNewCode(report, NewCode.Of(before, newCode, newAfter, database, range), newCode), newAfter);
    }

    public static LoadedCatalog CatalogOf(WorkspaceAnalysis analysis, WorkspaceDatabase database) =>
        analysis.Repositories.First(repository => repository.Facts.Repository.Database == database).Catalog;

    private static ImpactReport WithNewCode(ImpactReport report, NewCode code, WorkspaceAnalysis analysis) => report with
    {
        NewCode = code,
        Coverage = CoverageBuilder.Of(analysis),
        Deployment = report.Steps.Any(step => step.Fails) ? report.Deployment : DeploymentAdvice.Of(report.Deployment, code, Watched(report.Repositories)),
    };

    private static int Watched(IReadOnlyList<RepositoryImpact> repositories) =>
        repositories.Where(repository => !repository.IsDatabase).SelectMany(repository => repository.Items).Count(item => item.Kind != ImpactKind.Breaks);

    /// <summary>Whose losses and demands are told: nothing where a transaction undoes all of it.</summary>
    private IReadOnlyList<ImpactStep> StepsThatStay(DatabaseCatalog before, DatabaseCatalog after) =>
        Rollback.Find(before, after) == Rollback.Nothing ? [] : _steps;

    private ImpactReport Build(DatabaseCatalog before, DatabaseCatalog after)
    {
        var differences = CatalogComparer.Compare(before, Rollback.WithoutRenames(before, after));
        var touched = TouchedObjects.Find(before, after, differences);
        var known = CheckReportBuilder.Build(_before).Findings;
        var (broken, mended) = Findings(known);
        var repositories = ImpactItems.Find(_before, _after, _database, broken, touched);
        return new ImpactReport
        {
            Change = _change.Description,
            Database = _database.Name,
            Steps = _steps,
            Relations = [.. touched.All.Select(touch => new TouchedRelation(
                touch.Schema, touch.Name, _before.Workspace.PriorityOf(touch.Schema, touch.Name), [.. touch.Effects.Select(effect => effect.Text).Distinct()]))],
            Repositories = repositories,
            Mended = mended,
            Deployment = _steps.Any(step => step.Fails) ? new Deployment(0, [])
                : DeploymentAdvice.Of(repositories, before, after, differences, [.. Unknown(), .. DeploymentCautions.Find(before, after, differences, _steps, KnowsSearchPath())]),
            IsKnownInPart = Unknown().Any(),
            Risks = ImpactRisks.Find(touched, before, after, ImpactItems.UsagesOf(_before, _database), [.. known.Where(IsFailure).Except(mended)], _before, _database, StepsThatStay(before, after)),
            Coverage = CoverageBuilder.Of(_before),
        };
    }

    /// <summary>What of the change may do something to the relations that nobody has seen.</summary>
    private IEnumerable<string> Unknown()
    {
        var places = _change.Parts.SelectMany(part => part.Migration?.Upgrade ?? [])
            .Where(operation => (operation.Gap is not null || operation.Text is null) && operation.Targets is not { Count: 0 })
            .Select(operation => $"{operation.Place.Path}:{_files.PlaceOf(operation.Place.Path, operation.Place.Start).Line}").Distinct().ToList();
        if (places.Count > 0) yield return $"what the change does in {string.Join(", ", places)} is not known: look for the code that minds it before one goes without the other";
    }

    private bool KnowsSearchPath() => _before.Repositories.Where(repository => repository.Facts.Repository.Database == _database).All(repository => repository.Database.SearchPathIsKnown);

    /// <summary>What <c>check</c> says only after the change, and what only before.</summary>
    private (IReadOnlyList<ReportedFinding> Broken, IReadOnlyList<ReportedFinding> Mended) Findings(IReadOnlyList<ReportedFinding> before)
    {
        var after = CheckReportBuilder.Build(_after).Findings;
        var known = before.Select(Key).ToHashSet();
        var still = after.Select(Key).ToHashSet();
        var broken = after.Where(finding => IsFailure(finding) && !known.Contains(Key(finding))).ToList();
        var gone = before.Where(finding => IsFailure(finding) && !still.Contains(Key(finding)) && !broken.Exists(other => ImpactItems.Touches(finding.Place, other.Place)));
        return (broken, MendedFindings.In(_before, _after, _database, gone));
    }

    /// <summary>
    /// Whether it says that code and schema do not fit. Policies, conventions, what migrations are like, and what is only said to come are
    /// neither broken by a change of the schema nor mended.
    /// </summary>
    internal static bool IsFailure(ReportedFinding finding) =>
        finding.Finding.Rule.Category is Rules.SqlNames or Rules.Statements or Rules.Parameters or Rules.Models;

    private static (string Repository, string Rule, ReportedPlace Place, string? SqlState) Key(ReportedFinding finding) =>
        (finding.Repository, finding.Finding.Rule.Id, finding.Place, finding.Finding.SqlState);
}
