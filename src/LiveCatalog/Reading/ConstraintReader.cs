using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>pg_constraint, of tables and domains.</summary>
internal static class ConstraintReader
{
    /// <summary>
    /// Foreign keys to a partitioned table have a row for each of its partitions, which differ from their parent in what they refer to:
    /// of these only the names matter. Trigger constraints are triggers.
    /// </summary>
    private static string Query(int major) => $"""
        SELECT k.oid::int8 AS oid, k.conname AS name, k.contype::text AS kind, n.nspname AS schema_name,
               k.conrelid::int8 AS relation, k.contypid::int8 AS domain, k.conindid::int8 AS index,
               k.conkey::text AS columns, k.confkey::text AS referenced_columns, k.confrelid::int8 AS referenced,
               pg_get_expr(k.conbin, k.conrelid) AS expression, k.confupdtype::text AS on_update, k.confdeltype::text AS on_delete,
               {(major >= 15 ? "k.confdelsetcols::text" : "NULL::text")} AS on_delete_columns, k.confmatchtype::text AS match,
               k.condeferrable AS is_deferrable, k.condeferred AS is_deferred, NOT k.convalidated{(major >= 18 ? " AND k.conenforced" : "")} AS is_not_valid,
               {(major >= 18 ? "NOT k.conenforced" : "false")} AS is_not_enforced, {(major >= 18 ? "k.conperiod" : "false")} AS is_temporal,
               CASE WHEN p.confrelid <> k.confrelid THEN k.conparentid::int8 END AS row_of, k.connoinherit AS no_inherit, k.coninhcount > 0 AS is_inherited, k.coninhcount > 0 AND k.conislocal AS is_declared_too, d.description AS comment
        FROM pg_constraint k
        JOIN pg_namespace n ON n.oid = k.connamespace
        LEFT JOIN pg_description d ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass AND d.objsubid = 0
        LEFT JOIN pg_constraint p ON p.oid = k.conparentid
        WHERE k.contype IN ('p', 'u', 'f', 'c', 'x', 'n') AND {CatalogReading.OwnSchema}
        ORDER BY k.oid
        """;

    public static CatalogQuery Query(CatalogReading reading)
    {
        // The keys of rows: a partition's partition has the partition's row above it, and comes after it.
        var keys = new Dictionary<long, long>();
        return new CatalogQuery(Query(reading.Server.Major), row =>
        {
            if (!reading.Wants(row.Text("schema_name"))) return;
            if (row.Oid("row_of") is not 0 and var above)
            {
                var key = keys[row.Oid("oid")] = keys.GetValueOrDefault(above, above);
                reading.Builder.Put(ReadRow(reading, row, key));
                return;
            }
            var constraint = Read(reading, row);
            if (IsKept(reading.Builder.Current, constraint)) reading.Builder.Put(constraint);
        });
    }

    private static ForeignKeyRow ReadRow(CatalogReading reading, Row row, long key) => new()
    {
        Oid = reading.Translate(CatalogTable.ForeignKeyRow, row.Oid("oid")),
        Name = row.Text("name"),
        RelationOid = reading.Translate(CatalogTable.Class, row.Oid("relation")),
        KeyOid = reading.Translate(CatalogTable.Constraint, key),
        PartitionOid = reading.Translate(CatalogTable.Class, row.Oid("referenced")),
    };

    /// <summary>
    /// A foreign key to a table that was not asked for has no meaning here, and a NOT NULL (since PostgreSQL 18) is only a column's
    /// property while it has the name that the server gives it.
    /// </summary>
    private static bool IsKept(DatabaseCatalog catalog, Constraint constraint)
    {
        if (constraint.Kind == ConstraintKind.ForeignKey) return catalog.GetRelation(constraint.ReferencedOid) is not null;
        if (constraint.Kind != ConstraintKind.NotNull || constraint.DomainOid != 0) return true;
        if (catalog.GetRelation(constraint.RelationOid) is not { } relation || constraint.Columns.Count != 1) return true;
        return constraint.IsNotValid || constraint.NoInherit || relation.FindColumn(constraint.Columns[0]) is not { } column
            || constraint.Name != ObjectNames.Make(relation.Name, column.Name, "not_null");
    }

    private static Constraint Read(CatalogReading reading, Row row)
    {
        var kind = KindOf(row.Letter("kind"));
        return new Constraint
        {
            Oid = reading.Translate(CatalogTable.Constraint, row.Oid("oid")),
            Name = row.Text("name"),
            Kind = kind,
            RelationOid = reading.Translate(CatalogTable.Class, row.Oid("relation")),
            DomainOid = reading.TranslateType(row.Oid("domain")),
            Columns = row.Integers("columns"),
            IndexOid = kind == ConstraintKind.ForeignKey ? 0 : reading.Translate(CatalogTable.Class, row.Oid("index")),
            Expression = kind == ConstraintKind.Check ? Expressions.Bare(row.TextOrNull("expression")) : null,
            ReferencedOid = reading.Translate(CatalogTable.Class, row.Oid("referenced")),
            ReferencedColumns = row.Integers("referenced_columns"),
            OnUpdate = ActionOf(row.Letter("on_update")),
            OnDelete = ActionOf(row.Letter("on_delete")),
            OnDeleteColumns = row.Integers("on_delete_columns"),
            Match = row.Letter("match") switch { 'f' => MatchKind.Full, 'p' => MatchKind.Partial, _ => MatchKind.Simple },
            IsDeferrable = row.Flag("is_deferrable"),
            IsInitiallyDeferred = row.Flag("is_deferred"),
            IsNotValid = row.Flag("is_not_valid"),
            IsNotEnforced = row.Flag("is_not_enforced"),
            IsTemporal = row.Flag("is_temporal"),
            // pg_constraint.connoinherit is always true for keys, where it says nothing.
            NoInherit = kind is ConstraintKind.Check or ConstraintKind.NotNull && row.Flag("no_inherit"),
            IsInherited = row.Flag("is_inherited"),
            IsDeclaredToo = kind == ConstraintKind.Check && row.Flag("is_declared_too"),
            Comment = row.TextOrNull("comment"),
        };
    }

    private static ConstraintKind KindOf(char contype) => contype switch
    {
        'p' => ConstraintKind.PrimaryKey,
        'u' => ConstraintKind.Unique,
        'f' => ConstraintKind.ForeignKey,
        'x' => ConstraintKind.Exclusion,
        'n' => ConstraintKind.NotNull,
        _ => ConstraintKind.Check,
    };

    private static ReferentialAction ActionOf(char action) => action switch
    {
        'r' => ReferentialAction.Restrict,
        'c' => ReferentialAction.Cascade,
        'n' => ReferentialAction.SetNull,
        'd' => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };
}
