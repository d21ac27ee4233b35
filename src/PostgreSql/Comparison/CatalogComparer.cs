using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>
/// Finds what two catalogs disagree on. Objects are paired by name; constraints and indexes that only bear another name are paired by
/// what they say. Types are compared by meaning, never by OID.
/// </summary>
public static class CatalogComparer
{
    /// <summary>The differences, sorted by schema, relation and name; empty where the catalogs say the same.</summary>
    public static IReadOnlyList<CatalogDifference> Compare(DatabaseCatalog first, DatabaseCatalog second, ComparisonOptions? options = null)
    {
        if (first is null) throw new ArgumentNullException(nameof(first));
        if (second is null) throw new ArgumentNullException(nameof(second));
        var comparison = new CatalogComparison(first, second, options ?? new ComparisonOptions());
        comparison.CompareAll();
        comparison.Found.Sort(Order);
        return comparison.Found;
    }

    private static int Order(CatalogDifference a, CatalogDifference b)
    {
        var result = string.CompareOrdinal(a.Schema, b.Schema);
        if (result == 0) result = string.CompareOrdinal(a.Relation ?? a.Name, b.Relation ?? b.Name);
        if (result == 0) result = (a.Relation is null ? 0 : 1).CompareTo(b.Relation is null ? 0 : 1);
        if (result == 0) result = a.Object.CompareTo(b.Object);
        if (result == 0) result = string.CompareOrdinal(a.Name, b.Name);
        return result != 0 ? result : a.Aspect.CompareTo(b.Aspect);
    }
}
