using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>pg_index.</summary>
internal static class IndexReader
{
    /// <summary>pg_index.indoption: INDOPTION_DESC and INDOPTION_NULLS_FIRST (pg_index.h).</summary>
    private const int Descending = 1, NullsFirst = 2;

    /// <param name="nullsNotDistinct">Since PostgreSQL 15.</param>
    private static string Query(bool nullsNotDistinct) => $"""
        SELECT i.indexrelid::int8 AS oid, x.relname AS name, n.oid::int8 AS schema, n.nspname AS schema_name, i.indrelid::int8 AS relation,
               m.amname AS method, m.amname = 'btree' AS is_ordered, i.indisunique AS is_unique, i.indisprimary AS is_primary,
               i.indisvalid AS is_valid, i.indisreplident AS is_replica_identity, i.indisclustered AS is_clustered, {(nullsNotDistinct ? "i.indnullsnotdistinct" : "false")} AS nulls_not_distinct,
               i.indnkeyatts::int8 AS key_count, i.indkey::int2[]::text AS attributes, i.indoption::int2[]::text AS flags,
               x.reloptions::text AS options, pg_get_expr(i.indpred, i.indrelid) AS predicate,
               CASE WHEN i.indexprs IS NOT NULL THEN pg_get_indexdef(i.indexrelid) END AS definition,
               CASE WHEN i.indexprs IS NOT NULL THEN
                   ARRAY(SELECT pg_get_indexdef(i.indexrelid, k, false) FROM generate_series(1, i.indnkeyatts) k ORDER BY k)::text END AS expressions,
               CASE WHEN i.indexprs IS NOT NULL THEN
                   ARRAY(SELECT CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END FROM pg_attribute a
                         WHERE a.attrelid = i.indexrelid AND a.attnum BETWEEN 1 AND i.indnkeyatts ORDER BY a.attnum)::text END AS statistics_targets,
               CASE WHEN EXISTS (SELECT FROM unnest(i.indclass::oid[]) u(opclass) JOIN pg_opclass o ON o.oid = u.opclass WHERE NOT o.opcdefault)
                      OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = i.indexrelid AND a.attoptions IS NOT NULL) THEN
               ARRAY(SELECT CASE WHEN o.opcdefault AND a.attoptions IS NULL THEN NULL
                            ELSE CASE WHEN s.nspname = 'pg_catalog' THEN '' ELSE quote_ident(s.nspname) || '.' END || quote_ident(o.opcname)
                                 || coalesce(' (' || (SELECT string_agg(split_part(p, '=', 1) || '=' || quote_literal(substr(p, strpos(p, '=') + 1)), ', ')
                                                     FROM unnest(a.attoptions) p) || ')', '') END
                     FROM unnest(i.indclass::oid[]) WITH ORDINALITY u(opclass, k)
                     JOIN pg_opclass o ON o.oid = u.opclass
                     JOIN pg_namespace s ON s.oid = o.opcnamespace
                     JOIN pg_attribute a ON a.attrelid = i.indexrelid AND a.attnum = u.k
                     ORDER BY u.k)::text END AS operator_classes,
               CASE WHEN 0 < ANY (i.indcollation::oid[]) THEN
               ARRAY(SELECT {TypeReader.Collation("u.applied", "coalesce(a.attcollation, 100)")}
                     FROM unnest(i.indcollation::oid[]) WITH ORDINALITY u(applied, k)
                     LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = (i.indkey::int2[])[u.k - 1] AND a.attnum <> 0
                     ORDER BY u.k)::text END AS collations,
               CASE WHEN k.conexclop IS NOT NULL THEN
               ARRAY(SELECT CASE WHEN s.nspname = 'pg_catalog' THEN p.oprname::text
                            ELSE 'OPERATOR(' || quote_ident(s.nspname) || '.' || p.oprname || ')' END
                     FROM unnest(k.conexclop) WITH ORDINALITY u(operator, k)
                     JOIN pg_operator p ON p.oid = u.operator
                     JOIN pg_namespace s ON s.oid = p.oprnamespace
                     ORDER BY u.k)::text END AS exclusion_operators,
               k.oid::int8 AS constraint, h.inhparent::int8 AS parent, d.description AS comment
        FROM pg_index i
        JOIN pg_class x ON x.oid = i.indexrelid
        JOIN pg_class c ON c.oid = i.indrelid
        JOIN pg_namespace n ON n.oid = x.relnamespace
        JOIN pg_am m ON m.oid = x.relam
        LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
        LEFT JOIN pg_description d ON d.objoid = i.indexrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
        LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
        WHERE c.relkind IN ('r', 'p', 'm') AND {CatalogReading.OwnSchema}
        ORDER BY i.indexrelid
        """;

    public static CatalogQuery Query(CatalogReading reading) => new(Query(reading.Server.Major >= 15), row =>
    {
        if (reading.Wants(row.Text("schema_name"))) reading.Builder.Put(Read(reading, row));
    });

    private static Index Read(CatalogReading reading, Row row)
    {
        var oid = row.Oid("oid");
        var attributes = row.Integers("attributes");
        var keyCount = row.Integer("key_count");
        return new Index
        {
            Oid = reading.Translate(CatalogTable.Class, oid),
            SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
            Name = row.Text("name"),
            RelationOid = reading.Translate(CatalogTable.Class, row.Oid("relation")),
            Method = row.Text("method"),
            Keys = ReadKeys(row, attributes, keyCount),
            Include = attributes[keyCount..],
            Predicate = Expressions.Bare(row.TextOrNull("predicate")),
            IsUnique = row.Flag("is_unique"),
            IsPrimaryKey = row.Flag("is_primary"),
            NullsNotDistinct = row.Flag("nulls_not_distinct"),
            IsValid = row.Flag("is_valid"),
            IsReplicaIdentity = row.Flag("is_replica_identity"),
            IsClustered = row.Flag("is_clustered"),
            ParentOid = reading.Translate(CatalogTable.Class, row.Oid("parent")),
            ConstraintOid = reading.Translate(CatalogTable.Constraint, row.Oid("constraint")),
            Options = row.Options("options"),
            Comment = row.TextOrNull("comment"),
            Extension = reading.Members.Find(CatalogTable.Class, oid),
        };
    }

    private static List<IndexKey> ReadKeys(Row row, int[] attributes, int keyCount)
    {
        var flags = row.Integers("flags");
        var expressions = row.Texts("expressions");
        var operatorClasses = row.Texts("operator_classes");
        var collations = row.Texts("collations");
        var operators = row.Texts("exclusion_operators");
        var targets = row.Texts("statistics_targets");
        var definition = row.Text("definition");
        var isOrdered = row.Flag("is_ordered");
        var keys = new List<IndexKey>();
        for (var i = 0; i < keyCount; i++)
        {
            var expression = attributes[i] == 0 ? expressions[i] : null;
            // Of an expression it is not known which collation it has by itself; the whole definition tells whether one is added.
            var hasCollation = expression is null || definition.Contains(expression + " COLLATE ", StringComparison.Ordinal);
            keys.Add(new IndexKey
            {
                Ordinal = attributes[i],
                Expression = Expressions.Bare(expression),
                Collation = hasCollation ? collations.ElementAtOrDefault(i) : null,
                OperatorClass = operatorClasses.ElementAtOrDefault(i),
                StatisticsTarget = targets.ElementAtOrDefault(i) is { } target ? int.Parse(target, CultureInfo.InvariantCulture) : null,
                ExclusionOperator = operators.ElementAtOrDefault(i),
                IsDescending = isOrdered && (flags[i] & Descending) != 0,
                NullsFirst = isOrdered && (flags[i] & NullsFirst) != 0,
            });
        }
        return keys;
    }
}
