SELECT ROW(1,2) + '2';
-- 42883 at 17: operator does not exist: record + unknown

SELECT '2' + ROW(1,2);
-- 42883 at 12: operator does not exist: unknown + record

SELECT ROW(1,2) + 2;
-- 42883 at 17: operator does not exist: record + integer

SELECT ROW(1,2) + ROW(1,2);
-- 42804 at 17: row comparison operator must yield type boolean, not type integer

SELECT - ROW(1,2);
-- 42883 at 8: operator does not exist: - record

SELECT ROW(1,2) || 'x';
-- ok: ?column? text

SELECT ROW(1,2) || ROW('x');
-- 42601 at 17: unequal number of entries in row expressions

SELECT ROW(1,2) LIKE 'x';
-- 42883 at 17: operator does not exist: record ~~ unknown

SELECT lower(ROW());
-- 42883 at 8: function lower(record) does not exist

SELECT lower(ROW(1));
-- 42883 at 8: function lower(record) does not exist

SELECT abs(ROW(1,2));
-- 42883 at 8: function abs(record) does not exist

SELECT lower(ROW(), 1);
-- 42883 at 8: function lower(record, integer) does not exist

SELECT foo(ROW(1,2));
-- 42883 at 8: function foo(record) does not exist

SELECT CASE WHEN true THEN unnest(ARRAY[1]) END;
-- 0A000 at 28: set-returning functions are not allowed in CASE

SELECT CASE WHEN unnest(ARRAY[true]) THEN 1 END;
-- 42804 at 18: argument of CASE/WHEN must not return a set

SELECT CASE unnest(ARRAY[1]) WHEN 1 THEN 2 END;
-- 0A000 at 13: set-returning functions are not allowed in CASE

SELECT CASE 1 WHEN unnest(ARRAY[1]) THEN 2 END;
-- 42804 at 15: argument of CASE/WHEN must not return a set

SELECT CASE WHEN true THEN 1 ELSE unnest(ARRAY[1]) END;
-- 0A000 at 35: set-returning functions are not allowed in CASE

SELECT 1 + CASE WHEN true THEN unnest(ARRAY[1]) END;
-- 0A000 at 32: set-returning functions are not allowed in CASE

SELECT COALESCE(unnest(ARRAY[1]), 2);
-- 0A000 at 17: set-returning functions are not allowed in COALESCE

SELECT COALESCE(1, 2 + unnest(ARRAY[1]));
-- 0A000 at 24: set-returning functions are not allowed in COALESCE

SELECT CASE WHEN true THEN (SELECT unnest(ARRAY[1])) END;
-- ok: case int4

SELECT CASE WHEN true THEN abs(unnest(ARRAY[1])) END;
-- 0A000 at 32: set-returning functions are not allowed in CASE

SELECT CASE WHEN true THEN generate_series(1, unnest(ARRAY[1])) END;
-- 0A000 at 28: set-returning functions are not allowed in CASE

SELECT CASE WHEN true THEN CASE WHEN true THEN unnest(ARRAY[1]) END END;
-- 0A000 at 48: set-returning functions are not allowed in CASE

SELECT CASE WHEN true THEN COALESCE(unnest(ARRAY[1]), 1) END;
-- 0A000 at 37: set-returning functions are not allowed in COALESCE

SELECT sum(unnest(ARRAY[1]));
-- 0A000 at 12: aggregate function calls cannot contain set-returning function calls

SELECT sum(1 + unnest(ARRAY[1]));
-- 0A000 at 16: aggregate function calls cannot contain set-returning function calls

SELECT lag(unnest(ARRAY[1])) OVER ();
-- 0A000 at 12: window function calls cannot contain set-returning function calls

SELECT count(*) OVER (ORDER BY unnest(ARRAY[1]));
-- ok: count int8

SELECT CASE WHEN 'a' THEN unnest(ARRAY[1]) END;
-- 22P02 at 18: invalid input syntax for type boolean: "a"

SELECT CASE WHEN true THEN unnest(ARRAY[1]) ELSE 'x' END;
-- 22P02 at 50: invalid input syntax for type integer: "x"

SELECT CASE WHEN true THEN unnest(ARRAY[1]) ELSE now() END;
-- 42804 at 28: CASE types timestamp with time zone and integer cannot be matched

UPDATE p SET id[1] = DEFAULT;
-- 0A000 at 14: cannot set an array element to DEFAULT

UPDATE p SET tags[1] = DEFAULT;
-- 0A000 at 14: cannot set an array element to DEFAULT

UPDATE r SET x.a = DEFAULT;
-- 0A000 at 14: cannot set a subfield to DEFAULT

UPDATE p SET (id, tags[1]) = (1, DEFAULT);
-- 0A000 at 19: cannot set an array element to DEFAULT

UPDATE p SET (tags[1]) = (DEFAULT);
-- 0A000 at 27: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression

UPDATE p SET (tags[1]) = ROW (DEFAULT);
-- 0A000 at 15: cannot set an array element to DEFAULT

UPDATE p SET id.x = DEFAULT;
-- 0A000 at 14: cannot set a subfield to DEFAULT

UPDATE p SET zz[1] = DEFAULT;
-- 42703 at 14: column "zz" of relation "p" does not exist

UPDATE p SET j['a'] = DEFAULT;
-- 0A000 at 14: cannot set an array element to DEFAULT

UPDATE p SET h['a'] = DEFAULT;
-- 0A000 at 14: cannot set an array element to DEFAULT

UPDATE p SET id[1] = 1;
-- [13] 42804: cannot subscript type integer because it is not an array
-- [15 18] 42804 at 14: cannot subscript type integer because it does not support subscripting

UPDATE p SET tags[1] = 1;
-- ok

UPDATE p SET tags[1:2] = '{a}';
-- ok

UPDATE p SET tags[1:2] = 'a';
-- 22P02 at 26: malformed array literal: "a"

UPDATE p SET tags['a'] = 'a';
-- 22P02 at 19: invalid input syntax for type integer: "a"

UPDATE p SET tags[now()] = 'a';
-- 42804 at 19: array subscript must have type integer

INSERT INTO p (id, tags[1]) VALUES (1, DEFAULT);
-- 0A000 at 20: cannot set an array element to DEFAULT

INSERT INTO p (id, tags[1]) VALUES (1, DEFAULT), (2, 'x');
-- 0A000 at 20: cannot set an array element to DEFAULT

INSERT INTO p (id[1]) VALUES (DEFAULT);
-- 0A000 at 16: cannot set an array element to DEFAULT

INSERT INTO p (id[1]) VALUES (1);
-- [13] 42804: cannot subscript type integer because it is not an array
-- [15 18] 42804: cannot subscript type integer because it does not support subscripting

INSERT INTO r (x.a) VALUES (DEFAULT);
-- 0A000 at 16: cannot set a subfield to DEFAULT

INSERT INTO r (x.a) VALUES ('x');
-- 22P02 at 29: invalid input syntax for type integer: "x"

INSERT INTO r (x.zz) VALUES (1);
-- 42703 at 16: cannot assign to field "zz" of column "x" because there is no such column in data type ct

INSERT INTO r (x.a, x.b) VALUES (1, 2);
-- ok

INSERT INTO r (x, x.b) VALUES (NULL, 2);
-- 42701 at 19: column "x" specified more than once

INSERT INTO r (y[1].a) VALUES (1);
-- ok

INSERT INTO r (y[1].zz) VALUES (1);
-- 42703 at 16: cannot assign to field "zz" of column "y" because there is no such column in data type ct

INSERT INTO r (y.a) VALUES (1);
-- 42804 at 16: cannot assign to field "a" of column "y" because its type ct[] is not a composite type

INSERT INTO r (z.a) VALUES (1);
-- 42804 at 16: cannot assign to field "a" of column "z" because its type posint is not a composite type

INSERT INTO r (a[1]) VALUES (1);
-- ok

INSERT INTO r (a[1]) VALUES ('x');
-- 22P02 at 30: invalid input syntax for type integer: "x"

INSERT INTO r (a[1:2]) VALUES ('{1,2}');
-- ok

SELECT p.first_value FROM p;
-- 42809 at 8: window function first_value requires an OVER clause

SELECT (p).first_value FROM p;
-- 42809 at 9: window function first_value requires an OVER clause

SELECT p.row_number FROM p;
-- 42703 at 8: column p.row_number does not exist

SELECT p.rank FROM p;
-- 42809 at 8: WITHIN GROUP is required for ordered-set aggregate rank

SELECT p.lag FROM p;
-- 42809 at 8: window function lag requires an OVER clause

SELECT (p).lag FROM p;
-- 42809 at 9: window function lag requires an OVER clause

SELECT (id).first_value FROM p;
-- 42809 at 9: window function first_value requires an OVER clause

SELECT (1).first_value;
-- 42809 at 9: window function first_value requires an OVER clause

SELECT (row(1,2)).first_value;
-- 42809 at 9: window function first_value requires an OVER clause

SELECT p.last_value FROM f1() p;
-- 42809 at 8: window function last_value requires an OVER clause

SELECT p.mode FROM p;
-- 42809 at 8: WITHIN GROUP is required for ordered-set aggregate mode

SELECT p.percentile_disc FROM p;
-- 42703 at 8: column p.percentile_disc does not exist

SELECT p.mymode FROM p;
-- 42809 at 8: WITHIN GROUP is required for ordered-set aggregate mymode

SELECT p.array_agg FROM p;
-- ok: array_agg _p

SELECT p.jsonb_agg FROM p;
-- ok: jsonb_agg jsonb

SELECT p.count FROM p GROUP BY id;
-- ok: count int8

SELECT id FROM p WHERE p.count = 1;
-- 42803 at 24: aggregate functions are not allowed in WHERE

SELECT p.pr1 FROM p;
-- 42703 at 8: column p.pr1 does not exist

SELECT p.unnest FROM (SELECT ARRAY[1]) p;
-- 42703 at 8: column p.unnest does not exist

SELECT (tags).unnest FROM p;
-- ok: unnest text

SELECT (tags).array_length FROM p;
-- 42809 at 9: column notation .array_length applied to type text[], which is not a composite type

SELECT (name).upper FROM p;
-- ok: upper text

SELECT name.upper FROM p;
-- 42P01 at 8: missing FROM-clause entry for table "name"

SELECT (name).zzz FROM p;
-- 42809 at 9: column notation .zzz applied to type text, which is not a composite type

SELECT (id).zzz FROM p;
-- 42809 at 9: column notation .zzz applied to type integer, which is not a composite type

SELECT ROW(1,2) = ROW(1);
-- 42601 at 17: unequal number of entries in row expressions

SELECT ROW(1,2) = ROW(1,'x');
-- 22P02 at 25: invalid input syntax for type integer: "x"

SELECT ROW(1,2) < ROW(1, now());
-- 42883 at 17: operator does not exist: integer < timestamp with time zone

SELECT ROW(1,2) = 1;
-- 42883 at 17: operator does not exist: record = integer

SELECT (1,2) = (SELECT 1, 2);
-- ok: ?column? bool

SELECT (1,2) = (SELECT 1);
-- 42601 at 14: subquery has too few columns

SELECT (1,2) IN (SELECT 1);
-- 42601 at 14: subquery has too few columns

SELECT (1,2) IN ((1,2),(3,4));
-- ok: ?column? bool

SELECT (1,2) IN ((1,2),(3));
-- 42883 at 14: operator does not exist: record = integer

SELECT (1,2) IN ((1,2,3));
-- 42601 at 14: unequal number of entries in row expressions

SELECT (1,2) IS DISTINCT FROM (1,'x');
-- 22P02 at 34: invalid input syntax for type integer: "x"

SELECT (1,2) IS DISTINCT FROM (1);
-- 42883 at 14: operator does not exist: record = integer

SELECT (1, ROW(1,2)) = (1, 2);
-- 42883 at 22: operator does not exist: record = integer

SELECT ROW(1, p) = ROW(1, p) FROM p;
-- ok: ?column? bool

SELECT ROW() = ROW();
-- 0A000 at 14: cannot compare rows of zero length

SELECT ROW(1,2) IS NULL;
-- ok: ?column? bool

SELECT ROW(1,2) OPERATOR(pg_catalog.+) ROW(1,2);
-- 42804 at 17: row comparison operator must yield type boolean, not type integer

SELECT ROW(1,2) ~ ROW(1,2);
-- 42883 at 17: operator does not exist: integer ~ integer

SELECT ROW('a',2) ~~ ROW('a',2);
-- 42883 at 19: operator does not exist: integer ~~ integer

SELECT ROW(1,2) = ANY (ARRAY[ROW(1,2)]);
-- ok: ?column? bool

SELECT ROW(1,2) = ANY (ARRAY[1]);
-- 42883 at 17: operator does not exist: record = integer

SELECT ROW(1,2) || ARRAY[ROW(1,2)];
-- ok: ?column? _record
