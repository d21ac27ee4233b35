using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>pg_namespace and pg_extension.</summary>
internal static class SchemaReader
{
    private const string Schemas = $"""
        SELECT n.oid::int8 AS oid, n.nspname AS name, obj_description(n.oid, 'pg_namespace') AS comment
        FROM pg_namespace n
        WHERE {CatalogReading.OwnSchema}
        ORDER BY n.oid
        """;

    /// <summary>What initdb itself has made (plpgsql) is in every database.</summary>
    private const string Extensions = """
        SELECT e.oid::int8 AS oid, e.extname AS name, e.extversion AS version, e.extnamespace::int8 AS schema,
               ARRAY(SELECT r.extname::text FROM pg_depend d JOIN pg_extension r ON r.oid = d.refobjid
                     WHERE d.classid = 'pg_extension'::regclass AND d.objid = e.oid AND d.refclassid = 'pg_extension'::regclass
                     ORDER BY r.extname)::text AS requires
        FROM pg_extension e
        WHERE e.oid >= 16384
        ORDER BY e.oid
        """;

    /// <summary>What initdb says about the schema public.</summary>
    private const string StandardComment = "standard public schema";

    public static IEnumerable<CatalogQuery> Queries(CatalogReading reading)
    {
        reading.TranslateAs(CatalogTable.Namespace, BuiltIns.PgCatalogOid, BuiltIns.PgCatalogOid);
        var hasPublic = false;
        yield return new CatalogQuery(Schemas, row =>
        {
            var name = row.Text("name");
            if (name == "public")
            {
                hasPublic = true;
                reading.TranslateAs(CatalogTable.Namespace, row.Oid("oid"), BuiltIns.PublicOid);
            }
            if (reading.Wants(name)) Put(reading, row, name);
        })
        {
            AtEnd = () =>
            {
                if (!hasPublic) reading.Builder.Remove(reading.Builder.Current.GetSchema(BuiltIns.PublicOid)!);
            },
        };
        yield return new CatalogQuery(Extensions, row => Put(reading, row));
    }

    private static void Put(CatalogReading reading, Row row, string name)
    {
        var comment = row.TextOrNull("comment");
        reading.Builder.Put(new Schema
        {
            Oid = reading.Translate(CatalogTable.Namespace, row.Oid("oid")),
            Name = name,
            Comment = name == "public" && comment == StandardComment ? null : comment,
            Extension = reading.Members.Find(CatalogTable.Namespace, row.Oid("oid")),
        });
    }

    private static void Put(CatalogReading reading, Row row) => reading.Builder.Put(new Extension
    {
        Oid = reading.Translate(CatalogTable.Extension, row.Oid("oid")),
        Name = row.Text("name"),
        Version = row.Text("version"),
        SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
        Requires = Array.ConvertAll(row.Texts("requires"), name => name!),
    });
}
