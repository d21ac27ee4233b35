using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Impact;

/// <summary>Which of the two, the code or the schema, can go first.</summary>
internal static class DeploymentAdvice
{
    public static Deployment Of(
        IReadOnlyList<RepositoryImpact> repositories, DatabaseCatalog before, DatabaseCatalog after, IReadOnlyList<CatalogDifference> differences)
    {
        var failing = repositories.Where(repository => !repository.IsDatabase).SelectMany(repository => repository.Items).Count(item => item.Kind == ImpactKind.Breaks);
        var demands = differences.Where(difference => IsDemand(difference, before, after)).ToList();
        var advice = new List<string>();
        if (failing == 0 && demands.Count == 0) advice.Add("the code as it is runs before and after the change: the order does not matter");
        if (failing > 0) advice.Add($"migrated first, {(failing == 1 ? "1 place of the code as it is fails" : $"{failing} places of the code as it is fail")} until the new code is there");
        foreach (var demand in demands)
            advice.Add($"{ChangeWords.Describe(demand)}: code that is not ready for it is refused; make it first so that both are taken (a default, NULL allowed, NOT VALID), then deploy the code, then make it strict");
        var renames = ObjectRename.Find(before, after).Where(rename => rename.NewName is not null).ToList();
        if (renames.Count > 0 && failing > 0)
        {
            advice.Add("deployed first, code that uses the new names fails until the migration has run: neither order is without a gap");
            advice.AddRange(renames.Where(rename => rename.RelationOid != 0).Select(WithoutGap));
        }
        else if (failing > 0 && differences.Any(IsRemoval)) advice.Add("deploy first the code that no longer uses what is dropped: it runs on both schemas");
        else if (failing > 0 && demands.Count == 0) advice.Add("write the code so that it runs on both schemas, deploy it, then migrate");
        return new Deployment(failing, advice);
    }

    /// <summary>The same where the new code is known too.</summary>
    /// <param name="deployment">What is said of the old code.</param>
    /// <param name="code">The new code.</param>
    public static Deployment Of(Deployment deployment, NewCode code)
    {
        var (old, early, late) = (deployment.OldCodeOnNewSchema, code.FailuresOnOldSchema, code.FailuresOnNewSchema);
        var advice = new List<string>();
        if (old == 0 && early == 0) advice.Add($"the code of {code.From} and that of {code.To} run before and after the change: the order does not matter");
        else if (old == 0) advice.Add($"migrate first, then deploy {code.To}: the code of {code.From} runs on the new schema, and {Places(early)} of the code of {code.To} on the old one {Fails(early)}");
        else if (early == 0) advice.Add($"deploy {code.To} first, then migrate: its code runs on the old schema, and {Places(old)} of the code of {code.From} on the new one {Fails(old)}");
        else advice.Add($"neither order is without a gap: migrated first, {Places(old)} of the code of {code.From} {Fails(old)} until {code.To} is there; deployed first, {Places(early)} of the code of {code.To} {Fails(early)} until the migration has run");
        if (old > 0 && early > 0) advice.AddRange(deployment.Advice.Where(line => line.StartsWith(WayWithoutGap, System.StringComparison.Ordinal)));
        if (late > 0) advice.Add($"{Places(late)} of the code of {code.To} {Fails(late)} also when both are there");
        return deployment with { Advice = advice };

        static string Places(int count) => count == 1 ? "1 place" : $"{count} places";
        static string Fails(int count) => count == 1 ? "fails" : "fail";
    }

    private const string WayWithoutGap = "without a gap: ";

    private static string WithoutGap(ObjectRename rename) => rename.Column is not null
        ? $"{WayWithoutGap}add {rename.NewName} beside {rename.OldName} and fill it, write both, read the new one, drop the old one"
        : $"{WayWithoutGap}rename {rename.OldName} and make a view {rename.OldName} over {rename.NewName} in one transaction, deploy the code, drop the view";

    private static bool IsRemoval(CatalogDifference difference) => difference.Aspect == DifferenceAspect.Existence && !difference.IsExtra
        && difference.Object is ComparedObject.Column or ComparedObject.Table or ComparedObject.View or ComparedObject.MaterializedView or ComparedObject.Routine;

    /// <summary>What writers have to give, or must not give any more, of a table that they write already.</summary>
    private static bool IsDemand(CatalogDifference difference, DatabaseCatalog before, DatabaseCatalog after)
    {
        if (difference.Relation is null || before.FindRelation(difference.Schema, difference.Relation) is null) return false;
        return difference.Object switch
        {
            ComparedObject.Column => ChangeWords.IsRequired(difference, after) || (difference.Aspect == DifferenceAspect.Nullability
                && after.FindRelation(difference.Schema, difference.Relation)?.FindColumn(difference.Name) is { NotNull: true }),
            ComparedObject.Constraint => difference.IsExtra,
            _ => false,
        };
    }
}
