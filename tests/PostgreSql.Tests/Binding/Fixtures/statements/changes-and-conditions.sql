INSERT INTO t (id, a) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET a = excluded.a + t.a WHERE t.b = $3 RETURNING id, t.a, excluded.a;
-- 42P01 at 125: invalid reference to FROM-clause entry for table "excluded"

INSERT INTO t (id, a) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET a = excluded.a + t.a WHERE t.b = $3 RETURNING id, t.a;
-- ok: id int4, a int4 <- int4, int4, text

INSERT INTO t (id, a) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET a = a + 1;
-- 42702 at 74: column reference "a" is ambiguous

INSERT INTO t AS x (id, a) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET a = t.a + 1;
-- 42P01 at 79: invalid reference to FROM-clause entry for table "t"

INSERT INTO t AS excluded (id, a) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET a = excluded.a + 1;
-- 42P09 at 86: table reference "excluded" is ambiguous

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (zz) DO NOTHING;
-- 42703 at 49: column "zz" does not exist

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (a) DO NOTHING;
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (lower(b)) DO NOTHING;
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id) WHERE a > 1 DO NOTHING;
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id COLLATE "C") DO NOTHING;
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (b COLLATE "zz") DO NOTHING;
-- 42704 at 49: collation "zz" for encoding "UTF8" does not exist

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id int4_ops) DO NOTHING;
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id zz_ops) DO NOTHING;
-- 42704: operator class "zz_ops" does not exist for access method "btree"

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id DESC) DO NOTHING;
-- 42P10 at 49: ASC/DESC is not allowed in ON CONFLICT clause

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT ON CONSTRAINT zz DO NOTHING;
-- 42704: constraint "zz" for table "t" does not exist

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT ON CONSTRAINT t_pkey DO UPDATE SET (a, b) = (excluded.a, excluded.b);
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT DO UPDATE SET a = 1;
-- 42601 at 37: ON CONFLICT DO UPDATE requires inference specification or constraint name

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET a = (SELECT max(n) FROM s);
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET a = (SELECT max(id) FROM s WHERE s.id = excluded.id);
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET a = max(excluded.a);
-- 42803 at 72: aggregate functions are not allowed in UPDATE

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (max(a)) DO NOTHING;
-- 42803 at 50: aggregate functions are not allowed in index expressions

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET a = excluded.zz;
-- 42703 at 72: column excluded.zz does not exist

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET b = excluded;
-- ok

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET b = excluded.ctid;
-- 42703 at 72: column excluded.ctid does not exist

INSERT INTO t (id, a) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET b = excluded.*::text;
-- ok

INSERT INTO t VALUES (1, 2, 'x', 1.5, '2020-01-01', now(), now(), '{}', '{}', '<a/>', '{1}', true, NULL, '1 day');
-- ok

INSERT INTO t VALUES (1, 'x');
-- 22P02 at 26: invalid input syntax for type integer: "x"

INSERT INTO t VALUES (1, 2, 3, 4, 5);
-- 42804 at 35: column "d" is of type date but expression is of type integer

INSERT INTO t (id, d) VALUES (1, '2020-13-01');
-- 22008 at 34: date/time field value out of range: "2020-13-01"

INSERT INTO t (id, d) VALUES (1, 20200101);
-- 42804 at 34: column "d" is of type date but expression is of type integer

INSERT INTO t (id, bo) VALUES (1, 1);
-- 42804 at 35: column "bo" is of type boolean but expression is of type integer

INSERT INTO t (id, bo) VALUES (1, 'yes');
-- ok

INSERT INTO t (id, bo) VALUES (1, 'x');
-- 22P02 at 35: invalid input syntax for type boolean: "x"

INSERT INTO t (id, arr) VALUES (1, '{a}');
-- 22P02 at 36: invalid input syntax for type integer: "a"

INSERT INTO t (id, arr) VALUES (1, ARRAY['1']);
-- 42804 at 36: column "arr" is of type integer[] but expression is of type text[]

INSERT INTO t (id, arr) VALUES (1, ARRAY[]);
-- 42P18 at 36: cannot determine type of empty array

INSERT INTO t (id, arr) VALUES (1, ARRAY[]::int[]);
-- ok

INSERT INTO t (id, j) VALUES (1, '{"a":}');
-- 22P02 at 34: invalid input syntax for type json

INSERT INTO t (id, j) VALUES (1, b);
-- 42703 at 34: column "b" does not exist

INSERT INTO t (id, j) SELECT 1, b FROM t;
-- 42804 at 33: column "j" is of type jsonb but expression is of type text

INSERT INTO t (id, j) SELECT 1, '{}';
-- ok

INSERT INTO t (id, j) SELECT 1, 'x';
-- 22P02 at 33: invalid input syntax for type json

INSERT INTO t (id, d) SELECT 1, 'x' UNION SELECT 2, 'y';
-- 42804 at 33: column "d" is of type date but expression is of type text

INSERT INTO t (id, d) SELECT 1, NULL UNION SELECT 2, NULL;
-- 42804 at 33: column "d" is of type date but expression is of type text

INSERT INTO t (id, d) SELECT 1, '2020-01-01' UNION ALL SELECT 2, $1;
-- 42804 at 33: column "d" is of type date but expression is of type text

INSERT INTO t (id, d) VALUES (1, '2020-01-01'), (2, $1), ($2, DEFAULT);
-- ok <- date, int4

INSERT INTO t (id, d) SELECT $1, $2;
-- ok <- int4, date

INSERT INTO t (id, d) SELECT DISTINCT $1, $2;
-- 42804 at 39: column "id" is of type integer but expression is of type text

INSERT INTO t (id, d) SELECT $1, $2 ORDER BY 2;
-- 42804 at 34: column "d" is of type date but expression is of type text

INSERT INTO t (id, d) SELECT $1, $2 LIMIT $3;
-- ok <- int4, date, int8

INSERT INTO t (id, d) (SELECT $1, $2);
-- ok <- int4, date

INSERT INTO t (id, d) TABLE t;
-- 42601: INSERT has more expressions than target columns

INSERT INTO t TABLE t;
-- ok

INSERT INTO t (id, id) VALUES (1, 2);
-- 42701 at 20: column "id" specified more than once

INSERT INTO t (zz) VALUES (1);
-- 42703 at 16: column "zz" of relation "t" does not exist

INSERT INTO t (t.id) VALUES (1);
-- 42703 at 16: column "t" of relation "t" does not exist

INSERT INTO t (id) VALUES (t.a);
-- 42P01 at 28: invalid reference to FROM-clause entry for table "t"

INSERT INTO t (id) VALUES (id);
-- 42703 at 28: column "id" does not exist

INSERT INTO t (id) VALUES ((SELECT id FROM s LIMIT 1)) RETURNING (SELECT v FROM s WHERE s.id = t.id);
-- ok: v text

INSERT INTO t (id, a) VALUES ((SELECT id, t_id FROM s));
-- 42601 at 31: subquery must return only one column

INSERT INTO t (id, a) (SELECT id, t_id FROM s) RETURNING *;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

INSERT INTO t DEFAULT VALUES RETURNING id;
-- ok: id int4

INSERT INTO gen VALUES (1, 2);
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

INSERT INTO gen (id) VALUES (DEFAULT);
-- ok

INSERT INTO gen (a) VALUES (1) RETURNING b;
-- ok: b int4

INSERT INTO gen (id, a) OVERRIDING SYSTEM VALUE VALUES (1, 2);
-- ok

INSERT INTO gen (id, a) OVERRIDING USER VALUE SELECT 1, 2;
-- ok

INSERT INTO gen (id, a) SELECT 1, 2;
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

INSERT INTO gen (b) VALUES (DEFAULT), (1);
-- [13] 42601: cannot insert into column "b"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "b"

INSERT INTO gen (b) VALUES (DEFAULT), (DEFAULT);
-- [13] 42601: cannot insert into column "b"
-- [15 18] ok

INSERT INTO vt VALUES (1, 2, 'x') ON CONFLICT (id) DO UPDATE SET a = excluded.a;
-- ok

INSERT INTO vj VALUES (1, 'x');
-- 55000: cannot insert into view "vj"

INSERT INTO mv VALUES (1, 2);
-- ok

INSERT INTO sq VALUES (1);
-- ok

INSERT INTO part VALUES (1, 2) ON CONFLICT (id) DO NOTHING;
-- ok

INSERT INTO part1 VALUES (1, 100);
-- ok

INSERT INTO dt (p) VALUES ('x');
-- 22P02 at 28: invalid input syntax for type integer: "x"

INSERT INTO dt (p) VALUES (1.5);
-- ok

INSERT INTO dt (ar) VALUES ('{x}');
-- 22P02 at 29: invalid input syntax for type integer: "x"

INSERT INTO dt (co) VALUES ('(1,x)'), (ROW(1,'x')), (ROW(1,2)), (NULL);
-- ok

INSERT INTO dt (co) VALUES (ROW(1));
-- 42846 at 29: cannot cast type record to comp

INSERT INTO dt (co) VALUES (ROW('x', 1));
-- 22P02 at 33: invalid input syntax for type integer: "x"

INSERT INTO dt (co) VALUES (ROW(now(), 1));
-- 42846 at 33: cannot cast type record to comp

INSERT INTO dt (co) VALUES ('(x,1)');
-- 22P02 at 29: invalid input syntax for type integer: "x"

INSERT INTO dt (dc) VALUES (ROW(1, 'x'));
-- ok

INSERT INTO dt (cc) VALUES (ROW(ROW(1, 'x'), '{1}'));
-- ok

INSERT INTO dt (cc) VALUES (ROW(ROW(1, 'x'), '{x}'));
-- 22P02 at 46: invalid input syntax for type integer: "x"

INSERT INTO dt (cc.c.a, cc.d[1]) VALUES (1, 2);
-- ok

INSERT INTO dt (cs) VALUES (ARRAY[ROW(1,'x')]);
-- 42804 at 29: column "cs" is of type comp[] but expression is of type record[]

INSERT INTO dt (cs) VALUES (ARRAY[ROW(1,'x')]::comp[]);
-- ok

INSERT INTO dt (cs[1].a) VALUES ($1);
-- ok <- int4

INSERT INTO dt (col) VALUES ('blue');
-- 22P02 at 30: invalid input value for enum color: "blue"

INSERT INTO dt (col) VALUES ('red'::text);
-- 42804 at 30: column "col" is of type color but expression is of type text

INSERT INTO dt (col) VALUES ($1), ('red');
-- ok <- color

INSERT INTO dt (mr, r) VALUES ('{[1,2]}', '[1,2]'), (int4range(1,2), int4multirange());
-- [13] 42703 at 17: column "mr" of relation "dt" does not exist
-- [15 18] 42804 at 54: column "mr" is of type int4multirange but expression is of type int4range

INSERT INTO dt (mr) VALUES (int4range(1,2));
-- [13] 42703 at 17: column "mr" of relation "dt" does not exist
-- [15 18] 42804 at 29: column "mr" is of type int4multirange but expression is of type int4range

INSERT INTO dt (r) VALUES ('[2,1]');
-- 22000 at 28: range lower bound must be less than or equal to range upper bound

UPDATE t SET a = b;
-- 42804 at 18: column "a" is of type integer but expression is of type text

UPDATE t SET a = b::int WHERE id = $1 RETURNING *;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval <- int4

UPDATE t SET (a, b) = ($1, $2);
-- ok <- int4, text

UPDATE t SET (a, b) = ROW ($1, $2);
-- ok <- int4, text

UPDATE t SET (a, b) = (SELECT id, v FROM s WHERE s.id = t.id);
-- ok

UPDATE t SET (a, b) = (SELECT v, id FROM s);
-- 42804 at 31: column "a" is of type integer but expression is of type text

UPDATE t SET (a, b) = (SELECT 1);
-- 42601 at 23: number of columns does not match number of values

UPDATE t SET (a, b) = (1);
-- 0A000 at 24: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression

UPDATE t SET (a) = (1);
-- 0A000 at 21: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression

UPDATE t SET (a) = (1, 2);
-- 42601 at 20: number of columns does not match number of values

UPDATE t SET (a, b) = DEFAULT;
-- 0A000 at 23: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression

UPDATE t SET (a, b) = (DEFAULT, DEFAULT);
-- ok

UPDATE t SET (a, b) = (1, 2), a = 3;
-- 42601: multiple assignments to same column "a"

UPDATE t SET (a, a) = (1, 2);
-- 42601: multiple assignments to same column "a"

UPDATE t SET (a, b) = t;
-- 0A000 at 23: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression

UPDATE t SET (a, b) = (SELECT * FROM s);
-- 42601 at 23: number of columns does not match number of values

UPDATE t SET a = 1 FROM t;
-- 42712: table name "t" specified more than once

UPDATE t SET a = s.id FROM s WHERE s.t_id = t.id RETURNING s.*, t.a;
-- ok: id int4, t_id int4, v text, w varchar, n int8, a int4

UPDATE t SET a = s.id FROM s JOIN t t2 ON t2.id = t.id;
-- 42P01 at 51: invalid reference to FROM-clause entry for table "t"

UPDATE t SET a = 1 FROM LATERAL (SELECT t.a) x;
-- 42P10 at 41: invalid reference to FROM-clause entry for table "t"

UPDATE t x SET a = t.a;
-- 42P01 at 20: invalid reference to FROM-clause entry for table "t"

UPDATE t x SET x.a = 1;
-- 42804 at 16: cannot assign to field "a" of column "x" because its type xml is not a composite type

UPDATE t SET t.a = 1;
-- 42703 at 14: column "t" of relation "t" does not exist

UPDATE t SET ctid = NULL;
-- 0A000 at 14: cannot assign to system column "ctid"

UPDATE t SET a = count(*);
-- 42803 at 18: aggregate functions are not allowed in UPDATE

UPDATE t SET a = 1 WHERE count(*) > 1;
-- 42803 at 26: aggregate functions are not allowed in WHERE

UPDATE t SET a = row_number() OVER ();
-- 42P20 at 18: window functions are not allowed in UPDATE

UPDATE t SET a = 1 RETURNING count(*);
-- 42803 at 30: aggregate functions are not allowed in RETURNING

UPDATE t SET a = generate_series(1,2);
-- 0A000 at 18: set-returning functions are not allowed in UPDATE

UPDATE t SET a = 1 RETURNING generate_series(1,2);
-- 0A000 at 30: set-returning functions are not allowed in RETURNING

UPDATE t SET a = DEFAULT, b = DEFAULT, arr[1] = 2, arr[2:3] = '{1}', j['x'] = '1', j['y']['z'] = to_jsonb(1);
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] ok

UPDATE t SET j['x'] = 1;
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] 42804 at 14: subscripted assignment to "j" requires type jsonb but expression is of type integer

UPDATE t SET j['x'] = 'x';
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] 22P02 at 23: invalid input syntax for type json

UPDATE t SET j[1.5] = '1';
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] 42804 at 16: subscript type numeric is not supported

UPDATE t SET js['x'] = '1';
-- [13] 42804: cannot subscript type json because it is not an array
-- [15 18] 42804 at 14: cannot subscript type json because it does not support subscripting

UPDATE t SET arr['x'] = 1;
-- 22P02 at 18: invalid input syntax for type integer: "x"

UPDATE t SET arr[$1] = $2;
-- ok <- int4, int4

UPDATE t SET arr[1] = 'x';
-- 22P02 at 23: invalid input syntax for type integer: "x"

UPDATE t SET arr[1][2] = 3, arr[1:2][1] = '{}';
-- ok

UPDATE vt SET a = 1 WHERE id = 1 RETURNING *;
-- ok: id int4, a int4, b text

UPDATE vj SET v = 'x';
-- 55000: cannot update view "vj"

UPDATE mv SET a = 1;
-- ok

UPDATE sq SET last_value = 1;
-- ok

UPDATE gen SET id = 1;
-- 428C9: column "id" can only be updated to DEFAULT

UPDATE gen SET id = DEFAULT;
-- ok

UPDATE gen SET b = 1;
-- [13] 42601: column "b" can only be updated to DEFAULT
-- [15 18] 428C9: column "b" can only be updated to DEFAULT

UPDATE gen SET b = DEFAULT;
-- ok

UPDATE dt SET co.a = 'x';
-- 22P02 at 22: invalid input syntax for type integer: "x"

UPDATE dt SET co.a = $1, co.b = $2, cc.c.b = $3, cc.d[1] = $4, cs[1].a = $5;
-- ok <- int4, text, text, int4, int4

UPDATE dt SET co.zz = 1;
-- 42703 at 15: cannot assign to field "zz" of column "co" because there is no such column in data type comp

UPDATE dt SET co.a = now();
-- 42804 at 15: subfield "a" is of type integer but expression is of type timestamp with time zone

UPDATE dt SET dc.a = 1;
-- ok

UPDATE dt SET ar[1] = 'x';
-- 22P02 at 23: invalid input syntax for type integer: "x"

UPDATE dt SET p = p + 1, tx = 1, col = 'red', col = 'x';
-- 22P02 at 53: invalid input value for enum color: "x"

UPDATE dt SET col = 'x';
-- 22P02 at 21: invalid input value for enum color: "x"

UPDATE dt SET col = tx;
-- 42804 at 21: column "col" is of type color but expression is of type dtext

UPDATE dt SET p = $1, ar = $2, tx = $3, co = $4, col = $5, mr = $6, r = $7;
-- [13] 42703 at 60: column "mr" of relation "dt" does not exist
-- [15 18] ok <- dpos, darr, dtext, comp, color, int4multirange, int4range

DELETE FROM t USING s WHERE s.t_id = t.id RETURNING t.*, s.v;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, v text

DELETE FROM t USING t WHERE true;
-- 42712: table name "t" specified more than once

DELETE FROM t WHERE id IN ($1, $2) AND a = ANY ($3) AND b LIKE $4 AND d > $5 AND ts - $6 > now();
-- 42883 at 90: operator does not exist: interval > timestamp with time zone

DELETE FROM t WHERE (id, a) IN (SELECT id, t_id FROM s);
-- ok

DELETE FROM t WHERE (id, a) IN (($1, $2), (3, 4));
-- ok <- int4, int4

DELETE FROM t WHERE (id, a) = ($1, $2);
-- ok <- int4, int4

DELETE FROM t WHERE (id, a) < ($1, 'x');
-- 22P02 at 36: invalid input syntax for type integer: "x"

DELETE FROM t WHERE (id, a) = ANY (SELECT id, v FROM s);
-- 42883 at 29: operator does not exist: integer = text

DELETE FROM t WHERE id = ANY ('{1,x}');
-- 22P02 at 31: invalid input syntax for type integer: "x"

DELETE FROM t WHERE id = ANY (1);
-- 42809 at 24: op ANY/ALL (array) requires array on right side

DELETE FROM t WHERE id = ANY ((SELECT array_agg(id) FROM s));
-- 42883 at 24: operator does not exist: integer = integer[]

DELETE FROM t WHERE id = ANY ((SELECT array_agg(v) FROM s));
-- 42883 at 24: operator does not exist: integer = text[]

DELETE FROM t WHERE id NOT IN (SELECT v FROM s);
-- 42883 at 24: operator does not exist: integer = text

DELETE FROM t WHERE id IN (1, 'x');
-- 22P02 at 31: invalid input syntax for type integer: "x"

DELETE FROM t WHERE id IN (1, NULL, $1);
-- ok <- int4

DELETE FROM t WHERE b IN (1, 2);
-- 42883 at 23: operator does not exist: text = integer

DELETE FROM t WHERE u IN ('x');
-- 22P02 at 27: invalid input syntax for type uuid: "x"

DELETE FROM t WHERE u = b;
-- 42883 at 23: operator does not exist: uuid = text

DELETE FROM t WHERE bo;
-- ok

DELETE FROM t WHERE a;
-- 42804 at 21: argument of WHERE must be type boolean, not type integer

DELETE FROM t WHERE NOT a;
-- 42804 at 25: argument of NOT must be type boolean, not type integer

DELETE FROM t WHERE a IS TRUE;
-- 42804 at 21: argument of IS TRUE must be type boolean, not type integer

DELETE FROM t WHERE bo IS UNKNOWN AND a IS NOT NULL AND b IS DISTINCT FROM 1;
-- 42883 at 59: operator does not exist: text = integer

DELETE FROM t WHERE a BETWEEN '1' AND 'x';
-- 22P02 at 39: invalid input syntax for type integer: "x"

DELETE FROM t WHERE a BETWEEN SYMMETRIC 1 AND b;
-- 42883 at 23: operator does not exist: integer <= text

DELETE FROM t WHERE d BETWEEN '2020-01-01' AND $1;
-- ok <- date

DELETE FROM t WHERE d + 1 > now() AND d - d > 1 AND d + iv > ts AND tz - ts > iv AND iv * 2 > '1 day';
-- ok

DELETE FROM t WHERE d - d > iv;
-- 42883 at 27: operator does not exist: integer > interval

DELETE FROM t WHERE d + 1.5 > now();
-- 42883 at 23: operator does not exist: date + numeric

DELETE FROM t WHERE ts AT TIME ZONE 'UTC' > tz AND tz AT TIME ZONE b > ts;
-- ok

DELETE FROM t WHERE tz AT LOCAL > ts;
-- [13 15] 42601 at 27: syntax error at or near "LOCAL"
-- [18] ok

DELETE FROM t WHERE extract(year FROM d) = 2020 AND extract(zz FROM d) = 1;
-- ok

DELETE FROM t WHERE (d, d) OVERLAPS (d, iv) AND (ts, ts) OVERLAPS (ts, iv);
-- ok

DELETE FROM t WHERE (d, d) OVERLAPS (d, 1);
-- 42883 at 28: function pg_catalog.overlaps(date, date, date, integer) does not exist

DELETE FROM t WHERE b SIMILAR TO 'x' AND b LIKE 'x' ESCAPE '\' AND b ILIKE ANY (ARRAY['x']) AND b ~ 'x' AND b ^@ 'x';
-- ok

DELETE FROM t WHERE b LIKE 1;
-- 42883 at 23: operator does not exist: text ~~ integer

DELETE FROM t WHERE a LIKE 'x';
-- 42883 at 23: operator does not exist: integer ~~ unknown

DELETE FROM t WHERE overlay(b placing 'x' from 1) = trim(both 'x' from b) AND position('x' in b) = 1 AND substring(b similar 'x' escape '#') = b;
-- [13] 42601 at 126: syntax error at or near "'x'"
-- [15 18] ok

DELETE FROM t WHERE overlay(b placing 1 from 1) = 'x';
-- 42883 at 21: function pg_catalog.overlay(text, integer, integer) does not exist

DELETE FROM t WHERE position(1 in b) = 1;
-- 42883 at 21: function pg_catalog.position(text, integer) does not exist

DELETE FROM t WHERE trim(1) = 'x';
-- 42883 at 21: function pg_catalog.btrim(integer) does not exist

DELETE FROM t WHERE normalize(b, NFC) = b AND b IS NFD NORMALIZED;
-- ok

DELETE FROM t WHERE a IS NORMALIZED;
-- 42883 at 23: function pg_catalog.is_normalized(integer) does not exist

DELETE FROM t WHERE collation for (b) = 'x' AND collation for (a) = 'x';
-- ok

DELETE FROM t WHERE x IS DOCUMENT AND treat(a AS int) = 1;
-- ok

DELETE FROM t WHERE current_date > d AND localtime > '1:00' AND current_timestamp(3) > tz AND current_role = b AND session_user LIKE 'x';
-- ok

DELETE FROM t WHERE EXISTS (SELECT 1, 2 FROM s WHERE s.id = t.id AND t.zz = 1);
-- 42703 at 70: column t.zz does not exist

DELETE FROM t WHERE (SELECT id, v FROM s) = 1;
-- 42601 at 21: subquery must return only one column

DELETE FROM t WHERE ARRAY(SELECT id FROM s) = arr AND ARRAY(SELECT id, v FROM s) = arr;
-- 42601 at 55: subquery must return only one column

DELETE FROM t WHERE ARRAY[[1,2],[3,4]] = arr AND ARRAY[arr, arr] = arr AND ARRAY[1, 'x'] = arr;
-- 22P02 at 85: invalid input syntax for type integer: "x"

DELETE FROM t WHERE ARRAY[1, now()] = arr;
-- 42804 at 30: ARRAY types integer and timestamp with time zone cannot be matched

DELETE FROM t WHERE a = 1 AND a = '1' AND a = 1.5 AND a = 'x';
-- 22P02 at 59: invalid input syntax for type integer: "x"

DELETE FROM t WHERE a = $1 AND b = $1;
-- 42883 at 34: operator does not exist: text = integer

DELETE FROM t WHERE a = $1 AND c = $1;
-- ok <- int4

DELETE FROM t WHERE $1;
-- ok <- bool

DELETE FROM t WHERE $1 = $2;
-- ok <- text, text

DELETE FROM t WHERE $1 IS NULL OR a = $1;
-- 42P08 at 21: could not determine data type of parameter $1

DELETE FROM t WHERE $1::text IS NULL OR a = $1;
-- 42883 at 43: operator does not exist: integer = text

DELETE FROM t WHERE $1 IS NULL;
-- 42P18: could not determine data type of parameter $1

DELETE FROM t WHERE COALESCE($1, a) = a AND COALESCE($2, $3) = 'x' AND NULLIF($4, 'x') = b;
-- ok <- int4, text, text, text

DELETE FROM t WHERE a = CASE WHEN $1 THEN $2 ELSE $3 END;
-- 42883 at 23: operator does not exist: integer = text

DELETE FROM t WHERE a = CASE $1 WHEN 1 THEN $2 END;
-- 42883 at 33: operator does not exist: text = integer

DELETE FROM t WHERE b || $1 = 'x' AND a + $2 = 1 AND j -> $3 = $4 AND j @> $5 AND j ? $6 AND arr @> $7 AND $8 = ANY (arr) AND arr[$9] = 1;
-- ok <- text, int4, text, jsonb, jsonb, text, _int4, int4, int4

DELETE FROM t WHERE lower($1) = b AND abs($2) = 1 AND length($3) = 1 AND date_trunc($4, ts) = $5 AND now() - $6 > ts AND ts > now() - $7 * interval '1 day';
-- 42883 at 113: operator does not exist: interval > timestamp without time zone

DELETE FROM t WHERE d > $1 - 1 AND d > now() - $2::interval AND ts > $3 + '1 day' AND tz > $4 + interval '1 day';
-- 42883 at 23: operator does not exist: date > integer

SELECT * FROM t LIMIT $1 OFFSET $2;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval <- int8, int8

SELECT * FROM t LIMIT 'x';
-- 22P02 at 23: invalid input syntax for type bigint: "x"

SELECT * FROM t LIMIT a;
-- 42P10 at 23: argument of LIMIT must not contain variables

SELECT * FROM t LIMIT (SELECT 1) OFFSET 1.5;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT * FROM t LIMIT now();
-- 42804 at 23: argument of LIMIT must be type bigint, not type timestamp with time zone

SELECT * FROM t LIMIT NULL;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT * FROM t FETCH FIRST 1 ROW WITH TIES;
-- [13 15] 42601: WITH TIES cannot be specified without ORDER BY clause
-- [18] 42601 at 35: WITH TIES cannot be specified without ORDER BY clause

SELECT * FROM t ORDER BY a FETCH FIRST $1 ROWS WITH TIES;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval <- int8

SELECT * FROM t ORDER BY a FETCH FIRST NULL ROWS WITH TIES;
-- 2201W: row count cannot be null in FETCH FIRST ... WITH TIES clause

SELECT * FROM t FOR UPDATE OF t, zz;
-- 42P01 at 34: relation "zz" in FOR UPDATE clause not found in FROM clause

SELECT * FROM t x FOR UPDATE OF t;
-- 42P01 at 33: relation "t" in FOR UPDATE clause not found in FROM clause

SELECT * FROM t FOR UPDATE OF public.t;
-- 42601 at 31: FOR UPDATE must specify unqualified relation names

SELECT a, count(*) FROM t GROUP BY a FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with GROUP BY clause

SELECT DISTINCT a FROM t FOR SHARE;
-- 0A000: FOR SHARE is not allowed with DISTINCT clause

SELECT count(*) FROM t FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with aggregate functions

SELECT count(*) OVER () FROM t FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with window functions

SELECT generate_series(1,2) FROM t FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with set-returning functions in the target list

SELECT * FROM t LEFT JOIN s ON true FOR UPDATE;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, id int4, t_id int4, v text, w varchar, n int8

SELECT * FROM t, abs(1) x FOR UPDATE;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, x int4

SELECT * FROM t, abs(1) x FOR UPDATE OF x;
-- 0A000 at 41: FOR UPDATE cannot be applied to a function

SELECT * FROM (SELECT * FROM t) x FOR UPDATE;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT * FROM (SELECT DISTINCT a FROM t) x FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with DISTINCT clause

SELECT * FROM vt FOR UPDATE OF vt SKIP LOCKED;
-- ok: id int4, a int4, b text

SELECT * FROM mv FOR UPDATE;
-- ok: id int4, a int4

SELECT * FROM sq FOR UPDATE;
-- ok: last_value int8, log_cnt int8, is_called bool

SELECT * FROM t JOIN s x USING (id) AS j FOR UPDATE OF j;
-- [13] 42601 at 37: syntax error at or near "AS"
-- [15 18] 0A000 at 56: FOR UPDATE cannot be applied to a join

SELECT j.id, j.* FROM t JOIN s x USING (id) AS j;
-- [13] 42601 at 45: syntax error at or near "AS"
-- [15 18] ok: id int4, id int4

SELECT j.a FROM t JOIN s x USING (id) AS j;
-- [13] 42601 at 39: syntax error at or near "AS"
-- [15 18] 42703 at 8: column j.a does not exist

SELECT * FROM t NATURAL JOIN s;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, t_id int4, v text, w varchar, n int8

SELECT * FROM t JOIN s USING (zz);
-- 42703: column "zz" specified in USING clause does not exist in left table

SELECT * FROM t JOIN s USING (v);
-- 42703: column "v" specified in USING clause does not exist in left table

SELECT * FROM t JOIN s USING (id, id);
-- 42701: column name "id" appears more than once in USING clause

SELECT * FROM t JOIN s ON t.id = s.id JOIN dt ON zz.id = 1;
-- 42P01 at 50: missing FROM-clause entry for table "zz"

SELECT * FROM t JOIN s ON a;
-- 42804 at 27: argument of JOIN/ON must be type boolean, not type integer

SELECT * FROM t JOIN (s JOIN dt ON t.id = 1) ON true;
-- 42P01 at 36: invalid reference to FROM-clause entry for table "t"

SELECT * FROM t, s, t;
-- 42712: table name "t" specified more than once

SELECT id FROM t, s;
-- 42702 at 8: column reference "id" is ambiguous

SELECT t.id, t.* FROM t CROSS JOIN s;
-- ok: id int4, id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT * FROM t JOIN LATERAL (SELECT t.a + s.n AS x FROM s) q ON true;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, x int8

SELECT * FROM t RIGHT JOIN LATERAL (SELECT t.a) q ON true;
-- 42P10 at 44: invalid reference to FROM-clause entry for table "t"

SELECT * FROM t, (SELECT t.a) q;
-- 42P01 at 26: invalid reference to FROM-clause entry for table "t"

SELECT * FROM t AS x(p, q) WHERE x.p = 1 AND x.a = 2;
-- 42703 at 46: column x.a does not exist

SELECT * FROM t AS x(p, q) WHERE x.p = 1 AND x.c = 2;
-- ok: p int4, q int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT t.a FROM t AS x;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "t"

SELECT public.t.a, t.a, public.t.* FROM public.t;
-- ok: a int4, a int4, id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT zz.t.a FROM t;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "t"

SELECT public.x.a FROM t x;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "x"

SELECT a.b.c.d.e FROM t;
-- 42601 at 8: improper qualified name (too many dotted names): a.b.c.d.e

SELECT t.a.b FROM t;
-- 42P01 at 8: missing FROM-clause entry for table "a"

SELECT (t).a, (t.*).a, t.*::text FROM t;
-- ok: a int4, a int4, t text

SELECT oid, ctid, xmin, tableoid::regclass FROM t;
-- 42703 at 8: column "oid" does not exist

SELECT t.tableoid, vt.ctid FROM t, vt;
-- 42703 at 20: column vt.ctid does not exist
