SELECT * FROM (SELECT id, email FROM users) s;
-- ok: id int4, email varchar

SELECT s.id, s.email FROM (SELECT id, email FROM users) AS s;
-- ok: id int4, email varchar

SELECT s.name FROM (SELECT id, email FROM users) AS s;
-- 42703 at 8: column s.name does not exist

SELECT name FROM (SELECT id, email FROM users) AS s;
-- 42703 at 8: column "name" does not exist

SELECT a, b FROM (SELECT id, email FROM users) AS s (a, b);
-- ok: a int4, b varchar

SELECT a, email FROM (SELECT id, email FROM users) AS s (a);
-- ok: a int4, email varchar

SELECT id FROM (SELECT id, email FROM users) AS s (a);
-- 42703 at 8: column "id" does not exist

SELECT * FROM (SELECT id, email FROM users) AS s (a, b, c);
-- 42P10: table "s" has 2 columns available but 3 columns specified

SELECT users.id FROM (SELECT id FROM users) s;
-- 42P01 at 8: missing FROM-clause entry for table "users"

SELECT x FROM (SELECT id AS x, email AS x FROM users) s;
-- 42702 at 8: column reference "x" is ambiguous

SELECT s.x FROM (SELECT id AS x, email AS x FROM users) s;
-- 42702 at 8: column reference "x" is ambiguous

SELECT * FROM (SELECT id AS x, email AS x FROM users) s;
-- ok: x int4, x varchar

SELECT id FROM users WHERE id IN (SELECT user_id FROM orders);
-- ok: id int4

SELECT id FROM users WHERE id IN (SELECT nosuch FROM orders);
-- 42703 at 42: column "nosuch" does not exist

SELECT id FROM users WHERE id IN (SELECT email FROM orders WHERE false);
-- 42883 at 31: operator does not exist: integer = character varying

SELECT id FROM users WHERE EXISTS (SELECT 1 FROM orders WHERE user_id = users.id);
-- ok: id int4

SELECT id FROM users u WHERE EXISTS (SELECT 1 FROM orders o WHERE o.user_id = u.id AND o.total > 5);
-- ok: id int4

SELECT id FROM users u WHERE EXISTS (SELECT 1 FROM orders o WHERE o.user_id = users.id);
-- 42P01 at 79: invalid reference to FROM-clause entry for table "users"

SELECT id FROM users WHERE EXISTS (SELECT nosuch FROM orders);
-- 42703 at 43: column "nosuch" does not exist

SELECT id FROM users WHERE (SELECT count(*) FROM orders WHERE user_id = id) > 0;
-- ok: id int4

SELECT (SELECT email FROM orders LIMIT 1) FROM users;
-- ok: email varchar

SELECT (SELECT u.email FROM orders u LIMIT 1) FROM users u;
-- 42703 at 16: column u.email does not exist

SELECT (SELECT id, total FROM orders) FROM users;
-- 42601 at 8: subquery must return only one column

SELECT id FROM users WHERE id IN (SELECT id, user_id FROM orders);
-- 42601 at 31: subquery has too many columns

SELECT id FROM users WHERE (id, id) IN (SELECT id, user_id FROM orders);
-- ok: id int4

SELECT id FROM users WHERE (id, email) IN (SELECT user_id FROM orders);
-- 42601 at 40: subquery has too few columns

SELECT id FROM users WHERE (id, email, name) IN (SELECT user_id, note FROM orders);
-- 42601 at 46: subquery has too few columns

SELECT id FROM users WHERE id NOT IN (SELECT id, user_id FROM orders);
-- 42601 at 31: subquery has too many columns

SELECT id FROM users WHERE id = ANY (SELECT id, user_id FROM orders);
-- 42601 at 31: subquery has too many columns

SELECT id FROM users WHERE id = ANY (SELECT user_id FROM orders);
-- ok: id int4

SELECT id FROM users WHERE id > ALL (SELECT nosuch FROM orders);
-- 42703 at 45: column "nosuch" does not exist

SELECT id FROM users WHERE (id, email) = (SELECT user_id, note FROM orders);
-- ok: id int4

SELECT id FROM users WHERE (id, email) = (SELECT user_id FROM orders);
-- 42601 at 40: subquery has too few columns

SELECT ARRAY(SELECT id, email FROM users);
-- 42601 at 8: subquery must return only one column

SELECT ARRAY(SELECT nosuch FROM users);
-- 42703 at 21: column "nosuch" does not exist

SELECT (SELECT (SELECT (SELECT u.nosuch)) FROM orders) FROM users u;
-- 42703 at 32: column u.nosuch does not exist

SELECT (SELECT (SELECT (SELECT u.id)) FROM orders) FROM users u;
-- ok: id int4

SELECT (SELECT x.id FROM users y) FROM users;
-- 42P01 at 16: missing FROM-clause entry for table "x"

SELECT * FROM users WHERE id = (SELECT max(o.user_id) FROM orders o WHERE o.id = s.id);
-- 42P01 at 82: missing FROM-clause entry for table "s"

SELECT s.id FROM (SELECT * FROM (SELECT id FROM users) t) s;
-- ok: id int4

SELECT t.id FROM (SELECT * FROM (SELECT id FROM users) t) s;
-- 42P01 at 8: missing FROM-clause entry for table "t"

SELECT id FROM (TABLE users) s;
-- ok: id int4

SELECT s.* FROM (SELECT) s;
-- ok

SELECT u.id, s.n FROM users u, (SELECT count(*) AS n FROM orders) s;
-- ok: id int4, n int8

SELECT 1 FROM (SELECT * FROM nosuch) s WHERE s.anything = 1 AND other > 2;
-- 42P01 at 30: relation "nosuch" does not exist

SELECT s.a, s.b FROM (SELECT nosuch AS a, id AS b FROM users) s;
-- 42703 at 30: column "nosuch" does not exist

SELECT s.c FROM (SELECT nosuch AS a, id AS b FROM users) s;
-- 42703 at 25: column "nosuch" does not exist
