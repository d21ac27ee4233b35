SELECT id FROM a ORDER BY id FETCH FIRST 3 ROWS WITH TIES;
-- ok: id int4

SELECT id FROM a FETCH FIRST 3 ROWS WITH TIES;
-- [13 15] 42601: WITH TIES cannot be specified without ORDER BY clause
-- [18] 42601 at 37: WITH TIES cannot be specified without ORDER BY clause

SELECT id FROM a OFFSET 1 ROW FETCH NEXT ROW ONLY;
-- ok: id int4

SELECT id FROM a LIMIT ALL OFFSET 1;
-- ok: id int4

SELECT id FROM a LIMIT id;
-- 42P10 at 24: argument of LIMIT must not contain variables

SELECT id FROM a LIMIT (SELECT 1);
-- ok: id int4

SELECT id FROM a LIMIT 1, 2;
-- 42601 at 18: LIMIT #,# syntax is not supported

SELECT a.id FROM a, b FOR UPDATE OF a SKIP LOCKED FOR NO KEY UPDATE OF b NOWAIT;
-- ok: id int4

SELECT a.id FROM a x FOR UPDATE OF a;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "a"

SELECT DISTINCT id FROM a FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with DISTINCT clause

SELECT id FROM a LEFT JOIN b USING (id) FOR UPDATE;
-- ok: id int4
