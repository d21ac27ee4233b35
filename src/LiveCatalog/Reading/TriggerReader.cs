using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>
/// pg_trigger, without the ones that foreign keys bring along, but with those that partitions have from their parents, which up to
/// PostgreSQL 14 are internal, too. The definitions are the pretty ones, with fewer parentheses.
/// </summary>
internal static class TriggerReader
{
    /// <summary>pg_trigger.tgtype: bits of pg_trigger.h.</summary>
    private const int Row = 1, Before = 2, Insert = 4, InsteadOf = 64;

    private const string Triggers = $"""
        SELECT t.oid::int8 AS oid, t.tgname AS name, n.nspname AS schema_name, t.tgrelid::int8 AS relation, t.tgfoid::int8 AS routine,
               t.tgtype::int8 AS type, t.tgenabled::text AS firing, t.tgparentid::int8 AS parent, pg_get_triggerdef(t.oid, true) AS definition, obj_description(t.oid, 'pg_trigger') AS comment
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE {CatalogReading.OwnSchema} AND (NOT t.tgisinternal
               OR (t.tgparentid <> 0 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.oid = t.tgconstraint AND k.contype = 'f')))
        ORDER BY t.oid
        """;

    public static CatalogQuery Query(CatalogReading reading) => new(Triggers, row =>
    {
        if (reading.Wants(row.Text("schema_name"))) reading.Builder.Put(Read(reading, row));
    });

    private static Trigger Read(CatalogReading reading, Row row)
    {
        var type = row.Integer("type");
        return new Trigger
        {
            Oid = reading.Translate(CatalogTable.Trigger, row.Oid("oid")),
            Name = row.Text("name"),
            RelationOid = reading.Translate(CatalogTable.Class, row.Oid("relation")),
            RoutineOid = reading.Translate(CatalogTable.Proc, row.Oid("routine")),
            Definition = row.Text("definition"),
            ChangesInsertedRow = (type & Insert) != 0 && (type & Row) != 0 && (type & (Before | InsteadOf)) != 0,
            ParentOid = reading.Translate(CatalogTable.Trigger, row.Oid("parent")),
            Firing = row.Letter("firing") switch { 'A' => Firing.Always, 'R' => Firing.Replica, 'D' => Firing.Disabled, _ => Firing.Origin },
            Comment = row.TextOrNull("comment"),
        };
    }
}
