using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>The query of <see cref="ObjectReader"/>: one shape for all kinds of objects.</summary>
internal static class ObjectQuery
{
    public static string For(int major) => "SELECT row_kind, oid, name, schema, schema_name, relation, routine, second_routine, marks, names::text, numbers::text, text, second_text, comment FROM (\n"
        + string.Join("\nUNION ALL\n",
    [
        """
        SELECT 'p' AS row_kind, p.oid::int8 AS oid, p.polname::text AS name, 0::int8 AS schema, n.nspname::text AS schema_name,
               p.polrelid::int8 AS relation, 0::int8 AS routine, 0::int8 AS second_routine,
               p.polcmd::text || CASE WHEN p.polpermissive THEN 't' ELSE 'f' END AS marks,
               ARRAY(SELECT r.rolname::text FROM pg_roles r WHERE r.oid = ANY (p.polroles)) AS names, NULL::int8[] AS numbers,
               pg_get_expr(p.polqual, p.polrelid) AS text, pg_get_expr(p.polwithcheck, p.polrelid) AS second_text,
               obj_description(p.oid, 'pg_policy') AS comment
        FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        """,
        """
        SELECT 'r', w.oid::int8, w.rulename::text, 0, n.nspname::text, w.ev_class::int8, 0, 0,
               w.ev_type::text || CASE WHEN w.is_instead THEN 't' ELSE 'f' END || CASE WHEN w.ev_qual::text <> '<>' THEN 't' ELSE 'f' END
                   || w.ev_enabled::text, NULL, NULL, pg_get_ruledef(w.oid), NULL, obj_description(w.oid, 'pg_rewrite')
        FROM pg_rewrite w JOIN pg_class c ON c.oid = w.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE w.rulename <> '_RETURN' AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
        """,
        $"""
        SELECT 'e', e.oid::int8, e.evtname::text, 0, NULL, 0, e.evtfoid::int8, 0, e.evtenabled::text, e.evttags, NULL, e.evtevent::text, NULL,
               obj_description(e.oid, 'pg_event_trigger')
        FROM pg_event_trigger e WHERE {IsOwn("pg_event_trigger", "e.oid")}
        """,
        $"""
        SELECT 's', s.oid::int8, s.stxname::text, s.stxnamespace::int8, n.nspname::text, s.stxrelid::int8, 0, 0, array_to_string(s.stxkind, ''),
               {(major >= 14 ? "pg_get_statisticsobjdef_expressions(s.oid)" : "NULL")},
               ARRAY(SELECT k::int8 FROM unnest(s.stxkeys::int2[]) k ORDER BY 1),
               CASE WHEN s.stxstattarget >= 0 THEN s.stxstattarget::text END, NULL, obj_description(s.oid, 'pg_statistic_ext')
        FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE {IsOwn("pg_statistic_ext", "s.oid")}
        """,
        $"""
        SELECT 'w', w.oid::int8, w.fdwname::text, 0, NULL, 0, w.fdwhandler::int8, w.fdwvalidator::int8, NULL, w.fdwoptions, NULL, NULL, NULL,
               obj_description(w.oid, 'pg_foreign_data_wrapper')
        FROM pg_foreign_data_wrapper w WHERE {IsOwn("pg_foreign_data_wrapper", "w.oid")}
        """,
        $"""
        SELECT 'f', f.oid::int8, f.srvname::text, 0, NULL, 0, 0, 0, f.srvversion, f.srvoptions, NULL, w.fdwname::text, f.srvtype,
               obj_description(f.oid, 'pg_foreign_server')
        FROM pg_foreign_server f JOIN pg_foreign_data_wrapper w ON w.oid = f.srvfdw WHERE {IsOwn("pg_foreign_server", "f.oid")}
        """,
        """
        SELECT 'u', u.umid::int8, u.usename::text, 0, NULL, 0, 0, 0, NULL, NULL, NULL, u.srvname::text,
               CASE WHEN u.umuser <> 0 THEN u.usename::text END, NULL
        FROM pg_user_mappings u
        """,
        $"""
        SELECT 'b', b.oid::int8, b.pubname::text, 0, NULL, 0, 0, 0,
               concat_ws('', b.puballtables, b.pubinsert, b.pubupdate, b.pubdelete, b.pubtruncate, b.pubviaroot,
                         {(major >= 18 ? "b.pubgencols" : "'n'")}), NULL,
               {(major >= 15 ? "ARRAY(SELECT x.pnnspid::int8 FROM pg_publication_namespace x WHERE x.pnpubid = b.oid ORDER BY 1)" : "NULL")},
               NULL, NULL, obj_description(b.oid, 'pg_publication')
        FROM pg_publication b WHERE {IsOwn("pg_publication", "b.oid")}
        """,
        $"""
        SELECT 'c', x.oid::int8, b.pubname::text, 0, n.nspname::text, x.prrelid::int8, 0, 0, NULL, NULL,
               {(major >= 15 ? "ARRAY(SELECT k::int8 FROM unnest(x.prattrs::int2[]) k ORDER BY 1)" : "NULL")},
               {(major >= 15 ? "pg_get_expr(x.prqual, x.prrelid)" : "NULL")}, NULL, NULL
        FROM pg_publication_rel x JOIN pg_publication b ON b.oid = x.prpubid JOIN pg_class c ON c.oid = x.prrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        """,
        $"""
        SELECT 'a', m.oid::int8, m.amname::text, 0, NULL, 0, m.amhandler::oid::int8, 0, m.amtype::text, NULL, NULL, NULL, NULL, obj_description(m.oid, 'pg_am')
        FROM pg_am m WHERE {IsOwn("pg_am", "m.oid")}
        """,
        $"""
        SELECT 't', t.oid::int8, l.lanname::text, 0, NULL, 0, t.trffromsql::oid::int8, t.trftosql::oid::int8, NULL, NULL, ARRAY[t.trftype::int8], NULL, NULL,
               obj_description(t.oid, 'pg_transform')
        FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang WHERE {IsOwn("pg_transform", "t.oid")}
        """,
        """
        SELECT 'n', s.oid::int8, s.subname::text, 0, NULL, 0, 0, 0, CASE WHEN s.subenabled THEN 't' ELSE 'f' END, s.subpublications, NULL, NULL, NULL,
               obj_description(s.oid, 'pg_subscription')
        FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = current_database()
        """,
        $"""
        SELECT 'y', y.oid::int8, y.prsname::text, y.prsnamespace::int8, n.nspname::text, 0, 0, 0, 'p',
               ARRAY['end=' || y.prsend::regproc, 'gettoken=' || y.prstoken::regproc, 'lextypes=' || y.prslextype::regproc, 'start=' || y.prsstart::regproc]
                   || CASE WHEN y.prsheadline <> 0 THEN ARRAY['headline=' || y.prsheadline::regproc] END,
               NULL, NULL, NULL, obj_description(y.oid, 'pg_ts_parser')
        FROM pg_ts_parser y JOIN pg_namespace n ON n.oid = y.prsnamespace WHERE {IsOwn("pg_ts_parser", "y.oid")}
        """,
        $"""
        SELECT 'y', y.oid::int8, y.tmplname::text, y.tmplnamespace::int8, n.nspname::text, 0, 0, 0, 't',
               ARRAY['lexize=' || y.tmpllexize::regproc] || CASE WHEN y.tmplinit <> 0 THEN ARRAY['init=' || y.tmplinit::regproc] END,
               NULL, NULL, NULL, obj_description(y.oid, 'pg_ts_template')
        FROM pg_ts_template y JOIN pg_namespace n ON n.oid = y.tmplnamespace WHERE {IsOwn("pg_ts_template", "y.oid")}
        """,
        $"""
        SELECT 'd', d.oid::int8, d.dictname::text, d.dictnamespace::int8, n.nspname::text, 0, 0, 0, NULL, NULL, NULL,
               quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname), d.dictinitoption, obj_description(d.oid, 'pg_ts_dict')
        FROM pg_ts_dict d JOIN pg_namespace n ON n.oid = d.dictnamespace
        JOIN pg_ts_template t ON t.oid = d.dicttemplate JOIN pg_namespace tn ON tn.oid = t.tmplnamespace WHERE {IsOwn("pg_ts_dict", "d.oid")}
        """,
        $"""
        SELECT 'g', g.oid::int8, g.cfgname::text, g.cfgnamespace::int8, n.nspname::text, 0, 0, 0, NULL,
               ARRAY(SELECT (SELECT k.alias FROM ts_token_type(g.cfgparser) k WHERE k.tokid = m.maptokentype) || '='
                            || string_agg(quote_ident(dn.nspname) || '.' || quote_ident(d.dictname), ', ' ORDER BY m.mapseqno)
                     FROM pg_ts_config_map m JOIN pg_ts_dict d ON d.oid = m.mapdict JOIN pg_namespace dn ON dn.oid = d.dictnamespace
                     WHERE m.mapcfg = g.oid GROUP BY m.maptokentype),
               NULL, quote_ident(pn.nspname) || '.' || quote_ident(y.prsname), NULL, obj_description(g.oid, 'pg_ts_config')
        FROM pg_ts_config g JOIN pg_namespace n ON n.oid = g.cfgnamespace
        JOIN pg_ts_parser y ON y.oid = g.cfgparser JOIN pg_namespace pn ON pn.oid = y.prsnamespace WHERE {IsOwn("pg_ts_config", "g.oid")}
        """,
    ]) + "\n) o\nORDER BY 1, 2";

    private static string IsOwn(string catalog, string oid) => $"""
        {oid} >= {CatalogObject.FirstNormalOid} AND NOT EXISTS (SELECT FROM pg_depend x
            WHERE x.classid = '{catalog}'::regclass AND x.objid = {oid} AND x.refclassid = 'pg_extension'::regclass AND x.deptype = 'e')
        """;
}
