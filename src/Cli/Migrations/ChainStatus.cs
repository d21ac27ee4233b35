using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Sources;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Migrations;

/// <summary>Where a database stands in a chain, by what the tool has written into it and by what is really there.</summary>
/// <param name="Record">What the tool has written.</param>
/// <param name="Unknown">Versions in it that are in no file.</param>
/// <param name="Applied">The migrations that the database has by its record.</param>
/// <param name="Pending">Those that it does not have, in their order; null where that is not known, since its version is in no file.</param>
/// <param name="Missing">What the record says is there and is not, with the place that makes it.</param>
internal sealed record ChainStatus(
    MigrationRecord Record, IReadOnlyList<string> Unknown, IReadOnlySet<Migration> Applied, IReadOnlyList<Migration>? Pending, IReadOnlyList<string> Missing)
{
    public static ChainStatus Of(MigrationChain chain, MigrationRecord record, LoadedCatalog catalog, Func<MigrationReplay> newReplay)
    {
        var current = record.Versions.Select(chain.Find).OfType<Migration>().ToList();
        var applied = record.HasAll ? [.. current] : chain.WithAncestors(current);
        // A squashed migration stands in for those that it replaces.
        foreach (var squashed in chain.All)
            if (squashed.Replaces.Count > 0 && squashed.Replaces.All(record.Versions.Contains)) applied.Add(squashed);
        var replaced = chain.All.SelectMany(migration => migration.Replaces).ToHashSet(StringComparer.Ordinal);
        var unknown = record.Versions.Where(version => chain.Find(version) is null && !replaced.Contains(version)).ToList();
        // Django's table lists the libraries' apps too.
        if (record.Tool == "Django")
        {
            var apps = chain.All.Select(migration => migration.Name.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
            unknown.RemoveAll(version => !apps.Contains(version.Split('.')[0]));
        }
        var missing = unknown.Count > 0 ? [] : MissingIn(chain, applied, catalog.Catalog, newReplay());
        // What stands before a version that is in no file may be any of them.
        var pending = unknown.Count > 0 && !record.HasAll ? null : chain.Order.Where(migration => !applied.Contains(migration)).ToList();
        return new ChainStatus(record, unknown, applied, pending, missing);
    }

    private static List<string> MissingIn(MigrationChain chain, HashSet<Migration> applied, DatabaseCatalog live, MigrationReplay replay)
    {
        foreach (var migration in chain.Order.Where(applied.Contains)) replay.Apply(migration, isBehindMissing: chain.IsBehindMissing(migration));
        var made = replay.ToCatalog();
        return
        [
            .. CatalogComparer.Compare(made, live, new ComparisonOptions { Comments = false })
                .Where(difference => !difference.IsExtra && difference.Aspect == DifferenceAspect.Existence && IsTold(difference, made, replay.IsOpen))
                .Select(difference => $"{Reports.Text.DifferenceWords.NameOf(difference.Object)} {difference.QualifiedName}" + (difference.FirstPlace is { } place ? $" ({place})" : "")),
        ];
    }

    /// <summary>Whether the migrations are known to have made it: what else they did may have taken it away again.</summary>
    private static bool IsTold(CatalogDifference difference, DatabaseCatalog made, bool isOpen) => difference.Object switch
    {
        ComparedObject.Table or ComparedObject.Column => made.FindRelation(difference.Schema, difference.Relation ?? difference.Name) is { ColumnsAreKnown: true },
        ComparedObject.Index or ComparedObject.Constraint or ComparedObject.Trigger or ComparedObject.Policy =>
            !isOpen && difference.Relation is { } relation && made.FindRelation(difference.Schema, relation) is { ColumnsAreKnown: true },
        ComparedObject.View or ComparedObject.MaterializedView or ComparedObject.Type or ComparedObject.Routine or ComparedObject.Sequence => !isOpen,
        _ => false,
    };
}
