SELECT id AS k FROM users WHERE k = 1;
-- 42703 at 33: column "k" does not exist

SELECT id AS k FROM users ORDER BY k;
-- ok: k int4

SELECT id AS k FROM users ORDER BY k + 1;
-- 42703 at 36: column "k" does not exist

SELECT id AS k FROM users ORDER BY id;
-- ok: k int4

SELECT id AS k FROM users ORDER BY users.id, email;
-- ok: k int4

SELECT id AS k FROM users ORDER BY nosuch;
-- 42703 at 36: column "nosuch" does not exist

SELECT id AS k FROM users ORDER BY users.k;
-- 42703 at 36: column users.k does not exist

SELECT id FROM users ORDER BY 1;
-- ok: id int4

SELECT id FROM users ORDER BY 2;
-- 42P10 at 31: ORDER BY position 2 is not in select list

SELECT id FROM users ORDER BY 0;
-- 42P10 at 31: ORDER BY position 0 is not in select list

SELECT id FROM users ORDER BY -1;
-- 42P10 at 31: ORDER BY position -1 is not in select list

SELECT id FROM users ORDER BY 'a';
-- 42601 at 31: non-integer constant in ORDER BY

SELECT id FROM users ORDER BY 1.5;
-- 42601 at 31: non-integer constant in ORDER BY

SELECT id FROM users ORDER BY NULL;
-- 42601 at 31: non-integer constant in ORDER BY

SELECT id FROM users ORDER BY true;
-- [13] ok: id int4
-- [15 18] 42601 at 31: non-integer constant in ORDER BY

SELECT id FROM users ORDER BY 1::int;
-- ok: id int4

SELECT id FROM users ORDER BY (1);
-- ok: id int4

SELECT * FROM users ORDER BY 9;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT * FROM users ORDER BY 10;
-- 42P10 at 30: ORDER BY position 10 is not in select list

SELECT id AS k, email AS k FROM users ORDER BY k;
-- 42702 at 48: ORDER BY "k" is ambiguous

SELECT id AS k, id AS k FROM users ORDER BY k;
-- ok: k int4, k int4

SELECT id AS k, users.id AS k FROM users ORDER BY k;
-- ok: k int4, k int4

SELECT id AS k, 1 AS k FROM users ORDER BY k;
-- 42702 at 44: ORDER BY "k" is ambiguous

SELECT id AS email, email AS id FROM users ORDER BY id, email;
-- ok: email int4, id varchar

SELECT id FROM users ORDER BY name USING <;
-- ok: id int4

SELECT id FROM users ORDER BY lower(nosuch);
-- 42703 at 37: column "nosuch" does not exist

SELECT u.id FROM users u, orders o ORDER BY created_at;
-- 42702 at 45: column reference "created_at" is ambiguous

SELECT u.id, u.created_at FROM users u, orders o ORDER BY created_at;
-- ok: id int4, created_at timestamptz

SELECT id AS k, count(*) FROM users GROUP BY k;
-- ok: k int4, count int8

SELECT id AS k FROM users GROUP BY id HAVING k = 1;
-- 42703 at 46: column "k" does not exist

SELECT lower(name) AS name FROM users GROUP BY name;
-- ok: name text

SELECT id AS k FROM users GROUP BY 1;
-- ok: k int4

SELECT id AS k FROM users GROUP BY 2;
-- 42P10 at 36: GROUP BY position 2 is not in select list

SELECT id AS k FROM users GROUP BY nosuch;
-- 42703 at 36: column "nosuch" does not exist

SELECT count(*) FROM users GROUP BY nosuch.id;
-- 42P01 at 37: missing FROM-clause entry for table "nosuch"

SELECT id AS k, email AS k FROM users GROUP BY k, id;
-- 42702 at 48: GROUP BY "k" is ambiguous

SELECT id, count(*) FROM users, orders GROUP BY id;
-- 42702 at 8: column reference "id" is ambiguous

SELECT count(*) FROM users, orders GROUP BY created_at;
-- 42702 at 45: column reference "created_at" is ambiguous

SELECT name, count(*) FROM users GROUP BY ROLLUP (name, nosuch);
-- 42703 at 57: column "nosuch" does not exist

SELECT name, feeling, count(*) FROM users GROUP BY GROUPING SETS ((name), CUBE (feeling, name), ());
-- ok: name text, feeling mood, count int8

SELECT name, feeling FROM users GROUP BY (name, feeling);
-- ok: name text, feeling mood

SELECT name AS a FROM users GROUP BY ROLLUP (a);
-- ok: a text

SELECT count(*) FROM users GROUP BY 'a';
-- 42601 at 37: non-integer constant in GROUP BY

SELECT count(*) FROM users HAVING nosuch > 1;
-- 42703 at 35: column "nosuch" does not exist

SELECT DISTINCT ON (name) id FROM users;
-- ok: id int4

SELECT DISTINCT ON (k) id AS k FROM users;
-- ok: k int4

SELECT DISTINCT ON (nosuch) id FROM users;
-- 42703 at 21: column "nosuch" does not exist

SELECT DISTINCT ON (1) id FROM users;
-- ok: id int4

SELECT DISTINCT ON (2) id FROM users;
-- 42P10 at 21: DISTINCT ON position 2 is not in select list

SELECT id FROM users LIMIT id;
-- 42P10 at 28: argument of LIMIT must not contain variables

SELECT id FROM users LIMIT (SELECT count(*) FROM orders);
-- ok: id int4

SELECT id FROM users LIMIT nosuch;
-- 42703 at 28: column "nosuch" does not exist

SELECT id FROM users OFFSET id LIMIT 1;
-- 42P10 at 29: argument of OFFSET must not contain variables

SELECT id FROM users LIMIT $1 OFFSET $2;
-- ok: id int4 <- int8, int8

SELECT id FROM users FETCH FIRST (id) ROWS ONLY;
-- 42P10 at 35: argument of LIMIT must not contain variables

SELECT (SELECT o.id FROM orders o LIMIT u.id) FROM users u;
-- ok: id int8

SELECT (SELECT o.id FROM orders o LIMIT o.id) FROM users u;
-- 42P10 at 41: argument of LIMIT must not contain variables

SELECT sum(id) OVER w FROM users WINDOW w AS (PARTITION BY name ORDER BY nosuch);
-- 42703 at 74: column "nosuch" does not exist

SELECT sum(id) OVER w FROM users;
-- 42704 at 21: window "w" does not exist

SELECT sum(id) OVER (w ORDER BY id) FROM users WINDOW w AS (PARTITION BY name);
-- ok: sum int8

SELECT sum(id) OVER (x ORDER BY id) FROM users WINDOW w AS (PARTITION BY name);
-- 42704 at 21: window "x" does not exist

SELECT 1 FROM users WINDOW w AS (), w AS ();
-- 42P20 at 42: window "w" is already defined

SELECT 1 FROM users WINDOW a AS (b), b AS ();
-- 42704 at 33: window "b" does not exist

SELECT sum(id) OVER (PARTITION BY nosuch) FROM users ORDER BY alsonot;
-- 42703 at 63: column "alsonot" does not exist

SELECT sum(id) OVER (PARTITION BY nosuch) FROM users;
-- 42703 at 35: column "nosuch" does not exist

SELECT sum(id) AS k FROM users WINDOW w AS (ORDER BY k);
-- 42703 at 54: column "k" does not exist

SELECT count(*) FILTER (WHERE nosuch) FROM users;
-- 42703 at 31: column "nosuch" does not exist

SELECT string_agg(name, ',' ORDER BY nosuch) FROM users;
-- 42703 at 38: column "nosuch" does not exist

SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY nosuch) FROM users;
-- 42703 at 52: column "nosuch" does not exist

SELECT id FROM users FOR UPDATE;
-- ok: id int4

SELECT id FROM users FOR UPDATE OF users;
-- ok: id int4

SELECT id FROM users u FOR UPDATE OF u;
-- ok: id int4

SELECT id FROM users u FOR UPDATE OF users;
-- 42P01 at 38: relation "users" in FOR UPDATE clause not found in FROM clause

SELECT id FROM users u FOR SHARE OF u, nosuch;
-- 42P01 at 40: relation "nosuch" in FOR SHARE clause not found in FROM clause

SELECT u.id FROM users u JOIN orders o ON true FOR NO KEY UPDATE OF o SKIP LOCKED;
-- ok: id int4

SELECT DISTINCT id FROM users ORDER BY name;
-- 42P10 at 40: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT id, name FROM users ORDER BY name;
-- ok: id int4, name text

SELECT DISTINCT id FROM users ORDER BY users.id;
-- ok: id int4

SELECT DISTINCT id AS k FROM users ORDER BY k, id;
-- ok: k int4

SELECT DISTINCT lower(name) FROM users ORDER BY lower(name);
-- ok: lower text

SELECT DISTINCT id FROM users ORDER BY 1, name;
-- 42P10 at 43: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT * FROM users ORDER BY name;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

SELECT DISTINCT ON (name) name, id FROM users ORDER BY name, id;
-- ok: name text, id int4

SELECT DISTINCT ON (name) name FROM users ORDER BY id;
-- 42P10 at 21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT DISTINCT ON (name, id) email FROM users ORDER BY id, name, email;
-- ok: email varchar

SELECT DISTINCT ON (name, id) email FROM users ORDER BY id, email;
-- 42P10 at 21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT DISTINCT ON (k) id AS k FROM users ORDER BY id, email;
-- ok: k int4

SELECT DISTINCT ON (1) id FROM users ORDER BY 1;
-- ok: id int4

SELECT DISTINCT ON (lower(name)) id FROM users ORDER BY lower(name), id;
-- ok: id int4

SELECT DISTINCT u.id FROM users u JOIN orders o ON o.user_id = u.id ORDER BY o.total;
-- 42P10 at 78: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT id FROM users u JOIN orders o USING (id) ORDER BY u.id;
-- 42P10 at 67: for SELECT DISTINCT, ORDER BY expressions must appear in select list

SELECT DISTINCT id FROM users FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with DISTINCT clause

SELECT name FROM users GROUP BY name FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with GROUP BY clause
