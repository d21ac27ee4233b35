SELECT count(*), count(id), count(DISTINCT txt) FROM t;
-- ok: count int8, count int8, count int8

SELECT sum(id), sum(big), sum(small), sum(num), sum(real4), sum(real8), sum(span), sum(cost) FROM t;
-- ok: sum int8, sum numeric, sum int8, sum numeric, sum float4, sum float8, sum interval, sum money

SELECT avg(id), avg(num), avg(real8), avg(span), min(day), max(txt), min(vc), max(feeling), max(ints) FROM t;
-- ok: avg numeric, avg numeric, avg float8, avg interval, min date, max text, min text, max mood, max _int4

SELECT sum(txt) FROM t;
-- 42883 at 8: function sum(text) does not exist

SELECT sum('1') FROM t;
-- 42725 at 8: function sum(unknown) is not unique

SELECT avg(flag), bool_and(flag) FROM t;
-- 42883 at 8: function avg(boolean) does not exist

SELECT bool_and(flag), bool_or(id > 1), every(flag), bit_and(id), bit_or(bits) FROM t;
-- ok: bool_and bool, bool_or bool, every bool, bit_and int4, bit_or bit

SELECT bool_and(id) FROM t;
-- 42883 at 8: function bool_and(integer) does not exist

SELECT max(jb) FROM t;
-- 42883 at 8: function max(jsonb) does not exist

SELECT max(uid) FROM t;
-- 42883 at 8: function max(uuid) does not exist

SELECT min(flag) FROM t;
-- 42883 at 8: function min(boolean) does not exist

SELECT array_agg(id), array_agg(txt ORDER BY id), array_agg(ints), string_agg(txt, ','), string_agg(vc, ','), string_agg(raw, '\x00') FROM t;
-- ok: array_agg _int4, array_agg _text, array_agg _int4, string_agg text, string_agg text, string_agg bytea

SELECT string_agg(id, ',') FROM t;
-- 42883 at 8: function string_agg(integer, unknown) does not exist

SELECT string_agg(txt) FROM t;
-- 42883 at 8: function string_agg(text) does not exist

SELECT string_agg(txt ORDER BY id, ',') FROM t;
-- 42883 at 8: function string_agg(text) does not exist

SELECT string_agg(txt, 1) FROM t;
-- 42883 at 8: function string_agg(text, integer) does not exist

SELECT json_agg(id), jsonb_agg(t), jsonb_object_agg(txt, id), xmlagg(doc) FROM t;
-- ok: json_agg json, jsonb_agg jsonb, jsonb_object_agg jsonb, xmlagg xml

SELECT count(DISTINCT js) FROM t;
-- 42883 at 23: could not identify an equality operator for type json

SELECT array_agg(js ORDER BY js) FROM t;
-- 42883 at 30: could not identify an ordering operator for type json

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY id), percentile_cont(0.5) WITHIN GROUP (ORDER BY span), percentile_disc(0.5) WITHIN GROUP (ORDER BY txt), mode() WITHIN GROUP (ORDER BY day) FROM t;
-- ok: percentile_cont float8, percentile_cont interval, percentile_disc text, mode date

SELECT percentile_cont(ARRAY[0.5]) WITHIN GROUP (ORDER BY real8), percentile_disc('{0.5}') WITHIN GROUP (ORDER BY id) FROM t;
-- 22P02 at 83: invalid input syntax for type double precision: "{0.5}"

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY txt) FROM t;
-- 42883 at 8: function percentile_cont(numeric, text) does not exist

SELECT percentile_cont(0.5, 1) WITHIN GROUP (ORDER BY id) FROM t;
-- 42883 at 8: function percentile_cont(numeric, integer, integer) does not exist

SELECT percentile_cont(0.5) FROM t;
-- 42883 at 8: function percentile_cont(numeric) does not exist

SELECT percentile_disc('a'::text) WITHIN GROUP (ORDER BY id) FROM t;
-- 42883 at 8: function percentile_disc(text, integer) does not exist

SELECT rank(1) WITHIN GROUP (ORDER BY id), dense_rank(1, 'a') WITHIN GROUP (ORDER BY id, txt), cume_dist(1) WITHIN GROUP (ORDER BY id) FROM t;
-- ok: rank int8, dense_rank int8, cume_dist float8

SELECT rank(1, 2) WITHIN GROUP (ORDER BY id) FROM t;
-- 42883 at 8: function rank(integer, integer, integer) does not exist

SELECT rank('a'::text) WITHIN GROUP (ORDER BY id) FROM t;
-- 42804 at 13: WITHIN GROUP types integer and text cannot be matched

SELECT sum(id) WITHIN GROUP (ORDER BY id) FROM t;
-- 42883 at 8: function sum(integer, integer) does not exist

SELECT lower(DISTINCT txt) FROM t;
-- 42809 at 8: DISTINCT specified, but lower is not an aggregate function

SELECT lower(txt ORDER BY id) FROM t;
-- 42809 at 8: ORDER BY specified, but lower is not an aggregate function

SELECT lower(txt) FILTER (WHERE flag) FROM t;
-- 42809 at 8: FILTER specified, but lower is not an aggregate function

SELECT lower(txt) OVER () FROM t;
-- 42809 at 8: OVER specified, but lower is not a window function nor an aggregate function

SELECT lower(*) FROM t;
-- 42883 at 8: function lower() does not exist

SELECT lower(txt) WITHIN GROUP (ORDER BY id) FROM t;
-- 42883 at 8: function lower(text, integer) does not exist

SELECT count() FROM t;
-- 42809 at 8: count(*) must be used to call a parameterless aggregate function

SELECT count(id, txt) FROM t;
-- 42883 at 8: function count(integer, text) does not exist

SELECT sum(*) FROM t;
-- 42883 at 8: function sum() does not exist

SELECT sum(id) FILTER (WHERE flag), sum(id) FILTER (WHERE id > 1) FROM t;
-- ok: sum int8, sum int8

SELECT sum(id) FILTER (WHERE id) FROM t;
-- 42804 at 30: argument of FILTER must be type boolean, not type integer

SELECT row_number() OVER (), rank() OVER (ORDER BY id), ntile(4) OVER (ORDER BY id), lag(txt) OVER (), lag(id, 1, 0) OVER (), lead(num, 1) OVER (), first_value(day) OVER (), nth_value(id, 2) OVER () FROM t;
-- ok: row_number int8, rank int8, ntile int4, lag text, lag int4, lead numeric, first_value date, nth_value int4

SELECT lag(id, 1, 0.5) OVER () FROM t;
-- [13] 42883 at 8: function lag(integer, integer, numeric) does not exist
-- [15 18] ok: lag numeric

SELECT lag(id, 1, 'a'::text) OVER () FROM t;
-- 42883 at 8: function lag(integer, integer, text) does not exist

SELECT ntile('a'::text) OVER () FROM t;
-- 42883 at 8: function ntile(text) does not exist

SELECT row_number() FROM t;
-- 42809 at 8: window function row_number requires an OVER clause

SELECT row_number(DISTINCT id) OVER () FROM t;
-- 42883 at 8: function row_number(integer) does not exist

SELECT rank() FILTER (WHERE true) OVER () FROM t;
-- 0A000 at 8: FILTER is not implemented for non-aggregate window functions

SELECT count(DISTINCT id) OVER () FROM t;
-- 0A000 at 8: DISTINCT is not implemented for window functions

SELECT sum(id) OVER (PARTITION BY txt ORDER BY day ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), avg(num) OVER w FROM t WINDOW w AS (ORDER BY id);
-- ok: sum int8, avg numeric

SELECT sum(id) OVER (ORDER BY id ROWS 'a'::text PRECEDING) FROM t;
-- 42804 at 39: argument of ROWS must be type bigint, not type text

SELECT sum(id) OVER (PARTITION BY js) FROM t;
-- 42883 at 35: could not identify an equality operator for type json

SELECT sum(id) OVER (ORDER BY spot) FROM t;
-- 42883 at 31: could not identify an ordering operator for type point

SELECT total(id), total(small) FROM t;
-- ok: total int4, total int4

SELECT total(txt) FROM t;
-- 42883 at 8: function total(text) does not exist

SELECT grouping(id), sum(id) FROM t GROUP BY ROLLUP (id);
-- ok: grouping int4, sum int8

SELECT regr_slope(real8, real8), corr(id, id), stddev(id), stddev(real4), var_pop(num) FROM t;
-- ok: regr_slope float8, corr float8, stddev numeric, stddev float8, var_pop numeric

SELECT range_agg(period), range_intersect_agg(days) FROM t;
-- [13] 42883 at 8: function range_agg(tsrange) does not exist
-- [15 18] ok: range_agg tsmultirange, range_intersect_agg daterange
