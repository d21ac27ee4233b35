SELECT;
-- ok

SELECT FROM a;
-- ok

TABLE a;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4

TABLE ONLY par ORDER BY k;
-- ok: k int4, v text

VALUES (1, DEFAULT);
-- 42601 at 12: DEFAULT is not allowed in this context

SELECT * FROM par *;
-- ok: k int4, v text

SELECT extra FROM par;
-- 42703 at 8: column "extra" does not exist

SELECT * FROM kid;
-- ok: k int4, v text, extra int4

SELECT *, id FROM a;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, id int4

SELECT * ;
-- 42601 at 8: SELECT * with no tables specified is not valid

SELECT a.* AS x FROM a;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4
