using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Row security and rules: what changes the rows that a statement reads and writes.</summary>
internal sealed partial class CatalogComparison
{
    private void CompareRowSecurity(Subject subject, Relation a, Relation b)
    {
        string state = RowSecurity(a), other = RowSecurity(b);
        if (state != other)
        {
            var alter = "ALTER TABLE " + DefinitionFormatter.Name(first, a);
            var statements = new List<string>();
            if (a.RowSecurity != b.RowSecurity) statements.Add(alter + (a.RowSecurity ? " ENABLE" : " DISABLE") + " ROW LEVEL SECURITY;");
            if (a.ForcesRowSecurity != b.ForcesRowSecurity) statements.Add(alter + (a.ForcesRowSecurity ? " FORCE" : " NO FORCE") + " ROW LEVEL SECURITY;");
            var verdict = b.RowSecurity && !a.RowSecurity ? Verdict.Readers("rows are hidden that no policy shows")
                : a.RowSecurity && !b.RowSecurity ? Verdict.Review("rows are seen that policies of the first hide")
                : Verdict.Review("the policies hold for the table's owner in one of them only");
            Add(subject, DifferenceAspect.RowSecurity, state, other, a, b, verdict, string.Join("\n", statements));
        }
        Pair(
            first.PoliciesOf(a.Oid),
            second.PoliciesOf(b.Oid),
            (_, item) => item.Name,
            (left, right) => ComparePolicies(new Subject(ComparedObject.Policy, subject.Schema, a.Name, left.Name), b, left, right),
            (left, right) => AddMissingPolicy(new Subject(ComparedObject.Policy, subject.Schema, a.Name, (left ?? right)!.Name), b, left, right));
    }

    private static string RowSecurity(Relation relation) =>
        (relation.RowSecurity ? "enabled" : "disabled") + (relation.ForcesRowSecurity ? ", forced" : "");

    private void ComparePolicies(Subject subject, Relation table, Policy a, Policy b)
    {
        CompareComments(subject, a, b);
        // Who the words CURRENT_USER stood for when the policy was made is not known.
        if (HasRoleWord(a) || HasRoleWord(b)) (a, b) = (a with { Roles = [] }, b with { Roles = [] });
        if (PolicyText(first, a) == PolicyText(second, b)) return;
        var definition = DefinitionFormatter.Format(first, a);
        Add(
            subject, DifferenceAspect.Definition, Tail(definition), Tail(DefinitionFormatter.Format(second, b)), a, b,
            table.RowSecurity ? Verdict.Review("other rows are seen or taken") : NotInForce,
            "DROP POLICY " + Syntax.Identifiers.Quote(a.Name) + " ON " + DefinitionFormatter.Name(second, table) + ";\n" + definition + ";");
    }

    private void AddMissingPolicy(Subject subject, Relation table, Policy? a, Policy? b)
    {
        var (catalog, item) = a is null ? (second, b!) : (first, a);
        var verdict = !table.RowSecurity ? NotInForce
            : item.IsPermissive == (b is null) ? Verdict.Readers("rows are hidden or refused that the first shows and takes")
            : Verdict.Review("rows are seen or taken that the first hides and refuses");
        var definition = DefinitionFormatter.Format(catalog, item);
        var sql = b is null ? definition + ";" : "DROP POLICY " + Syntax.Identifiers.Quote(item.Name) + " ON " + DefinitionFormatter.Name(second, table) + ";";
        AddMissing(subject, Tail(definition), a, b, verdict, sql);
    }

    private static Verdict NotInForce { get; } = Verdict.Note("row security is not enabled in the second");

    private static bool HasRoleWord(Policy policy)
    {
        foreach (var role in policy.Roles)
            if (DefinitionFormatter.IsRoleWord(role)) return true;
        return false;
    }

    private static string PolicyText(DatabaseCatalog catalog, Policy policy) => DefinitionFormatter.Format(catalog, policy with
    {
        Using = policy.Using is null ? null : ExpressionComparison.Canonical(policy.Using),
        Check = policy.Check is null ? null : ExpressionComparison.Canonical(policy.Check),
    });

    /// <summary>What a policy says after its table.</summary>
    private static string Tail(string definition)
    {
        var on = definition.IndexOf(" ON ", System.StringComparison.Ordinal) + " ON ".Length;
        var end = definition.IndexOf(' ', on);
        return end < 0 ? "for all rows of nobody" : definition.Substring(end + 1);
    }

    private void CompareRules(Subject relation, Relation a, Relation b) => Pair(
        first.RulesOf(a.Oid),
        second.RulesOf(b.Oid),
        (_, item) => item.Name,
        (left, right) =>
        {
            var subject = new Subject(ComparedObject.Rule, relation.Schema, a.Name, left.Name);
            CompareComments(subject, left, right);
            CompareFiring(subject, left, right, left.Firing, right.Firing);
            // The server gives a rule back in its own words, which say nothing about those that were written.
            var hasOneWriter = left.DefinedAt is null && right.DefinedAt is null && first.ServerVersion == second.ServerVersion;
            var isSame = hasOneWriter
                ? CanonicalText.Normalize(left.Definition) == CanonicalText.Normalize(right.Definition)
                : left.Command == right.Command && left.IsInstead == right.IsInstead && left.IsConditional == right.IsConditional;
            if (!isSame)
                Add(subject, DifferenceAspect.Definition, left.Definition, right.Definition, left, right, RuleVerdict, Replace(left.Definition));
        },
        (left, right) =>
        {
            var item = (left ?? right)!;
            AddMissing(
                new Subject(ComparedObject.Rule, relation.Schema, a.Name, item.Name), item.Definition, left, right,
                Verdict.Review(right is null ? "writes do not do what it does" : "writes do more, or something else, than in the first"),
                left is null ? null : left.Definition + ";");
        });

    private static Verdict RuleVerdict { get; } = Verdict.Review("a write does something else");

    private static string Replace(string definition) => "CREATE OR REPLACE" + definition.Substring("CREATE".Length) + ";";

    private void CompareFiring(Subject subject, CatalogObject a, CatalogObject b, Firing firing, Firing other)
    {
        if (firing == other) return;
        Add(
            subject, DifferenceAspect.Firing, firing.ToString().ToLowerInvariant(), other.ToString().ToLowerInvariant(), a, b,
            Verdict.Review(other == Firing.Disabled ? "writes do not do what it does" : "it takes effect in other sessions"),
            $"ALTER TABLE {Syntax.Identifiers.Quote(subject.Schema, subject.Relation!)} {FiringVerb(firing)} {(subject.Object == ComparedObject.Rule ? "RULE" : "TRIGGER")} {Syntax.Identifiers.Quote(subject.Name)};");
    }

    private static string FiringVerb(Firing firing) => firing switch
    {
        Firing.Always => "ENABLE ALWAYS",
        Firing.Replica => "ENABLE REPLICA",
        Firing.Disabled => "DISABLE",
        _ => "ENABLE",
    };
}
