SELECT row_to_json((t).*) FROM t;
-- 0A000 at 21: row expansion via "*" is not supported here

SELECT (json_to_record('{}')).a;
-- 42703 at 9: could not identify column "a" in record data type

SELECT (json_to_record('{}')).*;
-- 42809: record type has not been registered

SELECT * FROM t TABLESAMPLE text(1);
-- 42704 at 29: tablesample method text does not exist

SELECT * FROM t TABLESAMPLE lower(1);
-- 42704 at 29: tablesample method lower does not exist

SELECT j.* FROM (t a JOIN t b USING (id)) AS j FOR UPDATE OF j;
-- 0A000 at 62: FOR UPDATE cannot be applied to a join

SELECT * FROM generate_series(1, 2) g FOR SHARE OF g;
-- 0A000 at 52: FOR SHARE cannot be applied to a function

WITH w AS (SELECT 1) SELECT * FROM w FOR UPDATE OF w;
-- 0A000 at 52: FOR UPDATE cannot be applied to a WITH query

SELECT * FROM (VALUES (1)) v FOR NO KEY UPDATE OF v;
-- ok: column1 int4

SELECT 'lower'::regproc;
-- 42725 at 8: more than one function named "lower"

SELECT '+'::regoper;
-- 42725 at 8: more than one operator named +

SELECT 'now'::regproc;
-- ok: regproc regproc
