-- Manual, Composite Types.

CREATE TYPE c AS (r double precision, i double precision);

SELECT (item).name, (t.item).name, (f(x)).*, ROW('a', 1)::c, (ROW(1, 2)::c).r, ('(1,2)'::c).i;

INSERT INTO t (c.r, c.i) VALUES (1.1, 2.2);

UPDATE t SET c.r = (c).r + 1, d.e.f = ROW(1);

SELECT (item).name.x[1].y FROM t;

SELECT (item). FROM t;

--! since 14
SELECT (item)name FROM t;

SELECT ROW(), ROW() = ROW(), ROW(ROW()), ROW(a) IS NULL, (ROW()).f1;
