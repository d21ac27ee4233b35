SELECT id, count(*) FROM t;
-- 42803 at 8: column "t.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT count(*), sum(id) FROM t;
-- ok: count int8, sum int8

SELECT id + 1 FROM t HAVING count(*) > 1;
-- 42803 at 8: column "t.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT txt, count(*) FROM t GROUP BY txt;
-- ok: txt text, count int8

SELECT txt, vc, count(*) FROM t GROUP BY txt;
-- 42803 at 13: column "t.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT t.txt, count(*) FROM t GROUP BY txt;
-- ok: txt text, count int8

SELECT txt AS x, count(*) FROM t GROUP BY x;
-- ok: x text, count int8

SELECT lower(txt), count(*) FROM t GROUP BY lower(txt);
-- ok: lower text, count int8

SELECT lower(txt), count(*) FROM t GROUP BY 1;
-- ok: lower text, count int8

SELECT lower(txt), vc FROM t GROUP BY 1;
-- 42803 at 20: column "t.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id, txt, vc FROM t GROUP BY id;
-- ok: id int4, txt text, vc varchar

SELECT t.* FROM t GROUP BY id;
-- ok: id int4, big int8, small int2, num numeric, real4 float4, real8 float8, txt text, vc varchar, ch bpchar, nm name, flag bool, day date, moment timestamp, stamp timestamptz, clock time, span interval, uid uuid, js json, jb jsonb, raw bytea, ints _int4, texts _text, feeling mood, place point2, pos int4, label varchar, list _int4, bits bit, vbits varbit, period tsrange, days daterange, addr inet, cost money, words tsvector, query tsquery, doc xml, spot point

SELECT * FROM t GROUP BY txt;
-- 42803 at 8: column "t.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT t FROM t GROUP BY id;
-- ok: t t

SELECT t FROM t GROUP BY txt;
-- 42803 at 8: column "t.*" must appear in the GROUP BY clause or be used in an aggregate function

SELECT a.txt, b.vc FROM t a JOIN t b USING (id) GROUP BY a.id;
-- 42803 at 15: column "b.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT a.txt, b.vc FROM t a JOIN t b USING (id) GROUP BY a.id, b.id;
-- ok: txt text, vc varchar

SELECT p.name, c.extra FROM parent p, child c GROUP BY p.name;
-- 42803 at 16: column "c.extra" must appear in the GROUP BY clause or be used in an aggregate function

SELECT name FROM (SELECT name, id FROM parent) s GROUP BY id;
-- 42803 at 8: column "s.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id FROM t GROUP BY txt ORDER BY id;
-- 42803 at 8: column "t.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT txt FROM t GROUP BY txt ORDER BY vc;
-- 42803 at 41: column "t.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT txt FROM t GROUP BY txt ORDER BY max(vc);
-- ok: txt text

SELECT txt FROM t GROUP BY txt HAVING vc = 'a';
-- 42803 at 39: column "t.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT txt FROM t GROUP BY txt HAVING max(vc) = 'a' AND txt <> 'b';
-- ok: txt text

SELECT DISTINCT ON (vc) txt FROM t GROUP BY txt;
-- 42803 at 21: column "t.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT max(id), (SELECT max(p.id) FROM parent p WHERE p.id = t.big) FROM t;
-- 42803 at 62: subquery uses ungrouped column "t.big" from outer query

SELECT max(id), (SELECT max(t.id) FROM parent p) FROM t;
-- ok: max int4, max int4

SELECT (SELECT t.vc) FROM t GROUP BY txt;
-- 42803 at 16: subquery uses ungrouped column "t.vc" from outer query

SELECT (SELECT t.txt) FROM t GROUP BY txt;
-- ok: txt text

SELECT (SELECT count(t.id) FROM parent) FROM t;
-- ok: count int8

SELECT txt, (SELECT count(t.id) FROM parent) FROM t;
-- 42803 at 8: column "t.txt" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id FROM t WHERE count(*) > 1;
-- 42803 at 24: aggregate functions are not allowed in WHERE

SELECT id FROM t WHERE id IN (SELECT max(t.id));
-- 42803 at 38: aggregate functions are not allowed in WHERE

SELECT id FROM t WHERE id = (SELECT max(id) FROM parent);
-- ok: id int4

SELECT id FROM t GROUP BY id, max(big);
-- 42803 at 31: aggregate functions are not allowed in GROUP BY

SELECT id FROM t JOIN parent p ON count(*) = 1;
-- 42803 at 35: aggregate functions are not allowed in JOIN conditions

SELECT sum(sum(id)) FROM t;
-- 42803 at 12: aggregate function calls cannot be nested

SELECT sum(id + max(big)) FROM t;
-- 42803 at 17: aggregate function calls cannot be nested

SELECT sum((SELECT max(p.id) FROM parent p)) FROM t;
-- ok: sum int8

SELECT sum(count(*)) OVER () FROM t;
-- ok: sum numeric

SELECT sum(id) OVER (), count(*) FROM t;
-- 42803 at 12: column "t.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT sum(id) OVER (ORDER BY count(*)) FROM t GROUP BY id;
-- ok: sum int8

SELECT txt, rank() OVER (ORDER BY max(id)) FROM t GROUP BY txt;
-- ok: txt text, rank int8

SELECT txt, rank() OVER (ORDER BY vc) FROM t GROUP BY txt;
-- 42803 at 35: column "t.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id FROM t WHERE row_number() OVER () = 1;
-- 42P20 at 24: window functions are not allowed in WHERE

SELECT id FROM t GROUP BY rank() OVER ();
-- 42P20 at 27: window functions are not allowed in GROUP BY

SELECT id FROM t HAVING rank() OVER () = 1;
-- 42P20 at 25: window functions are not allowed in HAVING

SELECT id FROM t LIMIT count(*);
-- 42803 at 24: aggregate functions are not allowed in LIMIT

SELECT id FROM t LIMIT row_number() OVER ();
-- 42P20 at 24: window functions are not allowed in LIMIT

SELECT row_number() OVER (ORDER BY row_number() OVER ()) FROM t;
-- 42P20 at 36: window functions are not allowed in window definitions

SELECT sum(row_number() OVER ()) FROM t;
-- 42803 at 12: aggregate function calls cannot contain window function calls

SELECT lag(row_number() OVER ()) OVER () FROM t;
-- 42P20 at 12: window function calls cannot be nested

SELECT count(*) FILTER (WHERE count(*) > 1) FROM t;
-- 42803 at 31: aggregate functions are not allowed in FILTER

SELECT max(id) FILTER (WHERE row_number() OVER () = 1) FROM t;
-- 42P20 at 30: window functions are not allowed in FILTER

SELECT * FROM generate_series(1, count(*)) g;
-- 42803 at 34: aggregate functions are not allowed in functions in FROM

SELECT * FROM t, LATERAL (SELECT count(t.id)) s;
-- 42803 at 34: aggregate functions are not allowed in FROM clause of their own query level

SELECT * FROM t, LATERAL (SELECT count(*) AS n FROM parent p WHERE p.id = t.id) s;
-- ok: id int4, big int8, small int2, num numeric, real4 float4, real8 float8, txt text, vc varchar, ch bpchar, nm name, flag bool, day date, moment timestamp, stamp timestamptz, clock time, span interval, uid uuid, js json, jb jsonb, raw bytea, ints _int4, texts _text, feeling mood, place point2, pos int4, label varchar, list _int4, bits bit, vbits varbit, period tsrange, days daterange, addr inet, cost money, words tsvector, query tsquery, doc xml, spot point, n int8

SELECT * FROM t, LATERAL generate_series(1, t.id) g;
-- ok: id int4, big int8, small int2, num numeric, real4 float4, real8 float8, txt text, vc varchar, ch bpchar, nm name, flag bool, day date, moment timestamp, stamp timestamptz, clock time, span interval, uid uuid, js json, jb jsonb, raw bytea, ints _int4, texts _text, feeling mood, place point2, pos int4, label varchar, list _int4, bits bit, vbits varbit, period tsrange, days daterange, addr inet, cost money, words tsvector, query tsquery, doc xml, spot point, g int4

INSERT INTO t (id) VALUES (count(*));
-- 42803 at 28: aggregate functions are not allowed in VALUES

INSERT INTO t (id) SELECT count(*) FROM t;
-- ok

UPDATE t SET id = count(*);
-- 42803 at 19: aggregate functions are not allowed in UPDATE

UPDATE t SET id = (SELECT count(*) FROM parent);
-- ok

DELETE FROM t WHERE max(id) = 1;
-- 42803 at 21: aggregate functions are not allowed in WHERE

DELETE FROM t RETURNING count(*);
-- 42803 at 25: aggregate functions are not allowed in RETURNING

VALUES (count(*));
-- 42803 at 9: aggregate functions are not allowed in VALUES

SELECT generate_series(1, 2), id FROM t;
-- ok: generate_series int4, id int4

SELECT id FROM t WHERE generate_series(1, 2) = 1;
-- 0A000 at 24: set-returning functions are not allowed in WHERE

SELECT id FROM t ORDER BY generate_series(1, 2);
-- ok: id int4

SELECT id FROM t GROUP BY id, generate_series(1, 2);
-- ok: id int4

SELECT id FROM t LIMIT generate_series(1, 2);
-- 0A000 at 24: set-returning functions are not allowed in LIMIT

SELECT id FROM t HAVING generate_series(1, 2) = 1;
-- 0A000 at 25: set-returning functions are not allowed in HAVING

SELECT CASE WHEN true THEN generate_series(1, 2) END;
-- 0A000 at 28: set-returning functions are not allowed in CASE

SELECT coalesce(1, generate_series(1, 2));
-- 0A000 at 20: set-returning functions are not allowed in COALESCE

SELECT greatest(1, generate_series(1, 2));
-- ok: greatest int4

SELECT sum(generate_series(1, 2));
-- 0A000 at 12: aggregate function calls cannot contain set-returning function calls

SELECT sum(generate_series(1, 2)) OVER ();
-- 0A000 at 12: window function calls cannot contain set-returning function calls

SELECT generate_series(1, generate_series(1, 2));
-- ok: generate_series int4

SELECT * FROM generate_series(1, generate_series(1, 2));
-- 0A000 at 34: set-returning functions must appear at top level of FROM

SELECT 1 FROM t a JOIN t b ON unnest(a.ints) = 1;
-- 0A000 at 31: set-returning functions are not allowed in JOIN conditions

INSERT INTO t (id) VALUES (generate_series(1, 2));
-- ok

INSERT INTO t (id) VALUES (generate_series(1, 2)), (1);
-- 0A000 at 28: set-returning functions are not allowed in VALUES

UPDATE t SET id = generate_series(1, 2);
-- 0A000 at 19: set-returning functions are not allowed in UPDATE

DELETE FROM t RETURNING generate_series(1, 2);
-- 0A000 at 25: set-returning functions are not allowed in RETURNING

VALUES (generate_series(1, 2));
-- 0A000 at 9: set-returning functions are not allowed in VALUES

SELECT count(*) FROM t GROUP BY ROLLUP (id, txt);
-- ok: count int8

SELECT id, txt, vc, grouping(id, txt) FROM t GROUP BY ROLLUP (id, txt);
-- 42803 at 17: column "t.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id, txt, vc FROM t GROUP BY id, ROLLUP (txt);
-- ok: id int4, txt text, vc varchar

SELECT txt FROM t GROUP BY ();
-- 42803 at 8: column "t.txt" must appear in the GROUP BY clause or be used in an aggregate function

SELECT count(*) FROM t GROUP BY ();
-- ok: count int8

SELECT txt, count(*) FROM t GROUP BY GROUPING SETS ((txt), (vc));
-- ok: txt text, count int8

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY id), txt FROM t;
-- 42803 at 57: column "t.txt" must appear in the GROUP BY clause or be used in an aggregate function

WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT max(n) FROM r) SELECT n FROM r;
-- 42P19 at 53: aggregate functions are not allowed in a recursive query's recursive term

WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < (SELECT max(id) FROM t)) SELECT sum(n) FROM r;
-- ok: sum int8

SELECT x.id, sum(y.id) FROM t x LEFT JOIN t y ON x.id = y.big GROUP BY x.id ORDER BY x.txt, count(y.id);
-- ok: id int4, sum int8

SELECT p.name, sum(o.n) FROM parent p LEFT JOIN (SELECT id, count(*) AS n FROM t GROUP BY id) o ON o.id = p.id GROUP BY p.name HAVING sum(o.n) > 1 ORDER BY 2 DESC, p.name;
-- ok: name text, sum numeric

SELECT date_trunc('day', moment) AS d, count(*) FROM t GROUP BY d ORDER BY d;
-- ok: d timestamp, count int8

SELECT date_trunc('day', moment) AS d, moment FROM t GROUP BY d;
-- 42803 at 40: column "t.moment" must appear in the GROUP BY clause or be used in an aggregate function

SELECT extract(year FROM day) AS y, extract(month FROM day) AS m, count(*) FROM t GROUP BY y, m ORDER BY y, m;
-- [13] ok: y float8, m float8, count int8
-- [15 18] ok: y numeric, m numeric, count int8

SELECT CASE WHEN id > 1 THEN 'a' ELSE 'b' END AS k, count(*) FROM t GROUP BY k;
-- ok: k text, count int8

SELECT CASE WHEN id > 1 THEN 'a' ELSE 'b' END, count(*) FROM t GROUP BY CASE WHEN id > 1 THEN 'a' ELSE 'b' END;
-- ok: case text, count int8

SELECT id FROM t GROUP BY id + 1;
-- 42803 at 8: column "t.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT coalesce(txt, 'x'), max(id) FROM t GROUP BY coalesce(txt, 'x') ORDER BY coalesce(txt, 'x');
-- ok: coalesce text, max int4

SELECT txt || vc, count(*) FROM t GROUP BY txt, vc;
-- ok: ?column? text, count int8

SELECT txt || ch, count(*) FROM t GROUP BY txt, vc;
-- 42803 at 15: column "t.ch" must appear in the GROUP BY clause or be used in an aggregate function

SELECT name, count(*) FROM parent NATURAL JOIN child GROUP BY name;
-- ok: name text, count int8

SELECT parent.name, count(*) FROM parent NATURAL JOIN child GROUP BY name;
-- ok: name text, count int8

SELECT child.name, count(*) FROM parent NATURAL JOIN child GROUP BY name;
-- 42803 at 8: column "child.name" must appear in the GROUP BY clause or be used in an aggregate function
