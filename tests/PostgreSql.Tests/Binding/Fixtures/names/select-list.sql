SELECT id, email FROM users;
-- ok: id int4, email varchar

SELECT id AS a, email b, name "C d" FROM users;
-- ok: a int4, b varchar, C d text

SELECT users.id, public.users.email FROM users;
-- ok: id int4, email varchar

SELECT u.id, u.email FROM users u;
-- ok: id int4, email varchar

SELECT u.id, u.email FROM users AS u;
-- ok: id int4, email varchar

SELECT nosuch FROM users;
-- 42703 at 8: column "nosuch" does not exist

SELECT users.nosuch FROM users;
-- 42703 at 8: column users.nosuch does not exist

SELECT public.users.nosuch FROM users;
-- 42703 at 8: column users.nosuch does not exist

SELECT u.nosuch FROM users u;
-- 42703 at 8: column u.nosuch does not exist

SELECT users.id FROM users u;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "users"

SELECT public.users.id FROM users u;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "users"

SELECT x.id FROM users;
-- 42P01 at 8: missing FROM-clause entry for table "x"

SELECT x.y.id FROM users;
-- 42P01 at 8: missing FROM-clause entry for table "y"

SELECT sales.users.id FROM users;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "users"

SELECT sales.users.region FROM sales.users;
-- ok: region text

SELECT nosuch.users.id FROM users;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "users"

SELECT a.b.c.d.e FROM users;
-- 42601 at 8: improper qualified name (too many dotted names): a.b.c.d.e

SELECT id, nosuch, email FROM users WHERE other = 1;
-- 42703 at 12: column "nosuch" does not exist

SELECT *;
-- 42601 at 8: SELECT * with no tables specified is not valid

SELECT * FROM users;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT users.* FROM users;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT u.* FROM users;
-- 42P01 at 8: missing FROM-clause entry for table "u"

SELECT public.users.* FROM users;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT sales.users.* FROM users;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "users"

SELECT public.users.* FROM users u;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "users"

SELECT *, id, u.* FROM users u;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int4, id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT u.*, o.* FROM users u, orders o;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT * FROM gone;
-- ok: a int4, c int4

SELECT b FROM gone;
-- 42703 at 8: column "b" does not exist

SELECT a, c FROM gone;
-- ok: a int4, c int4

SELECT * FROM empty;
-- ok

SELECT FROM users;
-- ok

SELECT;
-- ok

SELECT users FROM users;
-- ok: users users

SELECT u FROM users u;
-- ok: u users

SELECT u.id FROM users u, orders u;
-- 42712: table name "u" specified more than once

SELECT (users).id, (users).* FROM users;
-- ok: id int4, id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT (users.*).id FROM users;
-- ok: id int4

SELECT users.* IS NULL FROM users;
-- ok: ?column? bool

SELECT row_to_json(users), row_to_json(users.*) FROM users;
-- ok: row_to_json json, row_to_json json

SELECT ctid, xmin, cmin, xmax, cmax, tableoid FROM users;
-- ok: ctid tid, xmin xid, cmin cid, xmax xid, cmax cid, tableoid oid

SELECT users.ctid FROM users;
-- ok: ctid tid

SELECT oid FROM users;
-- 42703 at 8: column "oid" does not exist

SELECT ctid FROM plain;
-- 42703 at 8: column "ctid" does not exist

SELECT ctid FROM totals;
-- ok: ctid tid

SELECT ctid FROM numbers;
-- ok: ctid tid

SELECT s.ctid FROM (SELECT * FROM users) s;
-- 42703 at 8: column s.ctid does not exist

SELECT ctid FROM users, orders;
-- 42702 at 8: column reference "ctid" is ambiguous

SELECT ctid FROM users JOIN orders ON true;
-- 42703 at 8: column "ctid" does not exist

SELECT u.ctid FROM users u JOIN orders ON true;
-- ok: ctid tid

SELECT "id" FROM users;
-- ok: id int4

SELECT "ID" FROM users;
-- 42703 at 8: column "ID" does not exist

SELECT ID, Email FROM Users;
-- ok: id int4, email varchar

SELECT * FROM "Users";
-- 42P01 at 15: relation "Users" does not exist

SELECT "Id", "select", lower, "with space" FROM "Odd"."Table";
-- ok: Id int4, select text, lower int4, with space text

SELECT Id FROM "Odd"."Table";
-- 42703 at 8: column "id" does not exist

SELECT * FROM Odd.Table1;
-- 42P01 at 15: relation "odd.table1" does not exist

SELECT * FROM "Odd".Tables;
-- 42P01 at 15: relation "Odd.tables" does not exist

SELECT 1 AS a, 2 AS a;
-- ok: a int4, a int4

SELECT DISTINCT name FROM users;
-- ok: name text

SELECT ALL name FROM users;
-- ok: name text

SELECT DISTINCT nosuch FROM users;
-- 42703 at 17: column "nosuch" does not exist
