using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Impact;

/// <summary>What makes a change of a relation dangerous beside the places that break.</summary>
internal sealed class ImpactRisks
{
    private readonly List<string> _risks = [];

    /// <returns>A line each, by relation.</returns>
    public static IReadOnlyList<string> Find(
        TouchedObjects touched,
        DatabaseCatalog before,
        DatabaseCatalog after,
        IReadOnlyList<ReportedUsage> usages,
        IReadOnlyList<ReportedFinding> findings,
        WorkspaceAnalysis analysis,
        WorkspaceDatabase database,
        IReadOnlyList<ImpactStep> steps)
    {
        var risks = new ImpactRisks();
        risks.AddLosses(steps);
        risks._risks.AddRange(steps.SelectMany(step => step.Demands));
        foreach (var touch in touched.All)
        {
            var own = usages.Where(usage => usage.Usage.Schema == touch.Schema && usage.Usage.Table == touch.Name && !usage.Usage.IsOfDatabase).ToList();
            risks.AddLibraries(touch, own);
            risks.AddKeys(touch.Relation, before, after);
            risks.AddColumns(touch, own, analysis, database);
            risks.AddModels(touch, analysis, database);
            risks.AddFindings(touch, findings);
            risks.AddUnknown(touch, own);
        }
        // A key between two relations that are both touched is one.
        return [.. risks._risks.Distinct()];
    }

    private void AddLosses(IReadOnlyList<ImpactStep> steps)
    {
        foreach (var step in steps)
            if (step.Rollback.Losses.Count > 0)
                _risks.Add($"no way back brings back {string.Join(", ", step.Rollback.Losses)} ({step.Text})");
    }

    private void AddLibraries(TouchedObjects.Touch touch, List<ReportedUsage> usages)
    {
        var libraries = usages.Where(usage => usage.Usage.Library != "sql").Select(usage => usage.Usage.Library).Distinct().Order(StringComparer.Ordinal).ToList();
        if (libraries.Count > 1) _risks.Add($"{touch.DisplayName} is used by way of {libraries.Count} libraries: {string.Join(", ", libraries)}");
        var repositories = usages.Select(usage => usage.Repository).Distinct().ToList();
        if (repositories.Count > 1) _risks.Add($"{touch.DisplayName} is used in {repositories.Count} repositories, which are not deployed at one moment: {string.Join(", ", repositories)}");
    }

    private void AddKeys(Relation relation, DatabaseCatalog before, DatabaseCatalog after)
    {
        foreach (var constraint in before.Constraints.Where(constraint => constraint.Kind == ConstraintKind.ForeignKey
            && !constraint.IsInherited && (constraint.RelationOid == relation.Oid || constraint.ReferencedOid == relation.Oid)).OrderBy(constraint => constraint.Name, StringComparer.Ordinal))
        {
            if (before.GetRelation(constraint.RelationOid) is not { } from || before.GetRelation(constraint.ReferencedOid) is not { } to) continue;
            var isGone = !after.ConstraintsOf(from.Oid).Any(other => other.Oid == constraint.Oid);
            var columns = string.Join(", ", constraint.Columns.Select(from.FindColumn).OfType<Column>().Select(column => column.Name));
            _risks.Add($"the foreign key {constraint.Name}, {ChangeWords.NameOf(from, before)} ({columns}) to {ChangeWords.NameOf(to, before)}, {(isGone ? "is gone after it" : "has to stay")}");
        }
    }

    private void AddColumns(TouchedObjects.Touch touch, List<ReportedUsage> usages, WorkspaceAnalysis analysis, WorkspaceDatabase database)
    {
        var columns = touch.Relation.Columns;
        var json = columns.Where(column => column.Type.Oid is BuiltInTypes.Json or BuiltInTypes.Jsonb).Select(column => column.Name).ToList();
        if (json.Count > 0) _risks.Add($"{string.Join(", ", json)} of {touch.DisplayName} {(json.Count == 1 ? "is" : "are")} JSON: what is inside is not checked");
        var generated = columns.Where(column => column.Default?.Contains("gen_random_uuid", StringComparison.Ordinal) == true).Select(column => column.Name).ToList();
        if (generated.Count > 0) _risks.Add($"{string.Join(", ", generated)} of {touch.DisplayName} comes from gen_random_uuid() unless code gives it");
        foreach (var (repository, model) in Models(touch, analysis, database))
        {
            foreach (var property in model.Properties.Where(property => property.TypeName is "string" or "str" && !property.IsConverted))
            {
                if (touch.Relation.FindColumn(property.Column.Name) is { Type.Oid: BuiltInTypes.Uuid })
                    _risks.Add($"{touch.DisplayName}.{property.Column.Name} is uuid, and text in {repository}'s model ({model.TypeName})");
            }
        }
    }

    /// <summary>Models of one table that do not map the same columns.</summary>
    private void AddModels(TouchedObjects.Touch touch, WorkspaceAnalysis analysis, WorkspaceDatabase database)
    {
        var models = Models(touch, analysis, database).Where(item => item.Model.Gaps.Count == 0).ToList();
        for (var i = 1; i < models.Count; i++)
        {
            var (first, second) = (Columns(models[0].Model), Columns(models[i].Model));
            var (one, other) = NamesOf(models[0], models[i]);
            var differs = first.Except(second).Select(name => $"only {one} has {name}").Concat(second.Except(first).Select(name => $"only {other} has {name}")).ToList();
            if (differs.Count > 0) _risks.Add($"two models of {touch.DisplayName} disagree: {string.Join(", ", differs)}");
        }

        static List<string> Columns(EntityModel model) => [.. model.Properties.Where(property => !property.IsUncertain).Select(property => property.Column.Name)];
    }

    /// <summary>What parts two models: their repositories, or their classes, or where these stand.</summary>
    private static (string, string) NamesOf((string Repository, EntityModel Model) a, (string Repository, EntityModel Model) b)
    {
        if (a.Repository != b.Repository) return (a.Repository, b.Repository);
        var (one, other) = (ShortName(a.Model), ShortName(b.Model));
        if (one != other) return (one, other);
        return a.Model.TypeName != b.Model.TypeName ? (a.Model.TypeName, b.Model.TypeName)
            : ($"{one} in {a.Model.Place.Path}", $"{other} in {b.Model.Place.Path}");

        static string ShortName(EntityModel model) => model.TypeName[(model.TypeName.LastIndexOf('.') + 1)..];
    }

    private void AddFindings(TouchedObjects.Touch touch, IReadOnlyList<ReportedFinding> findings)
    {
        var own = findings.Where(finding => finding.Finding.Table == touch.Name && (finding.Finding.Schema is null || finding.Finding.Schema == touch.Schema)).ToList();
        foreach (var finding in own)
            _risks.Add($"{touch.DisplayName} and the code disagree already before it: {finding.Place.Path}:{finding.Place.StartLine}: {finding.Finding.Message}");
    }

    private void AddUnknown(TouchedObjects.Touch touch, List<ReportedUsage> usages)
    {
        var partly = usages.Where(usage => usage.Usage.Certainty != Certainty.Known && usage.Usage.Kind is not (Checks.Usages.UsageKind.Migration or Checks.Usages.UsageKind.Ddl)).ToList();
        if (partly.Count == 0) return;
        var places = partly.Select(usage => $"{usage.Place.Path}:{usage.Place.StartLine}").Distinct();
        _risks.Add($"SQL on {touch.DisplayName} that is known in part only has to be looked at by a person: {string.Join(", ", places)}");
    }

    private static IEnumerable<(string Repository, EntityModel Model)> Models(TouchedObjects.Touch touch, WorkspaceAnalysis analysis, WorkspaceDatabase database) =>
        from repository in analysis.Repositories
        where repository.Facts.Repository.Database == database
        from model in repository.Facts.Models
        where !model.TableIsUncertain && repository.Database.Resolve(model.Schema?.Name, model.Table.Name)?.Oid == touch.Relation.Oid
        select (repository.Facts.Repository.Name, model);
}
