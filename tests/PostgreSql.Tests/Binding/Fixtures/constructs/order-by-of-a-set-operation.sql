SELECT id FROM a UNION SELECT a_id FROM b ORDER BY id;
-- ok: id int4

SELECT id FROM a UNION SELECT a_id FROM b ORDER BY a_id;
-- 42703 at 52: column "a_id" does not exist

SELECT id FROM a UNION SELECT a_id FROM b ORDER BY id + 1;
-- 0A000 at 52: invalid UNION/INTERSECT/EXCEPT ORDER BY clause

(SELECT id FROM a ORDER BY name LIMIT 1) UNION ALL SELECT 2 ORDER BY 1;
-- ok: id int4

SELECT id FROM a ORDER BY 1 UNION SELECT 2;
-- 42601 at 29: syntax error at or near "UNION"

SELECT id, name FROM a UNION SELECT 1;
-- 42601 at 37: each UNION query must have the same number of columns

SELECT id FROM a UNION SELECT name FROM a;
-- 42804 at 31: UNION types integer and text cannot be matched

SELECT 1 UNION SELECT 2 INTERSECT SELECT 3 EXCEPT ALL SELECT 4;
-- ok: ?column? int4

(((SELECT 1)) UNION (SELECT 2)) LIMIT 1;
-- ok: ?column? int4
