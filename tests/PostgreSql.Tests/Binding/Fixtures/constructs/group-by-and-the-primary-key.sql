SELECT a.* FROM a GROUP BY id;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4

SELECT name FROM a GROUP BY d;
-- 42803 at 8: column "a.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT val, name FROM b GROUP BY val;
-- 42803 at 13: column "b.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT a.name, count(*) FROM a JOIN b ON a.id = b.a_id GROUP BY a.id;
-- ok: name text, count int8

SELECT sv.name FROM sv GROUP BY sv.id;
-- 42803 at 8: column "sv.name" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id + 1 FROM a GROUP BY id + 1;
-- ok: ?column? int4

SELECT id + 2 FROM b GROUP BY id + 1;
-- 42803 at 8: column "b.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT (SELECT b.name) FROM b GROUP BY b.id;
-- 42803 at 16: subquery uses ungrouped column "b.name" from outer query

SELECT (SELECT a.name FROM a WHERE a.id = b.a_id) AS n, count(*) FROM b GROUP BY n;
-- ok: n text, count int8

SELECT EXISTS (SELECT 1 FROM a WHERE a.id = b.a_id), count(*) FROM b GROUP BY 1;
-- ok: exists bool, count int8

SELECT b.val IN (SELECT a.id FROM a WHERE a.id = b.a_id) AS x, count(*) FROM b GROUP BY b.val IN (SELECT a.id FROM a WHERE a.id = b.a_id);
-- ok: x bool, count int8

SELECT (SELECT a.name FROM a WHERE a.id = b.a_id), count(*) FROM b GROUP BY b.val;
-- 42803 at 43: subquery uses ungrouped column "b.a_id" from outer query
