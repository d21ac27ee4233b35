SELECT row_number() OVER (), sum(id) OVER w, lag(id) OVER (w ROWS 2 PRECEDING) FROM a WINDOW w AS (PARTITION BY name ORDER BY id);
-- ok: row_number int8, sum int8, lag int4

SELECT rank() FROM a;
-- 42809 at 8: window function rank requires an OVER clause

SELECT sum(id) OVER nosuch FROM a;
-- 42704 at 21: window "nosuch" does not exist

SELECT 1 FROM a WHERE row_number() OVER () = 1;
-- 42P20 at 23: window functions are not allowed in WHERE

SELECT sum(id) OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES) FROM a;
-- ok: sum int8

SELECT sum(id) OVER (RANGE 1 PRECEDING) FROM a;
-- 42P20 at 21: RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column

SELECT sum(id) OVER (ORDER BY id ROWS UNBOUNDED FOLLOWING) FROM a;
-- 42P20 at 39: frame start cannot be UNBOUNDED FOLLOWING

SELECT sum(row_number() OVER ()) FROM a;
-- 42803 at 12: aggregate function calls cannot contain window function calls

SELECT sum(sum(id)) OVER () FROM a;
-- ok: sum numeric

SELECT lower(name) OVER () FROM a;
-- 42809 at 8: OVER specified, but lower is not a window function nor an aggregate function
