using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Migrations;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Locking;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>Runs a change against a database's catalog, and the checks before and after it.</summary>
internal sealed class ImpactReportBuilder
{
    private readonly WorkspaceAnalysis _before;
    private readonly WorkspaceAnalysis _after;
    private readonly WorkspaceDatabase _database;
    private readonly Change _change;
    private readonly IReadOnlyList<ImpactStep> _steps;

    private ImpactReportBuilder(
        WorkspaceAnalysis before, WorkspaceAnalysis after, WorkspaceDatabase database, Change change, IReadOnlyList<ImpactStep> steps)
    {
        (_before, _after, _database, _change, _steps) = (before, after, database, change, steps);
    }

    /// <param name="before">The workspace as it is.</param>
    /// <param name="change">What is planned.</param>
    /// <param name="database">The database that is changed.</param>
    /// <param name="terminal">Where the run can be cancelled.</param>
    /// <returns>The report, and the workspace beside the changed database.</returns>
    public static (ImpactReport Report, WorkspaceAnalysis After) Build(
        WorkspaceAnalysis before, Change change, WorkspaceDatabase database, Terminal terminal)
    {
        var loaded = CatalogOf(before, database);
        var path = before.Repositories.Where(repository => repository.Facts.Repository.Database == database)
            .Select(repository => repository.Facts.Repository.SearchPath).FirstOrDefault(own => own is not null);
        var (steps, catalog) = Run(change, loaded.Catalog, path);
        var after = before.With(database, loaded.After(catalog), terminal);
        return (new ImpactReportBuilder(before, after, database, change, steps).Build(loaded.Catalog, catalog), after);
    }

    public static LoadedCatalog CatalogOf(WorkspaceAnalysis analysis, WorkspaceDatabase database) =>
        analysis.Repositories.First(repository => repository.Facts.Repository.Database == database).Catalog;

    private static (IReadOnlyList<ImpactStep> Steps, DatabaseCatalog Catalog) Run(Change change, DatabaseCatalog start, IReadOnlyList<string>? searchPath)
    {
        var replayer = new Replayer(new ReplayOptions { Start = start, SearchPath = searchPath });
        var steps = new List<ImpactStep>();
        var before = start;
        foreach (var script in change.Scripts)
        {
            foreach (var step in replayer.RunSteps(script))
            {
                var renames = ObjectRename.Find(before, step.Catalog);
                var differences = CatalogComparer.Compare(before, Rollback.WithoutRenames(before, step.Catalog));
                steps.Add(new ImpactStep(
                    ChangeReader.OneLine(script.Text.Text.Substring(step.Statement.Span.Start, step.Statement.Span.Length)),
                    step.Place,
                    [.. RowStatements.Describe(step.Statement) is { } rows ? [rows] : ChangeWords.DescribeAll(renames, differences)],
                    [.. step.Problems, .. RowStatements.Check(step, script.Text, before, searchPath)],
                    LocksOf(step, script, before, start, searchPath),
                    Rollback.Find(before, step.Catalog)));
                before = step.Catalog;
            }
        }
        return (steps, replayer.ToResult().Catalog);
    }

    /// <summary>What a statement makes wait; of what the change itself has made nobody knows yet, and what is refused holds nothing.</summary>
    private static IReadOnlyList<string> LocksOf(ReplayStep step, ReplayScript script, DatabaseCatalog before, DatabaseCatalog start, IReadOnlyList<string>? searchPath) =>
        step.Problems.Any(problem => problem.Kind == ReplayProblemKind.Error) ? []
            : [.. LockWords.Describe(StatementLocks.Of(step.Statement, script.Text, before, step.Catalog, searchPath), before, relation => start.GetRelation(relation.Oid) is not null)];

    /// <summary>What each step loses; nothing where a transaction undoes all of it.</summary>
    private IReadOnlyList<ImpactStep> LossesOf(DatabaseCatalog before, DatabaseCatalog after) =>
        Rollback.Find(before, after) == Rollback.Nothing ? [] : _steps;

    private ImpactReport Build(DatabaseCatalog before, DatabaseCatalog after)
    {
        var differences = CatalogComparer.Compare(before, Rollback.WithoutRenames(before, after));
        var touched = TouchedObjects.Find(before, after, differences);
        var known = CheckReportBuilder.Build(_before).Findings;
        var (broken, mended) = Findings(known);
        var usages = UsageReportBuilder.AllUsages(_before).Where(usage => usage.Usage.Database == _database.Name).ToList();
        var repositories = new List<RepositoryImpact>();
        foreach (var name in _before.Workspace.Repositories.Select(repository => repository.Name).Append(_database.Name).Distinct())
        {
            var isDatabase = name == _database.Name && !_before.Workspace.Repositories.Any(repository => repository.Name == name);
            var items = Items(broken[name], usages.Where(usage => usage.Repository == name), touched, SitesOf(name));
            items.AddRange(CalledRoutines.In(name, _before, _after, _database).Where(call => !items.Exists(item => item.Kind == ImpactKind.Breaks && Touches(item.Place, call.Place))));
            if (items.Count > 0) repositories.Add(new RepositoryImpact(name, isDatabase, items));
        }
        return new ImpactReport
        {
            Change = _change.Description,
            Database = _database.Name,
            Steps = _steps,
            Relations = [.. touched.All.Select(touch => new TouchedRelation(
                touch.Schema, touch.Name, _before.Workspace.PriorityOf(touch.Schema, touch.Name), [.. touch.Effects.Select(effect => effect.Text).Distinct()]))],
            Repositories = repositories,
            Mended = mended,
            Deployment = _steps.Any(step => step.Fails) ? new Deployment(0, []) : DeploymentAdvice.Of(repositories, before, after, differences),
            Risks = ImpactRisks.Find(touched, before, after, usages, known, differences, _before, _database, LossesOf(before, after)),
            Coverage = CoverageBuilder.Of(_before),
        };
    }

    /// <summary>What <c>check</c> says only after the change, by repository, and what only before.</summary>
    private (ILookup<string, ReportedFinding> Broken, IReadOnlyList<ReportedFinding> Mended) Findings(IReadOnlyList<ReportedFinding> before)
    {
        var after = CheckReportBuilder.Build(_after).Findings;
        var known = before.Select(Key).ToHashSet();
        var still = after.Select(Key).ToHashSet();
        return (after.Where(finding => !known.Contains(Key(finding))).ToLookup(finding => finding.Repository), [.. before.Where(finding => !still.Contains(Key(finding)))]);
    }

    private static (string Repository, string Rule, ReportedPlace Place, string? SqlState) Key(ReportedFinding finding) =>
        (finding.Repository, finding.Finding.Rule.Id, finding.Place, finding.Finding.SqlState);

    /// <summary>
    /// For the places of a repository's statements, what is found in their texts after the change, wherever that is written: a constant that
    /// names a table stands elsewhere than the statements made of it.
    /// </summary>
    private ILookup<SourceSpan, (string Rule, SourceSpan Place)> SitesOf(string name)
    {
        var found = new List<(SourceSpan Statement, (string, SourceSpan) Finding)>();
        for (var i = 0; i < _before.Repositories.Count; i++)
        {
            var (before, after) = (_before.Repositories[i], _after.Repositories[i]);
            if (before.Facts.Repository.Name != name || before.Facts.Repository.Database != _database) continue;
            for (var j = 0; j < before.Sites.Count; j++)
            {
                var findings = SqlCheck.Check(after.Sites[j], after.Context);
                if (findings.Count == 0) continue;
                foreach (var place in StatementUsages.Of(before.Sites[j], before.Database).Select(usage => usage.Place).Distinct())
                    found.AddRange(findings.Select(finding => (place, (finding.Rule.Id, finding.Place))));
            }
        }
        return found.ToLookup(pair => pair.Statement, pair => pair.Finding);
    }

    private static List<ImpactItem> Items(
        IEnumerable<ReportedFinding> broken, IEnumerable<ReportedUsage> usages, TouchedObjects touched, ILookup<SourceSpan, (string Rule, SourceSpan Place)> inSites)
    {
        var items = new List<ImpactItem>();
        var all = broken.ToList();
        var left = all.ToList();
        foreach (var group in usages.Where(usage => usage.Usage.Kind is not (UsageKind.Migration or UsageKind.Ddl) || usage.Usage.IsOfDatabase).GroupBy(usage => usage.Place))
        {
            var own = inSites[group.First().Usage.Place].ToHashSet();
            var findings = all.Where(finding => own.Contains((finding.Finding.Rule.Id, finding.Finding.Place))
                || IsIn(finding.Place, group.Key) || group.Any(usage => IsOfModel(finding, usage))).ToList();
            left.RemoveAll(findings.Contains);
            // Of the relations that a statement uses the one that is touched is told.
            var reasons = group.Select(usage => (Usage: usage, Reasons: touched.ReasonsFor(usage.Usage))).OrderByDescending(pair => pair.Reasons.Count).ToList();
            if (findings.Count == 0 && reasons[0].Reasons.Count == 0) continue;
            var chosen = reasons[0].Usage;
            items.Add(new ImpactItem
            {
                Kind = findings.Count > 0 ? ImpactKind.Breaks : chosen.Usage.AllColumns ? ImpactKind.Changes : ImpactKind.Review,
                Place = group.Key,
                Usage = chosen.Usage,
                Relation = chosen.Usage.Schema is null or "public" ? chosen.Usage.Table : chosen.Usage.Schema + "." + chosen.Usage.Table,
                Reasons = [.. reasons.SelectMany(pair => pair.Reasons).Distinct()],
                Findings = findings,
            });
        }
        foreach (var finding in left)
            items.Add(new ImpactItem { Kind = ImpactKind.Breaks, Place = finding.Place, Relation = finding.Finding.Table, Findings = [finding] });
        return [.. items.OrderBy(item => item.Place.Path, StringComparer.Ordinal).ThenBy(item => item.Place.StartLine).ThenBy(item => item.Place.StartColumn)];
    }

    /// <summary>A finding of a model that stands where the model is configured, outside of its class.</summary>
    private static bool IsOfModel(ReportedFinding finding, ReportedUsage usage) => usage.Usage.Kind == UsageKind.Model
        && finding.Finding.Rule.Category == Rules.Models && finding.Finding.Table == usage.Usage.Table && finding.Place.Path == usage.Place.Path;

    private static bool Touches(ReportedPlace a, ReportedPlace b) => IsIn(a, b) || IsIn(b, a);

    private static bool IsIn(ReportedPlace inner, ReportedPlace outer) => inner.Path == outer.Path
        && (inner.StartLine, inner.StartColumn).CompareTo((outer.StartLine, outer.StartColumn)) >= 0
        && (inner.StartLine, inner.StartColumn).CompareTo((outer.EndLine, outer.EndColumn)) < 0;
}
