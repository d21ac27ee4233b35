SELECT * FROM a, (SELECT * FROM b WHERE b.a_id = a.id) s;
-- 42P01 at 50: invalid reference to FROM-clause entry for table "a"

SELECT * FROM a, LATERAL (SELECT * FROM b WHERE b.a_id = a.id) s;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, id int4, a_id int4, name text, val int4, select int4, value int4, between int4

SELECT * FROM a, unnest(a.arr) AS u, generate_series(1, u) g;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, u int4, g int4

SELECT * FROM a RIGHT JOIN LATERAL (SELECT a.id) s ON true;
-- 42P10 at 44: invalid reference to FROM-clause entry for table "a"

SELECT * FROM LATERAL (SELECT a.id) s, a;
-- 42P01 at 31: missing FROM-clause entry for table "a"

SELECT * FROM a JOIN b ON b.id = c.id JOIN c ON true;
-- 42P01 at 34: missing FROM-clause entry for table "c"

UPDATE a SET name = s.n FROM (SELECT a.name AS n) s;
-- 42P01 at 38: invalid reference to FROM-clause entry for table "a"

UPDATE a SET name = s.n FROM LATERAL (SELECT a.name AS n) s;
-- 42P10 at 46: invalid reference to FROM-clause entry for table "a"
