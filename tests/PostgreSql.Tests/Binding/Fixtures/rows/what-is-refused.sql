INSERT INTO p (id, name) VALUES (1, 'x') RETURNING WITH (OLD AS o, NEW AS n) o.id, n.id;
-- [13 15] 42601 at 52: syntax error at or near "WITH"
-- [18] ok: id int4, id int4

INSERT INTO p (id, name) VALUES (1, 'x') RETURNING WITH (OLD AS o, OLD AS p) o.id;
-- [13 15] 42601 at 52: syntax error at or near "WITH"
-- [18] 42601 at 68: OLD cannot be specified multiple times

INSERT INTO p (id, name) VALUES (1, 'x') RETURNING WITH (NEW AS o, NEW AS p) o.id;
-- [13 15] 42601 at 52: syntax error at or near "WITH"
-- [18] 42601 at 68: NEW cannot be specified multiple times

INSERT INTO p (id, name) VALUES (1, 'x') RETURNING WITH (OLD AS o, NEW AS o) o.id;
-- [13 15] 42601 at 52: syntax error at or near "WITH"
-- [18] 42712 at 68: table name "o" specified more than once

INSERT INTO p (id, name) VALUES (1, 'x') RETURNING WITH (OLD AS p) p.id;
-- [13 15] 42601 at 52: syntax error at or near "WITH"
-- [18] 42712 at 58: table name "p" specified more than once

INSERT INTO p (id, name) VALUES (1, 'x') RETURNING WITH (OLD AS new) new.id;
-- [13 15] 42601 at 52: syntax error at or near "WITH"
-- [18] ok: id int4

INSERT INTO p (id, name) VALUES (1, 'x') RETURNING WITH (OLD AS old) old.id;
-- [13 15] 42601 at 52: syntax error at or near "WITH"
-- [18] ok: id int4

INSERT INTO p AS old (id, name) VALUES (1, 'x') RETURNING old.id;
-- ok: id int4

INSERT INTO p AS old (id, name) VALUES (1, 'x') RETURNING new.id;
-- [13 15] 42P01 at 59: missing FROM-clause entry for table "new"
-- [18] ok: id int4

UPDATE p SET id = 1 RETURNING WITH (OLD AS o) old.id;
-- [13 15] 42601 at 31: syntax error at or near "WITH"
-- [18] 42P01 at 47: missing FROM-clause entry for table "old"

UPDATE p SET id = 1 RETURNING WITH (OLD AS o) new.id, o.*;
-- [13 15] 42601 at 31: syntax error at or near "WITH"
-- [18] ok: id int4, id int4, name text, n numeric, tags _text, at timestamptz, j jsonb, iv interval, h hstore, c citext

UPDATE p SET id = 1 RETURNING WITH (OLD AS o, NEW AS n, OLD AS q) new.id, o.*;
-- [13 15] 42601 at 31: syntax error at or near "WITH"
-- [18] 42601 at 57: OLD cannot be specified multiple times

DELETE FROM p RETURNING old.*, new.*;
-- [13 15] 42P01 at 25: missing FROM-clause entry for table "old"
-- [18] ok: id int4, name text, n numeric, tags _text, at timestamptz, j jsonb, iv interval, h hstore, c citext, id int4, name text, n numeric, tags _text, at timestamptz, j jsonb, iv interval, h hstore, c citext

DELETE FROM p RETURNING old, new;
-- [13 15] 42703 at 25: column "old" does not exist
-- [18] ok: old p, new p

DELETE FROM p RETURNING old.zz;
-- [13 15] 42P01 at 25: missing FROM-clause entry for table "old"
-- [18] 42703 at 25: column old.zz does not exist

SELECT merge_action();
-- [13 15] 42883 at 8: function merge_action() does not exist
-- [18] 42601 at 8: MERGE_ACTION() can only be used in the RETURNING list of a MERGE command

SELECT merge_action() FROM p;
-- [13 15] 42883 at 8: function merge_action() does not exist
-- [18] 42601 at 8: MERGE_ACTION() can only be used in the RETURNING list of a MERGE command

UPDATE p SET id = 1 RETURNING merge_action();
-- [13 15] 42883 at 31: function merge_action() does not exist
-- [18] 42601 at 31: MERGE_ACTION() can only be used in the RETURNING list of a MERGE command

INSERT INTO p (id,name) VALUES (1, merge_action());
-- [13 15] 42883 at 36: function merge_action() does not exist
-- [18] 42601 at 36: MERGE_ACTION() can only be used in the RETURNING list of a MERGE command

MERGE INTO p USING q ON p.id = q.id WHEN MATCHED THEN UPDATE SET name = merge_action();
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42883 at 73: function merge_action() does not exist
-- [18] 42601 at 73: MERGE_ACTION() can only be used in the RETURNING list of a MERGE command

MERGE INTO p USING q ON p.id = q.id WHEN MATCHED THEN DELETE RETURNING merge_action(), p.*;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 62: syntax error at or near "RETURNING"
-- [18] ok: merge_action text, id int4, name text, n numeric, tags _text, at timestamptz, j jsonb, iv interval, h hstore, c citext

MERGE INTO p USING q ON p.id = q.id WHEN MATCHED THEN DELETE RETURNING (SELECT merge_action()), p.id;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 62: syntax error at or near "RETURNING"
-- [18] ok: merge_action text, id int4

MERGE INTO p USING q ON p.id = q.id WHEN MATCHED AND merge_action() = 'x' THEN DELETE RETURNING p.id;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 87: syntax error at or near "RETURNING"
-- [18] 42601 at 54: MERGE_ACTION() can only be used in the RETURNING list of a MERGE command

WITH w AS (MERGE INTO p USING q ON p.id = q.id WHEN MATCHED THEN DELETE RETURNING merge_action() AS a) SELECT a FROM w;
-- [13] 42601 at 12: syntax error at or near "MERGE"
-- [15] 42601 at 73: syntax error at or near "RETURNING"
-- [18] ok: a text

WITH w AS (MERGE INTO p USING q ON p.id = q.id WHEN MATCHED THEN DELETE RETURNING p.id) SELECT merge_action() FROM w;
-- [13] 42601 at 12: syntax error at or near "MERGE"
-- [15] 42601 at 73: syntax error at or near "RETURNING"
-- [18] 42601 at 96: MERGE_ACTION() can only be used in the RETURNING list of a MERGE command

SELECT id FROM p ORDER BY merge_action();
-- [13 15] 42883 at 27: function merge_action() does not exist
-- [18] 42601 at 27: MERGE_ACTION() can only be used in the RETURNING list of a MERGE command

DECLARE c SCROLL CURSOR FOR SELECT * FROM p FOR UPDATE;
-- 0A000: DECLARE SCROLL CURSOR ... FOR UPDATE is not supported

DECLARE c CURSOR FOR SELECT * FROM p FOR UPDATE;
-- ok

DECLARE c NO SCROLL CURSOR FOR SELECT * FROM p FOR UPDATE;
-- ok

DECLARE c INSENSITIVE CURSOR FOR SELECT * FROM p FOR UPDATE;
-- [13] 0A000: DECLARE INSENSITIVE CURSOR ... FOR UPDATE is not supported
-- [15 18] 42P11: DECLARE INSENSITIVE CURSOR ... FOR UPDATE is not valid

DECLARE c CURSOR WITH HOLD FOR SELECT * FROM p FOR UPDATE;
-- 0A000: DECLARE CURSOR WITH HOLD ... FOR UPDATE is not supported

DECLARE c SCROLL CURSOR FOR SELECT * FROM p FOR SHARE;
-- 0A000: DECLARE SCROLL CURSOR ... FOR SHARE is not supported

DECLARE c SCROLL CURSOR FOR SELECT * FROM p FOR KEY SHARE;
-- 0A000: DECLARE SCROLL CURSOR ... FOR KEY SHARE is not supported

DECLARE c ASENSITIVE CURSOR FOR SELECT * FROM p FOR KEY SHARE;
-- [13] 42601 at 11: syntax error at or near "ASENSITIVE"
-- [15 18] ok

DECLARE c INSENSITIVE ASENSITIVE CURSOR FOR SELECT * FROM p;
-- [13] 42601 at 23: syntax error at or near "ASENSITIVE"
-- [15 18] 42P11: cannot specify both ASENSITIVE and INSENSITIVE

DECLARE c SCROLL CURSOR FOR SELECT * FROM p WHERE id = $1;
-- ok

DECLARE c CURSOR FOR WITH w AS (DELETE FROM p RETURNING *) SELECT * FROM w;
-- 0A000: DECLARE CURSOR must not contain data-modifying statements in WITH

DECLARE c CURSOR FOR SELECT * INTO xx FROM p;
-- 42601 at 36: SELECT ... INTO is not allowed here

DECLARE c CURSOR FOR VALUES (1);
-- ok

EXPLAIN DECLARE c SCROLL CURSOR FOR SELECT * FROM p FOR UPDATE;
-- 0A000: DECLARE SCROLL CURSOR ... FOR UPDATE is not supported

CREATE MATERIALIZED VIEW mv AS SELECT * FROM p WHERE id = $1;
-- 0A000: materialized views may not be defined using bound parameters

CREATE MATERIALIZED VIEW mv AS SELECT $1::int;
-- 0A000: materialized views may not be defined using bound parameters

CREATE TABLE tt AS SELECT $1::int AS a;
-- ok

CREATE MATERIALIZED VIEW mv AS SELECT * FROM zz WHERE id = $1;
-- 42P01 at 46: relation "zz" does not exist

CREATE MATERIALIZED VIEW mv AS WITH w AS (DELETE FROM p RETURNING *) SELECT * FROM w;
-- 0A000: materialized views must not use data-modifying statements in WITH

EXPLAIN CREATE MATERIALIZED VIEW mv AS SELECT $1::int;
-- 0A000: materialized views may not be defined using bound parameters

CREATE UNLOGGED MATERIALIZED VIEW mv AS SELECT 1;
-- 0A000: materialized views cannot be unlogged

UPDATE pv SET name = 'x' WHERE CURRENT OF c;
-- 0A000: WHERE CURRENT OF on a view is not implemented

DELETE FROM pv WHERE CURRENT OF c;
-- 0A000: WHERE CURRENT OF on a view is not implemented

UPDATE p SET name = 'x' WHERE CURRENT OF c;
-- ok

UPDATE pg SET name = 'x' WHERE CURRENT OF c;
-- [13 15] 55000: cannot update view "pg"
-- [18] 0A000: WHERE CURRENT OF on a view is not implemented

SELECT a.b.c.abs(1);
-- 42601 at 8: improper qualified name (too many dotted names): a.b.c.abs
