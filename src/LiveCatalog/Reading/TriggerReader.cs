using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>pg_trigger, without the ones that foreign keys bring along. The definitions are the pretty ones, with fewer parentheses.</summary>
internal static class TriggerReader
{
    /// <summary>pg_trigger.tgtype: bits of pg_trigger.h.</summary>
    private const int Row = 1, Before = 2, Insert = 4, InsteadOf = 64;

    private const string Query = $"""
        SELECT t.oid::int8 AS oid, t.tgname AS name, n.nspname AS schema_name, t.tgrelid::int8 AS relation, t.tgfoid::int8 AS routine,
               t.tgtype::int8 AS type, pg_get_triggerdef(t.oid, true) AS definition, obj_description(t.oid, 'pg_trigger') AS comment
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE NOT t.tgisinternal AND {CatalogReading.OwnSchema}
        ORDER BY t.oid
        """;

    public static Task ReadAsync(CatalogReading reading) =>
        reading.Server.QueryAsync(Query, row =>
        {
            var wanted = reading.Wants(row.Text("schema_name"));
            if (wanted) reading.Builder.Put(Read(reading, row));
            return wanted;
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
            Comment = row.TextOrNull("comment"),
        };
    }
}
