WITH w AS (SELECT id, email FROM users) SELECT id, email FROM w;
-- ok: id int4, email varchar

WITH w AS (SELECT id, email FROM users) SELECT name FROM w;
-- 42703 at 48: column "name" does not exist

WITH w AS (SELECT id, email FROM users) SELECT w.id, x.email FROM w, w x;
-- ok: id int4, email varchar

WITH w (a, b) AS (SELECT id, email FROM users) SELECT a, b FROM w;
-- ok: a int4, b varchar

WITH w (a) AS (SELECT id, email FROM users) SELECT a, email FROM w;
-- ok: a int4, email varchar

WITH w (a, b, c) AS (SELECT id, email FROM users) SELECT a FROM w;
-- 42P10 at 6: WITH query "w" has 2 columns available but 3 columns specified

WITH w (a) AS (SELECT id, email FROM users) SELECT id FROM w;
-- 42703 at 52: column "id" does not exist

WITH w AS (SELECT 1 AS a) SELECT * FROM w AS x (p);
-- ok: p int4

WITH w AS (SELECT 1 AS a) SELECT * FROM w AS x (p, q);
-- 42P10: table "x" has 1 columns available but 2 columns specified

WITH w AS (SELECT 1 AS a) SELECT w.a FROM w AS x;
-- 42P01 at 34: invalid reference to FROM-clause entry for table "w"

WITH users AS (SELECT 1 AS a) SELECT a FROM users;
-- ok: a int4

WITH users AS (SELECT 1 AS a) SELECT id FROM users;
-- 42703 at 38: column "id" does not exist

WITH users AS (SELECT 1 AS a) SELECT id FROM public.users;
-- ok: id int4

WITH users AS (SELECT id FROM users) SELECT id FROM users;
-- ok: id int4

WITH a AS (SELECT 1 AS x), b AS (SELECT x FROM a) SELECT x FROM b;
-- ok: x int4

WITH b AS (SELECT x FROM a), a AS (SELECT 1 AS x) SELECT x FROM b;
-- 42P01 at 26: relation "a" does not exist

WITH RECURSIVE b AS (SELECT x FROM a), a AS (SELECT 1 AS x) SELECT x FROM b;
-- ok: x int4

WITH w AS (SELECT 1), w AS (SELECT 2) SELECT 1;
-- 42712 at 23: WITH query name "w" specified more than once

WITH w AS (SELECT nosuch FROM users) SELECT * FROM w;
-- 42703 at 19: column "nosuch" does not exist

WITH w AS (SELECT 1 AS a) SELECT (WITH w AS (SELECT 2 AS b) SELECT b FROM w), a FROM w;
-- ok: b int4, a int4

WITH w AS (SELECT 1 AS a) SELECT (WITH w AS (SELECT 2 AS b) SELECT a FROM w) FROM w;
-- ok: a int4

WITH w AS (SELECT 1 AS a) SELECT * FROM (SELECT a FROM w) s;
-- ok: a int4

SELECT * FROM (WITH w AS (SELECT 1 AS a) SELECT a FROM w) s, w;
-- 42P01 at 62: relation "w" does not exist

WITH w AS (SELECT w.id FROM w) SELECT 1;
-- 42P01 at 29: relation "w" does not exist

WITH RECURSIVE t (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 100) SELECT sum(n) FROM t;
-- ok: sum int8

WITH RECURSIVE t AS (SELECT id, name FROM users UNION ALL SELECT t.id, u.name FROM t JOIN users u ON u.id = t.id) SELECT id, name FROM t;
-- ok: id int4, name text

WITH RECURSIVE t AS (SELECT id, name FROM users UNION ALL SELECT t.id, t.nosuch FROM t) SELECT id FROM t;
-- 42703 at 72: column t.nosuch does not exist

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT m FROM t) SELECT n FROM t;
-- 42703 at 52: column "m" does not exist

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1, 2 FROM t) SELECT n FROM t;
-- 42601 at 52: each UNION query must have the same number of columns

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT m FROM t;
-- 42703 at 73: column "m" does not exist

WITH RECURSIVE t AS (SELECT n FROM t) SELECT 1;
-- 42P19 at 16: recursive query "t" does not have the form non-recursive-term UNION [ALL] recursive-term

WITH RECURSIVE t (n) AS (SELECT n FROM t UNION ALL SELECT 1) SELECT 1;
-- 42P19 at 40: recursive reference to query "t" must not appear within its non-recursive term

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT 1 FROM users LEFT JOIN t ON true) SELECT 1;
-- 42P19 at 75: recursive reference to query "t" must not appear within an outer join

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT 1 FROM users WHERE id IN (SELECT n FROM t)) SELECT 1;
-- 42P19 at 92: recursive reference to query "t" must not appear within a subquery

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT a.n FROM t a, t b) SELECT 1;
-- 42P19 at 66: recursive reference to query "t" must not appear more than once

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n FROM t ORDER BY 1) SELECT 1;
-- 0A000 at 70: ORDER BY in a recursive query is not implemented

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n FROM t LIMIT 3) SELECT 1;
-- 0A000 at 67: LIMIT in a recursive query is not implemented

WITH RECURSIVE t (n) AS (SELECT 1 INTERSECT SELECT n FROM t) SELECT 1;
-- 42P19 at 16: recursive query "t" does not have the form non-recursive-term UNION [ALL] recursive-term

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL (SELECT n FROM t EXCEPT SELECT 2)) SELECT n FROM t;
-- ok: n int4

WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL (SELECT 2 EXCEPT SELECT n FROM t)) SELECT n FROM t;
-- 42P19 at 76: recursive reference to query "t" must not appear within EXCEPT

WITH RECURSIVE a AS (SELECT 1 AS x UNION ALL SELECT x FROM b), b AS (SELECT x FROM a) SELECT 1;
-- 0A000 at 16: mutual recursion between WITH items is not implemented

WITH t (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t) SELECT 1;
-- 42P01 at 55: relation "t" does not exist

WITH RECURSIVE t (id, up) AS (SELECT id, 0 FROM users UNION ALL SELECT u.id, t.id FROM users u, t) SEARCH DEPTH FIRST BY id SET ord SELECT id, ord FROM t ORDER BY ord;
-- [13] 42601 at 100: syntax error at or near "SEARCH"
-- [15 18] ok: id int4, ord _record

WITH RECURSIVE t (id, up) AS (SELECT id, 0 FROM users UNION ALL SELECT u.id, t.id FROM users u, t) SEARCH BREADTH FIRST BY nosuch SET ord SELECT id FROM t;
-- [13] 42601 at 100: syntax error at or near "SEARCH"
-- [15 18] 42601 at 100: search column "nosuch" not in WITH query column list

WITH RECURSIVE t (id, up) AS (SELECT id, 0 FROM users UNION ALL SELECT u.id, t.id FROM users u, t) CYCLE id SET is_cycle USING path SELECT id, is_cycle, path FROM t;
-- [13] 42601 at 100: syntax error at or near "CYCLE"
-- [15 18] ok: id int4, is_cycle bool, path _record

WITH RECURSIVE t (id, up) AS (SELECT id, 0 FROM users UNION ALL SELECT u.id, t.id FROM users u, t) CYCLE id SET is_cycle USING path SELECT * FROM t;
-- [13] 42601 at 100: syntax error at or near "CYCLE"
-- [15 18] ok: id int4, up int4, is_cycle bool, path _record

WITH w AS (INSERT INTO users (id, email) VALUES (1, 'a') RETURNING id, email AS e) SELECT id, e FROM w;
-- ok: id int4, e varchar

WITH w AS (INSERT INTO users (id, email) VALUES (1, 'a') RETURNING id, email AS e) SELECT email FROM w;
-- 42703 at 91: column "email" does not exist

WITH w AS (INSERT INTO users (id, nosuch) VALUES (1, 'a') RETURNING id) SELECT id FROM w;
-- 42703 at 35: column "nosuch" of relation "users" does not exist

WITH w AS (UPDATE users SET name = 'a' RETURNING *) SELECT w.nosuch FROM w;
-- 42703 at 60: column w.nosuch does not exist

WITH w AS (DELETE FROM users) SELECT 1;
-- ok: ?column? int4

WITH w AS (DELETE FROM users) SELECT * FROM w;
-- 0A000 at 45: WITH query "w" does not have a RETURNING clause

WITH w AS (DELETE FROM users RETURNING id) INSERT INTO orders (user_id) SELECT id FROM w;
-- ok

WITH w AS (DELETE FROM users RETURNING id) INSERT INTO orders (user_id) SELECT user_id FROM w;
-- 42703 at 80: column "user_id" does not exist

SELECT * FROM (WITH w AS (DELETE FROM users RETURNING id) SELECT * FROM w) s;
-- 0A000 at 21: WITH clause containing a data-modifying statement must be at the top level

WITH w AS (SELECT id FROM users) DELETE FROM w;
-- 42P01 at 46: relation "w" does not exist

WITH users AS (SELECT 1 AS a) DELETE FROM users WHERE id = 1;
-- ok

WITH w AS (SELECT id FROM users) UPDATE orders SET note = 'a' FROM w WHERE w.id = user_id;
-- ok

WITH w AS (SELECT id FROM users) UPDATE orders SET note = 'a' WHERE user_id IN (SELECT nosuch FROM w);
-- 42703 at 88: column "nosuch" does not exist

WITH w AS MATERIALIZED (SELECT id FROM users), v AS NOT MATERIALIZED (SELECT id FROM w) SELECT v.id, w.id FROM v, w;
-- ok: id int4, id int4
