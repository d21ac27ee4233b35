using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Suggestions;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>DBI3002: the statement's parameters and those that the program gives are the same.</summary>
internal static class ParameterChecks
{
    public static IEnumerable<Finding> Check(AnalyzedSite site, CheckContext context)
    {
        if (site.Site.Parameters is not { } parameters) return [];
        var findings = new List<Finding>();
        if (parameters.IsComplete)
        {
            var names = new HashSet<string>(parameters.Given.Select(static given => given.Name), StringComparer.OrdinalIgnoreCase);
            foreach (var statement in site.Statements.Where(static statement => !statement.Statement.IsIncomplete))
            {
                foreach (var parameter in statement.Parameters)
                {
                    if (!parameter.NameHasHole && !names.Contains(parameter.Name) && IsMeantAsParameter(site.Site, parameter, context))
                        findings.Add(Missing(site.Site, parameter, parameters, context));
                }
            }
        }
        if (parameters.AreForThisTextOnly && IsWhollyRead(site)) findings.AddRange(Unused(site, parameters));
        return findings;
    }

    /// <summary>The given parameter that the statement's is, as Npgsql compares names.</summary>
    public static GivenParameter? FindGiven(SiteParameters parameters, string name) =>
        parameters.Given.FirstOrDefault(given => string.Equals(given.Name, name, StringComparison.Ordinal))
            ?? parameters.Given.FirstOrDefault(given => string.Equals(given.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A parameter as a person finds it in the text; EF Core's number says nothing where the value itself stands there.</summary>
    public static string NameOf(SqlSite site, SqlSpan parameter) =>
        site.Text.Text[parameter.Start] == '{' ? "the parameter" : site.Text.Slice(parameter);

    /// <summary>
    /// What is not given, the client leaves in the text. There <c>a[low:high]</c> is a slice, so that a colon before a name of the database
    /// need not be a parameter's; <c>@name</c> for <c>abs(name)</c> nobody writes beside parameters.
    /// </summary>
    private static bool IsMeantAsParameter(SqlSite site, BoundParameter parameter, CheckContext context) =>
        site.Text.Text[parameter.Spans[0].Start] != ':' || !context.Database.HasName(parameter.Name);

    private static bool IsWhollyRead(AnalyzedSite site) =>
        site.Site.Gaps.Count == 0 && site.Site.Text.OptionalParts.Count == 0 && site.Script.Errors.Count == 0 && site.Script.Doubts.Count == 0
        && site.Statements.Count == site.Script.Statements.Count && site.Constructs.Count == 0;

    private static Finding Missing(SqlSite site, BoundParameter parameter, SiteParameters parameters, CheckContext context)
    {
        var span = parameter.Spans[0];
        var written = site.Text.Slice(span);
        var sign = written.Substring(0, 1);
        var isNamed = sign is "@" or ":";
        var list = isNamed
            ? new Suggester(context, text => site.Text.Source.ToEdit(span, sign + text) is { } edit ? [edit] : [])
                .ForName(parameter.Name, parameters.Given.Select(static given => given.Name))
            : new SuggestionList();
        var others = parameters.Given.Count == 0 ? "; none is"
            : list.Suggestions.Count > 0 ? list.ToClause()
            : isNamed ? $"; given {(parameters.Given.Count == 1 ? "is" : "are")} {Enumerate(parameters.Given, sign)}"
            : $"; {parameters.Given.Count} {(parameters.Given.Count == 1 ? "is" : "are")}";
        return new Finding
        {
            Rule = Rules.ParameterNotGiven,
            Message = $"parameter {written} is not given{others}",
            Place = site.Text.Source.ToSource(span) ?? site.Place,
            Suggestions = list.Suggestions,
            Related = list.Related,
        };
    }

    private static IEnumerable<Finding> Unused(AnalyzedSite site, SiteParameters parameters)
    {
        var named = site.Statements.SelectMany(static statement => statement.Parameters).Select(static parameter => parameter.Name);
        var names = new HashSet<string>(named, StringComparer.OrdinalIgnoreCase);
        foreach (var given in parameters.Given)
        {
            if (!given.IsGivenByName || names.Contains(given.Name)) continue;
            yield return new Finding
            {
                Rule = Rules.ParameterNotGiven,
                Severity = Severity.Info,
                Message = $"parameter \"{given.Name}\" is given, but the statement does not use it",
                Place = given.Place,
            };
        }
    }

    private static string Enumerate(IReadOnlyList<GivenParameter> given, string sign)
    {
        var names = given.Take(6).Select(parameter => sign + parameter.Name).ToList();
        if (given.Count > names.Count) names.Add("…");
        return string.Join(", ", names);
    }
}
