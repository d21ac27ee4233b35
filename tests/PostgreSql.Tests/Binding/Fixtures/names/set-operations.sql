SELECT id, email FROM users UNION SELECT id, note FROM orders;
-- ok: id int8, email varchar

SELECT id AS a FROM users UNION ALL SELECT user_id AS b FROM orders ORDER BY a;
-- ok: a int4

SELECT id AS a FROM users UNION ALL SELECT user_id AS b FROM orders ORDER BY b;
-- 42703 at 78: column "b" does not exist

SELECT id FROM users UNION SELECT user_id FROM orders ORDER BY users.id;
-- 42P01 at 64: missing FROM-clause entry for table "users"

SELECT id FROM users UNION SELECT user_id FROM orders ORDER BY id + 1;
-- 0A000 at 64: invalid UNION/INTERSECT/EXCEPT ORDER BY clause

SELECT id FROM users UNION SELECT user_id FROM orders ORDER BY 1;
-- ok: id int4

SELECT id FROM users UNION SELECT user_id FROM orders ORDER BY 2;
-- 42P10 at 64: ORDER BY position 2 is not in select list

SELECT id, email FROM users UNION SELECT id FROM orders;
-- 42601 at 42: each UNION query must have the same number of columns

SELECT id FROM users INTERSECT SELECT id, note FROM orders;
-- 42601 at 39: each INTERSECT query must have the same number of columns

SELECT id FROM users EXCEPT SELECT id, note FROM orders;
-- 42601 at 36: each EXCEPT query must have the same number of columns

SELECT id FROM users UNION SELECT nosuch FROM orders;
-- 42703 at 35: column "nosuch" does not exist

SELECT nosuch FROM users UNION SELECT alsonot FROM orders;
-- 42703 at 8: column "nosuch" does not exist

SELECT id FROM users UNION SELECT id FROM orders UNION SELECT id, 1 FROM orders;
-- 42601 at 63: each UNION query must have the same number of columns

(SELECT id, email FROM users ORDER BY name LIMIT 1) UNION (SELECT id, note FROM orders ORDER BY nosuch LIMIT 1);
-- 42703 at 97: column "nosuch" does not exist

(SELECT id AS k FROM users) ORDER BY email;
-- ok: k int4

(SELECT id AS k FROM users) ORDER BY nosuch;
-- 42703 at 38: column "nosuch" does not exist

((SELECT id AS k FROM users)) UNION (SELECT 1) ORDER BY k;
-- ok: k int4

SELECT s.k FROM (SELECT id AS k FROM users UNION SELECT 1) s;
-- ok: k int4

SELECT s.id FROM (SELECT id AS k FROM users UNION SELECT id FROM orders) s;
-- 42703 at 8: column s.id does not exist

SELECT * FROM users UNION SELECT * FROM orders;
-- 42601 at 34: each UNION query must have the same number of columns

SELECT 1 UNION SELECT 2 UNION ALL SELECT 3 INTERSECT SELECT 4;
-- ok: ?column? int4

SELECT 1 AS a UNION (SELECT 2 AS b UNION SELECT 3 AS c ORDER BY b) ORDER BY a;
-- ok: a int4

SELECT 1 AS a UNION (SELECT 2 AS b UNION SELECT 3 AS c ORDER BY c) ORDER BY a;
-- 42703 at 65: column "c" does not exist

VALUES (1, 'a'), (2, 'b');
-- ok: column1 int4, column2 text

VALUES (1, 'a'), (2);
-- 42601 at 19: VALUES lists must all be the same length

VALUES (1), (2, 3);
-- 42601 at 14: VALUES lists must all be the same length

VALUES (1, 'a') ORDER BY column2;
-- ok: column1 int4, column2 text

VALUES (1, 'a') ORDER BY column3;
-- 42703 at 26: column "column3" does not exist

SELECT column1, column2 FROM (VALUES (1, 2)) v;
-- ok: column1 int4, column2 int4

SELECT a, b FROM (VALUES (1, 2), (3, 4)) AS v (a, b);
-- ok: a int4, b int4

SELECT a, column2 FROM (VALUES (1, 2)) AS v (a);
-- ok: a int4, column2 int4

SELECT a FROM (VALUES (1, 2)) AS v (a, b, c);
-- 42P10: table "v" has 2 columns available but 3 columns specified

SELECT column3 FROM (VALUES (1, 2)) v;
-- 42703 at 8: column "column3" does not exist

SELECT v.column1 FROM (VALUES (id)) v;
-- 42703 at 32: column "id" does not exist

SELECT * FROM users u, LATERAL (VALUES (u.id), (u.nosuch)) v (x);
-- 42703 at 49: column u.nosuch does not exist

SELECT * FROM users u, LATERAL (VALUES (u.id), (2)) v (x);
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, x int4

VALUES (nosuch);
-- 42703 at 9: column "nosuch" does not exist

VALUES (1, DEFAULT);
-- 42601 at 12: DEFAULT is not allowed in this context

SELECT id FROM users UNION VALUES (1);
-- ok: id int4

VALUES (1) UNION SELECT id FROM users ORDER BY column1;
-- ok: column1 int4

VALUES (1) UNION SELECT id FROM users ORDER BY id;
-- 42703 at 48: column "id" does not exist

SELECT (SELECT 1 UNION SELECT u.id) FROM users u;
-- ok: ?column? int4

SELECT (SELECT 1 UNION SELECT u.nosuch) FROM users u;
-- 42703 at 31: column u.nosuch does not exist

SELECT (SELECT 1 AS a UNION SELECT 2 ORDER BY u.id) FROM users u;
-- 0A000 at 47: invalid UNION/INTERSECT/EXCEPT ORDER BY clause

SELECT id FROM users UNION SELECT id FROM users FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with UNION/INTERSECT/EXCEPT
