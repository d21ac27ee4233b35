using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>The places of a body of code that meet another schema than the one that they were written for.</summary>
internal sealed class ImpactItems
{
    private readonly WorkspaceAnalysis _known;
    private readonly WorkspaceAnalysis _met;
    private readonly WorkspaceDatabase _database;

    private ImpactItems(WorkspaceAnalysis known, WorkspaceAnalysis met, WorkspaceDatabase database) => (_known, _met, _database) = (known, met, database);

    /// <param name="known">The code beside one schema, by which it is told what a place uses.</param>
    /// <param name="met">The same code beside the schema that it meets.</param>
    /// <param name="database">The database of both.</param>
    /// <param name="broken">What is found in it there.</param>
    /// <param name="touched">What else concerns it; null where only what fails is asked for.</param>
    /// <param name="isOlder">Whether the schema that it meets is the one before the change.</param>
    /// <returns>The repositories in which there is something, and the database itself last.</returns>
    public static IReadOnlyList<RepositoryImpact> Find(
        WorkspaceAnalysis known, WorkspaceAnalysis met, WorkspaceDatabase database, IReadOnlyList<ReportedFinding> broken, TouchedObjects? touched, bool isOlder = false)
    {
        var items = new ImpactItems(known, met, database);
        var byRepository = broken.ToLookup(finding => finding.Repository);
        var usages = UsagesOf(known, database);
        var failing = isOlder ? BrokenRoutines.None(ImpactReportBuilder.CatalogOf(known, database).Catalog) : BrokenRoutines.Find(known, met, database);
        var found = new List<RepositoryImpact>();
        foreach (var name in known.Workspace.Repositories.Select(repository => repository.Name).Append(database.Name).Distinct())
        {
            var isDatabase = name == database.Name && !known.Workspace.Repositories.Any(repository => repository.Name == name);
            if (isDatabase && touched is null) continue;
            var own = Of(byRepository[name], [.. usages.Where(usage => usage.Repository == name)], touched, failing, items.SitesOf(name));
            foreach (var call in CalledRoutines.In(name, known, met, database, failing, isOlder))
                if (touched is not null || call.Kind == ImpactKind.Breaks) Merge(own, call);
            if (own.Count > 0) found.Add(new RepositoryImpact(name, isDatabase, Sort(own)));
        }
        return found;
    }

    public static IReadOnlyList<ReportedUsage> UsagesOf(WorkspaceAnalysis analysis, WorkspaceDatabase database) =>
        [.. UsageReportBuilder.AllUsages(analysis).Where(usage => usage.Usage.Database == database.Name)];

    public static bool Touches(ReportedPlace a, ReportedPlace b) => IsIn(a, b) || IsIn(b, a);

    /// <summary>
    /// For the places of a repository's statements, what is found in their texts beside the schema that they meet, wherever that is written: a
    /// constant that names a table stands elsewhere than the statements made of it.
    /// </summary>
    private ILookup<SourceSpan, (string Rule, SourceSpan Place)> SitesOf(string name)
    {
        var found = new List<(SourceSpan Statement, (string, SourceSpan) Finding)>();
        for (var i = 0; i < _known.Repositories.Count; i++)
        {
            var (known, met) = (_known.Repositories[i], _met.Repositories[i]);
            if (known.Facts.Repository.Name != name || known.Facts.Repository.Database != _database) continue;
            for (var j = 0; j < known.Sites.Count; j++)
            {
                var findings = SqlCheck.Check(met.Sites[j], met.Context);
                if (findings.Count == 0) continue;
                foreach (var place in StatementUsages.Of(known.Sites[j], known.Database).Select(usage => usage.Place).Distinct())
                    found.AddRange(findings.Select(finding => (place, (finding.Rule.Id, finding.Place))));
            }
        }
        return found.ToLookup(pair => pair.Statement, pair => pair.Finding);
    }

    /// <summary>What a place calls is told with what else concerns it.</summary>
    private static void Merge(List<ImpactItem> items, ImpactItem call)
    {
        var at = items.FindIndex(item => Touches(item.Place, call.Place));
        if (at < 0) items.Add(call);
        else if (items[at].Kind < call.Kind) items[at] = items[at] with { Kind = call.Kind, Reasons = [.. call.Reasons, .. items[at].Reasons] };
    }

    private static List<ImpactItem> Of(
        IEnumerable<ReportedFinding> broken,
        IReadOnlyList<ReportedUsage> usages,
        TouchedObjects? touched,
        BrokenRoutines failing,
        ILookup<SourceSpan, (string Rule, SourceSpan Place)> inSites)
    {
        var items = new List<ImpactItem>();
        var all = broken.ToList();
        var left = all.ToList();
        var models = usages.Where(usage => usage.Usage.Kind == UsageKind.Model).Select(usage => usage.Place).Distinct().ToList();
        foreach (var group in usages.Where(usage => usage.Usage.Kind is not (UsageKind.Migration or UsageKind.Ddl) || usage.Usage.IsOfDatabase).GroupBy(usage => usage.Place))
        {
            var own = inSites[group.First().Usage.Place].ToHashSet();
            var findings = all.Where(finding => own.Contains((finding.Finding.Rule.Id, finding.Finding.Place))
                || IsIn(finding.Place, group.Key)
                || (group.Any(usage => IsOfModel(finding, usage)) && !models.Exists(model => model != group.Key && IsIn(finding.Place, model)))).ToList();
            left.RemoveAll(findings.Contains);
            // Of the relations that a statement uses the one that is touched is told.
            var reasons = group.Select(usage => (Usage: usage, Reasons: touched?.ReasonsFor(usage.Usage) ?? [])).OrderByDescending(pair => pair.Reasons.Count).ToList();
            var fires = group.Where(usage => !usage.Usage.IsOfDatabase).SelectMany(usage => failing.ReasonsFor(usage.Usage)).Distinct().ToList();
            if (findings.Count == 0 && fires.Count == 0 && reasons[0].Reasons.Count == 0) continue;
            var chosen = reasons[0].Usage;
            items.Add(new ImpactItem
            {
                Kind = findings.Count > 0 || fires.Count > 0 ? ImpactKind.Breaks : chosen.Usage.AllColumns ? ImpactKind.Changes : ImpactKind.Review,
                Place = group.Key,
                Usage = chosen.Usage,
                Relation = chosen.Usage.Schema is null or "public" ? chosen.Usage.Table : chosen.Usage.Schema + "." + chosen.Usage.Table,
                Reasons = [.. fires, .. reasons.SelectMany(pair => pair.Reasons).Distinct()],
                Findings = findings,
                LosesNames = findings.Count == 0 && touched?.TakesNameFrom(chosen.Usage) == true,
            });
        }
        foreach (var finding in left)
            items.Add(new ImpactItem { Kind = ImpactKind.Breaks, Place = finding.Place, Relation = finding.Finding.Table, Findings = [finding] });
        return items;
    }

    private static IReadOnlyList<ImpactItem> Sort(List<ImpactItem> items) =>
        [.. items.OrderBy(item => item.Place.Path, StringComparer.Ordinal).ThenBy(item => item.Place.StartLine).ThenBy(item => item.Place.StartColumn)];

    /// <summary>A finding of a model that stands where the model is configured, outside of its class.</summary>
    private static bool IsOfModel(ReportedFinding finding, ReportedUsage usage) => usage.Usage.Kind == UsageKind.Model
        && finding.Finding.Rule.Category == Rules.Models && finding.Finding.Table == usage.Usage.Table && finding.Place.Path == usage.Place.Path;

    private static bool IsIn(ReportedPlace inner, ReportedPlace outer) => inner.Path == outer.Path
        && (inner.StartLine, inner.StartColumn).CompareTo((outer.StartLine, outer.StartColumn)) >= 0
        && (inner.StartLine, inner.StartColumn).CompareTo((outer.EndLine, outer.EndColumn)) < 0;
}
