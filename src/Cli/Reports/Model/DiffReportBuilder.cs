using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Reports.Model;

/// <summary>Compares every catalog with the first.</summary>
internal static class DiffReportBuilder
{
    /// <param name="catalogs">At least two, with their names.</param>
    /// <param name="options">What is compared.</param>
    /// <param name="migrations">The migrations that the databases are made by, or null.</param>
    public static DiffReport Build(
        IReadOnlyList<(string Name, LoadedCatalog Catalog)> catalogs, ComparisonOptions options, MigrationsFolder? migrations)
    {
        var found = new List<IReadOnlyList<CatalogDifference>>();
        foreach (var (_, catalog) in catalogs.Skip(1)) found.Add(CatalogComparer.Compare(catalogs[0].Catalog.Catalog, catalog.Catalog, options));
        var rows = found.SelectMany((differences, i) => differences.Select(difference => (Index: i + 1, Difference: difference)))
            .GroupBy(item => KeyOf(item.Difference))
            .Select(group => ToRow([.. group], catalogs.Count))
            .ToList();
        if (catalogs.Count > 2) rows.Sort((a, b) => Order(a.Difference, b.Difference));
        return new DiffReport
        {
            Sources = [.. catalogs.Select(item => new DiffSource(item.Name, item.Catalog.Source.Description, CountTables(item.Catalog.Catalog, options), item.Catalog.Migrations))],
            Rows = rows,
            Rules = EnvironmentRules.Check(catalogs, options, migrations),
        };
    }

    private static (ComparedObject Object, DifferenceAspect Aspect, string Schema, string? Relation, string Name, int Part) KeyOf(CatalogDifference difference) =>
        (difference.Object, difference.Aspect, difference.Schema, difference.Relation, difference.Name, PartOf(difference));

    /// <summary>A routine's definition differs in its arguments, its properties, its body.</summary>
    private static int PartOf(CatalogDifference difference) => difference.Object == ComparedObject.Routine ? difference.Reason.GetHashCode(StringComparison.Ordinal) : 0;

    private static DiffRow ToRow(List<(int Index, CatalogDifference Difference)> items, int count)
    {
        var reference = items[0].Difference;
        var values = new DiffValue[count];
        for (var i = 0; i < count; i++)
        {
            var own = items.Find(item => item.Index == i).Difference;
            values[i] = own is not null ? new DiffValue(own.Second, own.SecondPlace, true)
                : new DiffValue(reference.First, i == 0 ? reference.FirstPlace : null, false);
        }
        return new DiffRow { Difference = items.MaxBy(item => item.Difference.Class).Difference, Values = values };
    }

    private static int Order(CatalogDifference a, CatalogDifference b)
    {
        var result = string.CompareOrdinal(a.Schema, b.Schema);
        if (result == 0) result = string.CompareOrdinal(a.Relation ?? a.Name, b.Relation ?? b.Name);
        if (result == 0) result = (a.Relation is null ? 0 : 1).CompareTo(b.Relation is null ? 0 : 1);
        if (result == 0) result = a.Object.CompareTo(b.Object);
        return result != 0 ? result : string.CompareOrdinal(a.Name, b.Name);
    }

    private static int CountTables(DatabaseCatalog catalog, ComparisonOptions options) => EnvironmentRules.TablesOf(catalog, options).Count;
}
