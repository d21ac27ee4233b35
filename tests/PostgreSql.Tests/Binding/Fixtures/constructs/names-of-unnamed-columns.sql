SELECT x.lower, x.case, x.coalesce, x.array, x.date, x.int4, x.name FROM (SELECT lower('a'), CASE WHEN true THEN 1 END, coalesce(1, 2), ARRAY[1], date '2020-01-01', 1::int, a.name FROM a) x;
-- ok: lower text, case int4, coalesce int4, array _int4, date date, int4 int4, name text

SELECT x.case FROM (SELECT CASE WHEN true THEN 1 ELSE id END FROM a) x;
-- 42703 at 8: column x.case does not exist

SELECT x.id FROM (SELECT CASE WHEN true THEN 1 ELSE id END FROM a) x;
-- ok: id int4

SELECT x.exists, x.bool FROM (SELECT EXISTS (SELECT 1), true::bool) x;
-- ok: exists bool, bool bool

SELECT x.text FROM (SELECT 'a'::text) x;
-- ok: text text

SELECT x.id FROM (SELECT id::text FROM a) x;
-- ok: id text

SELECT x.arr FROM (SELECT arr[1] FROM a) x;
-- ok: arr int4

SELECT x.max FROM (SELECT (SELECT max(id) FROM a)) x;
-- ok: max int4
