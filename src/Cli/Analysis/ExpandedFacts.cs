using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Analysis;

/// <summary>What code says, with the placeholders in its texts replaced.</summary>
internal sealed class ExpandedFacts
{
    private readonly SqlPlaceholders _placeholders;
    private readonly Dictionary<SqlSite, SqlSite> _sites = new(ReferenceEqualityComparer.Instance);

    private ExpandedFacts(SqlPlaceholders placeholders) => _placeholders = placeholders;

    public static SourceFacts Of(SourceFacts facts, SqlPlaceholders placeholders)
    {
        if (placeholders.IsEmpty) return facts;
        var expanded = new ExpandedFacts(placeholders);
        return facts with
        {
            SqlSites = [.. facts.SqlSites.Select(expanded.Of)],
            Models = [.. facts.Models.Select(model => model with { Definitions = [.. model.Definitions.Select(expanded.Of)] })],
            Migrations = [.. facts.Migrations.Select(migration => migration with
            {
                Upgrade = [.. migration.Upgrade.Select(expanded.Of)],
                Downgrade = [.. migration.Downgrade.Select(expanded.Of)],
            })],
        };
    }

    /// <summary>A site that stands in several lists stays one.</summary>
    private SqlSite Of(SqlSite site)
    {
        if (_sites.TryGetValue(site, out var known)) return known;
        var text = _placeholders.Expand(site.Text);
        return _sites[site] = ReferenceEquals(text, site.Text) ? site : site with { Text = text, Gaps = GapsOf(site, text) };
    }

    private MigrationOperation Of(MigrationOperation operation) => operation.Text is { } text && operation.IsWritten ? operation with { Text = _placeholders.Expand(text) } : operation;

    /// <summary>A hole that is filled is no gap any more; a placeholder that is not known is one.</summary>
    private static List<string> GapsOf(SqlSite site, SqlText text)
    {
        var left = text.Holes.Select(hole => hole.Description).ToHashSet(StringComparer.Ordinal);
        var before = site.Text.Holes.Select(hole => hole.Description).ToHashSet(StringComparer.Ordinal);
        var filled = before.Where(description => !left.Contains(description)).Select(description => description.Trim('{', '}') + " ").ToList();
        return
        [
            .. site.Gaps.Where(gap => !filled.Exists(name => gap.StartsWith(name, StringComparison.Ordinal))),
            .. left.Where(description => !before.Contains(description)).Select(description => description + " is a placeholder of which nothing is said"),
        ];
    }
}
