SELECT count(DISTINCT id), string_agg(name, ',' ORDER BY id DESC), sum(id) FILTER (WHERE id > 0), percentile_cont(0.5) WITHIN GROUP (ORDER BY id), mode() WITHIN GROUP (ORDER BY name) FROM a;
-- ok: count int8, string_agg text, sum int8, percentile_cont float8, mode text

SELECT sum(max(id)) FROM a;
-- 42803 at 12: aggregate function calls cannot be nested

SELECT 1 FROM a WHERE count(*) > 1;
-- 42803 at 23: aggregate functions are not allowed in WHERE

SELECT count(DISTINCT id, name) FROM a;
-- 42883 at 8: function count(integer, text) does not exist

SELECT string_agg(DISTINCT name, ',' ORDER BY id) FROM a;
-- 42P10 at 47: in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

SELECT (SELECT sum(a.id)) FROM a;
-- ok: sum int8

SELECT (SELECT sum(a.id + b.id) FROM b) FROM a;
-- ok: sum int8

SELECT sum(*) FROM a;
-- 42883 at 8: function sum() does not exist

SELECT lower(DISTINCT name) FROM a;
-- 42809 at 8: DISTINCT specified, but lower is not an aggregate function

SELECT count(*) FROM a ORDER BY id;
-- 42803 at 33: column "a.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT rank(1) WITHIN GROUP (ORDER BY id) FROM a;
-- ok: rank int8

SELECT mysum(id), mysum(name) FROM a;
-- 42883 at 19: function mysum(text) does not exist

UPDATE a SET id = max(id);
-- 42803 at 19: aggregate functions are not allowed in UPDATE
