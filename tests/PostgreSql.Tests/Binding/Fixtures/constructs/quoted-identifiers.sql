SELECT "Mixed" FROM a;
-- ok: Mixed int4

SELECT Mixed FROM a;
-- 42703 at 8: column "mixed" does not exist

SELECT 1 AS "a""b", 2 AS "x y";
-- ok: a"b int4, x y int4

SELECT "";
-- 42601 at 8: zero-length delimited identifier at or near """"

SELECT "NAME" FROM a;
-- 42703 at 8: column "NAME" does not exist

SELECT NAME FROM "a";
-- ok: name text
