using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>pg_proc with pg_aggregate, without what a range type makes by itself.</summary>
internal static class RoutineReader
{
    /// <param name="sqlBodies">SQL-standard bodies: since PostgreSQL 14.</param>
    private static string Query(bool sqlBodies) => $"""
        SELECT p.oid::int8 AS oid, p.proname AS name, n.oid::int8 AS schema, n.nspname AS schema_name, p.prokind::text AS kind,
               l.lanname AS language, p.proretset AS returns_set, p.proisstrict AS is_strict, p.provolatile::text AS volatility,
               p.prorettype::int8 AS return_type, coalesce(p.proallargtypes, p.proargtypes::oid[])::text AS argument_types,
               p.proargmodes::text AS argument_modes, p.proargnames::text AS argument_names,
               CASE WHEN p.pronargdefaults > 0 THEN
                   ARRAY(SELECT pg_get_function_arg_default(p.oid, k)
                         FROM generate_series(1, coalesce(cardinality(p.proallargtypes), p.pronargs)) k ORDER BY k)::text END AS argument_defaults,
               CASE WHEN p.prokind <> 'a' THEN p.prosrc END AS body, p.probin AS library,
               {(sqlBodies ? "CASE WHEN p.prosqlbody IS NOT NULL THEN pg_get_function_sqlbody(p.oid) END" : "NULL::text")} AS sql_body,
               p.prosecdef AS security_definer, p.proleakproof AS leakproof, p.proparallel::text AS parallel,
               p.procost::text AS cost, p.prorows::text AS rows,
               CASE WHEN p.prosupport <> 0 THEN p.prosupport::regproc::text END AS support, p.proconfig::text AS settings,
               g.aggkind::text AS aggregate_kind, g.aggnumdirectargs::int8 AS direct_arguments, g.aggtransfn::regproc::text AS sfunc,
               format_type(g.aggtranstype, NULL) AS stype, g.aggtransspace::int8 AS sspace, g.agginitval AS initcond,
               nullif(g.aggfinalfn, 0)::regproc::text AS finalfunc, g.aggfinalextra AS finalfunc_extra,
               nullif(g.aggcombinefn, 0)::regproc::text AS combinefunc, nullif(g.aggserialfn, 0)::regproc::text AS serialfunc,
               nullif(g.aggdeserialfn, 0)::regproc::text AS deserialfunc, nullif(g.aggmtransfn, 0)::regproc::text AS msfunc,
               nullif(g.aggminvtransfn, 0)::regproc::text AS minvfunc, nullif(g.aggmfinalfn, 0)::regproc::text AS mfinalfunc,
               CASE WHEN g.aggmtranstype <> 0 THEN format_type(g.aggmtranstype, NULL) END AS mstype, g.aggminitval AS minitcond,
               g.aggmtransspace::int8 AS msspace, g.aggmfinalextra AS mfinalfunc_extra, g.aggfinalmodify::text AS finalfunc_modify,
               g.aggmfinalmodify::text AS mfinalfunc_modify,
               (SELECT 'OPERATOR(' || quote_ident(s.nspname) || '.' || o.oprname || ')'
                FROM pg_operator o JOIN pg_namespace s ON s.oid = o.oprnamespace WHERE o.oid = g.aggsortop) AS sortop,
               obj_description(p.oid, 'pg_proc') AS comment
        FROM pg_proc p
        JOIN pg_namespace n ON n.oid = p.pronamespace
        JOIN pg_language l ON l.oid = p.prolang
        LEFT JOIN pg_aggregate g ON g.aggfnoid = p.oid
        WHERE {CatalogReading.OwnSchema}
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
        ORDER BY p.oid
        """;

    public static CatalogQuery Query(CatalogReading reading) => new(Query(reading.Server.Major >= 14), row =>
    {
        if (reading.Wants(row.Text("schema_name"))) reading.Builder.Put(Read(reading, row));
    });

    private static Routine Read(CatalogReading reading, Row row)
    {
        var oid = row.Oid("oid");
        var kind = row.Letter("kind") switch
        {
            'p' => RoutineKind.Procedure,
            'a' => RoutineKind.Aggregate,
            'w' => RoutineKind.Window,
            _ => RoutineKind.Function,
        };
        var sqlBody = row.TextOrNull("sql_body");
        return new Routine
        {
            Oid = reading.Translate(CatalogTable.Proc, oid),
            SchemaOid = reading.Translate(CatalogTable.Namespace, row.Oid("schema")),
            Name = row.Text("name"),
            Kind = kind,
            Arguments = ReadArguments(reading, row),
            ReturnType = kind == RoutineKind.Procedure ? default : reading.TranslateType(row.Oid("return_type"), -1),
            ReturnsSet = row.Flag("returns_set"),
            IsStrict = row.Flag("is_strict"),
            Volatility = kind == RoutineKind.Aggregate ? Volatility.Volatile : VolatilityOf(row.Letter("volatility")),
            Language = row.Text("language"),
            Body = sqlBody?.Trim() ?? row.TextOrNull("body"),
            BodyIsSqlStandard = sqlBody is not null,
            Library = row.TextOrNull("library"),
            Attributes = kind == RoutineKind.Aggregate ? [] : ReadAttributes(row, kind),
            DirectArgumentCount = row.Letter("aggregate_kind") is 'o' or 'h' ? row.Integer("direct_arguments") : -1,
            IsHypotheticalSet = row.Letter("aggregate_kind") == 'h',
            AggregateOptions = kind == RoutineKind.Aggregate ? ReadAggregate(row) : [],
            Comment = row.TextOrNull("comment"),
            Extension = reading.Members.Find(CatalogTable.Proc, oid),
        };
    }

    private static RoutineArgument[] ReadArguments(CatalogReading reading, Row row)
    {
        var types = row.Oids("argument_types");
        var modes = row.Texts("argument_modes");
        var names = row.Texts("argument_names");
        var defaults = row.Texts("argument_defaults");
        var arguments = new RoutineArgument[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            arguments[i] = new RoutineArgument
            {
                Name = names.ElementAtOrDefault(i) is { Length: > 0 } name ? name : null,
                Type = reading.TranslateType(types[i], -1),
                Mode = ModeOf(modes.ElementAtOrDefault(i)),
                Default = Expressions.Bare(defaults.ElementAtOrDefault(i)),
            };
        }
        return arguments;
    }

    /// <summary>An aggregate is always marked immutable, which says nothing about its functions.</summary>
    private static Volatility VolatilityOf(char volatility) => volatility switch
    {
        'i' => Volatility.Immutable,
        's' => Volatility.Stable,
        _ => Volatility.Volatile,
    };

    private static ArgumentMode ModeOf(string? mode) => mode switch
    {
        "o" => ArgumentMode.Out,
        "b" => ArgumentMode.InOut,
        "v" => ArgumentMode.Variadic,
        "t" => ArgumentMode.Table,
        _ => ArgumentMode.In,
    };

    /// <summary>pg_get_functiondef (ruleutils.c): what differs from the default, in its order. The defaults of C and internal are lower.</summary>
    private static List<string> ReadAttributes(Row row, RoutineKind kind)
    {
        var attributes = new List<string>();
        switch (row.Letter("parallel"))
        {
            case 's': attributes.Add("PARALLEL SAFE"); break;
            case 'r': attributes.Add("PARALLEL RESTRICTED"); break;
        }
        if (row.Flag("security_definer")) attributes.Add("SECURITY DEFINER");
        if (row.Flag("leakproof")) attributes.Add("LEAKPROOF");
        var cost = row.Text("cost");
        if (kind != RoutineKind.Procedure && cost != (row.Text("language") is "internal" or "c" ? "1" : "100")) attributes.Add("COST " + cost);
        var rows = row.Text("rows");
        if (rows is not ("0" or "1000")) attributes.Add("ROWS " + rows);
        if (row.TextOrNull("support") is { } support) attributes.Add("SUPPORT " + support);
        foreach (var setting in row.Texts("settings"))
        {
            var equals = setting!.IndexOf('=', StringComparison.Ordinal);
            attributes.Add("SET " + Identifiers.Quote(setting[..equals]) + " TO " + SettingValue(setting[..equals], setting[(equals + 1)..]));
        }
        return attributes;
    }

    /// <summary>Settings that are lists of names (GUC_LIST_QUOTE) are written as names; the others as a constant.</summary>
    private static string SettingValue(string name, string value)
    {
        if (name is not ("search_path" or "local_preload_libraries" or "session_preload_libraries" or "temp_tablespaces"))
            return Identifiers.QuoteLiteral(value);
        var names = Expressions.SplitNames(value);
        return names.Length == 0 ? "''" : string.Join(", ", names.Select(Identifiers.QuoteLiteral));
    }

    /// <summary>What differs from the default. Plain aggregates leave their state alone, those over a sorted group may change it.</summary>
    private static List<KeyValuePair<string, string>> ReadAggregate(Row row)
    {
        var options = new List<KeyValuePair<string, string>>();
        Add("SFUNC", row.TextOrNull("sfunc"));
        Add("STYPE", row.TextOrNull("stype"));
        Add("SSPACE", Space("sspace"));
        Add("FINALFUNC", row.TextOrNull("finalfunc"));
        if (row.Flag("finalfunc_extra")) Add("FINALFUNC_EXTRA", "");
        Add("FINALFUNC_MODIFY", Modify("finalfunc_modify"));
        Add("COMBINEFUNC", row.TextOrNull("combinefunc"));
        Add("SERIALFUNC", row.TextOrNull("serialfunc"));
        Add("DESERIALFUNC", row.TextOrNull("deserialfunc"));
        Add("INITCOND", Literal(row.TextOrNull("initcond")));
        Add("MSFUNC", row.TextOrNull("msfunc"));
        Add("MINVFUNC", row.TextOrNull("minvfunc"));
        Add("MSTYPE", row.TextOrNull("mstype"));
        Add("MSSPACE", Space("msspace"));
        Add("MFINALFUNC", row.TextOrNull("mfinalfunc"));
        if (row.Flag("mfinalfunc_extra")) Add("MFINALFUNC_EXTRA", "");
        if (row.TextOrNull("mfinalfunc") is not null) Add("MFINALFUNC_MODIFY", Modify("mfinalfunc_modify"));
        Add("MINITCOND", Literal(row.TextOrNull("minitcond")));
        Add("SORTOP", row.TextOrNull("sortop"));
        Add("PARALLEL", row.Letter("parallel") switch { 's' => "SAFE", 'r' => "RESTRICTED", _ => null });
        if (row.Letter("aggregate_kind") == 'h') Add("HYPOTHETICAL", "");
        return options;

        void Add(string name, string? value)
        {
            if (value is not null) options.Add(new(name, value));
        }

        string? Space(string column) => row.Number(column) is not 0 and var space ? space.ToString(CultureInfo.InvariantCulture) : null;

        string? Modify(string column) => (row.Letter(column), row.Letter("aggregate_kind")) switch
        {
            ('r', 'n') or ('w', 'o' or 'h') => null,
            ('r', _) => "READ_ONLY",
            ('s', _) => "SHAREABLE",
            _ => "READ_WRITE",
        };

        static string? Literal(string? value) => value is null ? null : Identifiers.QuoteLiteral(value);
    }
}
