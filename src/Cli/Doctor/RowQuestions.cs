using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Doctor;

/// <summary>Questions for the rows that a constraint would refuse, of one catalog's constraint for another's table.</summary>
internal static class RowQuestions
{
    public static RowQuestion NotNull(DatabaseCatalog live, Relation table, string column) =>
        new($"FROM {{0}} c WHERE c.{Identifiers.Quote(column)} IS NULL", DefinitionFormatter.Name(live, table), KeyOf(live, table));

    /// <summary>NULL satisfies a check.</summary>
    public static RowQuestion Check(DatabaseCatalog live, Relation table, string expression) =>
        new($"FROM {{0}} WHERE ({expression}) IS FALSE", DefinitionFormatter.Name(live, table), KeyOf(live, table, ""));

    public static RowQuestion ForeignKey(DatabaseCatalog live, Relation table, DatabaseCatalog catalog, Constraint key)
    {
        var columns = Names(catalog.GetRelation(key.RelationOid), key.Columns);
        var referenced = catalog.GetRelation(key.ReferencedOid)!;
        var others = Names(referenced, key.ReferencedColumns);
        var match = string.Join(" AND ", others.Zip(columns, (other, column) => $"p.{other} = c.{column}"));
        var notNull = string.Join(" AND ", columns.Select(column => $"c.{column} IS NOT NULL"));
        var orphan = $"{notNull} AND NOT EXISTS (SELECT 1 FROM {DefinitionFormatter.Name(catalog, referenced)} p WHERE {match})";
        // MATCH FULL takes all columns NULL or none.
        if (key.Match == MatchKind.Full && columns.Count > 1)
            orphan = $"({orphan}) OR (NOT ({notNull}) AND ({string.Join(" OR ", columns.Select(column => $"c.{column} IS NOT NULL"))}))";
        // Of a table that others inherit from only its own rows are checked.
        var only = table.Kind == RelationKind.PartitionedTable ? "" : "ONLY ";
        return new RowQuestion($"FROM {{0}} c WHERE {orphan}", only + DefinitionFormatter.Name(live, table), KeyOf(live, table));
    }

    /// <param name="live">The database.</param>
    /// <param name="table">Its table.</param>
    /// <param name="keys">Columns and expressions, as SQL.</param>
    /// <param name="predicate">Of a partial index, or null.</param>
    /// <param name="nullsAreDistinct">Whether rows with a NULL are never duplicates.</param>
    public static RowQuestion Unique(DatabaseCatalog live, Relation table, IReadOnlyList<string> keys, string? predicate, bool nullsAreDistinct)
    {
        var conditions = new List<string>();
        if (predicate is not null) conditions.Add("(" + predicate + ")");
        if (nullsAreDistinct) conditions.AddRange(keys.Select(key => $"({key}) IS NOT NULL"));
        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        var group = string.Join(", ", keys);
        var names = string.Join(" || ', ' || ", keys.Select(key => $"coalesce(({key})::text, 'NULL')"));
        var only = table.Kind == RelationKind.PartitionedTable ? "" : "ONLY ";
        return new RowQuestion(
            $"FROM (SELECT {names} AS key, count(*) AS n FROM {{0}}{where} GROUP BY {group} HAVING count(*) > 1) d", only + DefinitionFormatter.Name(live, table), "d.key")
        {
            Count = "coalesce(sum(d.n), 0)",
            CanSample = false,
        };
    }

    public static List<string> Names(Relation? relation, IReadOnlyList<int> ordinals) =>
        [.. ordinals.Select(ordinal => relation?.FindColumn(ordinal) is { } column ? Identifiers.Quote(column.Name) : "?")];

    private static string KeyOf(DatabaseCatalog live, Relation table, string prefix = "c.")
    {
        var key = live.ConstraintsOf(table.Oid).FirstOrDefault(constraint => constraint.Kind == ConstraintKind.PrimaryKey);
        if (key is null) return prefix + "ctid::text";
        return string.Join(" || ', ' || ", Names(table, key.Columns).Select(column => $"{prefix}{column}::text"));
    }
}
