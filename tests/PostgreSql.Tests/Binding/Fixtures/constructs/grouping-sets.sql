SELECT id, name, grouping(id, name) FROM b GROUP BY GROUPING SETS ((id), ROLLUP (name, val), CUBE (id, name), ());
-- ok: id int4, name text, grouping int4

SELECT grouping(val) FROM b GROUP BY id;
-- 42803 at 17: arguments to GROUPING must be grouping expressions of the associated query level

SELECT count(*) FROM b GROUP BY ();
-- ok: count int8

SELECT id FROM b GROUP BY DISTINCT ROLLUP (id, name), ROLLUP (id);
-- [13] 42601 at 27: syntax error at or near "DISTINCT"
-- [15 18] ok: id int4

SELECT rollup(1);
-- 42883 at 8: function rollup(integer) does not exist

SELECT cube FROM (SELECT 1 AS cube) s GROUP BY cube;
-- ok: cube int4
