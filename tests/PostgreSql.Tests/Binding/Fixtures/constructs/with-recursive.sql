WITH RECURSIVE t (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 9) SELECT sum(n) FROM t;
-- ok: sum int8

WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1.5 FROM t) SELECT * FROM t;
-- 42804 at 29: recursive query "t" column 1 has type integer in non-recursive term but type numeric overall

WITH RECURSIVE t AS (SELECT n FROM t) SELECT 1;
-- 42P19 at 16: recursive query "t" does not have the form non-recursive-term UNION [ALL] recursive-term

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT sum(n) FROM t) SELECT 1;
-- 42P19 at 52: aggregate functions are not allowed in a recursive query's recursive term

WITH RECURSIVE t (id, up) AS (SELECT id, a_id FROM b UNION ALL SELECT b.id, a_id FROM b, t WHERE b.a_id = t.id) SEARCH DEPTH FIRST BY id SET o CYCLE id SET cyc USING path SELECT id, o, cyc, path FROM t;
-- [13] 42601 at 113: syntax error at or near "SEARCH"
-- [15 18] ok: id int4, o _record, cyc bool, path _record

WITH t (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t) SELECT 1;
-- 42P01 at 55: relation "t" does not exist

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT x.n FROM t x LEFT JOIN t y ON true) SELECT 1;
-- 42P19 at 75: recursive reference to query "t" must not appear within an outer join
