SELECT moment FROM t GROUP BY moment::date;
-- 42803 at 8: column "t.moment" must appear in the GROUP BY clause or be used in an aggregate function

SELECT moment::date FROM t GROUP BY date(moment);
-- ok: moment date

SELECT lower(txt) FROM t GROUP BY upper(txt);
-- 42803 at 14: column "t.txt" must appear in the GROUP BY clause or be used in an aggregate function

SELECT lower(vc) FROM t GROUP BY lower(vc::text);
-- ok: lower text

SELECT id IN (1, 2) FROM t GROUP BY id IN (1, 3);
-- 42803 at 8: column "t.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT small IN (1) FROM t GROUP BY small = 1;
-- ok: ?column? bool

SELECT small BETWEEN 1 AND 2 FROM t GROUP BY small >= 1, small <= 2;
-- ok: ?column? bool

SELECT small BETWEEN 1 AND 2 FROM t GROUP BY small >= 1 AND small <= 2;
-- ok: ?column? bool

SELECT txt LIKE 'a%' FROM t GROUP BY txt ~~ 'a%';
-- ok: ?column? bool

SELECT txt LIKE 'a%' FROM t GROUP BY txt LIKE 'b%';
-- 42803 at 8: column "t.txt" must appear in the GROUP BY clause or be used in an aggregate function

SELECT txt COLLATE "C" FROM t GROUP BY txt COLLATE "POSIX";
-- 42803 at 8: column "t.txt" must appear in the GROUP BY clause or be used in an aggregate function

SELECT num + 1.0 FROM t GROUP BY num + 1.00;
-- 42803 at 8: column "t.num" must appear in the GROUP BY clause or be used in an aggregate function

SELECT vc::varchar(5) FROM t GROUP BY vc::varchar;
-- 42803 at 8: column "t.vc" must appear in the GROUP BY clause or be used in an aggregate function

SELECT small + '1' FROM t GROUP BY small + 1::smallint;
-- 42803 at 8: column "t.small" must appear in the GROUP BY clause or be used in an aggregate function

SELECT CASE WHEN small > 1 THEN 1 END FROM t GROUP BY CASE WHEN small > 1 THEN 1 ELSE NULL END;
-- ok: case int4

SELECT CASE small WHEN 1 THEN 1 END FROM t GROUP BY CASE WHEN small = 1 THEN 1 END;
-- 42803 at 13: column "t.small" must appear in the GROUP BY clause or be used in an aggregate function

SELECT ints[small] FROM t GROUP BY small;
-- 42803 at 8: column "t.ints" must appear in the GROUP BY clause or be used in an aggregate function

SELECT ints[big] FROM t GROUP BY big::integer, ints;
-- ok: ints int4

SELECT jb['a'] FROM t GROUP BY jb['b'];
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] 42803 at 8: column "t.jb" must appear in the GROUP BY clause or be used in an aggregate function

SELECT coalesce(a.id, b.id) FROM t a FULL JOIN t b USING (id) GROUP BY id;
-- ok: coalesce int4

SELECT a.id FROM t a FULL JOIN t b USING (id) GROUP BY id;
-- 42803 at 8: column "a.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id FROM t a FULL JOIN t b USING (id) GROUP BY a.id;
-- 42803: column "b.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id FROM t a FULL JOIN t b USING (id) GROUP BY a.id, b.id;
-- ok: id int4

SELECT id FROM t a JOIN t b USING (id) GROUP BY b.id;
-- 42803 at 8: column "a.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id FROM t a FULL JOIN t b USING (id) GROUP BY id ORDER BY (SELECT id);
-- 42803: subquery uses ungrouped column "a.id" from outer query

SELECT (t).id, (t.place).* FROM t GROUP BY id;
-- ok: id int4, x int4, y int4

SELECT t.id FROM t GROUP BY t;
-- 42883 at 29: could not identify an equality operator for type t

SELECT (SELECT lower(txt)) FROM t GROUP BY lower(txt);
-- 42803 at 22: subquery uses ungrouped column "t.txt" from outer query

SELECT DISTINCT lower(txt) FROM t ORDER BY upper(txt);
-- 42P10 at 44: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT lower(txt) FROM t ORDER BY lower(t.txt);
-- ok: lower text

SELECT DISTINCT ON (lower(txt)) id FROM t ORDER BY upper(txt);
-- 42P10 at 21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT DISTINCT ON (lower(txt)) id FROM t ORDER BY lower(txt), id;
-- ok: id int4

SELECT DISTINCT ON (ints[1], small) id FROM t ORDER BY small + 1;
-- 42P10: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT DISTINCT ON (moment AT TIME ZONE 'UTC') id FROM t ORDER BY id;
-- 42P10 at 28: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT DISTINCT ON (xmlelement(name a, id)) id FROM t ORDER BY id;
-- 42P10 at 21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT count(DISTINCT small ORDER BY (small, id) = (1, 2)) FROM t;
-- 42P10 at 39: in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

SELECT string_agg(DISTINCT txt, ',' ORDER BY txt::text) FROM t;
-- ok: string_agg text

SELECT id + 1 AS x, id + 2 AS x FROM t ORDER BY x;
-- 42702 at 49: ORDER BY "x" is ambiguous

SELECT id + 1 AS x, id + 1 AS x FROM t ORDER BY x;
-- ok: x int4, x int4

SELECT sum(count(*)) FILTER (WHERE txt > 'a') OVER () FROM t GROUP BY small;
-- 42803 at 36: column "t.txt" must appear in the GROUP BY clause or be used in an aggregate function

SELECT sum(count(*)) FILTER (WHERE small > 1) OVER () FROM t GROUP BY small;
-- ok: sum numeric

SELECT sum(small) FILTER (WHERE txt > 'a') FROM t GROUP BY small;
-- ok: sum int8

SELECT xmlelement(NAME a, upper(txt)) FROM t GROUP BY lower(txt);
-- 42803 at 33: column "t.txt" must appear in the GROUP BY clause or be used in an aggregate function

SELECT lower(txt) IN (SELECT upper(txt) FROM t x) FROM t GROUP BY lower(txt);
-- ok: ?column? bool

SELECT EXISTS (SELECT 1 FROM t x WHERE x.id = t.id) FROM t GROUP BY small;
-- 42803 at 47: subquery uses ungrouped column "t.id" from outer query
