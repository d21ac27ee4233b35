using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Sql;
using DbImpact.PostgreSql.Binding;

namespace DbImpact.Checks;

/// <summary>All checks of SQL texts, over sites that <see cref="SiteAnalysis"/> has parsed and bound.</summary>
public static class SqlCheck
{
    /// <summary>The findings of a site, in the order of its text, each once.</summary>
    public static IReadOnlyList<Finding> Check(AnalyzedSite site, CheckContext context)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (context is null) throw new ArgumentNullException(nameof(context));
        if (site.Site.IsMigration) return [];
        if (site.Site.Refusal is { } refusal) return [SyntaxCheck.Check(site.Site, refusal)];
        List<Finding>? findings = null;
        foreach (var construct in site.Constructs) Add(ref findings, DialectChecks.Check(site.Written, construct));
        foreach (var error in site.SyntaxErrors)
        {
            var list = ListParameterChecks.Check(site.Site, error, out var isExpanded);
            if (!isExpanded) Add(ref findings, list ?? SyntaxCheck.Check(site.Site, error));
        }
        foreach (var statement in site.Statements)
        {
            var names = DialectChecks.NamesIn(site, statement, context);
            var meant = new HashSet<string>();
            foreach (var error in statement.Errors.Concat(statement.ExecutionErrors))
            {
                if (names.Any(name => name.Explains(error))) continue;
                var finding = NameChecks.Check(site.Site, statement.Statement, error, context)
                    ?? InsertChecks.Count(site.Site, error)
                    ?? TargetChecks.Check(site.Site, error, context)
                    ?? TypeChecks.Check(site.Site, error, context);
                Add(ref findings, finding);
                if (finding is not null && error.Kind == BindingErrorKind.ColumnNotFound) meant.UnionWith(finding.Suggestions.Select(s => s.Name));
            }
            foreach (var name in names) Add(ref findings, DialectChecks.Check(site.Site, name.Construct));
            foreach (var insert in statement.Inserts) Add(ref findings, InsertChecks.Required(site.Site, insert, meant, context));
        }
        foreach (var statement in site.Script.Statements)
            foreach (var finding in DialectChecks.Utility(site.Site, site.Script, statement, context)) Add(ref findings, finding);
        foreach (var finding in ParameterChecks.Check(site, context)) Add(ref findings, finding);
        foreach (var finding in ParameterTypeChecks.Check(site, context)) Add(ref findings, finding);
        foreach (var finding in ListParameterChecks.OfAsyncpg(site, context)) Add(ref findings, finding);
        foreach (var finding in ResultChecks.Check(site, context)) Add(ref findings, finding);
        findings?.Sort((a, b) => a.Place.Start.CompareTo(b.Place.Start));
        return (IReadOnlyList<Finding>?)findings ?? [];
    }

    private static void Add(ref List<Finding>? findings, Finding? finding)
    {
        if (finding is not null) (findings ??= []).Add(finding);
    }
}
