WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT * FROM r;
-- ok: n int4

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1.5 FROM r) SELECT * FROM r;
-- 42804 at 32: recursive query "r" column 1 has type integer in non-recursive term but type numeric overall

WITH RECURSIVE r(n) AS (SELECT 'a' UNION ALL SELECT n || 'x' FROM r) SELECT * FROM r;
-- ok: n text

WITH RECURSIVE r(n) AS (SELECT 'a'::varchar(3) UNION ALL SELECT n || 'x' FROM r) SELECT * FROM r;
-- 42804 at 32: recursive query "r" column 1 has type character varying(3) in non-recursive term but type character varying overall

WITH RECURSIVE r(n) AS (SELECT 'a'::varchar(3) UNION ALL SELECT 'x'::varchar(4) FROM r) SELECT * FROM r;
-- 42804 at 32: recursive query "r" column 1 has type character varying(3) in non-recursive term but type character varying overall

WITH RECURSIVE r(n) AS (SELECT b COLLATE "C" FROM t UNION ALL SELECT n || 'x' FROM r) SELECT * FROM r;
-- ok: n text

WITH RECURSIVE r(n) AS (SELECT b FROM t UNION ALL SELECT b COLLATE "C" FROM r, t) SELECT * FROM r;
-- 42P21 at 32: recursive query "r" column 1 has collation "default" in non-recursive term but collation "C" overall

WITH RECURSIVE r(n) AS (SELECT NULL UNION ALL SELECT n FROM r) SELECT * FROM r;
-- ok: n text

WITH RECURSIVE r(n) AS (SELECT NULL UNION ALL SELECT 1 FROM r) SELECT * FROM r;
-- 42804 at 32: recursive query "r" column 1 has type text in non-recursive term but type integer overall

WITH RECURSIVE r(n) AS (SELECT $1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r;
-- 42883 at 54: operator does not exist: text + integer

WITH RECURSIVE r(n) AS (SELECT $1::int UNION ALL SELECT n + $2 FROM r) SELECT * FROM r;
-- ok: n int4 <- int4, int4

WITH RECURSIVE r(n) AS (SELECT 1 INTERSECT SELECT n FROM r) SELECT * FROM r;
-- 42P19 at 16: recursive query "r" does not have the form non-recursive-term UNION [ALL] recursive-term

WITH RECURSIVE r(n) AS (SELECT n FROM r) SELECT * FROM r;
-- 42P19 at 16: recursive query "r" does not have the form non-recursive-term UNION [ALL] recursive-term

WITH RECURSIVE r(n) AS (SELECT n FROM r UNION ALL SELECT 1) SELECT * FROM r;
-- 42P19 at 39: recursive reference to query "r" must not appear within its non-recursive term

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT a.n FROM r a, r b) SELECT * FROM r;
-- 42P19 at 65: recursive reference to query "r" must not appear more than once

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r LEFT JOIN t ON true) SELECT * FROM r;
-- ok: n int4

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM t LEFT JOIN r ON true) SELECT * FROM r;
-- 42P19 at 70: recursive reference to query "r" must not appear within an outer join

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT (SELECT max(n) FROM r)) SELECT * FROM r;
-- 42P19 at 71: recursive reference to query "r" must not appear within a subquery

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT max(n) FROM r) SELECT * FROM r;
-- 42P19 at 51: aggregate functions are not allowed in a recursive query's recursive term

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r ORDER BY 1) SELECT * FROM r;
-- 0A000 at 69: ORDER BY in a recursive query is not implemented

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r LIMIT 1) SELECT * FROM r;
-- 0A000 at 66: LIMIT in a recursive query is not implemented

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL (SELECT n FROM r ORDER BY 1 LIMIT 1)) SELECT * FROM r;
-- ok: n int4

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r FOR UPDATE) SELECT * FROM r;
-- 0A000: FOR UPDATE/SHARE in a recursive query is not implemented

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT row_number() OVER () FROM r) SELECT * FROM r;
-- 42804 at 32: recursive query "r" column 1 has type integer in non-recursive term but type bigint overall

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT row_number() OVER ()::int FROM r) SELECT * FROM r;
-- ok: n int4

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT generate_series(1, n) FROM r) SELECT * FROM r;
-- ok: n int4

WITH RECURSIVE r(n, m) AS (SELECT 1 UNION ALL SELECT n FROM r) SELECT * FROM r;
-- 42P10 at 16: WITH query "r" has 1 columns available but 2 columns specified

WITH RECURSIVE r AS (SELECT 1 UNION ALL SELECT 2 FROM r) SELECT * FROM r;
-- ok: ?column? int4

WITH RECURSIVE r AS (SELECT 1 AS a UNION ALL SELECT a, 2 FROM r) SELECT * FROM r;
-- 42601 at 53: each UNION query must have the same number of columns

WITH RECURSIVE a AS (SELECT 1 AS x UNION ALL SELECT x FROM b), b AS (SELECT x FROM a) SELECT * FROM a;
-- 0A000 at 16: mutual recursion between WITH items is not implemented

WITH RECURSIVE a AS (SELECT * FROM b), b AS (SELECT 1 AS x) SELECT * FROM a;
-- ok: x int4

WITH a AS (SELECT * FROM b), b AS (SELECT 1 AS x) SELECT * FROM a;
-- 42P01 at 26: relation "b" does not exist

WITH a AS (SELECT * FROM a) SELECT * FROM a;
-- 42P01 at 26: relation "a" does not exist

WITH t AS (SELECT * FROM t) SELECT * FROM t;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

WITH RECURSIVE t AS (SELECT * FROM t) SELECT * FROM t;
-- 42P19 at 16: recursive query "t" does not have the form non-recursive-term UNION [ALL] recursive-term

WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY n SET o SELECT * FROM r;
-- [13] 42601 at 67: syntax error at or near "SEARCH"
-- [15 18] ok: n int4, o _record

WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM r) SEARCH BREADTH FIRST BY n SET o SELECT * FROM r ORDER BY o;
-- [13] 42601 at 67: syntax error at or near "SEARCH"
-- [15 18] ok: n int4, o record

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SEARCH BREADTH FIRST BY n SET o SELECT * FROM r ORDER BY o;
-- [13] 42601 at 65: syntax error at or near "SEARCH"
-- [15 18] ok: n int4, o record

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY n SET o SELECT o, n FROM r ORDER BY o;
-- [13] 42601 at 65: syntax error at or near "SEARCH"
-- [15 18] ok: o _record, n int4

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY zz SET o SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "SEARCH"
-- [15 18] 42601 at 65: search column "zz" not in WITH query column list

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY n, n SET o SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "SEARCH"
-- [15 18] 42701 at 65: search column "n" specified more than once

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY n SET n SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "SEARCH"
-- [15 18] 42702 at 51: column reference "n" is ambiguous

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n SET c USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] ok: n int4, c bool, p _record

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n SET c TO 'Y' DEFAULT 'N' USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] ok: n int4, c text, p _record

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n SET c TO 1 DEFAULT 'x' USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] 22P02 at 92: invalid input syntax for type integer: "x"

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n SET c TO 1 DEFAULT 2.5 USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] ok: n int4, c numeric, p _record

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n SET c TO point '(1,1)' DEFAULT point '(0,0)' USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] 42883: could not identify an equality operator for type point

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n SET c USING c SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] 42601 at 65: cycle mark column name and cycle path column name are the same

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n, zz SET c USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] 42601 at 65: cycle column "zz" not in WITH query column list

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n, n SET c USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] 42701 at 65: cycle column "n" specified more than once

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) CYCLE n SET n USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "CYCLE"
-- [15 18] 42702 at 51: column reference "n" is ambiguous

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY n SET o CYCLE n SET c USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "SEARCH"
-- [15 18] ok: n int4, o _record, c bool, p _record

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY n SET o CYCLE n SET o USING p SELECT * FROM r;
-- [13] 42601 at 65: syntax error at or near "SEARCH"
-- [15 18] 42601 at 65: search sequence column name and cycle mark column name are the same

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE NOT c) CYCLE n SET c USING p SELECT * FROM r;
-- [13] 42601 at 77: syntax error at or near "CYCLE"
-- [15 18] ok: n int4, c bool, p _record

WITH r(n) AS (SELECT 1) SEARCH DEPTH FIRST BY n SET o SELECT * FROM r;
-- [13] 42601 at 25: syntax error at or near "SEARCH"
-- [15 18] 42601 at 6: WITH query is not recursive

WITH RECURSIVE r(n) AS (SELECT 1) SEARCH DEPTH FIRST BY n SET o SELECT * FROM r;
-- [13] 42601 at 35: syntax error at or near "SEARCH"
-- [15 18] 42601 at 16: WITH query is not recursive

WITH RECURSIVE r(n) AS ((SELECT 1 UNION ALL SELECT 2) UNION ALL SELECT n + 1 FROM r) SEARCH DEPTH FIRST BY n SET o SELECT * FROM r;
-- [13] 42601 at 86: syntax error at or near "SEARCH"
-- [15 18] 0A000: with a SEARCH or CYCLE clause, the left side of the UNION must be a SELECT

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL (SELECT n + 1 FROM r UNION ALL SELECT 3)) CYCLE n SET c USING p SELECT * FROM r;
-- [13] 42601 at 86: syntax error at or near "CYCLE"
-- [15 18] 42601: with a SEARCH or CYCLE clause, the right side of the UNION must be a SELECT

WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t, r) SEARCH DEPTH FIRST BY n SET o SELECT r.* FROM r;
-- [13] 42601 at 68: syntax error at or near "SEARCH"
-- [15 18] ok: n int4, o _record

WITH RECURSIVE r AS (SELECT js AS n FROM t UNION ALL SELECT n FROM r) CYCLE n SET c USING p SELECT * FROM r;
-- [13] 42601 at 71: syntax error at or near "CYCLE"
-- [15 18] ok: n json, c bool, p _record

WITH RECURSIVE r AS (SELECT js AS n FROM t UNION SELECT n FROM r) SELECT * FROM r;
-- 42883 at 29: could not identify an equality operator for type json

WITH q AS (INSERT INTO t (id) VALUES (1) RETURNING *) SELECT * FROM q;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

WITH q AS (INSERT INTO t (id) VALUES (1)) SELECT * FROM q;
-- 0A000 at 57: WITH query "q" does not have a RETURNING clause

WITH q AS (UPDATE t SET a = 1 RETURNING id, old.a, new.a) SELECT * FROM q;
-- [13 15] 42P01 at 45: missing FROM-clause entry for table "old"
-- [18] ok: id int4, a int4, a int4

WITH q(x) AS (UPDATE t SET a = 1 RETURNING id, b) SELECT * FROM q;
-- ok: x int4, b text

WITH q(x, y, z) AS (UPDATE t SET a = 1 RETURNING id, b) SELECT * FROM q;
-- 42P10 at 6: WITH query "q" has 2 columns available but 3 columns specified

SELECT * FROM (WITH q AS (DELETE FROM t RETURNING *) SELECT * FROM q) x;
-- 0A000 at 21: WITH clause containing a data-modifying statement must be at the top level

INSERT INTO t (id) WITH q AS (DELETE FROM s RETURNING id) SELECT id FROM q;
-- 0A000 at 25: WITH clause containing a data-modifying statement must be at the top level

WITH RECURSIVE q AS (DELETE FROM t USING q RETURNING t.id) SELECT * FROM q;
-- 42P19 at 16: recursive query "q" must not contain data-modifying statements

WITH q AS MATERIALIZED (SELECT 1), q AS (SELECT 2) SELECT * FROM q;
-- 42712 at 36: WITH query name "q" specified more than once

WITH q AS (SELECT 1 AS a) UPDATE q SET a = 1;
-- 42P01 at 34: relation "q" does not exist

WITH q AS (SELECT 1 AS a) SELECT * FROM public.q;
-- 42P01 at 41: relation "public.q" does not exist

WITH q AS (SELECT 1 AS a) SELECT * FROM q FOR UPDATE;
-- ok: a int4

WITH q AS (SELECT 1 AS a) SELECT * FROM t, q FOR UPDATE;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a int4

WITH q AS (SELECT 1 AS a) SELECT * FROM t, q FOR UPDATE OF t;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a int4

SELECT 1 UNION SELECT 'x';
-- 22P02 at 23: invalid input syntax for type integer: "x"

SELECT 'a' UNION SELECT 'x';
-- ok: ?column? text

SELECT NULL UNION SELECT 1 UNION SELECT NULL;
-- ok: ?column? int4

SELECT NULL UNION SELECT NULL UNION SELECT 1;
-- 42804 at 44: UNION types text and integer cannot be matched

SELECT 1 UNION SELECT 1.5 UNION SELECT 2::float8;
-- ok: ?column? float8

SELECT now() UNION SELECT current_date;
-- ok: now timestamptz

SELECT 1 UNION SELECT now();
-- 42804 at 23: UNION types integer and timestamp with time zone cannot be matched

SELECT ARRAY[1] UNION SELECT ARRAY[1.5];
-- ok: array _numeric

SELECT '{1}' UNION SELECT ARRAY[1];
-- ok: ?column? _int4

SELECT $1 UNION SELECT 1;
-- ok: ?column? int4 <- int4

SELECT $1 UNION SELECT $2;
-- ok: ?column? text <- text, text

SELECT $1 UNION SELECT $1;
-- ok: ?column? text <- text

SELECT a FROM t UNION SELECT 'x' ORDER BY a;
-- 22P02 at 30: invalid input syntax for type integer: "x"

SELECT a FROM t UNION SELECT 1 ORDER BY t.a;
-- 42P01 at 41: missing FROM-clause entry for table "t"

SELECT a FROM t UNION SELECT 1 ORDER BY a + 1;
-- 0A000 at 41: invalid UNION/INTERSECT/EXCEPT ORDER BY clause

SELECT a, b FROM t UNION SELECT 1;
-- 42601 at 33: each UNION query must have the same number of columns

SELECT a FROM t EXCEPT SELECT js FROM t;
-- 42804 at 31: EXCEPT types integer and json cannot be matched

SELECT js FROM t EXCEPT SELECT js FROM t;
-- 42883 at 8: could not identify an equality operator for type json

SELECT js FROM t UNION ALL SELECT js FROM t;
-- ok: js json

SELECT js FROM t INTERSECT ALL SELECT js FROM t;
-- 42883 at 8: could not identify an equality operator for type json

(SELECT 1 AS a LIMIT 1) UNION (SELECT 2 ORDER BY 1) ORDER BY a LIMIT 1;
-- ok: a int4

SELECT 1 AS a UNION SELECT 2 FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with UNION/INTERSECT/EXCEPT

SELECT p FROM dt UNION SELECT 1;
-- ok: p int4

SELECT tx FROM dt UNION SELECT tx FROM dt;
-- ok: tx text

SELECT tx FROM dt UNION SELECT 'x';
-- ok: tx text

SELECT col FROM dt UNION SELECT 'red';
-- ok: col color

SELECT col FROM dt UNION SELECT 'x';
-- 22P02 at 33: invalid input value for enum color: "x"

SELECT co FROM dt UNION SELECT ROW(1, 'x');
-- 42804 at 32: UNION types comp and record cannot be matched

SELECT ROW(1) UNION SELECT ROW(2);
-- ok: row record

SELECT x'1' UNION SELECT b'11';
-- ok: ?column? bit

VALUES (1, 'x'), (2, NULL);
-- ok: column1 int4, column2 text

VALUES (1, 'x'), (2);
-- 42601 at 19: VALUES lists must all be the same length

VALUES (1), ('x');
-- 22P02 at 14: invalid input syntax for type integer: "x"

VALUES ('x'), (1);
-- 22P02 at 9: invalid input syntax for type integer: "x"

VALUES (1), (1.5), (NULL);
-- ok: column1 numeric

VALUES ($1), (1);
-- ok: column1 int4 <- int4

VALUES ($1), ($2);
-- ok: column1 text <- text, text

VALUES (DEFAULT);
-- 42601 at 9: DEFAULT is not allowed in this context

VALUES (1), (now());
-- 42804 at 14: VALUES types integer and timestamp with time zone cannot be matched

VALUES (ARRAY[1]), ('{2}');
-- ok: column1 _int4

VALUES (1) ORDER BY column1;
-- ok: column1 int4

VALUES (1) ORDER BY 2;
-- 42P10 at 21: ORDER BY position 2 is not in select list

VALUES (sum(1));
-- 42803 at 9: aggregate functions are not allowed in VALUES

VALUES (generate_series(1,2));
-- 0A000 at 9: set-returning functions are not allowed in VALUES

SELECT * FROM (VALUES (1, 'x')) v(a, b) WHERE b = 1;
-- 42883 at 49: operator does not exist: text = integer

SELECT * FROM (VALUES (a)) v, t;
-- 42703 at 24: column "a" does not exist

SELECT * FROM t, LATERAL (VALUES (a)) v;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, column1 int4

SELECT * FROM t, LATERAL (VALUES (a), (b)) v;
-- 42804 at 40: VALUES types integer and text cannot be matched

SELECT int4multirange(int4range(1,2)), '{[1,2]}'::int4multirange, multirange(int4range(1,2));
-- [13] 42883 at 8: function int4multirange(int4range) does not exist
-- [15 18] ok: int4multirange int4multirange, int4multirange int4multirange, multirange int4multirange

SELECT int4multirange(1, 2);
-- 42883 at 8: function int4multirange(integer, integer) does not exist

SELECT int4multirange('[1,2]', '[3,4]');
-- [13] 42883 at 8: function int4multirange(unknown, unknown) does not exist
-- [15 18] ok: int4multirange int4multirange

SELECT int4multirange(VARIADIC ARRAY[int4range(1,2)]);
-- [13] 42883 at 8: function int4multirange(int4range[]) does not exist
-- [15 18] ok: int4multirange int4multirange

SELECT '{[1,2],[4,3]}'::int4multirange;
-- [13] 42704 at 25: type "int4multirange" does not exist
-- [15 18] 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT '{[1,2],[3,x]}'::int4multirange;
-- [13] 42704 at 25: type "int4multirange" does not exist
-- [15 18] 22P02 at 8: invalid input syntax for type integer: "x"

SELECT mr + mr, mr - mr, mr * mr, mr @> 1, mr @> r, r <@ mr, mr && r, mr -|- mr, mr << r FROM dt;
-- [13] 42703 at 8: column "mr" does not exist
-- [15 18] ok: ?column? int4multirange, ?column? int4multirange, ?column? int4multirange, ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT mr @> 'x' FROM dt;
-- [13] 42703 at 8: column "mr" does not exist
-- [15 18] 22P02 at 14: malformed multirange literal: "x"

SELECT mr @> 1.5 FROM dt;
-- [13] 42703 at 8: column "mr" does not exist
-- [15 18] 42883 at 11: operator does not exist: int4multirange @> numeric

SELECT mr + r FROM dt;
-- [13] 42703 at 8: column "mr" does not exist
-- [15 18] 42883 at 11: operator does not exist: int4multirange + int4range

SELECT lower(mr), upper(mr), isempty(mr), range_merge(mr), unnest(mr) FROM dt;
-- [13] 42703 at 14: column "mr" does not exist
-- [15 18] ok: lower int4, upper int4, isempty bool, range_merge int4range, unnest int4range

SELECT * FROM dt, unnest(mr) u;
-- [13] 42703 at 26: column "mr" does not exist
-- [15 18] ok: p int4, ar _int4, tx text, co comp, cc comp2, dc comp, cs _comp, col color, j jsonb, r int4range, mr int4multirange, u int4range

SELECT multirange(r), r::int4multirange FROM dt;
-- [13] 42883 at 8: function multirange(int4range) does not exist
-- [15 18] ok: multirange int4multirange, r int4multirange

SELECT mr::int4range FROM dt;
-- [13] 42703 at 8: column "mr" does not exist
-- [15 18] 42846 at 10: cannot cast type int4multirange to int4range

SELECT mr = '{}', mr < '{[1,2)}' FROM dt;
-- [13] 42703 at 8: column "mr" does not exist
-- [15 18] ok: ?column? bool, ?column? bool

SELECT mr = r FROM dt;
-- [13] 42703 at 8: column "mr" does not exist
-- [15 18] 42883 at 11: operator does not exist: int4multirange = int4range

SELECT r @> 1, r @> 1::int8, r @> '1', r @> '[1,2]', r @> 1.5 FROM dt;
-- 42883 at 18: operator does not exist: int4range @> bigint

SELECT r * '[1,2]', r + '[1,x]' FROM dt;
-- 22P02 at 25: invalid input syntax for type integer: "x"

SELECT int4range(1, 2, '[x'), int4range('1', 2), int4range(1.5, 2);
-- 42883 at 50: function int4range(numeric, integer) does not exist

SELECT polyr(r), polyr('[1,2]'), polyr(1) FROM dt;
-- 42804: could not determine polymorphic type because input has type unknown

SELECT polyr(r), polyr(int8range(1,2)) FROM dt;
-- ok: polyr int4, polyr int8

SELECT polyr('[1,2]');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT polycr(r, 1.5) FROM dt;
-- 42883 at 8: function polycr(int4range, numeric) does not exist

SELECT polycr(r, 1), polycr(r, '1'), polycr(r, NULL), polycr(r, 1::int2) FROM dt;
-- ok: polycr int4, polycr int4, polycr int4, polycr int4

SELECT polycr(NULL, 1);
-- 42804: could not determine polymorphic type anycompatiblerange because input has type unknown

SELECT polycr('[1,2]', 1);
-- 42804: could not determine polymorphic type anycompatiblerange because input has type unknown

SELECT polymr(mr), polymr(NULL) FROM dt;
-- [13] 42703 at 15: column "mr" does not exist
-- [15 18] 42804: could not determine polymorphic type because input has type unknown

SELECT polymr(mr) FROM dt;
-- [13] 42703 at 15: column "mr" does not exist
-- [15 18] ok: polymr int4range

SELECT polyc(1, 2.5), polyc(1, '2'), polyc('a', 'b'), polyc(NULL, NULL);
-- ok: polyc numeric, polyc int4, polyc text, polyc text

SELECT polyc(1, 'x');
-- 22P02 at 17: invalid input syntax for type integer: "x"

SELECT polyc(1, now());
-- 42883 at 8: function polyc(integer, timestamp with time zone) does not exist

SELECT polyc(p, 1), polyc(p, p), polyc(tx, 'x') FROM dt;
-- ok: polyc int4, polyc int4, polyc text

SELECT polyc($1, 1), polyc($2, $3);
-- ok: polyc int4, polyc text <- int4, text, text

SELECT polyca(ARRAY[1], 2.5), polyca('{1}', 2), polyca(ARRAY[1.5], 2), polyca(NULL, NULL);
-- ok: polyca _numeric, polyca _int4, polyca _numeric, polyca _text

SELECT polyca(ARRAY['x'], 1);
-- 42883 at 8: function polyca(text[], integer) does not exist

SELECT polyca(1, 1);
-- 42883 at 8: function polyca(integer, integer) does not exist

SELECT polyca(ar, 1) FROM dt;
-- ok: polyca _int4

SELECT polye(1, ARRAY[2]), polye('1', ARRAY[2]), polye(1, '{2}');
-- ok: polye int4, polye int4, polye int4

SELECT polye(1, ARRAY[2.5]);
-- 42883 at 8: function polye(integer, numeric[]) does not exist

SELECT polye(1.5, ARRAY[2]);
-- 42883 at 8: function polye(numeric, integer[]) does not exist

SELECT polye(p, ar), polye(1, ar), polye(p, ARRAY[p]) FROM dt;
-- 42883 at 8: function polye(dpos, darr) does not exist

SELECT polyen(col), polyen('red') FROM dt;
-- 42883 at 21: function polyen(unknown) does not exist

SELECT polyen(col) FROM dt;
-- ok: polyen color

SELECT polyen(1);
-- 42883 at 8: function polyen(integer) does not exist

SELECT polynn(1), polynn('x'::text), polynn(p) FROM dt;
-- ok: polynn _int4, polynn _text, polynn _dpos

SELECT polynn(ARRAY[1]);
-- 42883 at 8: function polynn(integer[]) does not exist

SELECT polynn(ar) FROM dt;
-- 42883 at 8: function polynn(darr) does not exist

SELECT polynn('x');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT * FROM polyout(1);
-- ok: b int4, c _int4

SELECT polyout(1), (polyout(1)).b, (polyout('x'::text)).c;
-- ok: polyout record, b int4, c _text

SELECT * FROM polyout('x');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT (polyout(p)).c FROM dt;
-- ok: c _dpos

SELECT * FROM polyout($1);
-- 42804: could not determine polymorphic type because input has type unknown

SELECT array_append(ar, 1), array_append(ARRAY[1], 1.5), array_append(NULL, 1), array_append('{1}', 1) FROM dt;
-- [13] 42883 at 29: function array_append(integer[], numeric) does not exist
-- [15 18] ok: array_append _int4, array_append _numeric, array_append _int4, array_append _int4

SELECT array_append(ARRAY['x'], 1);
-- 42883 at 8: function array_append(text[], integer) does not exist

SELECT ar || 1, 1 || ar, ar || ar, ar || '{1}', ar || NULL, ar || '1' FROM dt;
-- 22P02 at 67: malformed array literal: "1"

SELECT ar[1], ar[1:2], (ar)[1] FROM dt;
-- ok: ar int4, ar _int4, ar int4

SELECT ar = '{1}', ar = ARRAY[1], ar @> ARRAY[1], 1 = ANY (ar), p = ANY (ar) FROM dt;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT unnest(ar), cardinality(ar), array_length(ar, 1), array_agg(ar), array_agg(p) FROM dt;
-- 42803 at 15: column "dt.ar" must appear in the GROUP BY clause or be used in an aggregate function

SELECT * FROM dt, unnest(ar) u WHERE u = 'x';
-- 22P02 at 42: invalid input syntax for type integer: "x"

SELECT * FROM dt, unnest(cs) u WHERE u.a = 1;
-- [13] ok: p int4, ar _int4, tx text, co comp, cc comp2, dc comp, cs _comp, col color, j jsonb, r int4range, a int4, b text
-- [15 18] ok: p int4, ar _int4, tx text, co comp, cc comp2, dc comp, cs _comp, col color, j jsonb, r int4range, mr int4multirange, a int4, b text

SELECT u.zz FROM dt, unnest(cs) u;
-- 42703 at 8: column u.zz does not exist

SELECT (u).a, u.b, u FROM dt, unnest(cs) u;
-- ok: a int4, b text, u comp

SELECT * FROM dt, unnest(cs) WITH ORDINALITY u(x, y, z);
-- [13] ok: p int4, ar _int4, tx text, co comp, cc comp2, dc comp, cs _comp, col color, j jsonb, r int4range, x int4, y text, z int8
-- [15 18] ok: p int4, ar _int4, tx text, co comp, cc comp2, dc comp, cs _comp, col color, j jsonb, r int4range, mr int4multirange, x int4, y text, z int8

SELECT * FROM dt, unnest(cs) WITH ORDINALITY u(x, y, z, q);
-- 42P10: table "u" has 3 columns available but 4 columns specified

SELECT * FROM dt, unnest(cs, ar) u;
-- [13] ok: p int4, ar _int4, tx text, co comp, cc comp2, dc comp, cs _comp, col color, j jsonb, r int4range, a int4, b text, unnest int4
-- [15 18] ok: p int4, ar _int4, tx text, co comp, cc comp2, dc comp, cs _comp, col color, j jsonb, r int4range, mr int4multirange, a int4, b text, unnest int4

SELECT (cs[1]).a, (cs)[1].b, cs[1].a FROM dt;
-- ok: a int4, b text, a int4

SELECT (cs[1]).zz FROM dt;
-- 42703 at 9: column "zz" not found in data type comp

SELECT (cc).c.a, (cc).d[1], ((cc).c).b, (dt.cc).c FROM dt;
-- ok: a int4, d int4, b text, c comp

SELECT (cc).c.zz FROM dt;
-- 42703 at 9: column "zz" not found in data type comp

SELECT cc.c FROM dt;
-- 42P01 at 8: missing FROM-clause entry for table "cc"

SELECT (dc).a, dc, (dc).* FROM dt;
-- ok: a int4, dc comp, a int4, b text

SELECT (co).*, (cc).*, (dt).co FROM dt;
-- ok: a int4, b text, c comp, d _int4, co comp

SELECT dc = co, dc = ROW(1, 'x'), co = ROW(1, 'x'), co IS NULL, dc::comp, co::dcomp FROM dt;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool, dc comp, co comp

SELECT co = ROW(1, 2) FROM dt;
-- ok: ?column? bool

SELECT co = '(1,x)', co = '(x,1)' FROM dt;
-- 0A000 at 13: input of anonymous composite types is not implemented

SELECT co + co, co + '(1,x)', co + ROW(1,'x') FROM dt;
-- ok: ?column? comp, ?column? comp, ?column? comp

SELECT co + 1 FROM dt;
-- 42883 at 11: operator does not exist: comp + integer

SELECT !@# co, !@# '(1,2)', !@# ROW(1,'x') FROM dt;
-- ok: ?column? int4, ?column? int4, ?column? int4

SELECT !@# 1;
-- 42883 at 8: operator does not exist: !@# integer

SELECT col === 'x', 'red' === 'x', col === col FROM dt;
-- 42883 at 40: operator does not exist: color === color

SELECT col === 1 FROM dt;
-- 42883 at 12: operator does not exist: color === integer

SELECT p *+* 1, 1 *+* 1, p *+* p, p *+* '1' FROM dt;
-- ok: ?column? int4, ?column? int4, ?column? int4, ?column? int4

SELECT p + 1, p + p, -p, p || 'x', p::text, abs(p), sum(p), max(p) FROM dt GROUP BY p;
-- ok: ?column? int4, ?column? int4, ?column? int4, ?column? text, p text, abs int4, sum int8, max int4

SELECT tx || 'x', upper(tx), tx LIKE 'x', tx = 1 FROM dt;
-- 42883 at 46: operator does not exist: dtext = integer

SELECT j -> 'a', j['a'], j ->> 1, j @> '{}' FROM dt;
-- [13] 42804: cannot subscript type djs because it is not an array
-- [15 18] ok: ?column? jsonb, j jsonb, ?column? text, ?column? bool

SELECT j @> '{' FROM dt;
-- 22P02 at 13: invalid input syntax for type json

SELECT 'x'::dpos;
-- 22P02 at 8: invalid input syntax for type integer: "x"

SELECT '-1'::dpos;
-- ok: dpos int4

SELECT NULL::dnn;
-- ok: dnn int4

SELECT '1'::dpos + 1, 1.5::dpos, now()::dpos;
-- 42846 at 39: cannot cast type timestamp with time zone to dpos

SELECT 1::dpos::text::dtext, CAST(1 AS dtext), 'x'::darr;
-- 22P02 at 48: malformed array literal: "x"

SELECT '{1,2}'::darr, ARRAY[1,2]::darr, ARRAY['1','2']::darr, ARRAY['x']::darr;
-- 22P02 at 69: invalid input syntax for type integer: "x"

SELECT ARRAY[now()]::darr;
-- 42846 at 14: cannot cast type timestamp with time zone to integer

SELECT ARRAY[p, 1], ARRAY[1, p], ARRAY[p] FROM dt;
-- ok: array _int4, array _int4, array _dpos

SELECT COALESCE(p, 1), COALESCE(p, p), NULLIF(p, 1), GREATEST(p, 2), CASE WHEN true THEN p ELSE p END, CASE WHEN true THEN p END FROM dt;
-- ok: coalesce int4, coalesce int4, nullif int4, greatest int4, p int4, case int4

SELECT COALESCE(col, 'red'), COALESCE(col, 'x') FROM dt;
-- 22P02 at 44: invalid input value for enum color: "x"

SELECT CASE col WHEN 'red' THEN 1 WHEN 'x' THEN 2 END FROM dt;
-- 22P02 at 40: invalid input value for enum color: "x"

SELECT NULLIF(1, 'x');
-- 22P02 at 18: invalid input syntax for type integer: "x"

SELECT NULLIF('x', 1);
-- 22P02 at 15: invalid input syntax for type integer: "x"

SELECT NULLIF(1, now());
-- 42883 at 8: operator does not exist: integer = timestamp with time zone

SELECT GREATEST(1, 'x');
-- 22P02 at 20: invalid input syntax for type integer: "x"

SELECT LEAST(js, js) FROM t;
-- ok: least json

SELECT over1(1, 2), over1(1, 'x'), over1(1, '2'), over1(1.5, 2), over1(NULL, NULL);
-- ok: over1 text, over1 int4, over1 int4, over1 numeric, over1 int4

SELECT over1(1, $1);
-- ok: over1 int4 <- text

SELECT over1($1, $2);
-- ok: over1 int4 <- int4, text

SELECT over1(1::int2, 2::int2), over1(1::int8, 2);
-- 42725 at 8: function over1(smallint, smallint) is not unique

SELECT over1('x', 'y');
-- 22P02 at 14: invalid input syntax for type integer: "x"

SELECT over1(now(), 1);
-- 42883 at 8: function over1(timestamp with time zone, integer) does not exist

SELECT * FROM setof_rec(1) AS (a int, b text);
-- ok: a int4, b text

SELECT * FROM setof_rec(1);
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT * FROM setof_rec(1) AS x(a, b);
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT * FROM setof_rec(1) AS x(a int, b text, a int);
-- 42701: column name "a" specified more than once

SELECT * FROM setof_rec(1) AS x(a zz);
-- 42704 at 35: type "zz" does not exist

SELECT * FROM ROWS FROM (setof_rec(1) AS (a int, b int), tabf(1), generate_series(1,2)) WITH ORDINALITY AS q;
-- ok: a int4, b int4, k int4, v text, generate_series int4, ordinality int8

SELECT * FROM ROWS FROM (setof_rec(1) AS (a int), tabf(1) AS (a int)) q;
-- [13] 42601 at 63: a column definition list is only allowed for functions returning "record"
-- [15 18] 42601 at 63: a column definition list is redundant for a function with OUT parameters

SELECT * FROM ROWS FROM (setof_rec(1), tabf(1)) q;
-- 42601 at 26: a column definition list is required for functions returning "record"

SELECT x.a FROM ROWS FROM (setof_rec(1) AS (a int)) x(b);
-- 42703 at 8: column x.a does not exist

SELECT * FROM tabf(1) AS x(a int);
-- [13] 42601 at 28: a column definition list is only allowed for functions returning "record"
-- [15 18] 42601 at 28: a column definition list is redundant for a function with OUT parameters

SELECT * FROM tabf(1) AS x(a, b, c);
-- 42P10: table "x" has 2 columns available but 3 columns specified

SELECT k, v, tabf FROM tabf(1);
-- ok: k int4, v text, tabf record

SELECT * FROM generate_series(1, 2) AS x(a int);
-- 42601 at 42: a column definition list is only allowed for functions returning "record"

SELECT * FROM json_to_record('{}') AS x(a int, b comp);
-- ok: a int4, b comp

SELECT * FROM json_to_record('{}');
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT * FROM json_populate_record(NULL::comp, '{}');
-- ok: a int4, b text

SELECT * FROM json_populate_record(NULL, '{}') AS x(a int);
-- 42804: could not determine polymorphic type because input has type unknown

SELECT * FROM json_populate_record(NULL, '{}');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT * FROM json_populate_record(ROW(1,2), '{}');
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT * FROM json_populate_record(ROW(1,2), '{}') AS x(a int, b int);
-- ok: a int4, b int4

SELECT * FROM json_populate_recordset(NULL::comp, '[]') x;
-- ok: a int4, b text

SELECT (json_populate_record(NULL::comp, '{}')).a, (json_populate_record(ROW(1,2), '{}')).f1;
-- 42703 at 53: could not identify column "f1" in record data type

SELECT json_populate_record(NULL, '{}');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT x.* FROM dt, json_populate_record(dt.co, '{}') x;
-- ok: a int4, b text

SELECT x.* FROM t, jsonb_to_recordset(t.j) AS x(a int, b text) WHERE x.a = 'q';
-- 22P02 at 76: invalid input syntax for type integer: "q"

SELECT x.* FROM t, jsonb_each_text(t.j) x(k) WHERE x.value = 1;
-- 42883 at 60: operator does not exist: text = integer

SELECT x.* FROM t, jsonb_array_elements(t.j) x WHERE x = 1;
-- 42883 at 56: operator does not exist: xml = integer

SELECT x.value, x FROM t, jsonb_array_elements(t.j) x;
-- ok: value jsonb, x xml

SELECT value FROM t, jsonb_array_elements_text(t.j);
-- ok: value text

SELECT elem FROM t, jsonb_array_elements_text(t.j) elem;
-- ok: elem text

SELECT e.elem FROM t, jsonb_array_elements_text(t.j) e(elem);
-- ok: elem text

SELECT * FROM regexp_matches('a', 'b') m, string_to_table('a,b', ',') s, regexp_split_to_table('a', 'b') r;
-- [13] 42883 at 43: function string_to_table(unknown, unknown) does not exist
-- [15 18] ok: m _text, s text, r text

SELECT m[1], s FROM regexp_matches('a', 'b') m, string_to_table('a,b', ',') s;
-- [13] 42883 at 49: function string_to_table(unknown, unknown) does not exist
-- [15 18] ok: m text, s text

SELECT * FROM pg_get_keywords() k WHERE k.word = 1;
-- 42883 at 48: operator does not exist: text = integer

SELECT * FROM current_date, current_user u, localtimestamp(2);
-- ok: current_date date, u name, localtimestamp timestamp

SELECT * FROM coalesce(1, 2) c, cast(1 AS int) x;
-- ok: c int4, x int4

SELECT * FROM abs(1), abs(2);
-- 42712: table name "abs" specified more than once

SELECT * FROM abs(1) a, abs(2) a;
-- 42712: table name "a" specified more than once

SELECT * FROM t TABLESAMPLE system (1), s TABLESAMPLE bernoulli ('x');
-- 22P02 at 66: invalid input syntax for type real: "x"

SELECT * FROM t TABLESAMPLE zz (1);
-- 42704 at 29: tablesample method zz does not exist

SELECT * FROM t TABLESAMPLE system (1, 2);
-- 2202H at 29: tablesample method system requires 1 argument, not 2

SELECT * FROM t TABLESAMPLE system ($1) REPEATABLE ($2);
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval <- float4, float8

SELECT * FROM vt TABLESAMPLE system (1);
-- 0A000 at 15: TABLESAMPLE clause can only be applied to tables and materialized views

SELECT * FROM mv TABLESAMPLE system (1);
-- ok: id int4, a int4
