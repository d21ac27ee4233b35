using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Impact;

/// <summary>Which of the two, the code or the schema, can go first.</summary>
internal static class DeploymentAdvice
{
    /// <param name="repositories">What the change does to the code as it is.</param>
    /// <param name="before">The catalog before the change.</param>
    /// <param name="after">The catalog after it.</param>
    /// <param name="differences">What differs beside what is renamed.</param>
    /// <param name="cautions">What the change does to code without a statement that fails.</param>
    public static Deployment Of(
        IReadOnlyList<RepositoryImpact> repositories,
        DatabaseCatalog before,
        DatabaseCatalog after,
        IReadOnlyList<CatalogDifference> differences,
        IReadOnlyList<string> cautions)
    {
        var items = repositories.Where(repository => !repository.IsDatabase).SelectMany(repository => repository.Items).ToLookup(item => item.Kind);
        var (failing, changing, open) = (items[ImpactKind.Breaks].Count(), items[ImpactKind.Changes].Count(), items[ImpactKind.Review].Count());
        var renames = ObjectRename.Find(before, after).Where(rename => rename.NewName is not null || rename.NewSchema is not null).ToList();
        var advice = new List<string>();
        if (failing > 0) advice.Add($"migrated first, {Places(failing)} of the code as it is {Fails(failing)} until the new code is there");
        else if (changing + open > 0) advice.Add($"no place of the code as it is is seen to fail after the change; {Watched(changing, open)}: the order does not matter only if they do not mind it");
        else if (cautions.Count == 0) advice.Add("the code as it is runs before and after the change: the order does not matter");
        advice.AddRange(cautions);
        var ways = failing == 0 ? [] : renames.Select(rename => WithoutGap(rename, before)).OfType<string>().ToList();
        if (renames.Count > 0 && failing > 0) advice.Add("deployed first, code that uses the new names fails until the migration has run: neither order is without a gap");
        else if (failing > 0 && differences.Any(IsRemoval)) advice.Add("deploy first the code that no longer uses what is dropped: it runs on both schemas");
        else if (failing > 0 && cautions.Count == 0) advice.Add("write the code so that it runs on both schemas, deploy it, then migrate");
        return new Deployment(failing, [.. advice, .. ways]) { Cautions = cautions, Ways = ways };
    }

    /// <summary>The same where the new code is known too.</summary>
    /// <param name="deployment">What is said of the old code.</param>
    /// <param name="code">The new code.</param>
    /// <param name="watched">How many places of the old code are not seen to fail, and meet something else.</param>
    public static Deployment Of(Deployment deployment, NewCode code, int watched)
    {
        var (old, early, late) = (deployment.OldCodeOnNewSchema, code.FailuresOnOldSchema, code.FailuresOnNewSchema);
        var advice = new List<string>();
        if (old == 0 && early == 0 && late > 0 && watched + deployment.Cautions.Count == 0) advice.Add("no place fails for the order alone");
        else if (old == 0 && early == 0)
        {
            var both = $"the code of {code.From} and that of {code.To} {(watched + deployment.Cautions.Count == 0 ? "run" : "are not seen to fail")} before and after the change";
            advice.Add(watched + deployment.Cautions.Count == 0 ? both + ": the order does not matter"
                : watched == 0 ? both : $"{both}: the order does not matter only if the {Places(watched)} of {code.From} that {(watched == 1 ? "meets" : "meet")} something else {(watched == 1 ? "does" : "do")} not mind it");
        }
        else if (old == 0) advice.Add($"migrate first, then deploy {code.To}: the code of {code.From} runs on the new schema, and {Places(early)} of the code of {code.To} on the old one {Fails(early)}");
        else if (early == 0) advice.Add($"deploy {code.To} first, then migrate: its code runs on the old schema, and {Places(old)} of the code of {code.From} on the new one {Fails(old)}");
        else advice.Add($"neither order is without a gap: migrated first, {Places(old)} of the code of {code.From} {Fails(old)} until {code.To} is there; deployed first, {Places(early)} of the code of {code.To} {Fails(early)} until the migration has run");
        advice.AddRange(deployment.Cautions);
        if (old > 0 && early > 0) advice.AddRange(deployment.Ways);
        if (late > 0) advice.Add($"{Places(late)} of the code of {code.To} {Fails(late)} also when both are there");
        return deployment with { Advice = advice };
    }

    private static string Places(int count) => count == 1 ? "1 place" : $"{count} places";

    private static string Fails(int count) => count == 1 ? "fails" : "fail";

    private static string Watched(int changing, int open) => string.Join(" and ", new[]
    {
        changing == 0 ? null : $"{Places(changing)} {(changing == 1 ? "gets" : "get")} something else",
        open == 0 ? null : $"{Places(open)} {(open == 1 ? "is" : "are")} to be looked at",
    }.OfType<string>());

    private static string? WithoutGap(ObjectRename rename, DatabaseCatalog before)
    {
        if (before.GetRelation(rename.RelationOid) is not { } relation) return null;
        if (rename.Column is not null)
            return $"without a gap: add {ChangeWords.NameOf(relation, before)}.{rename.NewName} beside {rename.OldName} and fill it, write both, read the new one, drop the old one";
        var name = relation.Name;
        return rename.NewSchema is { } schema
            ? $"without a gap: move {name} and make a view {rename.OldSchema}.{name} over {schema}.{name} in one transaction, deploy the code, drop the view"
            : $"without a gap: rename {rename.OldName} and make a view {rename.OldName} over {rename.NewName} in one transaction, deploy the code, drop the view";
    }

    private static bool IsRemoval(CatalogDifference difference) => difference.Aspect == DifferenceAspect.Existence && !difference.IsExtra
        && difference.Object is ComparedObject.Column or ComparedObject.Table or ComparedObject.View or ComparedObject.MaterializedView or ComparedObject.Routine;
}
