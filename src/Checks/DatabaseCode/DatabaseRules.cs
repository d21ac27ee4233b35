using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.DatabaseCode;

/// <summary>The SQL of rules, policies, partition keys, extended statistics and publications.</summary>
internal static class DatabaseRules
{
    public static IEnumerable<DatabaseSite> Of(DatabaseSites sites) =>
        Rules(sites).Concat(Policies(sites)).Concat(PartitionKeys(sites)).Concat(Statistics(sites)).Concat(Publications(sites));

    private static IEnumerable<DatabaseSite> Rules(DatabaseSites sites)
    {
        foreach (var rule in sites.Catalog.Rules.OrderBy(rule => rule.Oid))
        {
            if (rule.Extension is not null || sites.Catalog.GetRelation(rule.RelationOid) is not { } relation) continue;
            var text = new SqlText(rule.Definition);
            var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = sites.Catalog.ServerVersion });
            if (script.Errors.Count > 0 || script.Statements.Count != 1) continue;
            var bound = Binder.Bind(script.Statements[0], text, new BindingContext(sites.Catalog) { SearchPath = [] });
            yield return sites.SiteOf(bound, rule, $"rule {rule.Name} of {sites.ShortName(relation)}");
        }
    }

    private static IEnumerable<DatabaseSite> Policies(DatabaseSites sites)
    {
        foreach (var policy in sites.Catalog.Policies.OrderBy(policy => policy.Oid))
        {
            if (policy.Extension is not null || sites.Catalog.GetRelation(policy.RelationOid) is not { } relation) continue;
            if (BindAll(sites, relation, policy.Using, policy.Check) is { } bound)
                yield return sites.SiteOf(bound, policy, $"policy {policy.Name} of {sites.ShortName(relation)}");
        }
    }

    private static IEnumerable<DatabaseSite> PartitionKeys(DatabaseSites sites)
    {
        foreach (var relation in sites.Tables())
        {
            if (relation.PartitionKey is not { } key) continue;
            var options = new ParserOptions { ServerVersion = sites.Catalog.ServerVersion };
            var script = SqlParser.ParseScript("CREATE TABLE t () PARTITION BY " + key, options);
            if (script.Errors.Count > 0 || script.Statements.Count != 1) continue;
            if (script.Statements[0] is not CreateTableStatement { PartitionBy: { } partition }) continue;
            var texts = new List<string>();
            foreach (var item in partition.Keys) texts.Add(script.Text.Text.Substring(item.Expression.Span.Start, item.Expression.Span.Length));
            if (BindAll(sites, relation, [.. texts]) is { } bound) yield return sites.SiteOf(bound, relation, "partition key of " + sites.ShortName(relation));
        }
    }

    private static IEnumerable<DatabaseSite> Statistics(DatabaseSites sites)
    {
        foreach (var statistics in sites.Catalog.Statistics.OrderBy(statistics => statistics.Oid))
        {
            if (statistics.Extension is not null || sites.Catalog.GetRelation(statistics.RelationOid) is not { } relation) continue;
            if (BindAll(sites, relation, [.. NamesOf(relation, statistics.Columns), .. statistics.Expressions]) is { } bound)
                yield return sites.SiteOf(bound, statistics, "statistics " + sites.ShortName(statistics));
        }
    }

    private static IEnumerable<DatabaseSite> Publications(DatabaseSites sites)
    {
        foreach (var publication in sites.Catalog.Publications.OrderBy(publication => publication.Oid))
        {
            foreach (var table in publication.Tables)
            {
                if (sites.Catalog.GetRelation(table.RelationOid) is not { } relation) continue;
                if (BindAll(sites, relation, [.. NamesOf(relation, table.Columns), table.Where]) is { } bound)
                    yield return sites.SiteOf(bound, publication, $"publication {publication.Name} of {sites.ShortName(relation)}");
            }
        }
    }

    private static IEnumerable<string> NamesOf(Relation relation, IReadOnlyList<int> ordinals) =>
        relation.Columns.Where(column => ordinals.Contains(column.Ordinal)).Select(column => Identifiers.Quote(column.Name));

    /// <summary>Each expression is a value of its own over a row of the relation; null where there is none.</summary>
    private static BoundStatement? BindAll(DatabaseSites sites, Relation relation, params string?[] expressions)
    {
        var texts = expressions.OfType<string>().Select(text => "(" + text + ")").ToList();
        return texts.Count == 0 ? null : sites.Bind(string.Join(", ", texts), relation);
    }
}
