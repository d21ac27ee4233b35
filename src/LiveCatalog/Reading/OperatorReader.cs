using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>pg_operator, pg_cast, pg_opclass, pg_opfamily and pg_collation, in one query: each is small.</summary>
internal static class OperatorReader
{
    /// <summary>
    /// One shape for all: operands (source and target, type and stored type), result, routine, a mark, and texts. What belongs to
    /// initdb is numbered below FirstNormalObjectId.
    /// </summary>
    private static string Query(int major) => $"""
        SELECT 'o' AS row_kind, o.oid::int8 AS oid, o.oprname::text AS name, o.oprnamespace::int8 AS schema, n.nspname::text AS schema_name,
               o.oprleft::int8 AS first, o.oprright::int8 AS second, o.oprresult::int8 AS result, o.oprcode::oid::int8 AS routine,
               NULL::text AS method, '' AS marks, concat_ws(E'\x1F',
                   CASE WHEN o.oprcom <> 0 THEN 'COMMUTATOR = ' || {OperatorName("o.oprcom")} END,
                   CASE WHEN o.oprnegate <> 0 THEN 'NEGATOR = ' || {OperatorName("o.oprnegate")} END,
                   CASE WHEN o.oprrest <> 0 THEN 'RESTRICT = ' || o.oprrest::regproc::text END,
                   CASE WHEN o.oprjoin <> 0 THEN 'JOIN = ' || o.oprjoin::regproc::text END,
                   CASE WHEN o.oprcanhash THEN 'HASHES' END, CASE WHEN o.oprcanmerge THEN 'MERGES' END) AS definition,
               obj_description(o.oid, 'pg_operator') AS comment
        FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
        WHERE o.oid >= {CatalogObject.FirstNormalOid} AND o.oprcode <> 0
        UNION ALL
        SELECT 'c', c.oid::int8, c.castsource::regtype::text || ' AS ' || c.casttarget::regtype::text, 0, '', c.castsource::int8, c.casttarget::int8, 0,
               c.castfunc::int8, NULL, c.castcontext::text || c.castmethod::text, NULL, obj_description(c.oid, 'pg_cast')
        FROM pg_cast c
        WHERE c.oid >= {CatalogObject.FirstNormalOid}
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
        UNION ALL
        SELECT 'x', x.oid::int8, x.opcname::text, x.opcnamespace::int8, n.nspname::text, x.opcintype::int8, x.opckeytype::int8, 0, 0,
               m.amname::text, CASE WHEN x.opcdefault THEN 'd' ELSE '-' END,
               concat_ws(E'\x1F', f.opfname::text, fn.nspname::text,
                   (SELECT string_agg('OPERATOR ' || a.amopstrategy || ' ' || replace(a.amopopr::regoperator::text, ',', ', ')
                           || CASE WHEN a.amopsortfamily <> 0 THEN ' FOR ORDER BY ' || quote_ident(sn.nspname) || '.' || quote_ident(s.opfname) ELSE '' END, E'\x1F'
                           ORDER BY a.amopstrategy, a.amoplefttype, a.amoprighttype)
                    FROM pg_amop a
                    LEFT JOIN pg_opfamily s ON s.oid = a.amopsortfamily LEFT JOIN pg_namespace sn ON sn.oid = s.opfnamespace
                    WHERE a.amopfamily = x.opcfamily AND {Belongs("pg_amop", "a.oid", "a.amoplefttype = x.opcintype AND a.amoprighttype = x.opcintype")}),
                   (SELECT string_agg('FUNCTION ' || p.amprocnum || CASE WHEN p.amproclefttype <> x.opcintype OR p.amprocrighttype <> x.opcintype
                               THEN ' (' || p.amproclefttype::regtype || ', ' || p.amprocrighttype::regtype || ')' ELSE '' END
                           || ' ' || replace(p.amproc::regprocedure::text, ',', ', '), E'\x1F' ORDER BY p.amprocnum, p.amproclefttype, p.amprocrighttype)
                    FROM pg_amproc p WHERE p.amprocfamily = x.opcfamily AND {Belongs("pg_amproc", "p.oid", "p.amproclefttype = x.opcintype AND p.amprocrighttype = x.opcintype")})),
               obj_description(x.oid, 'pg_opclass')
        FROM pg_opclass x JOIN pg_namespace n ON n.oid = x.opcnamespace JOIN pg_am m ON m.oid = x.opcmethod
        JOIN pg_opfamily f ON f.oid = x.opcfamily JOIN pg_namespace fn ON fn.oid = f.opfnamespace
        WHERE x.oid >= {CatalogObject.FirstNormalOid}
        UNION ALL
        SELECT 'f', f.oid::int8, f.opfname::text, f.opfnamespace::int8, n.nspname::text, 0, 0, 0, 0, m.amname::text, '',
               concat_ws(E'\x1F',
                   (SELECT string_agg('OPERATOR ' || a.amopstrategy || ' ' || replace(a.amopopr::regoperator::text, ',', ', ')
                           || CASE WHEN a.amopsortfamily <> 0 THEN ' FOR ORDER BY ' || quote_ident(sn.nspname) || '.' || quote_ident(s.opfname) ELSE '' END, E'\x1F'
                           ORDER BY a.amopstrategy, a.amopopr::regoperator::text COLLATE "C")
                    FROM pg_amop a
                    LEFT JOIN pg_opfamily s ON s.oid = a.amopsortfamily LEFT JOIN pg_namespace sn ON sn.oid = s.opfnamespace
                    WHERE a.amopfamily = f.oid AND {IsLoose("pg_amop", "a.oid", "a.amoplefttype", "a.amoprighttype")}),
                   (SELECT string_agg('FUNCTION ' || p.amprocnum || ' (' || p.amproclefttype::regtype || ', ' || p.amprocrighttype::regtype || ') '
                           || replace(p.amproc::regprocedure::text, ',', ', '), E'\x1F'
                           ORDER BY p.amprocnum, p.amproclefttype::regtype::text COLLATE "C", p.amprocrighttype::regtype::text COLLATE "C")
                    FROM pg_amproc p WHERE p.amprocfamily = f.oid AND {IsLoose("pg_amproc", "p.oid", "p.amproclefttype", "p.amprocrighttype")})),
               obj_description(f.oid, 'pg_opfamily')
        FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace JOIN pg_am m ON m.oid = f.opfmethod
        WHERE f.oid >= {CatalogObject.FirstNormalOid}
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_opfamily'::regclass AND d.objid = f.oid AND d.deptype = 'e')
        UNION ALL
        SELECT 'l', l.oid::int8, l.collname::text, l.collnamespace::int8, n.nspname::text, 0, 0, 0, 0, NULL,
               CASE WHEN l.collisdeterministic THEN 'd' ELSE '-' END,
               concat_ws(E'\x1F', 'provider = ' || CASE l.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
                   {Locale(major)}, CASE WHEN NOT l.collisdeterministic THEN 'deterministic = false' END),
               obj_description(l.oid, 'pg_collation')
        FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace
        WHERE l.oid >= {CatalogObject.FirstNormalOid} AND n.nspname <> 'pg_catalog'
        ORDER BY 1, 2
        """;

    /// <summary>
    /// What depends on the class, or on its family alone, where it is of the class's type: since PostgreSQL 14 that are the members that an
    /// index can do without.
    /// </summary>
    private static string Belongs(string catalog, string oid, string isOfType) => $"""
        EXISTS (SELECT FROM pg_depend d WHERE d.classid = '{catalog}'::regclass AND d.objid = {oid}
                AND (d.refclassid = 'pg_opclass'::regclass AND d.refobjid = x.oid OR d.refclassid = 'pg_opfamily'::regclass AND {isOfType}))
        """;

    /// <summary>What belongs to the family <c>f</c>, and to none of its classes.</summary>
    private static string IsLoose(string catalog, string oid, string left, string right) => $"""
        EXISTS (SELECT FROM pg_depend d WHERE d.classid = '{catalog}'::regclass AND d.objid = {oid} AND d.refclassid = 'pg_opfamily'::regclass)
        AND NOT EXISTS (SELECT FROM pg_opclass x WHERE x.opcfamily = f.oid AND x.opcintype = {left} AND x.opcintype = {right})
        """;

    private static string OperatorName(string oid) => $"""
        (SELECT 'OPERATOR(' || quote_ident(qn.nspname) || '.' || q.oprname || ')' FROM pg_operator q JOIN pg_namespace qn ON qn.oid = q.oprnamespace WHERE q.oid = {oid})
        """;

    /// <summary>Where the locale's name stands has changed with most versions (pg_collation.h).</summary>
    private static string Locale(int major)
    {
        const string Libc = "'lc_collate = ' || quote_literal(l.collcollate), 'lc_ctype = ' || quote_literal(l.collctype)";
        return major switch
        {
            < 15 => Libc,
            15 => Libc + ", 'locale = ' || quote_literal(l.colliculocale)",
            16 => Libc + ", 'locale = ' || quote_literal(l.colliculocale), 'rules = ' || quote_literal(l.collicurules)",
            _ => Libc + ", 'locale = ' || quote_literal(l.colllocale), 'rules = ' || quote_literal(l.collicurules)",
        };
    }

    public static CatalogQuery Query(CatalogReading reading) => new(Query(reading.Server.Major), row =>
    {
        var schema = row.Text("schema_name");
        if (schema.Length == 0 || (CatalogReading.IsOwn(schema) && reading.Wants(schema))) reading.Builder.Put(Read(reading, row));
    });

    private static CatalogObject Read(CatalogReading reading, Row row) => row.Letter("row_kind") switch
    {
        'o' => new Operator
        {
            Oid = reading.Translate(CatalogTable.Operator, row.Oid("oid")),
            Name = row.Text("name"),
            SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
            LeftOid = reading.TranslateType(row.Oid("first")),
            RightOid = reading.TranslateType(row.Oid("second")),
            ResultOid = reading.TranslateType(row.Oid("result")),
            RoutineOid = reading.Translate(CatalogTable.Proc, row.Oid("routine")),
            Options = Parts(row),
            Comment = row.TextOrNull("comment"),
            Extension = reading.Members.Find(CatalogTable.Operator, row.Oid("oid")),
        },
        'c' => ReadCast(reading, row),
        'x' => ReadClass(reading, row),
        'f' => new OperatorFamily
        {
            Oid = reading.Translate(CatalogTable.OperatorFamily, row.Oid("oid")),
            Name = row.Text("name"),
            SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
            Method = row.Text("method"),
            Items = Parts(row),
            Comment = row.TextOrNull("comment"),
        },
        _ => new Collation
        {
            Oid = reading.Translate(CatalogTable.Collation, row.Oid("oid")),
            Name = row.Text("name"),
            SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
            IsDeterministic = row.Text("marks") == "d",
            Options = Parts(row),
            Comment = row.TextOrNull("comment"),
            Extension = reading.Members.Find(CatalogTable.Collation, row.Oid("oid")),
        },
    };

    private static Cast ReadCast(CatalogReading reading, Row row)
    {
        var marks = row.Text("marks");
        return new Cast
        {
            Oid = reading.Translate(CatalogTable.Cast, row.Oid("oid")),
            Name = row.Text("name"),
            SourceOid = reading.TranslateType(row.Oid("first")),
            TargetOid = reading.TranslateType(row.Oid("second")),
            Context = marks[0] switch { 'i' => CastContext.Implicit, 'a' => CastContext.Assignment, _ => CastContext.Explicit },
            Method = marks[1] switch { 'f' => CastMethod.Function, 'i' => CastMethod.InOut, _ => CastMethod.Binary },
            RoutineOid = reading.Translate(CatalogTable.Proc, row.Oid("routine")),
            Comment = row.TextOrNull("comment"),
            Extension = reading.Members.Find(CatalogTable.Cast, row.Oid("oid")),
        };
    }

    private static OperatorClass ReadClass(CatalogReading reading, Row row)
    {
        var parts = Parts(row);
        return new OperatorClass
        {
            Oid = reading.Translate(CatalogTable.OperatorClass, row.Oid("oid")),
            Name = row.Text("name"),
            SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
            Method = row.Text("method"),
            TypeOid = reading.TranslateType(row.Oid("first")),
            KeyTypeOid = reading.TranslateType(row.Oid("second")),
            IsDefault = row.Text("marks") == "d",
            Family = parts[0],
            FamilySchema = parts[1],
            Items = parts[2..],
            Comment = row.TextOrNull("comment"),
            Extension = reading.Members.Find(CatalogTable.OperatorClass, row.Oid("oid")),
        };
    }

    private static string[] Parts(Row row) => row.Text("definition") is { Length: > 0 } text ? text.Split('\x1F') : [];
}
