using System;
using System.Linq;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>
/// Queries that group, sort and tell apart by expressions, by a seed: what is selected is what is grouped by, the same written otherwise, made
/// of it, or something that only looks like it.
/// </summary>
internal sealed class GroupedQueries(Random random)
{
    public const string Schema = """
        CREATE TYPE pair AS (l integer, r text);
        CREATE DOMAIN amount AS numeric(10, 2);
        CREATE DOMAIN code AS text;
        CREATE TABLE g (a integer, b integer, c integer, s text, v varchar, w varchar(10), p timestamp, d date, n numeric, m bigint, f boolean,
            x integer[], r pair, j jsonb, o amount, e code, u uuid, h char(4));
        CREATE TABLE i (a bigint, b integer, c smallint, q integer, s text, w varchar(10));
        CREATE TABLE k (id integer PRIMARY KEY, a integer, b integer, s text);
        CREATE FUNCTION one(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION two(integer, integer DEFAULT 2) RETURNS integer LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION many(VARIADIC integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
        """;

    private static readonly string[] Values =
    [
        "a", "b", "g.a", "s", "v", "w", "p", "d", "n", "m", "f", "x", "r", "j", "o", "e", "u", "h", "g.b",
        "lower(s)", "upper(s)", "lower(v)", "lower(v::text)", "lower(w)", "lower(e)", "s || 'x'", "s || 'y'", "s || v", "s || a", "a || s",
        "p::date", "date(p)", "CAST(p AS date)", "p::timestamptz", "p::timestamptz::date", "date_trunc('day', p)", "date_trunc('month', p)",
        "date_trunc('day', p)::date", "extract(year FROM p)", "extract(month FROM p)", "extract(year FROM d)", "date_part('year', p)", "d::timestamp",
        "a + 1", "a + 2", "1 + a", "a + b", "a + m", "a + '1'", "a + 1::bigint", "a + 1.0", "-a", "- b", "+ a", "@ a", "a % 2", "a * 2",
        "a::bigint", "int8(a)", "a::integer", "m::integer", "a::numeric", "a::text", "a::varchar", "b::text", "a::real", "a::double precision",
        "coalesce(a, 0)", "coalesce(a, b)", "coalesce(a, 0, 1)", "coalesce(a, '0')", "coalesce(b, a)", "coalesce(s, '')", "coalesce(v, '')",
        "coalesce(a)",
        "CASE WHEN a > 1 THEN 1 ELSE 2 END", "CASE WHEN a > 1 THEN 1 ELSE 3 END", "CASE WHEN a > 1 THEN 1 END",
        "CASE WHEN a > 1 THEN 1 ELSE NULL END",
        "CASE a WHEN 1 THEN 'x' END", "CASE a WHEN 2 THEN 'x' END", "CASE WHEN a = 1 THEN 'x' END", "CASE a WHEN 1 THEN 'x' ELSE s END",
        "CASE s WHEN 'a' THEN a END",
        "a IN (1, 2)", "a IN (1, 3)", "a IN (1)", "a = 1", "a = '1'", "a IN ('1', 2)", "a NOT IN (1, 2)", "a IN (1, b)", "a IN (1, 2, b)",
        "a = 1 OR a = b",
        "a BETWEEN 1 AND 2", "a >= 1 AND a <= 2", "a >= 1", "a NOT BETWEEN 1 AND 2", "a BETWEEN SYMMETRIC 1 AND 2", "a > 1", "b > 1", "1 < a",
        "s LIKE 'x%'", "s ~~ 'x%'", "s LIKE 'y%'", "s NOT LIKE 'x%'", "s ILIKE 'x%'", "v LIKE 'x%'", "s ~ 'x'", "s SIMILAR TO 'x'",
        "s LIKE 'x' ESCAPE '!'",
        "s COLLATE \"C\"", "s COLLATE \"POSIX\"", "lower(s COLLATE \"C\")", "(s COLLATE \"C\")::varchar", "v COLLATE \"C\"", "s || 'x' COLLATE \"C\"",
        "s::varchar", "s::varchar(5)", "s::varchar(6)", "v::text", "v::varchar(5)", "w::text", "w::varchar", "w::varchar(5)", "w::varchar(10)",
        "s::text", "h::text", "h::char(4)",
        "h::char(3)", "s::name", "s::code", "e::text", "o::numeric", "o::amount", "n::amount", "n::numeric(10, 2)", "n::numeric(10, 3)",
        "n::numeric", "'x'::text", "1::amount",
        "x[1]", "x[2]", "x[a]", "x[1:2]", "x[1][2]", "x::text[]", "x::bigint[]", "(r).l", "(r).r", "g.r", "(g.r).l", "(r).l + 1", "j['q']", "j['z']",
        "ROW(a, b)", "ROW(b, a)", "(a, b)", "(a, b) = (1, 2)", "a = 1 AND b = 2", "(a, b) < (1, 2)", "(a, b) IN ((1, 2), (3, 4))", "(a, b) <> (1, 2)",
        "a IS NULL", "a IS NOT NULL", "b IS NULL", "a ISNULL", "NOT f", "f", "f IS TRUE", "f IS NOT TRUE", "f AND a > 1", "f AND a > 1 AND b > 1",
        "(f AND a > 1) AND b > 1",
        "f AND (a > 1 AND b > 1)", "f OR a > 1", "nullif(a, 1)", "nullif(a, b)", "greatest(a, b)", "least(a, b)", "greatest(b, a)",
        "a IS DISTINCT FROM b",
        "a IS NOT DISTINCT FROM b", "a IS DISTINCT FROM NULL", "n + 1.0", "n + 1.00", "n + 1", "round(n, 1)", "round(n)", "a = 1.0", "m = 1",
        "m = '1'",
        "j -> 'q'", "j ->> 'q'", "j -> 'z'", "jsonb_object_field(j, 'q')", "j -> 1", "substring(s FROM 1 FOR 2)", "substring(s, 1, 2)",
        "substr(s, 1, 2)", "substring(s FOR 2)",
        "trim(s)", "btrim(s)", "trim(BOTH 'x' FROM s)", "btrim(s, 'x')", "position('x' IN s)", "strpos(s, 'x')", "p AT TIME ZONE 'UTC'",
        "timezone('UTC', p)",
        "ARRAY[a, b]", "ARRAY[b, a]", "ARRAY[a]", "ARRAY[a, b]::bigint[]", "a = ANY ('{1,2}')", "a = ANY (x)", "a = ALL (x)", "b = ANY (x)",
        "a <> ALL (ARRAY[1, 2])",
        "a = ANY (ARRAY[1, 2])", "concat(a, b)", "concat(b, a)", "concat_ws(',', a, b)", "one(a)", "one(b)", "two(a)", "two(a, 2)", "two(a, 3)",
        "many(a, b)",
        "many(VARIADIC ARRAY[a, b])", "many(VARIADIC x)", "many(a)", "text(a = 1)", "(SELECT 1)", "(SELECT 2)",
        "(SELECT max(i.b) FROM i WHERE i.b = g.a)",
        "(SELECT max(i.b) FROM i WHERE i.b = g.b)", "EXISTS (SELECT 1 FROM i WHERE i.b = g.a)", "a IN (SELECT i.b FROM i)",
        "b IN (SELECT i.b FROM i)", "a = (SELECT 1)",
        "CURRENT_DATE", "CURRENT_DATE - d", "now() - p", "u::text", "md5(s)", "p + interval '1 day'", "p + '1 day'", "p - interval '1 day'",
        "d + 1", "d - 1",
        "array_length(x, 1)", "cardinality(x)", "bit_length(s)", "length(s)", "char_length(s)", "a::bit(3)", "a::oid", "xmlelement(name q, a)",
        "json_build_object('a', a)",
    ];

    private static readonly string[] Sources =
    [
        "g", "g", "g", "g", "g JOIN i USING (b)", "g LEFT JOIN i USING (b)", "g RIGHT JOIN i USING (b)", "g FULL JOIN i USING (b)",
        "g JOIN i USING (a)", "g FULL JOIN i USING (a)",
        "g LEFT JOIN i USING (a)", "g RIGHT JOIN i USING (a)", "g FULL JOIN i USING (s)", "g JOIN i USING (a, b)", "g FULL JOIN i USING (w, b)",
        "g FULL JOIN i USING (c)",
        "g NATURAL JOIN i", "g JOIN k USING (a)", "g FULL JOIN k USING (a)",
    ];

    /// <summary>With what stands in the sources only.</summary>
    private static readonly string[] Joined = ["i.b", "g.b", "b", "a", "g.a", "i.a", "coalesce(g.b, i.b)", "coalesce(g.a, i.a)", "s", "g.s", "i.s", "w", "c", "b + 1", "g.b + 1", "a + 1"];

    public string Next() => random.Next(10) switch
    {
        0 => $"SELECT DISTINCT {List(2)} FROM {From()} ORDER BY {Sorted()}",
        1 => $"SELECT DISTINCT ON ({Kept()}{Maybe(", " + Kept())}) {List(2)} FROM {From()} ORDER BY {Sorted()}",
        2 => Aggregate(),
        3 => Sets(),
        _ => Grouped(),
    };

    private string _from = "g";
    private string[] _chosen = ["a", "a"];

    private string From()
    {
        _from = Pick(Sources);
        return _from;
    }

    private string Grouped()
    {
        Choose();
        var having = random.Next(4) == 0 ? $" HAVING {Within(Like())} IS NOT NULL" : "";
        var order = random.Next(4) == 0 ? $" ORDER BY {Within(Like())}" : "";
        var window = random.Next(12) == 0 ? $", rank() OVER (PARTITION BY {Like()} ORDER BY {Like()})" : "";
        return $"SELECT {Within(Like())}{Maybe(", " + Within(Like()))}{window} FROM {_from} GROUP BY {_chosen[0]}{Maybe(", " + _chosen[1])}{having}{order}";
    }

    private string Sets()
    {
        _from = "g";
        _chosen = [Value(), Value()];
        var by = Pick($"ROLLUP ({_chosen[0]}, {_chosen[1]})", $"CUBE ({_chosen[0]}, {_chosen[1]})", $"GROUPING SETS (({_chosen[0]}), ({_chosen[0]}, {_chosen[1]}))", $"({_chosen[0]}, {_chosen[1]})");
        return $"SELECT {Within(Like())}, GROUPING({Like()}) FROM {_from} GROUP BY {by}";
    }

    private string Aggregate()
    {
        Choose();
        var (first, second) = (Like(), Like());
        return Pick(
            $"SELECT count(DISTINCT {first} ORDER BY {second}) FROM {_from}",
            $"SELECT array_agg(DISTINCT {first} ORDER BY {first}) FROM {_from}",
            $"SELECT string_agg(DISTINCT {first}::text, ',' ORDER BY {second}::text) FROM {_from}",
            $"SELECT {first}, count(*), sum(a + b) FROM {_from} GROUP BY {second}",
            $"SELECT {first} AS y, {second} AS y FROM {_from} ORDER BY y",
            $"SELECT {first} AS y, count(*) FROM {_from} GROUP BY y, {second}",
            $"SELECT {first}, count(*) FROM {_from} GROUP BY 1 HAVING {second} IS NULL",
            $"SELECT DISTINCT count(*) + {first} FROM {_from} GROUP BY {first} ORDER BY count(*) + {second}",
            $"SELECT max({first}::text) FILTER (WHERE {second} IS NULL), percentile_disc(0.5) WITHIN GROUP (ORDER BY a) FROM {_from}");
    }

    private void Choose()
    {
        From();
        _chosen = [Value(), Value()];
    }

    private string Kept()
    {
        _chosen = [Value(), _chosen[0]];
        return _chosen[0];
    }

    private string Sorted() => Pick(Like(), $"{Like()}, {Like()}", $"{_chosen[0]}, {Like()}", $"{_chosen[0]}, {_chosen[1]}", "1", $"{_chosen[0]}");

    private string List(int count)
    {
        var items = Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? Value() : Like()).ToArray();
        _chosen = [items[0], items[^1]];
        return string.Join(", ", items);
    }

    /// <summary>What is grouped by, or something else.</summary>
    private string Like() => random.Next(5) switch
    {
        0 or 1 => _chosen[0],
        2 => _chosen[1],
        3 => Near(_chosen[0]),
        _ => Value(),
    };

    /// <summary>A neighbour in the list, which often is almost the same.</summary>
    private string Near(string value)
    {
        var at = Array.IndexOf(Values, value);
        return at < 0 ? Value() : Values[Math.Clamp(at + random.Next(-3, 4), 0, Values.Length - 1)];
    }

    private string Within(string value) => random.Next(6) switch
    {
        0 => Pick($"({value})::text", $"({value}) IS NULL", $"coalesce({value}, {value})", $"CASE WHEN {value} IS NULL THEN 1 END", $"concat({value}, 'q')", $"({value}) = ({value})",
            $"(SELECT {value})", $"EXISTS (SELECT 1 FROM k WHERE k.a::text = ({value})::text)", $"ROW({value}, 1)", $"ARRAY[{value}]", $"count(*) || ({value})::text"),
        _ => value,
    };

    private string Value() => _from != "g" && random.Next(2) == 0 ? Pick(Joined) : Pick(Values);

    private string Maybe(string text) => random.Next(2) == 0 ? text : "";

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
