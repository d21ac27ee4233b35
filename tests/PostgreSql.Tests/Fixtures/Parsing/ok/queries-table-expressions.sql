-- Manual, Table Expressions.

SELECT * FROM t, s.t, d.s.t AS x, t y, t * , ONLY t, ONLY (t) AS z, t AS c (a, b), t c (a, b);

SELECT * FROM a JOIN b ON a.x = b.x INNER JOIN c USING (x, y) LEFT JOIN d ON true RIGHT OUTER JOIN e ON e.a FULL OUTER JOIN f USING (z) CROSS JOIN g NATURAL JOIN h NATURAL LEFT JOIN i NATURAL INNER JOIN j;

--! since 14
SELECT * FROM a JOIN b USING (x) AS ab WHERE ab.x = 1;

SELECT * FROM a JOIN b JOIN c ON true ON false;

SELECT * FROM a CROSS JOIN b JOIN c ON true, (d CROSS JOIN e), (f JOIN g ON true) AS h, ((i NATURAL JOIN j)) k (l, m);

SELECT * FROM (SELECT 1) AS a, (VALUES (1), (2)) b (c), ((SELECT 1) UNION SELECT 2) d, ((SELECT 3)) e, (((SELECT 4) f CROSS JOIN g)), LATERAL (SELECT a.x) h, (TABLE t) i, (WITH w AS (SELECT 1) SELECT * FROM w) j;

--! since 16
SELECT * FROM (SELECT 1), (VALUES (1)), LATERAL (SELECT 2), ((SELECT 3) CROSS JOIN (SELECT 4));

SELECT * FROM f(), f(1) AS g, s.f(1) g (a, b), f() WITH ORDINALITY, f() WITH ORDINALITY AS o (x, n), LATERAL f(t.a) h;

SELECT * FROM f() AS (a int, b text COLLATE "C"), f() AS g (a int), f() g (a s.t[], b setof int);

SELECT * FROM ROWS FROM (f(1), g(2) AS (a int, b text), coalesce(1, 2)) WITH ORDINALITY AS r (x, y), LATERAL ROWS FROM (f(r.x)) q;

SELECT * FROM current_date, current_timestamp(3) AS c, cast(1 AS int) AS k, extract(year FROM now()), left('a', 1), coalesce(a) c2, generate_series(1, 2) AS x, user;

SELECT * FROM rows, value, values, year, name, text, function WHERE true;

SELECT * FROM t TABLESAMPLE bernoulli (10), t AS u TABLESAMPLE s.method (1, 2) REPEATABLE (3), ONLY t v TABLESAMPLE system (5);

SELECT * FROM xmltable('/r' PASSING d COLUMNS a int, b text PATH 'b' DEFAULT 'x' NOT NULL, c FOR ORDINALITY, e xml NULL) AS x, LATERAL xmltable(xmlnamespaces('http://a' AS a, DEFAULT 'http://b'), '/r' PASSING BY VALUE d BY REF COLUMNS a int) y (b);

SELECT * FROM t WHERE a IN (SELECT b FROM (SELECT c FROM u) v JOIN w ON v.c = w.c);

SELECT * FROM LATERAL (SELECT 1) a LEFT JOIN LATERAL f(a) b ON true;

--! since 16
SELECT * FROM (SELECT 1);

--! since 16
SELECT * FROM (VALUES (1));

--! since 16
SELECT * FROM t, LATERAL (SELECT t.a) WHERE true;

SELECT * FROM a, b, c;

SELECT * FROM a CROSS JOIN b INNER JOIN c ON a.x = c.x;

SELECT * FROM a JOIN (b JOIN c ON true) ON true;

SELECT * FROM (a JOIN b ON true) AS j;

SELECT * FROM (a JOIN b ON true) j (x, y);

--! since 14
SELECT * FROM a JOIN b USING (x, y) AS j;

SELECT * FROM a NATURAL LEFT OUTER JOIN b NATURAL RIGHT JOIN c;

SELECT * FROM t AS x (a, b, c), u y;

SELECT * FROM (SELECT 1) AS x (a), (VALUES (1, 2)) AS v (b, c);

SELECT * FROM f(1) AS x, g(2) WITH ORDINALITY AS y (a, n), ROWS FROM (f(1), g(2) AS (a int)) AS z;

SELECT * FROM LATERAL (SELECT 1) x, LATERAL f(x.a) y;

SELECT * FROM dblink('x', 'y') AS t (a int, b text);

SELECT * FROM a LEFT JOIN b ON a.x = b.x AND b.y = 1 WHERE a.z > 5 AND b.y IS NULL;

SELECT x, sum(y) FROM t GROUP BY x HAVING sum(y) > 3;

SELECT * FROM t GROUP BY a, (b, c), ROLLUP (d, (e, f)), CUBE (g), GROUPING SETS (h, (i, j), CUBE (k));

SELECT * FROM t GROUP BY CUBE;

SELECT * FROM t GROUP BY GROUPING (a);

--! since 14
SELECT * FROM t GROUP BY DISTINCT ROLLUP (a, b);

SELECT * FROM ((a JOIN b ON true));

SELECT * FROM ((SELECT 1)) x;

--! since 16
SELECT * FROM LATERAL (SELECT 1);

SELECT * FROM a ASOF JOIN b ON true;

SELECT * FROM LATERAL row.x(1);

SELECT * FROM LATERAL coalesce(1, 2) x;

SELECT x.a FROM t AS x JOIN u AS y USING (a) LEFT JOIN v ON v.b = x.b AND v.c IS NULL;

SELECT x FROM t AS x, u x;

SELECT o.a, (SELECT max(i.b) FROM i WHERE i.c = o.c) FROM o;

SELECT j.* FROM (a JOIN b ON a.x = b.x) AS j;

SELECT f.x FROM f(1, 2) WITH ORDINALITY AS f (x, n) WHERE n < 3;

SELECT * FROM a x (p, q), LATERAL (SELECT p + q) y (s);
