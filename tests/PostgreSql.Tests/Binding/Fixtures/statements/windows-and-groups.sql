SELECT row_number() OVER w FROM t WINDOW w AS (PARTITION BY a ORDER BY b);
-- ok: row_number int8

SELECT sum(a) OVER w1, sum(a) OVER w2 FROM t WINDOW w1 AS (PARTITION BY b), w2 AS (w1 ORDER BY c);
-- ok: sum int8, sum int8

SELECT sum(a) OVER (w ORDER BY c) FROM t WINDOW w AS (ORDER BY b);
-- 42P20 at 20: cannot override ORDER BY clause of window "w"

SELECT sum(a) OVER (w PARTITION BY c) FROM t WINDOW w AS (ORDER BY b);
-- 42P20 at 20: cannot override PARTITION BY clause of window "w"

SELECT sum(a) OVER (w ROWS UNBOUNDED PRECEDING) FROM t WINDOW w AS (ORDER BY b ROWS CURRENT ROW);
-- 42P20 at 20: cannot copy window "w" because it has a frame clause

SELECT sum(a) OVER w FROM t WINDOW w AS (w2), w2 AS (ORDER BY a);
-- 42704 at 41: window "w2" does not exist

SELECT sum(a) OVER zz FROM t;
-- 42704 at 20: window "zz" does not exist

SELECT sum(a) OVER (zz) FROM t;
-- 42704 at 20: window "zz" does not exist

SELECT sum(a) OVER (ORDER BY d RANGE BETWEEN '1 day' PRECEDING AND CURRENT ROW) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ORDER BY d RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;
-- 0A000 at 46: RANGE with offset PRECEDING/FOLLOWING is not supported for column type date and offset type integer

SELECT sum(a) OVER (ORDER BY a RANGE BETWEEN '1 day' PRECEDING AND CURRENT ROW) FROM t;
-- 22P02 at 46: invalid input syntax for type integer: "1 day"

SELECT sum(a) OVER (ORDER BY a RANGE BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM t;
-- 0A000 at 46: RANGE with offset PRECEDING/FOLLOWING is not supported for column type integer and offset type numeric

SELECT sum(a) OVER (ORDER BY c RANGE BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ORDER BY c RANGE BETWEEN 1 PRECEDING AND 2::int8 FOLLOWING) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ORDER BY b RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;
-- 0A000 at 46: RANGE with offset PRECEDING/FOLLOWING is not supported for column type text

SELECT sum(a) OVER (ORDER BY tz RANGE BETWEEN interval '1 h' PRECEDING AND CURRENT ROW) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ORDER BY iv RANGE BETWEEN interval '1 h' PRECEDING AND CURRENT ROW) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ORDER BY bo RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;
-- 0A000 at 47: RANGE with offset PRECEDING/FOLLOWING is not supported for column type boolean

SELECT sum(a) OVER (ORDER BY u RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;
-- 0A000 at 46: RANGE with offset PRECEDING/FOLLOWING is not supported for column type uuid

SELECT sum(a) OVER (ORDER BY a, b RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;
-- 42P20 at 20: RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column

SELECT sum(a) OVER (RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;
-- 42P20 at 20: RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column

SELECT sum(a) OVER (GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;
-- 42P20 at 20: GROUPS mode requires an ORDER BY clause

SELECT sum(a) OVER (ORDER BY a GROUPS BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ROWS BETWEEN a PRECEDING AND CURRENT ROW) FROM t;
-- 42P10 at 34: argument of ROWS must not contain variables

SELECT sum(a) OVER (ROWS BETWEEN $1 PRECEDING AND $2 FOLLOWING) FROM t;
-- ok: sum int8 <- int8, int8

SELECT sum(a) OVER (ORDER BY d RANGE BETWEEN $1 PRECEDING AND $2 FOLLOWING) FROM t;
-- ok: sum int8 <- interval, interval

SELECT sum(a) OVER (ROWS BETWEEN '1' PRECEDING AND 'x' FOLLOWING) FROM t;
-- 22P02 at 52: invalid input syntax for type bigint: "x"

SELECT sum(a) OVER (ROWS BETWEEN (SELECT 1) PRECEDING AND CURRENT ROW) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ROWS BETWEEN (SELECT a) PRECEDING AND CURRENT ROW) FROM t;
-- 42P10 at 42: argument of ROWS must not contain variables

SELECT sum(a) OVER (ROWS BETWEEN sum(1) PRECEDING AND CURRENT ROW) FROM t;
-- 42803 at 34: aggregate functions are not allowed in window ROWS

SELECT sum(a) OVER (ROWS BETWEEN sum(1) OVER () PRECEDING AND CURRENT ROW) FROM t;
-- 42P20 at 34: window functions are not allowed in window definitions

SELECT sum(a) OVER (ROWS BETWEEN generate_series(1,2) PRECEDING AND CURRENT ROW) FROM t;
-- 0A000 at 34: set-returning functions are not allowed in window definitions

SELECT sum(sum(a)) OVER () FROM t GROUP BY b;
-- ok: sum numeric

SELECT sum(sum(a)) OVER (), a FROM t GROUP BY b;
-- 42803 at 29: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT sum(a) OVER (ORDER BY sum(c)) FROM t GROUP BY a;
-- ok: sum int8

SELECT sum(a) OVER (ORDER BY sum(c)) FROM t;
-- 42803 at 12: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT sum(a) FILTER (WHERE b > 'x') OVER () FROM t;
-- ok: sum int8

SELECT sum(a) FILTER (WHERE b) OVER () FROM t;
-- 42804 at 29: argument of FILTER must be type boolean, not type text

SELECT row_number() FILTER (WHERE true) OVER () FROM t;
-- 0A000 at 8: FILTER is not implemented for non-aggregate window functions

SELECT sum(DISTINCT a) OVER () FROM t;
-- 0A000 at 8: DISTINCT is not implemented for window functions

SELECT array_agg(a ORDER BY a) OVER () FROM t;
-- 0A000 at 8: aggregate ORDER BY is not implemented for window functions

SELECT ntile(b) OVER () FROM t;
-- 42883 at 8: function ntile(text) does not exist

SELECT ntile('x') OVER () FROM t;
-- 22P02 at 14: invalid input syntax for type integer: "x"

SELECT ntile(4) OVER (ORDER BY x) FROM t;
-- 42883 at 32: could not identify an ordering operator for type xml

SELECT ntile(4) OVER (ORDER BY js) FROM t;
-- 42883 at 32: could not identify an ordering operator for type json

SELECT ntile(4) OVER (PARTITION BY js) FROM t;
-- 42883 at 36: could not identify an equality operator for type json

SELECT lag(a, 1, 'x') OVER () FROM t;
-- 22P02 at 18: invalid input syntax for type integer: "x"

SELECT lag(a, 1, 1.5) OVER () FROM t;
-- [13] 42883 at 8: function lag(integer, integer, numeric) does not exist
-- [15 18] ok: lag numeric

SELECT lag(a, 1, NULL) OVER () FROM t;
-- ok: lag int4

SELECT lead(b, '2') OVER () FROM t;
-- ok: lead text

SELECT first_value('x') OVER () FROM t;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT nth_value(a, 2) OVER (ORDER BY 1) FROM t;
-- ok: nth_value int4

SELECT nth_value(a, 2) OVER (ORDER BY zz) FROM t;
-- 42703 at 39: column "zz" does not exist

SELECT a AS zz, nth_value(a, 2) OVER (ORDER BY zz) FROM t;
-- 42703 at 48: column "zz" does not exist

SELECT count(*) OVER (PARTITION BY 1, 'x') FROM t;
-- ok: count int8

SELECT count(*) OVER () FROM t WHERE count(*) OVER () > 1;
-- 42P20 at 38: window functions are not allowed in WHERE

SELECT count(*) OVER () AS c FROM t HAVING count(*) OVER () > 1;
-- 42P20 at 44: window functions are not allowed in HAVING

SELECT count(*) OVER () AS c FROM t ORDER BY count(*) OVER ();
-- ok: c int8

SELECT a FROM t ORDER BY rank() OVER (ORDER BY b);
-- ok: a int4

SELECT a FROM t GROUP BY a ORDER BY rank() OVER (ORDER BY b);
-- 42803 at 59: column "t.b" must appear in the GROUP BY clause or be used in an aggregate function

SELECT a FROM t GROUP BY rank() OVER (ORDER BY b);
-- 42P20 at 26: window functions are not allowed in GROUP BY

SELECT a FROM t LIMIT rank() OVER ();
-- 42P20 at 23: window functions are not allowed in LIMIT

SELECT DISTINCT ON (rank() OVER ()) a FROM t;
-- ok: a int4

SELECT rank(1) OVER () FROM t;
-- 42809 at 8: WITHIN GROUP is required for ordered-set aggregate rank

SELECT rank(1) WITHIN GROUP (ORDER BY a) OVER () FROM t;
-- 0A000 at 8: OVER is not supported for ordered-set aggregate rank

SELECT rank() FROM t;
-- 42809 at 8: window function rank requires an OVER clause

SELECT percent_rank(1) WITHIN GROUP (ORDER BY a) FROM t;
-- ok: percent_rank float8

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY a), percentile_cont(0.5) WITHIN GROUP (ORDER BY iv) FROM t;
-- ok: percentile_cont float8, percentile_cont interval

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY b) FROM t;
-- 42883 at 8: function percentile_cont(numeric, text) does not exist

SELECT percentile_cont(ARRAY[0.5]) WITHIN GROUP (ORDER BY a) FROM t;
-- ok: percentile_cont _float8

SELECT percentile_disc(ARRAY[0.5]) WITHIN GROUP (ORDER BY b) FROM t;
-- ok: percentile_disc _text

SELECT percentile_disc(a) WITHIN GROUP (ORDER BY b) FROM t;
-- 42803 at 24: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT percentile_disc(a) WITHIN GROUP (ORDER BY b) FROM t GROUP BY a;
-- ok: percentile_disc text

SELECT mode() WITHIN GROUP (ORDER BY arr) FROM t;
-- ok: mode _int4

SELECT mode() WITHIN GROUP (ORDER BY js) FROM t;
-- 42883 at 38: could not identify an ordering operator for type json

SELECT mode() WITHIN GROUP (ORDER BY a, b) FROM t;
-- 42883 at 8: function mode(integer, text) does not exist

SELECT sum(a) OVER (ORDER BY a ROWS BETWEEN UNBOUNDED FOLLOWING AND CURRENT ROW) FROM t;
-- 42P20 at 45: frame start cannot be UNBOUNDED FOLLOWING

SELECT sum(a) OVER (ORDER BY a ROWS BETWEEN CURRENT ROW AND 1 PRECEDING) FROM t;
-- 42P20 at 61: frame starting from current row cannot have preceding rows

SELECT sum(a) OVER (ORDER BY a ROWS 1 FOLLOWING) FROM t;
-- 42P20 at 37: frame starting from following row cannot end with current row

SELECT sum(a) OVER (ORDER BY a NULLS FIRST, b DESC NULLS LAST) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ORDER BY a USING <) FROM t;
-- ok: sum int8

SELECT sum(a) OVER (ORDER BY a USING =) FROM t;
-- 42809 at 38: operator = is not a valid ordering operator

SELECT sum(a) OVER (ORDER BY arr USING @>) FROM t;
-- 42809 at 40: operator @> is not a valid ordering operator

SELECT a, sum(c) FROM t GROUP BY ROLLUP (a, b);
-- ok: a int4, sum numeric

SELECT a, d, sum(c) FROM t GROUP BY ROLLUP (a, b);
-- 42803 at 11: column "t.d" must appear in the GROUP BY clause or be used in an aggregate function

SELECT a, b, GROUPING(a, b) FROM t GROUP BY CUBE (a, b);
-- ok: a int4, b text, grouping int4

SELECT a, b, GROUPING(c) FROM t GROUP BY CUBE (a, b);
-- 42803 at 23: arguments to GROUPING must be grouping expressions of the associated query level

SELECT GROUPING(a) FROM t;
-- 42803 at 17: arguments to GROUPING must be grouping expressions of the associated query level

SELECT GROUPING(a) FROM t GROUP BY a HAVING GROUPING(a) = 0;
-- ok: grouping int4

SELECT id, b FROM t GROUP BY GROUPING SETS ((id), ());
-- 42803 at 12: column "t.b" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id, b FROM t GROUP BY GROUPING SETS ((id), (id, a));
-- ok: id int4, b text

SELECT id, b FROM t GROUP BY id;
-- ok: id int4, b text

SELECT id, b FROM t GROUP BY ROLLUP (id);
-- 42803 at 12: column "t.b" must appear in the GROUP BY clause or be used in an aggregate function

SELECT id, b FROM t GROUP BY DISTINCT ROLLUP (id), ROLLUP (id, b);
-- [13] 42601 at 30: syntax error at or near "DISTINCT"
-- [15 18] ok: id int4, b text

SELECT a + 1, count(*) FROM t GROUP BY GROUPING SETS ((a + 1), ());
-- ok: ?column? int4, count int8

SELECT a + 1, a, count(*) FROM t GROUP BY GROUPING SETS ((a + 1), ());
-- 42803 at 15: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT a FROM t GROUP BY ();
-- 42803 at 8: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT count(*) FROM t GROUP BY ();
-- ok: count int8

SELECT 1 FROM t GROUP BY ();
-- ok: ?column? int4

SELECT a FROM t GROUP BY 1, 2;
-- 42P10 at 29: GROUP BY position 2 is not in select list

SELECT a FROM t GROUP BY 'x';
-- 42601 at 26: non-integer constant in GROUP BY

SELECT a FROM t GROUP BY NULL;
-- 42601 at 26: non-integer constant in GROUP BY

SELECT a, 'x' FROM t GROUP BY 1, 2;
-- ok: a int4, ?column? text

SELECT a AS b, count(*) FROM t GROUP BY b;
-- 42803 at 8: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT a AS zz, count(*) FROM t GROUP BY zz;
-- ok: zz int4, count int8

SELECT a + 1 AS zz, count(*) FROM t GROUP BY zz HAVING zz > 1;
-- 42703 at 56: column "zz" does not exist

SELECT t.* FROM t GROUP BY id;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT t FROM t GROUP BY id;
-- ok: t t

SELECT t.*, s.v FROM t JOIN s ON s.t_id = t.id GROUP BY t.id;
-- 42803 at 13: column "s.v" must appear in the GROUP BY clause or be used in an aggregate function

SELECT t.*, max(s.v) FROM t JOIN s ON s.t_id = t.id GROUP BY t.id;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, max text

SELECT max(v) FROM t JOIN s USING (id) GROUP BY id HAVING b = 'x';
-- ok: max text

SELECT id, b FROM t JOIN s USING (id) GROUP BY id;
-- ok: id int4, b text

SELECT t.id, b FROM t JOIN s USING (id) GROUP BY t.id;
-- ok: id int4, b text

SELECT t.id, b FROM t LEFT JOIN s USING (id) GROUP BY id;
-- ok: id int4, b text

SELECT id FROM t FULL JOIN s USING (id) GROUP BY id;
-- ok: id int4

SELECT t.id FROM t FULL JOIN s USING (id) GROUP BY id;
-- 42803 at 8: column "t.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT (SELECT t.b) FROM t GROUP BY a;
-- 42803 at 16: subquery uses ungrouped column "t.b" from outer query

SELECT (SELECT max(t.b)) FROM t GROUP BY a;
-- ok: max text

SELECT (SELECT max(t.b) FROM s) FROM t;
-- ok: max text

SELECT (SELECT max(t.b || s.v) FROM s) FROM t;
-- ok: max text

SELECT (SELECT max(t.b || s.v) FROM s GROUP BY t.a) FROM t GROUP BY b;
-- 42803 at 48: subquery uses ungrouped column "t.a" from outer query

SELECT max((SELECT t.b)) FROM t;
-- ok: max text

SELECT max(max(a)) FROM t;
-- 42803 at 12: aggregate function calls cannot be nested

SELECT max((SELECT max(t.a))) FROM t;
-- 42803 at 20: aggregate function calls cannot be nested

SELECT a FROM t HAVING true;
-- 42803 at 8: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT 1 FROM t HAVING a > 1;
-- 42803 at 24: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT count(*) FROM t HAVING max(a) > 1;
-- ok: count int8

SELECT DISTINCT a FROM t ORDER BY b;
-- 42P10 at 35: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT a, b FROM t ORDER BY b, a;
-- ok: a int4, b text

SELECT DISTINCT a + 1 FROM t ORDER BY a + 1;
-- ok: ?column? int4

SELECT DISTINCT a + 1 FROM t ORDER BY a;
-- 42P10 at 39: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT ON (a) b FROM t ORDER BY b;
-- 42P10 at 21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT DISTINCT ON (a) b FROM t ORDER BY a, b;
-- ok: b text

SELECT DISTINCT ON (a, b) b FROM t ORDER BY b, a;
-- ok: b text

SELECT DISTINCT ON (a + 1) b FROM t ORDER BY a + 1;
-- ok: b text

SELECT DISTINCT ON (a + 1) b FROM t ORDER BY a;
-- 42P10 at 21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT DISTINCT js FROM t;
-- 42883 at 17: could not identify an equality operator for type json

SELECT DISTINCT x FROM t;
-- 42883 at 17: could not identify an equality operator for type xml

SELECT DISTINCT ON (js) a FROM t;
-- 42883 at 21: could not identify an equality operator for type json

SELECT a FROM t GROUP BY js;
-- 42883 at 26: could not identify an equality operator for type json

SELECT a FROM t ORDER BY js;
-- 42883 at 26: could not identify an ordering operator for type json

SELECT a, count(*) FROM t GROUP BY ALL a;
-- [13] 42601 at 36: syntax error at or near "ALL"
-- [15 18] ok: a int4, count int8

SELECT string_agg(b, ',' ORDER BY a), string_agg(DISTINCT b, ',' ORDER BY b) FROM t;
-- ok: string_agg text, string_agg text

SELECT string_agg(DISTINCT b, ',' ORDER BY a) FROM t;
-- 42P10 at 44: in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

SELECT string_agg(DISTINCT b, ',' ORDER BY b, 'x') FROM t;
-- 42P10 at 47: in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

SELECT string_agg(a, ',') FROM t;
-- 42883 at 8: function string_agg(integer, unknown) does not exist

SELECT string_agg(b) FROM t;
-- 42883 at 8: function string_agg(text) does not exist

SELECT count() FROM t;
-- 42809 at 8: count(*) must be used to call a parameterless aggregate function

SELECT count(a, b) FROM t;
-- 42883 at 8: function count(integer, text) does not exist

SELECT count(DISTINCT a, b) FROM t;
-- 42883 at 8: function count(integer, text) does not exist

SELECT count(DISTINCT (a, b)) FROM t;
-- ok: count int8

SELECT count(DISTINCT js) FROM t;
-- 42883 at 23: could not identify an equality operator for type json

SELECT count(VARIADIC arr) FROM t;
-- ok: count int8

SELECT sum('x') FROM t;
-- 42725 at 8: function sum(unknown) is not unique

SELECT sum('1') FROM t;
-- 42725 at 8: function sum(unknown) is not unique

SELECT sum(NULL) FROM t;
-- 42725 at 8: function sum(unknown) is not unique

SELECT avg($1) FROM t;
-- 42725 at 8: function avg(unknown) is not unique

SELECT max(bo) FROM t;
-- 42883 at 8: function max(boolean) does not exist

SELECT max(arr), min(iv), max(u) FROM t;
-- 42883 at 27: function max(uuid) does not exist

SELECT bool_and(a) FROM t;
-- 42883 at 8: function bool_and(integer) does not exist

SELECT every(bo) FROM t;
-- ok: every bool

SELECT json_agg(t), jsonb_object_agg(a, b), array_agg(arr) FROM t;
-- ok: json_agg json, jsonb_object_agg jsonb, array_agg _int4

SELECT any_value(a) FROM t;
-- [13 15] 42883 at 8: function any_value(integer) does not exist
-- [18] ok: any_value int4

SELECT variance(b) FROM t;
-- 42883 at 8: function variance(text) does not exist

SELECT corr(a, c) FROM t;
-- ok: corr float8

SELECT range_agg(int4range(a, a+1)) FROM t;
-- [13] 42883 at 8: function range_agg(int4range) does not exist
-- [15 18] ok: range_agg int4multirange

SELECT range_agg(r), range_intersect_agg(r), range_agg(mr) FROM dt;
-- [13] 42883 at 8: function range_agg(int4range) does not exist
-- [15 18] ok: range_agg int4multirange, range_intersect_agg int4range, range_agg int4multirange
