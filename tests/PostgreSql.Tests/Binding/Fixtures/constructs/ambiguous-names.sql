SELECT id FROM a, b;
-- 42702 at 8: column reference "id" is ambiguous

SELECT id FROM a JOIN b USING (id);
-- ok: id int4

SELECT name FROM a JOIN b USING (id);
-- 42702 at 8: column reference "name" is ambiguous

SELECT s.id FROM (SELECT * FROM a, b) s;
-- 42702 at 8: column reference "id" is ambiguous

SELECT * FROM (SELECT 1 AS x, 2 AS x) s;
-- ok: x int4, x int4

SELECT x FROM (SELECT 1 AS x, 2 AS x) s;
-- 42702 at 8: column reference "x" is ambiguous

SELECT * FROM a NATURAL JOIN (SELECT 1 AS id, 2 AS id) s;
-- 42702: common column name "id" appears more than once in right table

SELECT id AS k, a_id AS k FROM b ORDER BY k;
-- 42702 at 43: ORDER BY "k" is ambiguous

SELECT id AS k, id AS k FROM b ORDER BY k;
-- ok: k int4, k int4
