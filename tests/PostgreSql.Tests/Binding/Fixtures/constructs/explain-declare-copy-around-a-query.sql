EXPLAIN (COSTS off, FORMAT json) SELECT nosuch FROM a;
-- 42703 at 41: column "nosuch" does not exist

EXPLAIN ANALYZE VERBOSE SELECT 1;
-- ok: QUERY PLAN text

DECLARE cur CURSOR WITH HOLD FOR SELECT nosuch FROM a;
-- 42703 at 41: column "nosuch" does not exist

CREATE TABLE z AS SELECT nosuch FROM a;
-- 42703 at 26: column "nosuch" does not exist

EXPLAIN UPDATE a SET nosuch = 1;
-- 42703 at 22: column "nosuch" of relation "a" does not exist
