SELECT 1 < 2 < 3;
-- 42601 at 14: syntax error at or near "<"

SELECT NOT 1 = 2;
-- ok: ?column? bool

SELECT 1 = 2 = true;
-- 42601 at 14: syntax error at or near "="

SELECT 2 ^ 3 ^ 2, - 2 ^ 2;
-- ok: ?column? float8, ?column? float8

SELECT -32768::int2;
-- ok: ?column? int2

SELECT 1 BETWEEN 0 AND 2 AND true, 1 BETWEEN SYMMETRIC 2 AND 0, 1 NOT BETWEEN 2 AND 3;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT 1 IS DISTINCT FROM 2 AND true;
-- ok: ?column? bool

SELECT 'a' LIKE 'a' || 'b' ESCAPE '!';
-- ok: ?column? bool

SELECT ts AT TIME ZONE 'UTC' + interval '1 day', ts AT TIME ZONE 'UTC'::text FROM a;
-- ok: ?column? timestamp, timezone timestamp

SELECT id IS NULL = true, id ISNULL, id NOTNULL FROM a;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT 1 OPERATOR(pg_catalog.+) 2 * 3;
-- ok: ?column? int4

SELECT a.name COLLATE "C" < 'x' FROM a;
-- ok: ?column? bool

SELECT 1 + 2 IN (3), 1 IN (1) IN (true);
-- ok: ?column? bool, ?column? bool
