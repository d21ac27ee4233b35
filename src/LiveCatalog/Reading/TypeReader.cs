using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>
/// pg_type with pg_enum and pg_range. Types of all schemas are read, whichever of them are wanted: columns may be of any type.
/// </summary>
internal static class TypeReader
{
    /// <param name="multiranges">Multiranges and typsubscript: since PostgreSQL 14.</param>
    private static string Query(bool multiranges) => $"""
        SELECT t.oid::int8 AS oid, t.typname AS name, n.oid::int8 AS schema, t.typtype::text AS kind,
               t.typcategory::text AS category, t.typispreferred AS is_preferred, t.typmodin <> 0 AS has_modifier,
               t.typcollation <> 0 AS is_collatable, {(multiranges ? "t.typsubscript" : "t.typelem")} <> 0 AS is_subscriptable, t.typisdefined AS is_defined,
               t.typelem::int8 AS element, (t.typelem <> 0 AND t.typlen = -1 AND t.typcategory = 'A') AS is_array,
               t.typarray::int8 AS array, t.typrelid::int8 AS relation, c.relkind::text AS relation_kind,
               t.typbasetype::int8 AS base, t.typtypmod::int8 AS base_modifier, t.typnotnull AS not_null,
               CASE WHEN t.typdefaultbin IS NOT NULL THEN pg_get_expr(t.typdefaultbin, 0) ELSE quote_literal(t.typdefault)
                   || CASE WHEN t.typtype = 'd' THEN '::' || format_type(t.typbasetype, t.typtypmod) ELSE '' END END AS default_value,
               {Collation("t.typcollation", "b.typcollation")} AS collation,
               CASE WHEN t.typtype = 'e' THEN ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder)::text END AS labels,
               r.rngsubtype::int8 AS subtype, {(multiranges ? "r.rngmultitypid" : "0")}::int8 AS multirange,
               {(multiranges ? "CASE WHEN t.typtype = 'm' THEN (SELECT m.rngtypid FROM pg_range m WHERE m.rngmultitypid = t.oid) END" : "0")}::int8 AS range,
               {Definition(multiranges)}::text AS definition, d.description AS comment
        FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace
        LEFT JOIN pg_class c ON c.oid = t.typrelid
        LEFT JOIN pg_type b ON b.oid = t.typbasetype
        LEFT JOIN pg_range r ON r.rngtypid = t.oid
        LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass AND d.objsubid = 0
        WHERE {CatalogReading.OwnSchema}
        ORDER BY t.oid
        """;

    /// <summary>What CREATE TYPE says of a base type or a range, as far as no other column does (pg_dump's dumpBaseType and dumpRangeType).</summary>
    private static string Definition(bool hasSubscript) => $"""
        CASE WHEN t.typtype = 'b' AND t.typisdefined AND NOT (t.typelem <> 0 AND t.typlen = -1 AND t.typcategory = 'A') THEN ARRAY[
                 'input=' || t.typinput::text, 'output=' || t.typoutput::text,
                 CASE WHEN t.typreceive <> 0 THEN 'receive=' || t.typreceive::text END, CASE WHEN t.typsend <> 0 THEN 'send=' || t.typsend::text END,
                 CASE WHEN t.typmodin <> 0 THEN 'typmod_in=' || t.typmodin::text END, CASE WHEN t.typmodout <> 0 THEN 'typmod_out=' || t.typmodout::text END,
                 CASE WHEN t.typanalyze <> 0 THEN 'analyze=' || t.typanalyze::text END,
                 {(hasSubscript ? "CASE WHEN t.typsubscript <> 0 THEN 'subscript=' || t.typsubscript::text END," : "")}
                 CASE WHEN t.typlen > 0 THEN 'internallength=' || t.typlen END, CASE WHEN t.typbyval THEN 'passedbyvalue=true' END,
                 CASE t.typalign WHEN 'c' THEN 'alignment=char' WHEN 's' THEN 'alignment=int2' WHEN 'd' THEN 'alignment=double' END,
                 CASE t.typstorage WHEN 'e' THEN 'storage=external' WHEN 'x' THEN 'storage=extended' WHEN 'm' THEN 'storage=main' END,
                 CASE WHEN t.typdelim <> ',' THEN 'delimiter=' || quote_literal(t.typdelim::text) END]
             WHEN t.typtype = 'r' THEN ARRAY[
                 (SELECT 'subtype_opclass=' || CASE WHEN s.nspname = 'pg_catalog' THEN '' ELSE quote_ident(s.nspname) || '.' END || quote_ident(o.opcname)
                  FROM pg_opclass o JOIN pg_namespace s ON s.oid = o.opcnamespace WHERE o.oid = r.rngsubopc AND NOT o.opcdefault),
                 'collation=' || {Collation("r.rngcollation", "(SELECT u.typcollation FROM pg_type u WHERE u.oid = r.rngsubtype)")},
                 CASE WHEN r.rngcanonical <> 0 THEN 'canonical=' || r.rngcanonical::text END,
                 CASE WHEN r.rngsubdiff <> 0 THEN 'subtype_diff=' || r.rngsubdiff::text END] END
        """;

    /// <summary>The collation's name as SQL where it is not the other one; as a column of a query.</summary>
    public static string Collation(string oid, string standard) => $"""
        CASE WHEN {oid} <> 0 AND {oid} IS DISTINCT FROM {standard} THEN
            (SELECT CASE WHEN s.nspname = 'pg_catalog' THEN '' ELSE quote_ident(s.nspname) || '.' END || quote_ident(l.collname)
             FROM pg_collation l JOIN pg_namespace s ON s.oid = l.collnamespace
             WHERE l.oid = {oid}) END
        """;

    /// <summary>The built-in types whose OIDs are not the same everywhere.</summary>
    private static readonly string BuiltIn = $"""
        SELECT t.oid::int8 AS oid, t.typname AS name, n.nspname AS schema
        FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE t.oid BETWEEN {CatalogReading.FirstGeneratedOid} AND {CatalogObject.FirstNormalOid - 1}
          AND n.nspname IN ('pg_catalog', 'information_schema')
        """;

    public static IEnumerable<CatalogQuery> Queries(CatalogReading reading)
    {
        yield return new CatalogQuery(BuiltIn, row =>
        {
            var catalog = reading.Builder.Current;
            var found = catalog.FindSchema(row.Text("schema")) is { } schema ? catalog.FindType(schema.Oid, row.Text("name")) : null;
            if (found is not null) reading.TranslateAs(CatalogTable.Type, row.Oid("oid"), found.Oid);
        });
        yield return new CatalogQuery(Query(reading.Server.Major >= 14), row =>
        {
            // A sequence's row type is gone since PostgreSQL 14, and was of no use before.
            if (row.Letter("relation_kind") != 'S') reading.Builder.Put(Read(reading, row));
        });
    }

    private static SqlType Read(CatalogReading reading, Row row)
    {
        var oid = row.Oid("oid");
        var kind = KindOf(row);
        return new SqlType
        {
            Oid = reading.Translate(CatalogTable.Type, oid),
            SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
            Name = row.Text("name"),
            Kind = kind,
            Category = row.Letter("category"),
            IsPreferred = row.Flag("is_preferred"),
            HasModifier = row.Flag("has_modifier"),
            IsCollatable = row.Flag("is_collatable"),
            IsSubscriptable = row.Flag("is_subscriptable"),
            ElementOid = reading.TranslateType(row.Oid("element")),
            ArrayOid = reading.TranslateType(row.Oid("array")),
            RelationOid = reading.Translate(CatalogTable.Class, row.Oid("relation")),
            BaseType = kind == TypeKind.Domain ? reading.TranslateType(row.Oid("base"), row.Integer("base_modifier")) : default,
            NotNull = row.Flag("not_null"),
            Default = row.TextOrNull("default_value"),
            Collation = kind == TypeKind.Domain ? row.TextOrNull("collation") : null,
            Labels = row.Texts("labels")!,
            SubtypeOid = reading.TranslateType(row.Oid("subtype")),
            MultirangeOid = reading.TranslateType(row.Oid("multirange")),
            RangeOid = reading.TranslateType(row.Oid("range")),
            Definition = row.Options("definition"),
            Comment = row.TextOrNull("comment"),
            Extension = reading.Members.Find(CatalogTable.Type, oid) ?? reading.Members.Find(CatalogTable.Type, row.Oid("element")),
        };
    }

    private static TypeKind KindOf(Row row)
    {
        if (!row.Flag("is_defined")) return TypeKind.Shell;
        if (row.Flag("is_array")) return TypeKind.Array;
        return row.Letter("kind") switch
        {
            'c' => TypeKind.Composite,
            'd' => TypeKind.Domain,
            'e' => TypeKind.Enum,
            'r' => TypeKind.Range,
            'm' => TypeKind.Multirange,
            'p' => TypeKind.Pseudo,
            _ => TypeKind.Base,
        };
    }
}
