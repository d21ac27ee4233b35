INSERT INTO tracked (id, rel) SELECT 1, 'nope';
-- 42P01 at 41: relation "nope" does not exist

INSERT INTO tracked (id, rel) SELECT DISTINCT 1, 'nope';
-- ok

INSERT INTO tracked (id, rel) SELECT 1, 'nope' ORDER BY 2;
-- ok

INSERT INTO tracked (id, rel) SELECT 1, 'nope' ORDER BY 1;
-- 42P01 at 41: relation "nope" does not exist

INSERT INTO tracked (id, rel) SELECT 1, 'nope' AS r ORDER BY r;
-- ok

INSERT INTO tracked (id, rel) SELECT 1, 'nope' GROUP BY 2;
-- ok

INSERT INTO tracked (id, rel) SELECT 1, 'nope' AS r GROUP BY ROLLUP (r);
-- ok

INSERT INTO tracked (id, rel) SELECT DISTINCT ON (2) 1, 'nope';
-- ok

INSERT INTO tracked (id, rel) SELECT DISTINCT ON (1) 1, 'nope';
-- 42P01 at 57: relation "nope" does not exist

INSERT INTO t (id, day) SELECT id, NULL FROM t;
-- ok

INSERT INTO t (id, day) SELECT DISTINCT id, NULL FROM t;
-- 42804 at 45: column "day" is of type date but expression is of type text

INSERT INTO t (id, day) SELECT id, '2024-01-01' FROM t;
-- ok

INSERT INTO t (id, day) SELECT DISTINCT id, '2024-01-01' FROM t;
-- 42804 at 45: column "day" is of type date but expression is of type text

INSERT INTO t (id, day) SELECT id, '2024-01-01' FROM t ORDER BY 2;
-- 42804 at 36: column "day" is of type date but expression is of type text

INSERT INTO t (id, day) SELECT id, '2024-01-01' FROM t ORDER BY 1;
-- ok

INSERT INTO t (id, day) SELECT id, '2024-01-01' AS d FROM t GROUP BY id, d;
-- [13 15] 42804 at 36: column "day" is of type date but expression is of type text
-- [18] 42804: column "day" is of type date but expression is of type text

INSERT INTO t (id, txt) SELECT DISTINCT id, 'a' FROM t;
-- ok

INSERT INTO t (id) SELECT 'y';
-- 22P02 at 27: invalid input syntax for type integer: "y"

INSERT INTO t (id) SELECT 'y' ORDER BY 1;
-- 42804 at 27: column "id" is of type integer but expression is of type text

INSERT INTO t (id) SELECT $1;
-- ok <- int4

INSERT INTO t (id) SELECT $1 ORDER BY 1;
-- 42804 at 27: column "id" is of type integer but expression is of type text

INSERT INTO t (id) SELECT $1 ORDER BY $1;
-- 42804 at 27: column "id" is of type integer but expression is of type text

INSERT INTO t (id) SELECT $1 GROUP BY $1;
-- [13 15] 42804 at 27: column "id" is of type integer but expression is of type text
-- [18] 42804: column "id" is of type integer but expression is of type text

INSERT INTO t (id) SELECT DISTINCT ON ($1) $1;
-- 42804 at 44: column "id" is of type integer but expression is of type text

INSERT INTO t (id) SELECT $1 ORDER BY $2;
-- ok <- int4, text

INSERT INTO t (id, big) SELECT $1, $1 ORDER BY $1;
-- 42804 at 32: column "id" is of type integer but expression is of type text

INSERT INTO t (vc) SELECT $1;
-- ok <- varchar

INSERT INTO t (vc) SELECT DISTINCT $1;
-- ok <- text

INSERT INTO t (vc, id) SELECT $1, $2 GROUP BY 1;
-- ok <- text, int4

INSERT INTO t (id) SELECT $1 WHERE $1 > 1 ORDER BY $1;
-- ok <- int4

INSERT INTO t (id, big) SELECT $1, row_number() OVER (ORDER BY $1);
-- 42804 at 32: column "id" is of type integer but expression is of type text

INSERT INTO t (day, big) SELECT '2024-01-01', row_number() OVER (PARTITION BY '2024-01-01');
-- 42804 at 33: column "day" is of type date but expression is of type text

INSERT INTO t (day, big) SELECT '2024-01-01', row_number() OVER (PARTITION BY '2024-01-02');
-- ok

INSERT INTO t (day, big) SELECT NULL, row_number() OVER w WINDOW w AS (ORDER BY NULL);
-- 42804 at 33: column "day" is of type date but expression is of type text

INSERT INTO t (day) SELECT '2024-01-01' UNION ALL SELECT '2024-01-02';
-- 42804 at 28: column "day" is of type date but expression is of type text

INSERT INTO t (day) SELECT DISTINCT '2024-01-01' UNION ALL SELECT '2024-01-02';
-- 42804 at 37: column "day" is of type date but expression is of type text

INSERT INTO t (id) SELECT DISTINCT '1' UNION ALL SELECT 1;
-- 42804 at 57: UNION types text and integer cannot be matched

INSERT INTO t (id) SELECT '1' UNION ALL SELECT 1;
-- ok

SELECT DISTINCT '1' UNION SELECT 1;
-- 42804 at 34: UNION types text and integer cannot be matched

INSERT INTO t (day) (SELECT '2024-01-01' ORDER BY 1) LIMIT 1;
-- 42804 at 29: column "day" is of type date but expression is of type text

INSERT INTO t (day) SELECT d FROM (SELECT '2024-01-01' AS d) s ORDER BY 1;
-- 42804 at 28: column "day" is of type date but expression is of type text

INSERT INTO t (day) WITH w AS (SELECT DISTINCT '2024-01-01'::date AS d) SELECT d FROM w;
-- ok

INSERT INTO t (day, id) SELECT '2024-01-01', count(*) FROM t GROUP BY 1;
-- [13 15] 42804 at 32: column "day" is of type date but expression is of type text
-- [18] 42804: column "day" is of type date but expression is of type text

INSERT INTO t (day, id) SELECT '2024-01-01', count(*) FROM t HAVING count(*) > 1;
-- ok

INSERT INTO t (id, place.x) SELECT DISTINCT id, '1' FROM t;
-- 42804 at 20: subfield "x" is of type integer but expression is of type text

INSERT INTO t (id, ints[1]) SELECT DISTINCT id, '1' FROM t;
-- [13] 42804 at 20: array assignment to "ints" requires type integer but expression is of type text
-- [15 18] 42804 at 20: subscripted assignment to "ints" requires type integer but expression is of type text

INSERT INTO t (id, feeling) SELECT DISTINCT id, 'sad' FROM t;
-- 42804 at 49: column "feeling" is of type mood but expression is of type text

INSERT INTO t (id, js) SELECT DISTINCT id, '{' FROM t;
-- 42804 at 44: column "js" is of type json but expression is of type text

INSERT INTO t (id, ch) SELECT DISTINCT id, 'abc' FROM t;
-- ok

INSERT INTO t (id) SELECT txt FROM t GROUP BY txt;
-- [13 15] 42804 at 27: column "id" is of type integer but expression is of type text
-- [18] 42804: column "id" is of type integer but expression is of type text

INSERT INTO t (id) SELECT txt || 'a' FROM t GROUP BY 1;
-- [13 15] 42804 at 27: column "id" is of type integer but expression is of type text
-- [18] 42804: column "id" is of type integer but expression is of type text

INSERT INTO t (id) SELECT upper(txt || 'a') FROM t GROUP BY txt || 'a';
-- 42804 at 27: column "id" is of type integer but expression is of type text
