using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Sources;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Reports.Model;

/// <summary>
/// What has to hold between environments: each has at least the migrations of the one after it, all have the same tables, and everything
/// in them comes from a migration.
/// </summary>
internal static class EnvironmentRules
{
    private const int Shown = 20;

    public static IReadOnlyList<DiffRule> Check(
        IReadOnlyList<(string Name, LoadedCatalog Catalog)> catalogs, ComparisonOptions options, MigrationsFolder? migrations)
    {
        var servers = catalogs.Where(item => item.Catalog.Source is ServerSource).ToList();
        var rules = new List<DiffRule>();
        if (servers.Count > 1 && servers.Exists(item => item.Catalog.Migrations.Count > 0)) rules.Add(CheckVersions(servers, migrations?.Chain));
        if (catalogs.Count > 2) rules.Add(CheckTables(catalogs, options));
        foreach (var (name, catalog) in servers)
        {
            foreach (var record in catalog.Migrations)
                if (record.Trouble is not null) rules.Add(new DiffRule($"{name}: {record.Tool}'s table is in order", false, [$"{record.Schema}.{record.Table}: {record.Trouble}"]));
        }
        if (migrations?.Steps is not { } steps) return rules;
        foreach (var (name, catalog) in catalogs)
            if (catalog.Source is not FolderSource) rules.Add(CheckOrigin(name, catalog, steps, options));
        return rules;
    }

    public static IReadOnlyList<string> TablesOf(DatabaseCatalog catalog, ComparisonOptions options) =>
    [
        .. catalog.Relations.Where(relation => !relation.IsBuiltIn && relation.Extension is null
                && relation.Kind is RelationKind.Table or RelationKind.PartitionedTable or RelationKind.ForeignTable)
            .Select(relation => (Schema: catalog.GetSchema(relation.SchemaOid)!.Name, relation.Name))
            .Where(table => options.Schemas?.Invoke(table.Schema) != false && options.Excludes?.Invoke(table.Schema, table.Name) != true)
            .Select(table => table.Schema + "." + table.Name)
            .Order(StringComparer.Ordinal),
    ];

    private static DiffRule CheckVersions(IReadOnlyList<(string Name, LoadedCatalog Catalog)> servers, MigrationChain? chain)
    {
        var broken = new List<string>();
        var unknown = new List<string>();
        for (var i = 1; i < servers.Count; i++)
        {
            var (before, after) = (servers[i - 1], servers[i]);
            var tables = before.Catalog.Migrations.Concat(after.Catalog.Migrations).Select(record => (record.Tool, record.Schema, record.Table)).Distinct();
            foreach (var table in tables)
            {
                if (Find(before, table) is not { } left) broken.Add($"{before.Name} has no {table.Schema}.{table.Table}, {after.Name} has");
                else if (Find(after, table) is not { } right) unknown.Add($"{after.Name} has no {table.Schema}.{table.Table}");
                else Compare(before.Name, left, after.Name, right, chain, broken, unknown);
            }
        }
        var rule = string.Join(" ≥ ", servers.Select(server => server.Name)) + " by the version of their migrations";
        return new DiffRule(rule, broken.Count > 0 ? false : unknown.Count > 0 ? null : true, [.. broken, .. unknown]);
    }

    private static MigrationRecord? Find((string Name, LoadedCatalog Catalog) server, (string Tool, string Schema, string Table) table) =>
        server.Catalog.Migrations.FirstOrDefault(record => (record.Tool, record.Schema, record.Table) == table);

    private static void Compare(
        string before, MigrationRecord left, string after, MigrationRecord right, MigrationChain? chain, List<string> broken, List<string> unknown)
    {
        var lacking = right.Versions.Where(version => !left.Versions.Contains(version)).ToList();
        if (lacking.Count == 0 && (left.HasAll || left.Versions.Count == right.Versions.Count)) return;
        if (left.HasAll)
        {
            var more = lacking.Count > 3 ? $" and {lacking.Count - 3} more" : "";
            broken.Add($"{before} lacks {string.Join(", ", lacking.Take(3))}{more}, which {after} has ({left.Tool})");
            return;
        }
        var versions = $"{before} is at {Versions(left)}, {after} at {Versions(right)} ({left.Tool})";
        if (left.Tool == "Alembic")
        {
            if (chain?.Includes(left.Versions, right.Versions, out var missing) is not { } includes)
                unknown.Add(versions + ": which comes first is not known without --migrations and the folder of the revisions");
            else if (missing is not null) broken.Add($"{versions}: revision {missing} is in no file of the migrations");
            else if (!includes) broken.Add(versions);
        }
        else if (left.Versions is [var a] && right.Versions is [var b] && decimal.TryParse(a, out var x) && decimal.TryParse(b, out var y))
        {
            if (x < y) broken.Add(versions);
        }
        else unknown.Add(versions);
    }

    public static string Versions(MigrationRecord record) => record.Versions.Count switch
    {
        0 => "nothing",
        _ when record.HasAll => $"{record.Versions[^1]} ({record.Versions.Count} applied)",
        _ => string.Join(", ", record.Versions),
    };

    private static DiffRule CheckTables(IReadOnlyList<(string Name, LoadedCatalog Catalog)> catalogs, ComparisonOptions options)
    {
        var tables = catalogs.Select(item => (item.Name, Tables: TablesOf(item.Catalog.Catalog, options).ToHashSet(StringComparer.Ordinal))).ToList();
        var all = tables.SelectMany(item => item.Tables).Distinct().Order(StringComparer.Ordinal);
        var details = new List<string>();
        foreach (var table in all)
        {
            var without = tables.Where(item => !item.Tables.Contains(table)).Select(item => item.Name).ToList();
            if (without.Count > 0) details.Add($"{table} is missing in {string.Join(" and ", without)}");
        }
        return new DiffRule("the same tables everywhere", details.Count == 0, Limited(details));
    }

    /// <summary>What a database has or lacks when it is held against the step of the migrations at which it stands.</summary>
    private static DiffRule CheckOrigin(string name, LoadedCatalog catalog, MigrationSteps steps, ComparisonOptions options)
    {
        var (count, isRecorded) = steps.AppliedTo(catalog.Catalog, catalog.Migrations, options);
        var rule = $"{name} has what its migrations make, and nothing else";
        if (count == 0) return new DiffRule(rule, null, ["it has none of the migrations"]);
        var step = steps.Steps[count - 1];
        var details = CatalogComparer.Compare(step.Catalog, catalog.Catalog, options)
            .Where(difference => !IsOpen(difference, step.Catalog) && !IsOfTool(difference, catalog))
            .Where(difference => difference.Class > DifferenceClass.Note || difference.IsExtra)
            .Select(difference => Describe(difference, isRecorded, step))
            .ToList();
        var stands = count == steps.Steps.Count ? $"after the last migration, {step.Name}" : $"after {step.Name}, {steps.Steps.Count - count} before the last";
        var line = isRecorded ? $"by its own record it stands {stands}" : $"it is most like the database {stands}";
        return new DiffRule(rule, details.Count == 0, details.Count == 0 && count == steps.Steps.Count ? [] : [line, .. Limited(details)]);
    }

    /// <summary>A migration did something to the relation that is not known: it may be as it is.</summary>
    private static bool IsOpen(CatalogDifference difference, DatabaseCatalog migrations) =>
        difference.Relation is { } name && migrations.FindRelation(difference.Schema, name) is { ColumnsAreKnown: false };

    /// <summary>The schema in which a migration tool keeps its own table is there before the first migration.</summary>
    private static bool IsOfTool(CatalogDifference difference, LoadedCatalog catalog) =>
        difference.Object == ComparedObject.Schema && catalog.Migrations.Any(record => record.Schema == difference.Name);

    private static string Describe(CatalogDifference difference, bool isRecorded, MigrationStep step)
    {
        var what = Text.DifferenceWords.NameOf(difference.Object) + " " + difference.QualifiedName;
        if (difference.IsExtra) return what + " is in no migration";
        if (difference.Aspect != DifferenceAspect.Existence)
            return $"{what}: {Text.DifferenceWords.NameOf(difference.Aspect)} is {OneLine(difference.Second)}; the migrations make it {OneLine(difference.First)}{At(difference)}";
        return isRecorded
            ? $"{what} is missing, though {step.Name} and what comes before are recorded as applied{At(difference)}"
            : $"{what} is missing{At(difference)}";
    }

    private static string At(CatalogDifference difference) => difference.FirstPlace is { } place ? $" ({place})" : "";

    private static string OneLine(string? text) => Text.DifferenceWords.Short(text ?? "nothing", 60);

    private static List<string> Limited(List<string> details) =>
        details.Count <= Shown ? details : [.. details.Take(Shown), $"… and {details.Count - Shown} more"];
}
