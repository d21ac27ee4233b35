-- Manual, appendix C: what the four classes of keywords may name.

SELECT abort, between, cube, interval, setof, xmltable FROM year month, value AS between;

SELECT t.select, t.from, t.authorization, (c).all FROM t;

SELECT 1 AS all, 2 AS authorization, 3 AS between, 4 AS year, 5 AS over;

SELECT authorization(1), left(a, 1), similar(1), is(2), isnull(3), collation('x'), verbose(1), cross(2) FROM t;

SELECT year(1), value(1), over(1), filter(2), window1(3) FROM t;

SELECT s.values(1), int.x, int.f(1), coalesce.x, exists.y FROM s;

SELECT over, filter, within, respect FROM t over;

SELECT f(1) AS within, count(*) AS filter FROM f(1) filter, g(2) over, h(3) within;

SELECT precision, varying, array_agg, day, hour, second, month, character FROM t;

SELECT "select", "from" FROM "where" WHERE "and" OR "or";

SELECT current, unbounded, partition, range, groups, rows, preceding, following FROM t;

SELECT sum(a) OVER (unbounded ROWS unbounded PRECEDING) FROM t;

SELECT time FROM t WHERE time = 1 AND zone = 2;

UPDATE set SET set = set.set;
