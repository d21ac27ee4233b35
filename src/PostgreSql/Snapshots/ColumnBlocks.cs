using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>The statements for what is said of columns beside their definitions: storage, compression, statistics and options.</summary>
internal static class ColumnBlocks
{
    /// <param name="lines">Takes the statements.</param>
    /// <param name="catalog">What has the column.</param>
    /// <param name="column">The column.</param>
    /// <param name="above">The parent's column that it is made from; null where it is made by itself.</param>
    /// <param name="alter">ALTER TABLE with the table's name and a blank.</param>
    public static void AddSettings(List<string> lines, DatabaseCatalog catalog, Column column, Column? above, string alter)
    {
        foreach (var change in Changes(catalog, column, above?.Settings))
            lines.Add(alter + "ALTER COLUMN " + Identifiers.Quote(column.Name) + " " + change + ";");
    }

    /// <summary>What of ALTER COLUMN makes the column's settings of those that it has.</summary>
    public static IEnumerable<string> Changes(DatabaseCatalog catalog, Column column, ColumnSettings? from)
    {
        var (before, after) = (from ?? ColumnSettings.None, column.Settings ?? ColumnSettings.None);
        if (before.Storage != after.Storage && (after.Storage ?? TypeStorage.Of(catalog, column.Type.Oid)) is { } storage) yield return "SET STORAGE " + storage.ToUpperInvariant();
        if (before.Compression != after.Compression) yield return "SET COMPRESSION " + (after.Compression ?? "default");
        // A parent's statistics, options and foreign options are its own.
        if (after.StatisticsTarget is { } target) yield return "SET STATISTICS " + target.ToString(CultureInfo.InvariantCulture);
        if (after.Options.Count > 0) yield return "SET (" + DefinitionFormatter.FormatOptions(after.Options) + ")";
        if (after.ForeignOptions.Count > 0) yield return DefinitionFormatter.ForeignOptions(after.ForeignOptions).TrimStart();
    }

    /// <summary>Whether INHERITS takes the parents: it refuses those that keep a column in different ways.</summary>
    public static bool AgreeOnStorage(DatabaseCatalog catalog, Relation table)
    {
        foreach (var column in table.Columns)
        {
            ColumnSettings? first = null;
            foreach (var oid in table.ParentOids)
            {
                if (catalog.GetRelation(oid)?.FindColumn(column.Name) is not { } above) continue;
                var settings = above.Settings ?? ColumnSettings.None;
                if (first is not null && (first.Storage != settings.Storage || first.Compression != settings.Compression)) return false;
                first = settings;
            }
        }
        return true;
    }
}
