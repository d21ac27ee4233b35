using System;
using System.Collections.Generic;
using System.Linq;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>
/// Queries of all constructs over tables of many types, by a seed: what each column may be is told by running them over data that has a NULL
/// wherever one may be.
/// </summary>
internal sealed class NullabilityQueries(Random random, int major)
{
    public const string Schema = """
        CREATE TYPE pair AS (l integer, r text);
        CREATE DOMAIN named AS text NOT NULL;
        CREATE TABLE a (id integer PRIMARY KEY, n integer, k integer NOT NULL, t text, s text NOT NULL, b boolean, d date, z timestamptz NOT NULL,
            j jsonb, x integer[], p pair, q pair NOT NULL, f double precision, m numeric NOT NULL, UNIQUE (k, id));
        CREATE TABLE c (id integer PRIMARY KEY, n integer, k integer NOT NULL, t text, g integer GENERATED ALWAYS AS (n * 2) STORED,
            h integer NOT NULL DEFAULT 7, b boolean NOT NULL, o named DEFAULT 'o');
        CREATE TABLE e (id integer, n integer, k integer NOT NULL, t text, b boolean);
        CREATE TABLE part (id integer NOT NULL, n integer, k integer, t text, b boolean) PARTITION BY RANGE (id);
        CREATE TABLE part1 PARTITION OF part FOR VALUES FROM (0) TO (100);
        CREATE TABLE inh (id integer NOT NULL, n integer, k integer NOT NULL, t text, b boolean);
        CREATE TABLE inh1 (extra integer) INHERITS (inh);
        CREATE VIEW va AS SELECT id, n, k, t, b FROM a WHERE n IS NOT NULL;
        CREATE VIEW vo AS SELECT c.id, a.n, c.k, a.t, a.b FROM c LEFT JOIN a ON a.id = c.id;
        CREATE VIEW vu AS SELECT id, n, k, t, b FROM a UNION ALL SELECT id, n, k, t, b FROM e;
        CREATE VIEW vg AS SELECT max(id) AS id, n, count(*)::integer AS k, min(t) AS t, bool_or(b) AS b FROM a GROUP BY n;
        CREATE FUNCTION strict_null(integer) RETURNS integer LANGUAGE sql STRICT IMMUTABLE AS 'SELECT NULL::integer';
        CREATE FUNCTION lax_not_null(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT coalesce($1, 0)';
        CREATE FUNCTION lax_equal(pair, pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
        CREATE OPERATOR = (LEFTARG = pair, RIGHTARG = pair, FUNCTION = lax_equal);
        CREATE FUNCTION rows_of(integer) RETURNS TABLE (u integer, w text) LANGUAGE sql AS 'SELECT NULL::integer, NULL::text';
        """;

    private static readonly string[] Tables = ["a", "c", "e", "part", "inh", "va", "vo", "vu", "vg"];

    /// <summary>What is in scope: an alias and the columns under it.</summary>
    private sealed record Source(string Alias, string[] Integers, string[] Texts, string[] Booleans, string Table);

    public string Data()
    {
        var sql = "TRUNCATE a, c, e, part, inh, inh1;";
        for (var i = 1; i <= 5; i++)
        {
            sql += $"INSERT INTO a VALUES ({i}, {Maybe("3")}, {random.Next(3)}, {Maybe("'t'")}, '', {Maybe("true")}, {Maybe("'infinity'")}, "
                + $"{Pick("'infinity'", "'2024-01-01'")}, {Pick("NULL", "'null'", "'{\"a\": null}'", "'{\"a\": 1}'", "'[1]'", "'\"x\"'")}, "
                + $"{Pick("NULL", "'{}'", "'{1,NULL}'", "'{2}'")}, {Pick("NULL", "'(,)'", "'(1,)'", "'(1,x)'")}, {Pick("'(,)'", "'(1,)'", "'(1,x)'")}, "
                + $"{Maybe("'NaN'")}, {Pick("0", "1", "'NaN'")});";
            sql += $"INSERT INTO c (id, n, k, t, b) VALUES ({i + 2}, {Maybe("2")}, {random.Next(3)}, {Maybe("'t'")}, {Pick("true", "false")});";
            foreach (var table in new[] { "e", "part", "inh", "inh1 (id, n, k, t, b)" })
                sql += $"INSERT INTO {table} VALUES ({(table == "e" ? Maybe("2") : i)}, {Maybe("2")}, {random.Next(3)}, {Maybe("'x'")}, {Maybe("false")});";
        }
        return sql;
    }

    public string Next() => random.Next(16) switch
    {
        0 or 1 or 2 or 3 => Select(2),
        4 => Grouped(),
        5 => GroupingSets(),
        6 => Windowed(),
        7 => Combined(),
        8 => Recursive(),
        9 => Derived(),
        10 => Set(),
        11 => Insert(),
        12 => Update(),
        13 => Delete(),
        14 => major >= 17 ? Merge() : Select(3),
        _ => Calls(),
    };

    private string Select(int depth)
    {
        var sources = new List<Source>();
        var from = From(sources, random.Next(1, 4));
        var star = random.Next(4) == 0 ? ", *" : "";
        return $"SELECT {Integer(sources, depth)}, {Text(sources, depth)}, {Boolean(sources, depth)}, {Other(sources)}{star} FROM {from}{Where(sources)}"
            + Pick("", "", $" ORDER BY {sources[0].Alias}.{sources[0].Integers[0]} LIMIT 3");
    }

    private string Grouped()
    {
        var sources = new List<Source>();
        var from = From(sources, random.Next(1, 3));
        var (key, other) = (Column(sources), TextColumn(sources));
        var keys = Pick($"{key}", $"{key}, {other}", "1", $"({key}, {other})", "()");
        var first = keys is "()" ? "1" : key;
        return $"SELECT {first}, {Aggregates(sources)} FROM {from}{Where(sources)} GROUP BY {keys}{Pick("", "", " HAVING count(*) > 0", " HAVING true")}"
            .Replace(" GROUP BY 1", " GROUP BY " + key);
    }

    private string GroupingSets()
    {
        var sources = new List<Source>();
        var from = From(sources, random.Next(1, 3));
        var (key, other) = (Column(sources), TextColumn(sources));
        var sets = Pick($"ROLLUP ({key}, {other})", $"CUBE ({key}, {other})", $"GROUPING SETS (({key}), ({other}), ())", $"GROUPING SETS (({key}, {other}))",
            $"{key}, ROLLUP ({other})", $"{other}, GROUPING SETS (({key}))");
        return $"SELECT {key}, {other}, coalesce({key}, 0), grouping({key}), {key} + 1, {Aggregates(sources)} FROM {from}{Where(sources)} GROUP BY {sets}";
    }

    private string Aggregates(List<Source> sources)
    {
        var all = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            var call = Pick(
                "count(*)", $"count({Integer(sources, 1)})", $"max({Integer(sources, 1)})", $"sum({Integer(sources, 1)})", $"avg({Integer(sources, 0)})",
                $"array_agg({Integer(sources, 1)})", $"string_agg({Text(sources, 1)}, ',')", $"bool_and({Boolean(sources, 1)})", $"every({Boolean(sources, 0)})",
                $"json_agg({Text(sources, 0)})", $"jsonb_object_agg('k', {Text(sources, 0)})", $"min(DISTINCT {Text(sources, 1)})", $"stddev({Integer(sources, 0)})",
                $"bit_and({Integer(sources, 0)})", $"max(1)", $"sum(1)", $"array_agg(1)", $"string_agg('x', NULL)", $"corr({Integer(sources, 0)}, 1)",
                $"var_pop(1)", $"regr_count({Integer(sources, 0)}, 1)");
            if (random.Next(5) == 0) call += $" FILTER (WHERE {Boolean(sources, 1)})";
            if (random.Next(12) == 0) call = $"percentile_cont(0.5) WITHIN GROUP (ORDER BY {Integer(sources, 1)})";
            if (random.Next(12) == 0) call = $"mode() WITHIN GROUP (ORDER BY {Integer(sources, 0)})";
            all.Add(Pick(call, call, $"coalesce({call.Split(" FILTER")[0]}, NULL)"));
        }
        return string.Join(", ", all);
    }

    private string Windowed()
    {
        var sources = new List<Source>();
        var from = From(sources, random.Next(1, 3));
        var all = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            var call = Pick(
                "row_number()", "rank()", "dense_rank()", "percent_rank()", "cume_dist()", "ntile(2)", $"ntile({Integer(sources, 0)})", $"lag({Integer(sources, 1)})",
                $"lag({Integer(sources, 0)}, 1, 0)", $"lead({Column(sources)}, 0)", $"first_value({Integer(sources, 1)})", $"last_value({Column(sources)})",
                $"nth_value({Column(sources)}, 1)", $"sum({Integer(sources, 1)})", "count(*)", $"max({Column(sources)})", $"array_agg({Column(sources)})", "sum(1)",
                $"count(*) FILTER (WHERE {Boolean(sources, 1)})", $"max(1) FILTER (WHERE {Boolean(sources, 1)})");
            var frame = Pick("", "", "ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING", "ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING",
                "ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW");
            all.Add($"{call} OVER ({Pick("", $"PARTITION BY {Column(sources)} ")}ORDER BY {Column(sources)} {frame})");
        }
        return $"SELECT {string.Join(", ", all)} FROM {from}{Where(sources)}";
    }

    private string Combined()
    {
        var (left, right) = (new List<Source>(), new List<Source>());
        string[] kinds = ["UNION", "UNION ALL", "EXCEPT", "EXCEPT ALL", "INTERSECT", "INTERSECT ALL"];
        var (fromLeft, fromRight) = (From(left, random.Next(1, 3)), From(right, 1));
        return $"SELECT {Integer(left, 1)}, {Text(left, 1)} FROM {fromLeft}{Where(left)} {Pick(kinds)} SELECT {Integer(right, 1)}, {Text(right, 1)} FROM {fromRight}{Where(right)}"
            + Pick("", $" {Pick(kinds)} SELECT 1, 'x'", $" {Pick(kinds)} SELECT NULL, 'x'", $" {Pick(kinds)} VALUES (1, NULL)");
    }

    private string Recursive()
    {
        var sources = new List<Source>();
        var from = From(sources, 1);
        var step = Pick("w.n + 1", "nullif(w.n, 2)", "w.m", "1", "NULL", "coalesce(w.m, w.n, 0)", "(SELECT max(n) FROM e WHERE e.id = w.n)");
        return $"WITH RECURSIVE w AS (SELECT {Integer(sources, 1)} AS n, {Integer(sources, 0)} AS m, 0 AS level FROM {from}{Where(sources)} "
            + $"UNION {Pick("ALL", "")} SELECT {step}, {Pick("w.n", "w.m", "1", "NULL")}, level + 1 FROM w {Pick("", "LEFT JOIN e ON e.n = w.n", "JOIN c ON c.n = w.n")} WHERE level < 3) "
            + $"SELECT w.n, w.m, w.level, w.n + w.m FROM w {Pick("", "WHERE w.n > 0", "LEFT JOIN w v ON false", "WHERE w.m IS NOT NULL")}";
    }

    private string Derived()
    {
        var (inner, outer) = (new List<Source>(), new List<Source>());
        var query = $"SELECT {Integer(inner, 1, From(inner, 2, out var from))} AS i, {Text(inner, 1)} AS t, {Boolean(inner, 1)} AS b FROM {from}{Where(inner)}";
        var prefix = Pick($"WITH w AS ({query}) SELECT ", $"WITH w AS MATERIALIZED ({query}) SELECT ", "SELECT ");
        var item = prefix == "SELECT " ? $"({query}) w" : "w";
        outer.Add(new Source("w", ["i"], ["t"], ["b"], "w"));
        var join = Pick("", $" LEFT JOIN c ON c.id = w.i", $" RIGHT JOIN c ON c.id = w.i", " FULL JOIN c ON c.id = w.i", $" CROSS JOIN LATERAL (SELECT w.i AS li, max(e.n) AS le FROM e WHERE e.id = w.i) l",
            " LEFT JOIN LATERAL (SELECT e.k AS li, w.t AS le FROM e WHERE e.id = w.i) l ON true", " JOIN e USING (b)", " LEFT JOIN e USING (b)", " FULL JOIN e USING (b)", " NATURAL JOIN e",
            " NATURAL LEFT JOIN c", " JOIN e USING (t, b) ", " LEFT JOIN (c JOIN e ON c.n = e.n) ON c.id = w.i", " RIGHT JOIN (e LEFT JOIN c ON c.n = e.n) ON e.id = w.i");
        return $"{prefix}*, {Integer(outer, 1)}, {Boolean(outer, 1)} FROM {item}{join}{Where(outer)}".Replace("SELECT *, w.b", "SELECT *, b").Replace("WHERE w.b", "WHERE b");
    }

    private string Set()
    {
        var sources = new List<Source>();
        var from = From(sources, 1);
        var function = Pick($"generate_series(1, 3) g (v)", "generate_series(1, 3) WITH ORDINALITY g (v, o)", "unnest(ARRAY[1, NULL]) g (v)", "unnest(ARRAY[1, 2], ARRAY[3]) g (v, y)",
            "ROWS FROM (generate_series(1, 3), generate_series(1, 2)) g (v, y)", "jsonb_each_text('{\"a\": null}') g (k, v)", "jsonb_array_elements('[1, null]') g (v)",
            "regexp_matches('ab', '(x)?a', 'g') g (v)", "rows_of(1) g (v, y)", "jsonb_to_recordset('[{\"v\": null}]') g (v integer)", "string_to_table('a,b', ',') g (v)",
            $"unnest({sources[0].Alias}.{Pick(sources[0].Table == "a" ? "x" : "x0")}) g (v)".Replace($"{sources[0].Alias}.x0", "ARRAY[1]"), "generate_subscripts(ARRAY[1, 2], 1) g (v)",
            "strict_null(1) g (v)", "abs(-1) g (v)", "now() g (v)");
        var list = Pick("g.*", "g.v", "g.*, generate_series(1, 2), generate_series(1, 3)", "unnest(ARRAY[1]), unnest(ARRAY[NULL, 1]), 1", "generate_series(1, 2) + 1, g.v");
        return $"SELECT {list}, {Integer(sources, 1)} FROM {from} {Pick("CROSS JOIN", "LEFT JOIN", "JOIN")} {function} ON true{Where(sources)}".Replace($"CROSS JOIN {function} ON true", $"CROSS JOIN {function}");
    }

    private string Insert()
    {
        var from = Pick("VALUES (1, 2, 3, 't'), (9, NULL, 1, NULL)", "SELECT id, n, k, t FROM e WHERE id IS NOT NULL", "SELECT 100 + k, n, k, NULL FROM c");
        var conflict = Pick("", " ON CONFLICT (id) DO NOTHING", " ON CONFLICT (id) DO UPDATE SET n = excluded.n", " ON CONFLICT (id) DO UPDATE SET n = NULL, t = excluded.t WHERE c.k >= 0",
            " ON CONFLICT (id) DO UPDATE SET n = coalesce(excluded.n, 0)");
        var old = major >= 18 ? ", old.id, new.id, old.k, new.n" : "";
        return $"INSERT INTO c (id, n, k, t, b) SELECT v.*, true FROM ({from}) v (id, n, k, t){conflict} RETURNING id, n, k, t, g, h, b, n + 1, coalesce(n, 0){old}";
    }

    private string Update()
    {
        var set = Pick("n = NULL", "n = c.k", "(n, t) = (SELECT e.n, e.t FROM e WHERE e.k = c.k LIMIT 1)", "k = c.k + 1, n = c.k", "n = DEFAULT, h = DEFAULT");
        var from = Pick("", " FROM e", " FROM e LEFT JOIN a ON a.id = e.id", " FROM va e");
        var where = Pick("", " WHERE c.n IS NOT NULL", " WHERE c.n > 0", " WHERE c.n = c.k AND c.t = 't'");
        if (from.Length > 0) where = (where.Length == 0 ? " WHERE " : where + " AND ") + "e.k = c.k";
        var list = from.Length > 0 ? ", e.id, e.n" : "";
        if (from.Contains("LEFT", StringComparison.Ordinal)) list += ", a.id, a.k";
        if (major >= 18) list += ", old.n, new.n, old.k";
        return $"UPDATE c SET {set}{from}{where} RETURNING c.id, c.n, c.k, c.t, c.g, c.h, c.n + 1{list}";
    }

    private string Delete()
    {
        var where = Pick("", " WHERE c.n IS NOT NULL", " WHERE c.n > 0 AND c.t LIKE 't%'");
        var @using = Pick("", " USING e");
        if (@using.Length > 0) where = (where.Length == 0 ? " WHERE " : where + " AND ") + "e.k = c.k AND e.n > 0";
        return $"DELETE FROM c{@using}{where} RETURNING c.id, c.n, c.t, c.g, c.o{(@using.Length > 0 ? ", e.n, e.id" : "")}{(major >= 18 ? ", old.k, new.k" : "")}";
    }

    private string Merge()
    {
        var source = Pick("e", "(SELECT DISTINCT id, n, k, t FROM e WHERE id IS NOT NULL) e", "va e");
        var unmatched = Pick("", " WHEN NOT MATCHED BY SOURCE THEN DELETE", " WHEN NOT MATCHED BY SOURCE THEN UPDATE SET n = NULL");
        var insert = Pick("", " WHEN NOT MATCHED THEN INSERT (id, n, k, t, b) VALUES (coalesce(e.id, 77) + 200, e.n, e.k, e.t, true)");
        return $"MERGE INTO c USING {source} ON e.id = c.id WHEN MATCHED THEN {Pick("UPDATE SET n = e.n", "DELETE", "DO NOTHING")}{insert}{unmatched} "
            + $"RETURNING c.id, c.n, c.k, c.h, e.id, e.k, e.n, merge_action(){(major >= 18 ? ", old.id, new.id" : "")}";
    }

    /// <summary>Functions of one argument or a few, over values that are not NULL and over those that may be.</summary>
    private string Calls()
    {
        string[] calls =
        [
            "to_char(a.z, '')", "to_char(a.k, 'FM')", "extract(year FROM a.z)", "date_part('hour', a.z)", "extract(epoch FROM a.z)", "a.z::date", "a.z::time", "a.z + '1 day'", "a.z - a.z",
            "age(a.z, a.z)", "date_trunc('day', a.z)", "a.j -> 'a'", "a.j ->> 'a'", "a.j #> '{a}'", "a.j ? 'a'", "jsonb_typeof(a.j)", "jsonb_typeof('null'::jsonb)", "a.x[1]", "(ARRAY[1, NULL])[2]",
            "array_length(ARRAY[]::integer[], 1)", "cardinality(ARRAY[1])", "array_position(ARRAY[1], 2)", "array_to_string(ARRAY[1, NULL], ',')", "array_upper('{}'::integer[], 1)",
            "(a.q).l", "(a.p).r", "a.p", "(a.p).l", "a.n", "a.x", "a.q IS NULL", "a.q IS NOT NULL", "a.p IS DISTINCT FROM NULL", "substring(a.s FROM 'x')", "substring(a.s FROM 1 FOR 1)", "regexp_match(a.s, 'x')",
            "regexp_replace(a.s, 'x', 'y')", "split_part('a', ',', 2)", "string_to_array('', ',')", "string_to_array(a.s, NULL)", "nullif(a.s, '')", "position('x' IN a.s)", "overlay(a.s PLACING 'x' FROM 1)",
            "trim(a.s)", "a.s || 'x'", "a.s || NULL", "concat(a.t)", "concat_ws(',', a.t)", "concat_ws(a.t, 'x')", "format('%s', a.t)", "format(a.t)", "quote_nullable(a.t)", "md5(a.s)", "length(a.s)", "upper(a.s)",
            "lower('[1,2)'::int4range)", "upper('empty'::int4range)", "lower('(,2)'::int4range)", "isempty('[1,2)'::int4range)", "a.k / 1", "a.m % 1", "power(a.k, 2)", "a.f + 1", "a.m::integer",
            "current_setting('nosuch.x', true)", "current_schema()", "current_schemas(false)", "inet_client_addr()", "pg_typeof(a.n)", "txid_current_if_assigned()", "version()", "obj_description(1, 'pg_class')",
            "to_jsonb(a.n)", "to_jsonb(a.s)", "row_to_json(a)", "json_build_object('a', a.n)", "jsonb_path_query_first(a.j, '$.b')", "jsonb_path_exists(a.j, '$.a')", "jsonb_set('{}', '{a}', a.j)", "jsonb_strip_nulls('{}')",
            "a.n IN (1, 2)", "a.k IN (1, NULL)", "a.k NOT IN (1, 2)", "a.k = ANY (ARRAY[1, NULL])", "a.k = ANY (ARRAY[1, 2])", "a.k <> ALL ('{1,2}')", "a.k = ANY (SELECT n FROM e)", "a.k IN (SELECT k FROM e)",
            "a.k NOT IN (SELECT n FROM e)", "(a.k, a.n) = (1, 2)", "(a.k, a.id) < (1, 2)", "ROW(a.k, a.n) IS NULL", "ROW(a.k, a.n) = ROW(1, 2)", "a.q = ROW(1, 'x')::pair", "a.k BETWEEN 1 AND a.n", "a.k BETWEEN SYMMETRIC 3 AND 1",
            "a.s LIKE 'x'", "a.s SIMILAR TO 'x'", "a.s ~ 'x'", "a.b IS TRUE", "a.b IS UNKNOWN", "NOT a.b", "a.b AND false", "a.b OR true", "a.k > 0 AND a.b", "a.k > 0 OR a.id > 0", "a.b IS NOT NULL AND a.k = 1",
            "strict_null(a.k)", "lax_not_null(a.n)", "least(a.n, a.k)", "greatest(a.n, NULL)", "coalesce(a.n, a.k)", "coalesce(a.n, a.n)", "CASE a.k WHEN 1 THEN 2 ELSE 3 END", "CASE WHEN a.k = 1 THEN a.k END",
            "CASE WHEN a.b THEN a.k ELSE a.n END", "a IS NULL", "a.*::text", "a::text", "(SELECT a.k)", "(SELECT a.k WHERE false)", "(SELECT k FROM e LIMIT 1)", "(SELECT count(*) FROM e)", "(SELECT max(1) FROM e)",
            "EXISTS (SELECT FROM e)", "ARRAY(SELECT n FROM e)", "ARRAY[a.n]", "a.d - 1", "a.d::timestamp", "a.d > now()", "isfinite(a.z)", "make_date(2024, 1, 1)", "to_timestamp(0)", "to_date('2024', 'YYYY')", "now()",
            "CURRENT_ROLE", "CURRENT_CATALOG", "LOCALTIME", "gen_random_uuid()", "num_nulls(a.n)", "nextval('s')", "lastval()", "has_table_privilege('e', 'select')", "pg_get_viewdef(0)", "to_regclass('nosuch')",
            "box '(0,0),(1,1)' # box '(2,2),(3,3)'", "lseg '[(0,0),(1,1)]' # lseg '[(2,2),(3,3)]'", "point '(0,0)' <-> point '(1,1)'", "box '(0,0),(1,1)' && box '(2,2),(3,3)'", "center(box '(0,0),(1,1)')", "path '[(0,0),(1,1)]' + path '((0,0),(1,1))'",
            "host('1.1.1.1'::inet)", "inet_same_family('1.1.1.1', '::1')", "'1.1.1.1'::inet - '1.1.1.0'::inet", "bit_length(a.s)", "get_bit(B'1', 0)", "B'1' & B'0'", "decode('', 'hex')", "encode('', 'hex')",
            "int4range(1, 2) * int4range(5, 6)", "int4range(1, NULL)", "int4range(NULL, NULL) && int4range(1, 2)", "range_merge(int4range(1, 2), int4range(5, 6))", "ts_rank('a', 'a')", "to_tsvector('simple', a.s) @@ 'x'", "ts_headline(a.s, 'x')",
            "setseed(0.5)::text", "pg_backend_pid()", "pg_column_size(a.n)", "row(a.n)::text", "a.n::text", "a.k::text::integer", "a.j::text", "a.s::named", "NULL::named", "a.b::integer", "a.k::boolean",
            "xmlelement(name x)", "xmlconcat(NULL)", "xmlforest(a.n)", "a.x || 1", "a.x || a.n", "array_append(NULL, 1)", "array_remove(a.x, 1)", "array_cat(NULL, NULL::integer[])", "array_fill(1, '{2}')", "array_dims('{}'::integer[])", "array_ndims('{}'::integer[])",
            "trim_array(ARRAY[1], 1)", "a.x = a.x", "a.x @> '{1}'", "a.x && '{1}'", "unistr('a')", "normalize(a.s)", "a.s IS NORMALIZED", "a.s COLLATE \"C\"", "a.z AT TIME ZONE 'UTC'", "(a.z, a.z) OVERLAPS (a.z, a.z)",
        ];
        var picked = Enumerable.Range(0, 6).Select(_ => Pick(calls)).Where(call => major >= 15 || (!call.StartsWith("trim_array", StringComparison.Ordinal) && !call.StartsWith("unistr", StringComparison.Ordinal)));
        return $"SELECT {string.Join(", ", picked)} FROM a{Pick("", "", " WHERE a.p IS NOT NULL", " WHERE a.n IS NOT NULL", " WHERE NOT (a.p IS NULL)", " WHERE a.p = a.q", " WHERE a.x[1] = 1", " WHERE (a.p).l = 1", " WHERE a.j ->> 'a' = '1'")}";
    }

    private string From(List<Source> sources, int count, out string text) => text = From(sources, count);

    private string Integer(List<Source> sources, int depth, string _) => Integer(sources, depth);

    private string From(List<Source> sources, int count)
    {
        var text = Item(sources);
        for (var i = 1; i < count; i++)
        {
            var before = sources.ToList();
            var item = Item(sources);
            var last = sources[^1];
            text = random.Next(9) switch
            {
                0 => $"{text} CROSS JOIN {item}",
                1 => $"({text} FULL JOIN {item} ON {Column(before)} = {Column([last])})",
                2 or 3 => $"({text} LEFT JOIN {item} ON {Boolean(sources, 1)})",
                4 => $"({text} RIGHT JOIN {item} ON {Boolean(sources, 1)})",
                5 => $"{text} LEFT JOIN LATERAL (SELECT {last.Alias}.* FROM {item} WHERE {Boolean(sources, 1)}) {last.Alias} ON {Pick("true", Boolean([last], 0))}",
                6 when i > 1 => $"({item} {Pick("LEFT", "RIGHT", "FULL")} JOIN ({text}) ON {Column([last])} = {Column(before)})",
                _ => $"({text} JOIN {item} ON {Boolean(sources, 1)})",
            };
        }
        return text;
    }

    private string Item(List<Source> sources)
    {
        var (table, alias) = (Pick(Tables), "x" + sources.Count);
        string[] integers = table == "c" ? ["id", "n", "k", "g", "h"] : ["id", "n", "k"];
        sources.Add(new Source(alias, integers, table == "a" ? ["t", "s"] : table == "c" ? ["t", "o"] : ["t"], ["b"], table));
        return $"{table} {alias}";
    }

    private string Where(List<Source> sources) => random.Next(3) == 0 ? "" : $" WHERE {Boolean(sources, 2)}";

    private string Integer(List<Source> sources, int depth)
    {
        if (depth == 0) return random.Next(8) == 0 ? "1" : Column(sources);
        return random.Next(14) switch
        {
            0 => $"coalesce({Integer(sources, depth - 1)}, {Integer(sources, depth - 1)})",
            1 => $"({Integer(sources, depth - 1)} + {Integer(sources, depth - 1)})",
            2 => $"CASE WHEN {Boolean(sources, 0)} THEN {Integer(sources, depth - 1)} ELSE {Integer(sources, depth - 1)} END",
            3 => $"CASE {Integer(sources, 0)} WHEN 1 THEN {Integer(sources, depth - 1)} {Pick("", "ELSE 0")} END",
            4 => $"nullif({Integer(sources, depth - 1)}, 2)",
            5 => $"{Pick("greatest", "least")}({Integer(sources, depth - 1)}, {Integer(sources, depth - 1)})",
            6 => $"abs({Integer(sources, depth - 1)})",
            7 => $"(SELECT {Pick("max(y.k)", "count(*)::int", "y.k", "coalesce(max(y.k), 0)", "sum(1)::int")} FROM e y WHERE y.id = {Column(sources)}{Pick("", " LIMIT 1", " GROUP BY y.k LIMIT 1")})".Replace("y.k FROM e y WHERE y.id", "max(y.k) FROM e y WHERE y.id"),
            8 => $"length({Text(sources, depth - 1)})",
            9 => $"(ARRAY[{Integer(sources, 0)}, 1])[{Pick("1", "3")}]",
            10 => $"(ROW({Integer(sources, 0)}, 'x')::pair).l",
            11 => $"({Text(sources, 0)} IS NULL)::int",
            _ => Column(sources),
        };
    }

    private string Text(List<Source> sources, int depth)
    {
        if (depth == 0) return random.Next(8) == 0 ? "'x'" : TextColumn(sources);
        return random.Next(8) switch
        {
            0 => $"({Text(sources, depth - 1)} || {Text(sources, depth - 1)})",
            1 => $"{Integer(sources, depth - 1)}::text",
            2 => $"upper({Text(sources, depth - 1)})",
            3 => $"coalesce({Text(sources, depth - 1)}, {Text(sources, depth - 1)})",
            4 => $"concat({Text(sources, depth - 1)})",
            5 => $"substr({Text(sources, depth - 1)}, 1)",
            _ => TextColumn(sources),
        };
    }

    private string Boolean(List<Source> sources, int depth)
    {
        if (depth > 0 && random.Next(2) == 0)
        {
            return random.Next(3) switch
            {
                0 => $"NOT ({Boolean(sources, depth - 1)})",
                1 => $"({Boolean(sources, depth - 1)} OR {Boolean(sources, depth - 1)})",
                _ => $"({Boolean(sources, depth - 1)} AND {Boolean(sources, depth - 1)})",
            };
        }
        var (column, text) = (Column(sources), TextColumn(sources));
        return random.Next(18) switch
        {
            0 => $"{column} IS NOT NULL",
            1 => $"{column} IS NULL",
            2 => $"{column} {Pick("", "NOT ")}IN (1, 2, {Column(sources)})",
            3 => $"{column} {Pick("", "NOT ")}BETWEEN 0 AND {Column(sources)}",
            4 => $"{column} IS {Pick("", "NOT ")}DISTINCT FROM {Pick("NULL", "3", Column(sources))}",
            5 => $"{column} {Pick("= ANY", "<> ALL")} (ARRAY[1, 2, {Pick("4", "NULL")}])",
            6 => $"({column} > 1) IS {Pick("TRUE", "NOT TRUE", "FALSE", "NOT FALSE", "UNKNOWN", "NOT UNKNOWN")}",
            7 => $"{column} {Pick("", "NOT ")}IN (SELECT y.{Pick("n", "k")} FROM e y)",
            8 => $"EXISTS (SELECT 1 FROM e y WHERE y.n = {column})",
            9 => $"{text} LIKE 't%'",
            10 => $"({column}, {Column(sources)}) {Pick("=", "<", "<>")} (1, 2)",
            11 => $"ROW({column}, {text}) IS {Pick("", "NOT ")}NULL",
            12 => $"coalesce({column}, 0) = {Integer(sources, 0)}",
            13 => $"lax_not_null({column}) = 0",
            14 => BooleanColumn(sources),
            15 => $"CASE WHEN {column} IS NULL THEN true ELSE {column} > 0 END",
            16 => $"{Integer(sources, 1)} {Pick("=", "<>", "<", ">=")} {Integer(sources, 1)}",
            _ => $"nullif({column}, 1) IS NOT NULL",
        };
    }

    private string Other(List<Source> sources)
    {
        var source = sources[random.Next(sources.Count)];
        return Pick($"{source.Alias} IS NULL", $"{source.Alias}::text", $"count(*) OVER ()", $"ROW({Column(sources)})", $"ARRAY[{Column(sources)}]", $"({source.Alias}).n", $"to_jsonb({source.Alias})", "1");
    }

    private string Column(List<Source> sources)
    {
        var source = sources[random.Next(sources.Count)];
        return $"{source.Alias}.{Pick(source.Integers)}";
    }

    private string TextColumn(List<Source> sources)
    {
        var source = sources[random.Next(sources.Count)];
        return $"{source.Alias}.{Pick(source.Texts)}";
    }

    private string BooleanColumn(List<Source> sources)
    {
        var source = sources[random.Next(sources.Count)];
        return $"{source.Alias}.{Pick(source.Booleans)}";
    }

    private string Maybe(string value) => random.Next(3) == 0 ? "NULL" : value;

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
