WITH a AS (SELECT 1 AS k) SELECT k FROM a;
-- ok: k int4

WITH a AS (SELECT id FROM a) SELECT id FROM a;
-- ok: id int4

WITH x AS (SELECT * FROM y), y AS (SELECT 1) SELECT * FROM x;
-- 42P01 at 26: relation "y" does not exist

WITH RECURSIVE x AS (SELECT * FROM y), y AS (SELECT 1) SELECT * FROM x;
-- ok: ?column? int4

WITH a AS (SELECT 1) DELETE FROM a;
-- ok

WITH x AS (DELETE FROM b RETURNING id) SELECT id FROM x;
-- ok: id int4

WITH x AS (DELETE FROM b) SELECT * FROM x;
-- 0A000 at 41: WITH query "x" does not have a RETURNING clause

SELECT * FROM (WITH x AS (DELETE FROM b RETURNING id) SELECT * FROM x) s;
-- 0A000 at 21: WITH clause containing a data-modifying statement must be at the top level

WITH x AS (SELECT 1), x AS (SELECT 2) SELECT 1;
-- 42712 at 23: WITH query name "x" specified more than once

WITH x AS NOT MATERIALIZED (SELECT 1 AS k) SELECT (WITH x AS (SELECT 2 AS l) SELECT l FROM x), k FROM x;
-- ok: l int4, k int4

WITH x AS (SELECT 1) SELECT nosuch FROM x;
-- 42703 at 29: column "nosuch" does not exist
