using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>pg_class with pg_inherits and pg_sequence.</summary>
internal static class RelationReader
{
    private const string Relations = $"""
        SELECT c.oid::int8 AS oid, c.relname AS name, n.oid::int8 AS schema, n.nspname AS schema_name, c.relkind::text AS kind,
               c.relpersistence::text AS persistence, c.reltype::int8 AS type, c.reloftype::int8 AS of_type, c.relispartition AS is_partition,
               c.relrowsecurity AS row_security, c.relforcerowsecurity AS forces_row_security, c.relreplident::text AS replica_identity,
               CASE WHEN c.relkind = 'f' THEN array_prepend('server=' || f.srvname, t.ftoptions) ELSE c.reloptions END::text AS options,
               ARRAY(SELECT i.inhparent::int8 FROM pg_inherits i WHERE i.inhrelid = c.oid ORDER BY i.inhseqno)::text AS parents,
               CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
               CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END AS partition_bound,
               CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS query,
               s.seqtypid::int8 AS seq_type, s.seqstart AS seq_start, s.seqincrement AS seq_increment, s.seqmin AS seq_min,
               s.seqmax AS seq_max, s.seqcache AS seq_cache, s.seqcycle AS seq_cycle,
               d.refobjid::int8 AS seq_owner, d.refobjsubid::int8 AS seq_owner_column,
               e.description AS comment
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_description e ON e.objoid = c.oid AND e.classoid = 'pg_class'::regclass AND e.objsubid = 0
        LEFT JOIN pg_sequence s ON s.seqrelid = c.oid
        LEFT JOIN pg_foreign_table t ON t.ftrelid = c.oid
        LEFT JOIN pg_foreign_server f ON f.oid = t.ftserver
        LEFT JOIN pg_depend d ON c.relkind = 'S' AND d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
                             AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S', 'c') AND {CatalogReading.OwnSchema}
        ORDER BY COALESCE(d.deptype = 'i', false), c.oid
        """;

    /// <summary>The relations, then their columns.</summary>
    public static IEnumerable<CatalogQuery> Queries(CatalogReading reading)
    {
        var relations = new List<Relation>();
        var sequences = new Dictionary<(int Relation, int Ordinal), int>();
        yield return new CatalogQuery(Relations, row =>
        {
            if (!reading.Wants(row.Text("schema_name"))) return;
            var relation = Read(reading, row);
            relations.Add(relation);
            if (relation.Sequence is { OwnerOid: not 0 } sequence) sequences[(sequence.OwnerOid, sequence.OwnerOrdinal)] = relation.Oid;
        });
        var columns = new Dictionary<int, List<Column>>();
        yield return ColumnReader.Query(reading, sequences, (relation, column) =>
        {
            if (!columns.TryGetValue(relation, out var own)) columns[relation] = own = [];
            own.Add(column);
        }) with
        {
            AtEnd = () =>
            {
                foreach (var relation in relations)
                    reading.Builder.Put(columns.TryGetValue(relation.Oid, out var own) ? relation with { Columns = own.ToArray() } : relation);
            },
        };
    }

    private static Relation Read(CatalogReading reading, Row row)
    {
        var oid = row.Oid("oid");
        var kind = KindOf(row.Letter("kind"));
        return new Relation
        {
            Oid = reading.Translate(CatalogTable.Class, oid),
            SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
            Name = row.Text("name"),
            Kind = kind,
            Persistence = row.Letter("persistence") switch { 'u' => Persistence.Unlogged, 't' => Persistence.Temporary, _ => Persistence.Permanent },
            TypeOid = kind == RelationKind.Sequence ? 0 : reading.TranslateType(row.Oid("type")),
            OfTypeOid = reading.TranslateType(row.Oid("of_type")),
            IsPartition = row.Flag("is_partition"),
            RowSecurity = row.Flag("row_security"),
            ForcesRowSecurity = row.Flag("forces_row_security"),
            ReplicaIdentity = kind is RelationKind.Table or RelationKind.PartitionedTable or RelationKind.MaterializedView
                ? IdentityOf(row.Letter("replica_identity"))
                : ReplicaIdentity.Default,
            Options = row.Options("options"),
            ParentOids = row.Oids("parents").Select(parent => reading.Translate(CatalogTable.Class, parent)).ToArray(),
            PartitionKey = row.TextOrNull("partition_key"),
            PartitionBound = row.TextOrNull("partition_bound"),
            Query = row.TextOrNull("query")?.Trim().TrimEnd(';'),
            Sequence = kind == RelationKind.Sequence ? ReadSequence(reading, row) : null,
            Comment = row.TextOrNull("comment"),
            Extension = reading.Members.Find(CatalogTable.Class, oid),
        };
    }

    /// <summary>Bounds that are the default of the type and direction count as not given (manual, CREATE SEQUENCE).</summary>
    private static SequenceOptions ReadSequence(CatalogReading reading, Row row)
    {
        var type = row.Oid("seq_type");
        var (lowest, highest) = type switch
        {
            BuiltInTypes.Int2 => (short.MinValue, short.MaxValue),
            BuiltInTypes.Int4 => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        var increment = row.Number("seq_increment");
        var (minimum, maximum) = (row.Number("seq_min"), row.Number("seq_max"));
        return new SequenceOptions
        {
            Type = reading.TranslateType(type, -1),
            Start = row.Number("seq_start"),
            Increment = increment,
            Minimum = minimum == (increment > 0 ? 1 : lowest) ? null : minimum,
            Maximum = maximum == (increment > 0 ? highest : -1) ? null : maximum,
            Cache = row.Number("seq_cache"),
            Cycle = row.Flag("seq_cycle"),
            OwnerOid = reading.Translate(CatalogTable.Class, row.Oid("seq_owner")),
            OwnerOrdinal = row.Integer("seq_owner_column"),
        };
    }

    private static ReplicaIdentity IdentityOf(char relreplident) => relreplident switch
    {
        'n' => ReplicaIdentity.Nothing,
        'f' => ReplicaIdentity.Full,
        'i' => ReplicaIdentity.Index,
        _ => ReplicaIdentity.Default,
    };

    private static RelationKind KindOf(char relkind) => relkind switch
    {
        'p' => RelationKind.PartitionedTable,
        'v' => RelationKind.View,
        'm' => RelationKind.MaterializedView,
        'f' => RelationKind.ForeignTable,
        'S' => RelationKind.Sequence,
        'c' => RelationKind.CompositeType,
        _ => RelationKind.Table,
    };
}
