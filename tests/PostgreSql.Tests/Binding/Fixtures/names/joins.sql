SELECT * FROM users JOIN orders ON users.id = orders.user_id;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT id FROM users JOIN orders ON users.id = orders.user_id;
-- 42702 at 8: column reference "id" is ambiguous

SELECT * FROM users u JOIN orders o ON u.id = o.nosuch;
-- 42703 at 47: column o.nosuch does not exist

SELECT * FROM users u JOIN orders o ON users.id = o.user_id;
-- 42P01 at 40: invalid reference to FROM-clause entry for table "users"

SELECT * FROM users u JOIN orders o ON u.id = o.user_id JOIN items i ON i.order_id = o.id;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz, order_id int8, line int4, sku text, price numeric

SELECT * FROM users u JOIN orders o ON u.id = i.order_id JOIN items i ON true;
-- 42P01 at 47: missing FROM-clause entry for table "i"

SELECT * FROM users u CROSS JOIN orders o;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT * FROM users u LEFT JOIN orders o ON o.user_id = u.id WHERE o.id IS NULL;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT * FROM users u RIGHT JOIN orders o ON o.user_id = u.id;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT * FROM users u FULL JOIN orders o ON o.user_id = u.id;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT * FROM users u JOIN orders o USING (id);
-- ok: id int8, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, user_id int4, total numeric, note text, created_at timestamptz

SELECT id FROM users u JOIN orders o USING (id);
-- ok: id int8

SELECT u.id, o.id, id FROM users u FULL JOIN orders o USING (id);
-- ok: id int4, id int8, id int8

SELECT created_at FROM users u JOIN orders o USING (id);
-- 42702 at 8: column reference "created_at" is ambiguous

SELECT * FROM users u JOIN orders o USING (id, created_at);
-- ok: id int8, created_at timestamptz, email varchar, name text, feeling mood, location point2, home point2, tags _text, data jsonb, user_id int4, total numeric, note text

SELECT * FROM users u JOIN orders o USING (created_at, id);
-- ok: created_at timestamptz, id int8, email varchar, name text, feeling mood, location point2, home point2, tags _text, data jsonb, user_id int4, total numeric, note text

SELECT * FROM users u JOIN orders o USING (email);
-- 42703: column "email" specified in USING clause does not exist in right table

SELECT * FROM users u JOIN orders o USING (total);
-- 42703: column "total" specified in USING clause does not exist in left table

SELECT * FROM users u JOIN orders o USING (nosuch);
-- 42703: column "nosuch" specified in USING clause does not exist in left table

SELECT * FROM users u JOIN orders o USING (id, id);
-- 42701: column name "id" appears more than once in USING clause

SELECT * FROM users u JOIN orders o USING (id) JOIN sales.users s USING (id);
-- ok: id int8, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, user_id int4, total numeric, note text, created_at timestamptz, region text

SELECT id FROM users u JOIN orders o USING (id) JOIN sales.users s USING (id);
-- ok: id int8

SELECT * FROM users JOIN orders ON true JOIN sales.users s USING (id);
-- 42702: common column name "id" appears more than once in left table

SELECT * FROM sales.users s JOIN (users JOIN orders ON true) USING (id);
-- 42702: common column name "id" appears more than once in right table

SELECT * FROM users NATURAL JOIN orders;
-- ok: id int8, created_at timestamptz, email varchar, name text, feeling mood, location point2, home point2, tags _text, data jsonb, user_id int4, total numeric, note text

SELECT id, created_at FROM users NATURAL JOIN orders;
-- ok: id int8, created_at timestamptz

SELECT * FROM users NATURAL JOIN items;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, order_id int8, line int4, sku text, price numeric

SELECT * FROM users NATURAL LEFT JOIN sales.users s;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, region text

SELECT * FROM users NATURAL JOIN (SELECT 1 AS id, 2 AS id) s;
-- 42702: common column name "id" appears more than once in right table

SELECT * FROM (SELECT 1 AS id, 2 AS id) s NATURAL JOIN sales.regions r;
-- ok: id int4, id int4, code text, title text

SELECT j.id FROM users JOIN orders USING (id) AS j;
-- [13] 42601 at 47: syntax error at or near "AS"
-- [15 18] ok: id int8

SELECT j.email FROM users JOIN orders USING (id) AS j;
-- [13] 42601 at 50: syntax error at or near "AS"
-- [15 18] 42703 at 8: column j.email does not exist

SELECT j.* FROM users JOIN orders USING (id) AS j;
-- [13] 42601 at 46: syntax error at or near "AS"
-- [15 18] ok: id int8

SELECT users.email, j.id, orders.total FROM users JOIN orders USING (id) AS j;
-- [13] 42601 at 74: syntax error at or near "AS"
-- [15 18] ok: email varchar, id int8, total numeric

SELECT 1 FROM users JOIN orders USING (id) AS users;
-- [13] 42601 at 44: syntax error at or near "AS"
-- [15 18] 42712: table name "users" specified more than once

SELECT 1 FROM users JOIN orders USING (id) AS j, items j;
-- [13] 42601 at 44: syntax error at or near "AS"
-- [15 18] 42712: table name "j" specified more than once

SELECT j.id FROM (users JOIN items ON true) AS j;
-- ok: id int4

SELECT users.id FROM (users JOIN items ON true) AS j;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "users"

SELECT j.a, j.email FROM (users JOIN items ON true) AS j (a);
-- ok: a int4, email varchar

SELECT * FROM (users JOIN sales.users s ON true) AS j (a, b, c, d, e, f, g, h, i, j, k, l);
-- 42P10: join expression "j" has 11 columns available but 12 columns specified

SELECT id FROM (users JOIN orders ON true) AS j;
-- 42702 at 8: column reference "id" is ambiguous

SELECT users.id FROM (users JOIN items ON true);
-- ok: id int4

SELECT * FROM users u JOIN users u ON true;
-- 42712: table name "u" specified more than once

SELECT * FROM users JOIN users ON true;
-- 42712: table name "users" specified more than once

SELECT * FROM users JOIN sales.users ON true;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int4, region text

SELECT * FROM users u JOIN (orders o JOIN items i ON i.order_id = o.id AND u.id = 1) ON true;
-- 42P01 at 76: invalid reference to FROM-clause entry for table "u"

SELECT * FROM users u JOIN orders o ON o.user_id = u.id, items i WHERE i.order_id = o.id;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz, order_id int8, line int4, sku text, price numeric

SELECT * FROM users u, orders o JOIN items i ON i.order_id = u.id;
-- 42P01 at 62: invalid reference to FROM-clause entry for table "u"

SELECT * FROM users u JOIN nosuch n ON n.x = u.id AND u.nosuch = 1;
-- 42P01 at 28: relation "nosuch" does not exist

SELECT n.x, u.y FROM users u LEFT JOIN nosuch n USING (id);
-- 42P01 at 40: relation "nosuch" does not exist

SELECT * FROM users u LEFT JOIN pg_class c ON c.relname = u.email WHERE c.nosuch IS NULL;
-- 42703 at 73: column c.nosuch does not exist

SELECT id FROM users JOIN orders USING (id) WHERE users.id = 1 AND orders.id = 2 AND id = 3;
-- ok: id int8

SELECT users.id FROM users x JOIN orders ON true;
-- 42P01 at 8: invalid reference to FROM-clause entry for table "users"

SELECT o.id, i.line FROM orders o LEFT JOIN items i ON i.order_id = o.id AND i.line = o.line;
-- 42703 at 87: column o.line does not exist

SELECT a.id FROM users a JOIN users b ON a.id = b.id JOIN users c ON c.id = d.id;
-- 42P01 at 77: missing FROM-clause entry for table "d"
