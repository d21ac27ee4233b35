-- Manual, Value Expressions.

SELECT a, t.a, s.t.a, d.s.t.a, t.*, s.t.*, * FROM s.t;

SELECT (c).x, (c).*, (t.c).x.y, (c).a[1].b, ($1).x, (SELECT r).f, (SELECT r)[1] FROM t;

SELECT arr[i + 1], (arr || 1)[2] FROM t;

SELECT f(), f(1), s.f(1, 2), f(VARIADIC ARRAY[1]), f(1, VARIADIC a), f(ALL a), f(DISTINCT a, b), f(*) FROM t;

SELECT f(a => 1), f(1, b => 2), f(a := 1, 2), f(left => 1);

SELECT count(*) FILTER (WHERE a > 1), array_agg(a ORDER BY b DESC NULLS LAST, c USING >) FILTER (WHERE b) FROM t;

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY a), mode() WITHIN GROUP (ORDER BY b DESC) FILTER (WHERE c) FROM t;

SELECT string_agg(DISTINCT a, ',' ORDER BY a) FROM t;

SELECT rank() OVER (), sum(a) OVER w, lag(a, 1) OVER (w ORDER BY b), sum(a) FILTER (WHERE b) OVER (PARTITION BY c, d) FROM t WINDOW w AS (PARTITION BY c);

SELECT CAST(a AS integer), a::integer, integer '1', CAST(a AS s.t(1, 'x')), CAST(a AS text) FROM t;

SELECT a COLLATE "C", a COLLATE pg_catalog."de_DE" || b COLLATE s."x" FROM t;

SELECT (SELECT 1), EXISTS (SELECT FROM t), ARRAY(SELECT a FROM t ORDER BY a), NOT EXISTS ((SELECT 1));

SELECT ((SELECT 1)) + 1, ((SELECT 1) UNION (SELECT 2)), (((SELECT 1) LIMIT 1) OFFSET 0), ((SELECT 1), 2), (((1)));

SELECT ARRAY[]::int[], ARRAY[1, 2], ARRAY[[1, 2], [3, 4]], ARRAY[[[1]], [[2]]], ARRAY[ARRAY[1], b] FROM t;

SELECT ROW(), ROW(1), ROW(1, 2), (1, 2), ((1, 2), 3), ROW(t.*), (t.*, 1) FROM t;

SELECT (1, 2) = (3, 4), ROW(1) < ROW(2), (a, b) IS NOT NULL, (a, b) IN ((1, 2), (3, 4)), (a, b) = ANY (SELECT 1, 2) FROM t;

SELECT (a, b) OVERLAPS (c, d), ROW(a, b) OVERLAPS ROW(c, d), NOT (a, b) OVERLAPS ROW(c, d) FROM t;

SELECT 1 + 2 * 3 ^ 4 % 5 / 6 - 7, - 2 ^ 2, - a::int, + -1, a - - b, NOT a = b, NOT NOT a FROM t;

SELECT a AND b OR c AND NOT d OR e IS NULL AND f FROM t;

SELECT a < b, (a < b) < c, a = b IS NOT NULL, a <> b AND c != d FROM t WHERE (a = b) = c;

SELECT a IS NULL, a ISNULL, a NOTNULL, a IS NOT NULL, a IS TRUE, a IS NOT FALSE, a IS UNKNOWN, a IS NOT UNKNOWN, a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b + 1, a IS DOCUMENT, a IS NOT DOCUMENT FROM t;

SELECT a IS NULL IS NULL, a ISNULL = b, a IS DISTINCT FROM b FROM t;

SELECT a IS NORMALIZED, a IS NFC NORMALIZED, a IS NOT NFKD NORMALIZED FROM t;

SELECT a BETWEEN 1 AND 2, a NOT BETWEEN 1 AND 2 AND b, a BETWEEN SYMMETRIC b + 1 AND c, a BETWEEN ASYMMETRIC 1 AND 2 OR a NOT BETWEEN SYMMETRIC 1 AND 2, a BETWEEN b = c AND d FROM t;

SELECT a IN (1), a NOT IN (1, 2), a IN (SELECT 1), a IN ((SELECT 1)), a IN ((SELECT 1), 2), a IN ((SELECT 1) UNION SELECT 2), a NOT IN (VALUES (1)), a IN (1) IN (true), a IN (values) FROM t;

SELECT a LIKE 'x%', a NOT LIKE b || '%', a LIKE b ESCAPE '!', a ILIKE 'x', a NOT ILIKE 'x' ESCAPE '', a SIMILAR TO 'x', a NOT SIMILAR TO 'x' ESCAPE b || c FROM t;

SELECT a = ANY (b), a < ALL (ARRAY[1]), a <> SOME (SELECT 1), a LIKE ANY (b), a NOT LIKE ALL (b), a ILIKE SOME (b), a NOT ILIKE ANY ('{x}'), a OPERATOR(pg_catalog.=) ANY (b), a = ANY ((SELECT b)), 1 < ALL (b) < true FROM t;

SELECT a AT TIME ZONE 'UTC', a AT TIME ZONE 'UTC' AT TIME ZONE b || c, a + b AT TIME ZONE c::text FROM t;

--! since 17
SELECT a AT LOCAL, a AT LOCAL AT TIME ZONE 'UTC' FROM t;

SELECT CASE WHEN a THEN 1 END, CASE WHEN a THEN 1 WHEN b THEN 2 ELSE 3 END, CASE a WHEN 1 THEN 'x' ELSE NULL END, CASE CASE WHEN a THEN b END WHEN c THEN d END FROM t;

SELECT DEFAULT;

--! until 13
SELECT a IS OF (int, text), a IS NOT OF (s.t) FROM t;

SELECT year, date, name, value, type, text, left('a', 1), right('b', 1) FROM t;

--! until 13
SELECT extract();

--! until 13
SELECT 5 !;

--! until 13
SELECT a ! b !;

--! since 17
SELECT a FROM t WHERE a AT LOCAL;

--! until 16
SELECT merge_action(1);

--! until 15
SELECT system_user();

SELECT a, t.a, s.t.a, d.s.t.a;

SELECT t.*, s.t.*, d.s.t.*;

SELECT $1, $1::int, ($1).f, $1 + $2;

SELECT a[1], a[1][2], a[1:2], a[:2], a[1:], a[:], a[1:2][3];

SELECT (f(x)).a, (f(x)).*, (a.b).c, (ROW(1, 2)).f1, (a[1]).b, (SELECT a).b;

SELECT a[1].b.c[2], t.a[1].b;

SELECT 1 + 2 - 3 * 4 / 5 % 6 ^ 7;

SELECT -a, +a, - - a, -(-a), - + a;

SELECT a AND b OR NOT c;

SELECT NOT NOT a, NOT a = b, NOT a IS NULL;

SELECT f(), f(1), f(a, b), s.f(1), d.s.f(1);

SELECT f(DISTINCT a ORDER BY a), f(ALL a), f(a ORDER BY b DESC, c USING <);

SELECT CAST(a AS int), a::int, int '1', CAST(1 AS numeric(5, 2)), CAST(a AS s.t[]);

SELECT int4(a), date(a), "float8"(a);

SELECT a COLLATE "C", (a || b) COLLATE s."de";

SELECT (SELECT max(a) FROM t), (VALUES (1)), (TABLE t);

SELECT ROW(), ROW(1), ROW(1, 'a'), (1, 2), ROW(t.*), ROW(t.*, 1);

SELECT a IS NULL, a IS NOT NULL, a ISNULL, a NOTNULL, a IS TRUE, a IS NOT UNKNOWN;

SELECT a BETWEEN 1 AND 2, a NOT BETWEEN SYMMETRIC 1 AND 2;

SELECT a IN (1, 2), a NOT IN (SELECT 1), (a, b) IN ((1, 2));

SELECT a LIKE 'x' ESCAPE '!', a NOT ILIKE 'x', a SIMILAR TO 'x' ESCAPE '!';

SELECT a < b AND b < c, (a < b) = true;

SELECT EXISTS (SELECT 1), NOT EXISTS (SELECT 1), UNIQUE_a;

SELECT a AT TIME ZONE 'x', a AT TIME ZONE INTERVAL '1' HOUR;

--! since 17
SELECT a AT LOCAL;

SELECT a || b || c, a || -b;

SELECT a IS NULL IS NOT NULL;

SELECT a IN (1) IN (true);

--! since 14
SELECT a NOT;

--! since 14
SELECT a IS;

--! since 14
SELECT a IN;

SELECT a IN (SELECT);

--! since 14
SELECT a LIKE;

SELECT f("a" => 1);

SELECT CONVERT(int, a);

--! since 14
SELECT a COLLATE;

SELECT a COLLATE "C" COLLATE "D";

SELECT ROW;

SELECT EXISTS;

--! since 14
SELECT a AND;

--! since 14
SELECT a OR;

SELECT a && b, a || b;

SELECT a & & b;

SELECT a == b;

SELECT IF(a, b, c), IFNULL(a, b), ISNULL(a, b);

SELECT a -> b -> c, a->'b'->>'c', a #> '{b}';

SELECT (a, b) = (1, 2), (a, b) < ROW(1, 2), ROW(a) IS DISTINCT FROM ROW(b);

SELECT a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b;

SELECT a IS DOCUMENT, a IS NOT DOCUMENT, a IS NFC NORMALIZED;

SELECT 2 ^ 2 ^ 3, -2 ^ 2, NOT a = b OR c, a + b IN (3), a IS NULL = b;

SELECT a IS DISTINCT FROM b OR c;

SELECT a COLLATE "C" || b < c;

SELECT a AT TIME ZONE 'x' - b, a AT TIME ZONE b::text;

SELECT -1::int, - a[1], @ -1, a - -1;

SELECT (1, 2) = (1, 2), ROW(1) = ROW(2), (a, b) < ANY (SELECT 1, 2);

SELECT (a).b[1].c, (a.b).c[1:2], (ROW(1)).f1;

SELECT a.f, f(a), (f(a)).g FROM a;

SELECT upper(a) FILTER (WHERE b), count(*) FILTER (WHERE a > 1);

SELECT f(a, b => 1), f(VARIADIC c), f(a, VARIADIC d => e);

SELECT a = ALL ('{1,2}'), a IN (1, NULL), a <> ALL (SELECT b);

SELECT $1 || $2, $1::int[], CASE $1 WHEN 1 THEN $2 END;

SELECT a::date, date(a), a::s."T"(1), a::double precision[];

--! since 14
SELECT a ! ESCAPE c;

SELECT a ! NOT b;

SELECT a ! set;

SELECT a ! like(b, c);

--! since 14
SELECT a ! escape(b);

--! since 14
SELECT a ! isnull(b);

--! until 13
SELECT a ! IS NULL, a ! ISNULL, a ! LIKE b, a ! BETWEEN b AND c, a ! NOT IN (b), a | NOT LIKE ANY (b), a | LIKE ANY (b);

SELECT a ! preceding;
