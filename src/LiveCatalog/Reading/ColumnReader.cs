using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>pg_attribute with pg_attrdef.</summary>
internal static class ColumnReader
{
    private static string Columns(int major) => $"""
        SELECT a.attrelid::int8 AS relation, a.attname AS name, a.attnum::int8 AS ordinal, a.atttypid::int8 AS type,
               a.atttypmod::int8 AS modifier, a.attnotnull AS not_null, a.attidentity::text AS identity, a.attgenerated::text AS generated,
               a.attinhcount > 0 AS is_inherited, a.attislocal AS is_local,
               CASE WHEN a.atthasdef THEN pg_get_expr(d.adbin, d.adrelid) END AS default_value,
               {TypeReader.Collation("a.attcollation", "t.typcollation")} AS collation,
               CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END AS storage,
               {(major >= 14 ? "NULLIF(a.attcompression::text, '')" : "NULL::text")} AS compression,
               CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::int8 END AS statistics_target,
               a.attoptions::text AS options, a.attfdwoptions::text AS foreign_options,
               s.description AS comment
        FROM pg_attribute a
        JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_description s ON s.objoid = a.attrelid AND s.classoid = 'pg_class'::regclass AND s.objsubid = a.attnum
        WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND {CatalogReading.OwnSchema}
        ORDER BY a.attrelid, a.attnum
        """;

    /// <param name="reading">What is read.</param>
    /// <param name="sequences">The sequences that belong to a column.</param>
    /// <param name="add">Takes each column with its relation; those of a relation come one after the other.</param>
    public static CatalogQuery Query(
        CatalogReading reading, IReadOnlyDictionary<(int Relation, int Ordinal), int> sequences, Action<int, Column> add) => new(Columns(reading.Server.Major), row =>
    {
        var relation = reading.Translate(CatalogTable.Class, row.Oid("relation"));
        add(relation, Read(reading, row, relation, sequences));
    });

    private static Column Read(CatalogReading reading, Row row, int relation, IReadOnlyDictionary<(int Relation, int Ordinal), int> sequences)
    {
        var ordinal = row.Integer("ordinal");
        return new Column
        {
            Name = row.Text("name"),
            Ordinal = ordinal,
            Type = reading.TranslateType(row.Oid("type"), row.Integer("modifier")),
            NotNull = row.Flag("not_null"),
            Default = Expressions.Bare(row.TextOrNull("default_value")),
            Identity = row.Letter("identity") switch { 'a' => IdentityKind.Always, 'd' => IdentityKind.ByDefault, _ => IdentityKind.None },
            Generated = row.Letter("generated") switch { 's' => GeneratedKind.Stored, 'v' => GeneratedKind.Virtual, _ => GeneratedKind.None },
            Collation = row.TextOrNull("collation"),
            Settings = ReadSettings(row),
            SequenceOid = sequences.TryGetValue((relation, ordinal), out var sequence) ? sequence : 0,
            IsInherited = row.Flag("is_inherited"),
            IsLocal = row.Flag("is_local"),
            Comment = row.TextOrNull("comment"),
        };
    }
    private static ColumnSettings? ReadSettings(Row row) => new ColumnSettings
    {
        Storage = row.Letter("storage") switch { 'p' => "plain", 'e' => "external", 'x' => "extended", 'm' => "main", _ => null },
        Compression = row.Letter("compression") switch { 'p' => "pglz", 'l' => "lz4", _ => null },
        StatisticsTarget = row.IntegerOrNull("statistics_target"),
        Options = row.Options("options"),
        ForeignOptions = Array.FindAll(row.Options("foreign_options"), option => !ForeignServer.IsSecret(option.Key)),
    }.OrNull();
}
