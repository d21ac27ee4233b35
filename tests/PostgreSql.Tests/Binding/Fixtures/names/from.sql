SELECT * FROM nosuch;
-- 42P01 at 15: relation "nosuch" does not exist

SELECT * FROM public.nosuch;
-- 42P01 at 15: relation "public.nosuch" does not exist

SELECT * FROM nosuch.users;
-- 42P01 at 15: relation "nosuch.users" does not exist

SELECT * FROM sales.users;
-- ok: id int4, region text

SELECT region FROM users;
-- 42703 at 8: column "region" does not exist

SELECT region FROM sales.users;
-- ok: region text

SELECT * FROM nosuch, users, alsonot;
-- 42P01 at 15: relation "nosuch" does not exist

SELECT nosuch.id FROM nosuch;
-- 42P01 at 23: relation "nosuch" does not exist

SELECT x FROM nosuch WHERE y = 1;
-- 42P01 at 15: relation "nosuch" does not exist

SELECT id FROM users, users;
-- 42712: table name "users" specified more than once

SELECT 1 FROM users, sales.users;
-- ok: ?column? int4

SELECT id FROM users, sales.users;
-- 42702 at 8: column reference "id" is ambiguous

SELECT users.id FROM users, sales.users;
-- 42P09 at 8: table reference "users" is ambiguous

SELECT public.users.id, sales.users.id FROM users, sales.users;
-- ok: id int4, id int4

SELECT 1 FROM users u, orders u;
-- 42712: table name "u" specified more than once

SELECT 1 FROM users u, orders users;
-- ok: ?column? int4

SELECT 1 FROM users, orders users;
-- 42712: table name "users" specified more than once

SELECT id FROM users, orders;
-- 42702 at 8: column reference "id" is ambiguous

SELECT email, total FROM users, orders;
-- ok: email varchar, total numeric

SELECT a, b FROM users AS u (a, b);
-- ok: a int4, b varchar

SELECT a, created_at FROM users AS u (a, b);
-- ok: a int4, created_at timestamptz

SELECT id FROM users AS u (a, b);
-- 42703 at 8: column "id" does not exist

SELECT u.id FROM users AS u (a);
-- 42703 at 8: column u.id does not exist

SELECT * FROM users AS u (a, b);
-- ok: a int4, b varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT * FROM gone AS g (x, y);
-- ok: x int4, y int4

SELECT * FROM gone AS g (x, y, z);
-- 42P10: table "g" has 2 columns available but 3 columns specified

SELECT * FROM sales.users AS u (a, b, c);
-- 42P10: table "u" has 2 columns available but 3 columns specified

SELECT * FROM ONLY parent;
-- ok: k int4, v text

SELECT * FROM parent *;
-- ok: k int4, v text

SELECT * FROM child;
-- ok: k int4, v text, extra int4

SELECT extra FROM parent;
-- 42703 at 8: column "extra" does not exist

SELECT k, extra FROM child;
-- ok: k int4, extra int4

SELECT * FROM plain;
-- ok: id int4, email varchar, name text

SELECT label, n FROM active;
-- ok: label text, n int8

SELECT name FROM active;
-- 42703 at 8: column "name" does not exist

SELECT * FROM totals;
-- ok: user_id int4, total numeric

SELECT last_value FROM numbers;
-- ok: last_value int8

SELECT * FROM numbers;
-- ok: last_value int8, log_cnt int8, is_called bool

SELECT nosuch FROM numbers;
-- 42703 at 8: column "nosuch" does not exist

SELECT * FROM point2;
-- [13 15] 42809 at 15: "point2" is a composite type
-- [18] 42809 at 15: cannot open relation "point2"

SELECT * FROM orders_note;
-- [13 15] 42809 at 15: "orders_note" is an index
-- [18] 42809 at 15: cannot open relation "orders_note"

SELECT * FROM mood;
-- 42P01 at 15: relation "mood" does not exist

SELECT * FROM users TABLESAMPLE system (10);
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT * FROM users u TABLESAMPLE bernoulli (10) REPEATABLE (1) WHERE u.id = 1;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT * FROM users TABLESAMPLE system (nosuch);
-- 42703 at 41: column "nosuch" does not exist

SELECT relname FROM pg_class;
-- ok: relname name

SELECT c.relname FROM pg_catalog.pg_class c;
-- ok: relname name

SELECT table_name FROM information_schema.tables;
-- ok: table_name name

SELECT pg_catalog.pg_class.relname FROM pg_catalog.pg_class;
-- ok: relname name

SELECT users.id FROM pg_class, users;
-- ok: id int4

SELECT nosuch.relname FROM pg_class;
-- 42P01 at 8: missing FROM-clause entry for table "nosuch"

TABLE users;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

TABLE nosuch;
-- 42P01 at 7: relation "nosuch" does not exist

TABLE ONLY parent ORDER BY k;
-- ok: k int4, v text

TABLE users ORDER BY nosuch;
-- 42703 at 22: column "nosuch" does not exist

SELECT * FROM (users);
-- 42601 at 21: syntax error at or near ")"

SELECT t.id FROM users AS t, LATERAL (SELECT t.id) s;
-- ok: id int4
