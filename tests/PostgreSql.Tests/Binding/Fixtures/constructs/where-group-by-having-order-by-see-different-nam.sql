SELECT id AS k FROM a WHERE k = 1;
-- 42703 at 29: column "k" does not exist

SELECT id AS k FROM a GROUP BY k;
-- ok: k int4

SELECT id AS k FROM a GROUP BY id HAVING k = 1;
-- 42703 at 42: column "k" does not exist

SELECT id AS k FROM a ORDER BY k;
-- ok: k int4

SELECT id AS k FROM a ORDER BY k + 1;
-- 42703 at 32: column "k" does not exist

SELECT lower(name) AS name FROM a GROUP BY name;
-- ok: name text

SELECT id AS name, name AS id FROM a ORDER BY id;
-- ok: name int4, id text

SELECT id FROM a ORDER BY 2;
-- 42P10 at 27: ORDER BY position 2 is not in select list

SELECT id FROM a ORDER BY 'x';
-- 42601 at 27: non-integer constant in ORDER BY

SELECT id FROM a ORDER BY name USING <;
-- ok: id int4

SELECT id FROM a GROUP BY 1 ORDER BY 1 DESC NULLS FIRST;
-- ok: id int4

SELECT DISTINCT id FROM a ORDER BY name;
-- 42P10 at 36: for SELECT DISTINCT, ORDER BY expressions must appear in select list
