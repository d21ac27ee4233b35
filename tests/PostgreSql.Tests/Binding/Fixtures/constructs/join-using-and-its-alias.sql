SELECT id, a.id, b.id FROM a FULL JOIN b USING (id);
-- ok: id int4, id int4, id int4

SELECT j.id FROM a JOIN b USING (id) AS j;
-- [13] 42601 at 38: syntax error at or near "AS"
-- [15 18] ok: id int4

SELECT j.name FROM a JOIN b USING (id) AS j;
-- [13] 42601 at 40: syntax error at or near "AS"
-- [15 18] 42703 at 8: column j.name does not exist

SELECT * FROM a JOIN b USING (nosuch);
-- 42703: column "nosuch" specified in USING clause does not exist in left table

SELECT * FROM a JOIN c USING (id);
-- ok: id int8, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, label varchar, amount int4, flag bool

SELECT * FROM a JOIN b USING (name, id) JOIN c USING (id);
-- ok: id int8, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, a_id int4, val int4, select int4, value int4, between int4, label varchar, amount int4, flag bool

SELECT * FROM a NATURAL JOIN c;
-- ok: id int8, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, label varchar, amount int4, flag bool

SELECT * FROM a JOIN b USING (id, id);
-- 42701: column name "id" appears more than once in USING clause
