MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET a = s.n;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET a = s.id WHEN NOT MATCHED THEN INSERT (id, b) VALUES (s.id, s.v);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED THEN INSERT VALUES (s.id, t.a);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 82: invalid reference to FROM-clause entry for table "t"

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id, 2);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42601 at 87: INSERT has more expressions than target columns

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED THEN INSERT (id, a) VALUES (s.id);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42601 at 73: INSERT has more target columns than expressions

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED THEN INSERT DEFAULT VALUES;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED THEN INSERT VALUES (DEFAULT);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED AND t.a = 1 THEN INSERT VALUES (1);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 60: invalid reference to FROM-clause entry for table "t"

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED AND s.v = 'x' THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED BY SOURCE THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 56: syntax error at or near "BY"
-- [18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED BY SOURCE AND s.v = 'x' THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 56: syntax error at or near "BY"
-- [18] 42P01 at 70: invalid reference to FROM-clause entry for table "s"

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED BY SOURCE THEN UPDATE SET a = s.id;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 56: syntax error at or near "BY"
-- [18] 42P01 at 86: invalid reference to FROM-clause entry for table "s"

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED BY SOURCE THEN UPDATE SET a = t.a + 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 56: syntax error at or near "BY"
-- [18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED BY TARGET THEN INSERT (id) VALUES (s.id) RETURNING t.*, s.*;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 56: syntax error at or near "BY"
-- [18] ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, id int4, t_id int4, v text, w varchar, n int8

MERGE INTO t USING s ON t.id = s.t_id WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id) RETURNING merge_action(), old.id, new.id;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 87: syntax error at or near "RETURNING"
-- [18] ok: merge_action text, id int4, id int4

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN DO NOTHING RETURNING *;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 68: syntax error at or near "RETURNING"
-- [18] ok: id int4, t_id int4, v text, w varchar, n int8, id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN DELETE WHEN MATCHED THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42601: unreachable WHEN clause specified after unconditional WHEN clause

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED AND true THEN DELETE WHEN MATCHED THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON 'x' WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON $1 WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P18: could not determine data type of parameter $1

MERGE INTO t USING s ON count(*) = 1 WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42803 at 25: aggregate functions are not allowed in JOIN conditions

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED AND count(*) = 1 THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42803 at 56: aggregate functions are not allowed in MERGE WHEN conditions

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED AND (SELECT true) THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED AND 1 THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42804 at 56: argument of WHEN must be type boolean, not type integer

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED AND t.ctid IS NOT NULL THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P10 at 56: cannot use system column "ctid" in MERGE WHEN condition

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET zz = 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 68: column "zz" of relation "t" does not exist

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET a = 1, a = 2;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42601: multiple assignments to same column "a"

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET (a, b) = (1, 'x');
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET (a, b) = (SELECT 1, 'x');
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET (a, b) = (SELECT s.id, t.b);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET a = sum(s.id);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42803 at 72: aggregate functions are not allowed in UPDATE

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET a = generate_series(1,2);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 0A000 at 72: set-returning functions are not allowed in UPDATE

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET a = row_number() OVER ();
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P20 at 72: window functions are not allowed in UPDATE

MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN UPDATE SET t.a = 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 68: column "t" of relation "t" does not exist

MERGE INTO t AS x USING s AS x ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42712: name "x" specified more than once

MERGE INTO t USING t ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42712: name "t" specified more than once

MERGE INTO t USING t AS t2 ON t.id = t2.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING (SELECT 1 AS id) q ON t.id = q.id WHEN MATCHED THEN UPDATE SET a = q.id;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING (SELECT t.id) q ON t.id = q.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 28: invalid reference to FROM-clause entry for table "t"

MERGE INTO t USING (VALUES (1, 'x'), (2, 'y')) q(i, v) ON t.id = q.i WHEN MATCHED THEN UPDATE SET b = q.v;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING (VALUES ($1, $2)) q(i, v) ON t.id = q.i WHEN MATCHED THEN UPDATE SET b = q.v;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42883 at 54: operator does not exist: integer = text

MERGE INTO t USING (VALUES ($1::int, $2)) q(i, v) ON t.id = q.i WHEN MATCHED THEN UPDATE SET b = q.v;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok <- int4, text

MERGE INTO t USING generate_series(1,2) g ON t.id = g WHEN MATCHED THEN UPDATE SET a = g;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING s JOIN dt ON true ON t.id = s.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING (s JOIN dt ON true) ON t.id = s.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING (s JOIN dt ON true) AS q ON t.id = q.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO vt USING s ON vt.id = s.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "vt"
-- [18] ok

MERGE INTO vj USING s ON vj.id = s.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "vj"
-- [18] 55000: cannot delete from view "vj"

MERGE INTO mv USING s ON mv.id = s.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 0A000: cannot execute MERGE on relation "mv"

MERGE INTO sq USING s ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 0A000: cannot execute MERGE on relation "sq"

MERGE INTO part USING s ON part.id = s.id WHEN MATCHED THEN UPDATE SET k = 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO ONLY part USING s ON part.id = s.id WHEN MATCHED THEN UPDATE SET k = 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO zz USING s ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 12: relation "zz" does not exist

MERGE INTO t USING zz ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 20: relation "zz" does not exist

MERGE INTO gen USING s ON gen.id = s.id WHEN NOT MATCHED THEN INSERT (id, a) VALUES (1, 2);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

MERGE INTO gen USING s ON gen.id = s.id WHEN NOT MATCHED THEN INSERT (id, a) OVERRIDING SYSTEM VALUE VALUES (1, 2);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO gen USING s ON gen.id = s.id WHEN NOT MATCHED THEN INSERT (id, a) OVERRIDING USER VALUE VALUES (1, 2);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO gen USING s ON gen.id = s.id WHEN NOT MATCHED THEN INSERT (b) VALUES (1);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "b"

MERGE INTO gen USING s ON gen.id = s.id WHEN NOT MATCHED THEN INSERT (b) VALUES (DEFAULT);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO gen USING s ON gen.id = s.id WHEN MATCHED THEN UPDATE SET b = 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: column "b" can only be updated to DEFAULT

MERGE INTO gen USING s ON gen.id = s.id WHEN MATCHED THEN UPDATE SET b = DEFAULT;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO gen USING s ON gen.id = s.id WHEN MATCHED THEN UPDATE SET id = 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: column "id" can only be updated to DEFAULT

MERGE INTO gen USING s ON gen.id = s.id WHEN MATCHED THEN UPDATE SET id = DEFAULT;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

WITH q AS (SELECT 1 AS id) MERGE INTO t USING q ON t.id = q.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 28: syntax error at or near "MERGE"
-- [15 18] ok

WITH RECURSIVE q AS (SELECT 1 AS id) MERGE INTO t USING q ON t.id = q.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 38: syntax error at or near "MERGE"
-- [15 18] 42601: WITH RECURSIVE is not supported for MERGE statement

WITH q AS (DELETE FROM s RETURNING id) MERGE INTO t USING q ON t.id = q.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 40: syntax error at or near "MERGE"
-- [15 18] ok

WITH m AS (MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE) SELECT 1;
-- [13] 42601 at 12: syntax error at or near "MERGE"
-- [15] 0A000 at 6: MERGE not supported in WITH query
-- [18] ok: ?column? int4

WITH m AS (MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE) SELECT * FROM m;
-- [13] 42601 at 12: syntax error at or near "MERGE"
-- [15] 0A000 at 6: MERGE not supported in WITH query
-- [18] 0A000 at 88: WITH query "m" does not have a RETURNING clause

WITH m AS (MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE RETURNING t.id, s.v) SELECT * FROM m;
-- [13] 42601 at 12: syntax error at or near "MERGE"
-- [15] 42601 at 73: syntax error at or near "RETURNING"
-- [18] ok: id int4, v text

MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN UPDATE SET b = DEFAULT, arr[1] = s.id, a = $1 RETURNING a, $1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 101: syntax error at or near "RETURNING"
-- [18] 42804 at 98: column "a" is of type integer but expression is of type text

MERGE INTO t USING s ON t.id = s.id WHEN NOT MATCHED THEN INSERT (id, arr[1], arr[2]) VALUES (1, 2, 3);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO dt USING s ON true WHEN MATCHED THEN UPDATE SET co.a = 1, cc.c.b = s.v;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t USING LATERAL (SELECT 1 AS id) q ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO t x USING s ON t.id = s.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 27: invalid reference to FROM-clause entry for table "t"

EXPLAIN MERGE INTO t USING s ON t.id = s.t_id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 9: syntax error at or near "MERGE"
-- [15 18] ok: QUERY PLAN text

MERGE INTO virt USING s ON virt.id = s.id WHEN MATCHED THEN UPDATE SET b = 1;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42P01 at 12: relation "virt" does not exist
-- [18] 428C9: column "b" can only be updated to DEFAULT

MERGE INTO virt USING s ON virt.id = s.id WHEN MATCHED THEN UPDATE SET a = virt.b RETURNING old.b, new.b;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 83: syntax error at or near "RETURNING"
-- [18] ok: b int4, b int4

UPDATE virt SET b = 1;
-- [13 15] 42P01 at 8: relation "virt" does not exist
-- [18] 428C9: column "b" can only be updated to DEFAULT

UPDATE virt SET b = DEFAULT, a = b + 1 RETURNING b;
-- [13 15] 42P01 at 8: relation "virt" does not exist
-- [18] ok: b int4

INSERT INTO virt VALUES (1, 2, 3);
-- [13 15] 42P01 at 13: relation "virt" does not exist
-- [18] 428C9: cannot insert a non-DEFAULT value into column "b"

INSERT INTO virt VALUES (1, 2, DEFAULT) RETURNING *;
-- [13 15] 42P01 at 13: relation "virt" does not exist
-- [18] ok: id int4, a int4, b int4, c text

INSERT INTO virt (id, a, b) SELECT 1, 2, 3;
-- [13 15] 42P01 at 13: relation "virt" does not exist
-- [18] 428C9: cannot insert a non-DEFAULT value into column "b"

INSERT INTO virt (id) VALUES (1) ON CONFLICT DO NOTHING;
-- [13 15] 42P01 at 13: relation "virt" does not exist
-- [18] ok

SELECT virt, b, virt.* FROM virt WHERE b > 1;
-- [13 15] 42P01 at 29: relation "virt" does not exist
-- [18] ok: virt virt, b int4, id int4, a int4, b int4, c text

SELECT sum(b) FROM virt GROUP BY a HAVING b = 1;
-- [13 15] 42P01 at 20: relation "virt" does not exist
-- [18] 42803 at 43: column "virt.b" must appear in the GROUP BY clause or be used in an aggregate function

INSERT INTO temp1 VALUES (1, '[2020-01-01,2021-01-01)');
-- [13 15] 42P01 at 13: relation "temp1" does not exist
-- [18] ok

INSERT INTO temp1 VALUES (1, '[2020-01-01,x)');
-- [13 15] 42P01 at 13: relation "temp1" does not exist
-- [18] 22007 at 30: invalid input syntax for type date: "x"

INSERT INTO temp1 VALUES (1, '[2021-01-01,2020-01-01)');
-- [13 15] 42P01 at 13: relation "temp1" does not exist
-- [18] 22000 at 30: range lower bound must be less than or equal to range upper bound

INSERT INTO temp1 VALUES (1, '[2020-01-01,2021-01-01)') ON CONFLICT (id, valid) DO NOTHING;
-- [13 15] 42P01 at 13: relation "temp1" does not exist
-- [18] ok

INSERT INTO temp1 VALUES (1, '[2020-01-01,2021-01-01)') ON CONFLICT ON CONSTRAINT temp1_pk DO NOTHING;
-- [13 15] 42P01 at 13: relation "temp1" does not exist
-- [18] ok

INSERT INTO temp1 VALUES (1, '[2020-01-01,2021-01-01)') ON CONFLICT ON CONSTRAINT temp1_pk DO UPDATE SET id = 1;
-- [13 15] 42P01 at 13: relation "temp1" does not exist
-- [18] ok

INSERT INTO temp1 VALUES (1, '[2020-01-01,2021-01-01)') ON CONFLICT DO NOTHING;
-- [13 15] 42P01 at 13: relation "temp1" does not exist
-- [18] ok

SELECT id, valid, count(*) FROM temp1 GROUP BY id;
-- [13 15] 42P01 at 33: relation "temp1" does not exist
-- [18] 42803 at 12: column "temp1.valid" must appear in the GROUP BY clause or be used in an aggregate function

SELECT temp1.* FROM temp1 GROUP BY id, valid;
-- [13 15] 42P01 at 21: relation "temp1" does not exist
-- [18] ok: id int4, valid daterange

SELECT temp2.* FROM temp2 GROUP BY id, valid;
-- [13 15] 42P01 at 21: relation "temp2" does not exist
-- [18] ok: id int4, valid daterange, t1 int4

SELECT temp2.t1 FROM temp2 GROUP BY id;
-- [13 15] 42P01 at 22: relation "temp2" does not exist
-- [18] 42803 at 8: column "temp2.t1" must appear in the GROUP BY clause or be used in an aggregate function

UPDATE temp1 SET valid = daterange('2020-01-01', '2021-01-01') WHERE id = $1 AND valid @> $2;
-- [13 15] 42P01 at 8: relation "temp1" does not exist
-- [18] ok <- int4, daterange

UPDATE temp1 SET valid = daterange('2020-01-01', '2021-01-01') WHERE id = $1 AND valid @> $2::date;
-- [13 15] 42P01 at 8: relation "temp1" does not exist
-- [18] ok <- int4, date

CALL po(1, NULL);
-- [13] 42883 at 6: procedure po(integer, unknown) does not exist
-- [15 18] ok: b int4, c text

CALL po(1);
-- 42883 at 6: procedure po(integer) does not exist

CALL po(1, 2, 'x');
-- [13] 42883 at 6: procedure po(integer, integer, unknown) does not exist
-- [15 18] ok: b int4, c text

CALL po(1, NULL, $1);
-- [13] 42883 at 6: procedure po(integer, unknown, unknown) does not exist
-- [15 18] ok: b int4, c text

CALL po(a => 1, c => 'x');
-- 42883 at 6: procedure po(a => integer, c => unknown) does not exist

CALL po(a => 1, b => NULL, c => 'x');
-- [13] 42883 at 6: procedure po(a => integer, b => unknown, c => unknown) does not exist
-- [15 18] ok: b int4, c text

CALL po(1, c => 'x');
-- 42883 at 6: procedure po(integer, c => unknown) does not exist

CALL po(1, b => NULL);
-- [13] 42883 at 6: procedure po(integer, b => unknown) does not exist
-- [15 18] ok: b int4, c text

CALL po($1, $2, $3);
-- [13] 42883 at 6: procedure po(unknown, unknown, unknown) does not exist
-- [15 18] ok: b int4, c text

CALL po('x', NULL);
-- [13] 42883 at 6: procedure po(unknown, unknown) does not exist
-- [15 18] 22P02 at 9: invalid input syntax for type integer: "x"

CALL pv(1, 2);
-- ok

CALL pv(VARIADIC ARRAY[1]);
-- ok

CALL pv();
-- 42883 at 6: procedure pv() does not exist

CALL pv('x');
-- 22P02 at 9: invalid input syntax for type integer: "x"

CALL pp(1, 2);
-- ok: b int4

CALL pp(1, 'x');
-- 22P02 at 12: invalid input syntax for type integer: "x"

CALL pp('a', 'x');
-- 42804: could not determine polymorphic type because input has type unknown

CALL pp(1, 'x'::text);
-- 42883 at 6: procedure pp(integer, text) does not exist

CALL pp($1, 2);
-- ok: b int4

CALL over2(1);
-- ok

CALL over2('x');
-- ok

CALL over2($1);
-- ok

CALL over2(1.5);
-- 42883 at 6: procedure over2(numeric) does not exist

CALL over2(now());
-- 42883 at 6: procedure over2(timestamp with time zone) does not exist

CALL over1(1, 2);
-- 42809 at 6: over1(integer, integer) is not a procedure

CALL zz();
-- 42883 at 6: procedure zz() does not exist

CALL zz.zz();
-- 3F000 at 6: schema "zz" does not exist

CALL po(1, (SELECT 1));
-- 0A000 at 12: cannot use subquery in CALL argument

CALL po((SELECT 1), NULL);
-- 0A000 at 9: cannot use subquery in CALL argument

CALL po(sum(1), NULL);
-- 42803 at 9: aggregate functions are not allowed in CALL arguments

CALL po(generate_series(1,2), NULL);
-- 0A000 at 9: set-returning functions are not allowed in CALL arguments

CALL po(row_number() OVER (), NULL);
-- 42P20 at 9: window functions are not allowed in CALL arguments

CALL po(a, NULL);
-- 42703 at 9: column "a" does not exist

CALL po(DISTINCT 1, NULL);
-- [13] 42883 at 6: procedure po(integer, unknown) does not exist
-- [15 18] 42809 at 6: DISTINCT specified, but po is not an aggregate function

CALL int4(1);
-- 42809 at 6: int4(integer) is not a procedure

SELECT po(1, 2);
-- 42883 at 8: function po(integer, integer) does not exist

SELECT * FROM po(1, 2);
-- 42883 at 15: function po(integer, integer) does not exist
