SELECT a.name FROM (a JOIN b USING (id)) AS j;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "a"

SELECT j.val FROM (a JOIN b USING (id)) AS j;
-- ok: val int4

SELECT x.id FROM a;
-- 42P01 at 8: missing FROM-clause entry for table "x"

SELECT a.id FROM a x;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "a"

SELECT * FROM (a CROSS JOIN b) j (c1, c2), c;
-- ok: c1 int4, c2 text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, id int4, a_id int4, name text, val int4, select int4, value int4, between int4, id int8, label varchar, amount int4, flag bool

SELECT a.id FROM a, a;
-- 42712: table name "a" specified more than once

SELECT 1 FROM a, other.a;
-- ok: ?column? int4

SELECT a.only_here, public.a.id FROM other.a, public.a AS z;
-- 42P01 at 21: invalid reference to FROM-clause entry for table "a"
