SELECT a, a.*, count(a.*) OVER () FROM a;
-- ok: a a, id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, count int8

SELECT a IS NULL, to_jsonb(a), row_to_json(x) FROM a, b x;
-- ok: ?column? bool, to_jsonb jsonb, row_to_json json

SELECT count(a) FROM a;
-- ok: count int8

SELECT * FROM a x WHERE x = x;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4

SELECT nosuch.* FROM a;
-- 42P01 at 8: missing FROM-clause entry for table "nosuch"

SELECT public.a.* FROM a;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4

SELECT other.a.* FROM a;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "a"

SELECT public.a.id FROM a x;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "a"
