SELECT k, name FROM a AS x (k);
-- ok: k int4, name text

SELECT * FROM c AS x (c1, c2, c3, c4, c5);
-- 42P10: table "x" has 4 columns available but 5 columns specified

SELECT id FROM a AS x (k);
-- 42703 at 8: column "id" does not exist

WITH w (k, l) AS (SELECT 1, 2) SELECT k FROM w;
-- ok: k int4

WITH w (k, l) AS (SELECT 1) SELECT k FROM w;
-- 42P10 at 6: WITH query "w" has 1 columns available but 2 columns specified

SELECT column1 FROM (VALUES (1, 2)) s;
-- ok: column1 int4

SELECT s.k FROM (VALUES (1, 2)) s (k);
-- ok: k int4

SELECT * FROM (VALUES (1, 2), (3)) s;
-- 42601 at 32: VALUES lists must all be the same length

SELECT "?column?", count FROM (SELECT 1, count(*) FROM a) s;
-- ok: ?column? int4, count int8
