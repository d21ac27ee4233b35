using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Usages;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Migrations;

/// <summary>
/// DBI6004: what the database still has, code still uses, and the migrations take away: those that drop or rename it are not applied yet.
/// </summary>
public static class RemovalCheck
{
    private const int Shown = 3;

    /// <param name="final">The catalog behind the last migration.</param>
    /// <param name="database">The database as it is.</param>
    /// <param name="usages">What the code of all repositories uses of it.</param>
    /// <param name="placeOf">The operation that stands at a place of the history; null where none does.</param>
    /// <param name="textOf">How a place is called: <c>app/models.py:25</c>.</param>
    public static IEnumerable<Finding> Check(
        DatabaseCatalog final, Database database, Func<IReadOnlyList<Usage>> usages, Func<Place, SourceSpan?> placeOf, Func<SourceSpan, string> textOf)
    {
        if (final is null) throw new ArgumentNullException(nameof(final));
        if (database is null) throw new ArgumentNullException(nameof(database));
        if (placeOf is null) throw new ArgumentNullException(nameof(placeOf));
        foreach (var removal in Pending(final, database.Catalog))
        {
            var (schema, table, column, words, _, at) = removal;
            if (at is null || placeOf(at) is not { } place) continue;
            var used = usages().Where(removal.IsOf).Select(static usage => usage.Place).Distinct().ToList();
            if (used.Count == 0) continue;
            var name = column is null ? table : table + "." + column;
            var more = used.Count > Shown ? $" and {used.Count - Shown} more" : "";
            yield return new Finding
            {
                Rule = Rules.MigrationRemovesUsed,
                Message = $"the migration {words} {name}, which the code still uses: {string.Join(", ", used.Take(Shown).Select(textOf))}{more}",
                Place = place,
                Schema = schema,
                Table = table,
                Column = column,
                Related = [.. used.Take(10).Select(span => new RelatedPlace($"{name} is used here", span.Path, span))],
            };
        }
    }

    /// <summary>What the database has and the migrations take away.</summary>
    internal static IEnumerable<Removal> Pending(DatabaseCatalog final, DatabaseCatalog now) => Removals(final).Where(removal => IsPending(removal, final, now));

    private static IEnumerable<Removal> Removals(DatabaseCatalog final)
    {
        foreach (var drop in final.History.Drops)
        {
            if (drop.Object == HistoryObject.Relation) yield return new Removal(drop.Schema, drop.Name, null, "drops", null, drop.At);
            else if (drop.Object == HistoryObject.Column) yield return new Removal(drop.Schema, drop.Relation, drop.Name, "drops", null, drop.At);
        }
        foreach (var rename in final.History.Renames)
        {
            if (rename.Object == HistoryObject.Relation) yield return new Removal(rename.Schema, rename.OldName, null, "renames", rename.NewName, rename.At);
            else if (rename.Object == HistoryObject.Column) yield return new Removal(rename.Schema, rename.Relation, rename.OldName, "renames", rename.NewName, rename.At);
        }
    }

    private static bool IsPending(Removal removal, DatabaseCatalog final, DatabaseCatalog now)
    {
        if (now.FindRelation(removal.Schema, removal.Table) is not { } there) return false;
        var then = final.FindRelation(removal.Schema, removal.Table);
        return removal.Column is null ? then is null : there.FindColumn(removal.Column) is not null && then is { ColumnsAreKnown: true } && then.FindColumn(removal.Column) is null;
    }

    /// <summary>A table or column that goes, or goes by its old name.</summary>
    internal sealed record Removal(string Schema, string Table, string? Column, string Words, string? NewName, Place? At)
    {
        /// <summary>Whether code, and neither a migration nor the database itself, uses it.</summary>
        public bool IsOf(Usage usage) => usage.Table == Table && usage.Schema == Schema && usage.Kind is not (UsageKind.Migration or UsageKind.Ddl) && !usage.IsOfDatabase
            && (Column is null || (NeedsAll(usage) ? usage.Columns : usage.NamedColumns).Contains(Column));

        /// <summary>What takes all columns goes on with those that are left; an INSERT without a list of columns has a value too many.</summary>
        private bool NeedsAll(Usage usage) => !usage.AllColumns || (NewName is null && usage.Kind is UsageKind.Insert or UsageKind.Upsert);
    }
}
