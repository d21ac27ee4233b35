INSERT INTO users (id, email) VALUES (1, 'a');
-- ok

INSERT INTO users VALUES (1, 'a');
-- ok

INSERT INTO nosuch (id) VALUES (1);
-- 42P01 at 13: relation "nosuch" does not exist

INSERT INTO sales.nosuch (id) VALUES (nosuch);
-- 42P01 at 13: relation "sales.nosuch" does not exist

INSERT INTO users (id, nosuch) VALUES (1, 'a');
-- 42703 at 24: column "nosuch" of relation "users" does not exist

INSERT INTO users (id, id) VALUES (1, 2);
-- 42701 at 24: column "id" specified more than once

INSERT INTO users (id, email) VALUES (1);
-- 42601 at 24: INSERT has more target columns than expressions

INSERT INTO users (id) VALUES (1, 'a');
-- 42601 at 35: INSERT has more expressions than target columns

INSERT INTO users (id, email) VALUES (1, 'a', 'b'), (2, 'b');
-- 42601 at 47: INSERT has more expressions than target columns

INSERT INTO users (id, email) VALUES (1, 'a'), (2);
-- 42601 at 49: VALUES lists must all be the same length

INSERT INTO users (id, email) VALUES (1, 'a'), (2, 'b', 'c');
-- 42601 at 49: VALUES lists must all be the same length

INSERT INTO sales.users VALUES (1, 'a', 2);
-- 42601 at 41: INSERT has more expressions than target columns

INSERT INTO gone VALUES (1, 2);
-- ok

INSERT INTO gone VALUES (1, 2, 3);
-- 42601 at 32: INSERT has more expressions than target columns

INSERT INTO users DEFAULT VALUES;
-- ok

INSERT INTO users (id, email) VALUES (DEFAULT, DEFAULT);
-- ok

INSERT INTO users (id, email) VALUES (1, nosuch);
-- 42703 at 42: column "nosuch" does not exist

INSERT INTO users (id, email) VALUES (1, email);
-- 42703 at 42: column "email" does not exist

INSERT INTO users (id, email) VALUES (1, users.email);
-- 42P01 at 42: invalid reference to FROM-clause entry for table "users"

INSERT INTO users (id, email) VALUES ((SELECT max(id) FROM users), 'a');
-- ok

INSERT INTO users (id, email) VALUES ((SELECT max(nosuch) FROM users), 'a');
-- 42703 at 51: column "nosuch" does not exist

INSERT INTO users (id, email) SELECT id, note FROM orders;
-- ok

INSERT INTO users (id, email) SELECT id FROM orders;
-- 42601 at 24: INSERT has more target columns than expressions

INSERT INTO users (id) SELECT id, note FROM orders;
-- 42601 at 35: INSERT has more expressions than target columns

INSERT INTO users (id, email) SELECT id, nosuch FROM orders;
-- 42703 at 42: column "nosuch" does not exist

INSERT INTO users (id, email) SELECT users.id, 'a' FROM orders;
-- 42P01 at 38: invalid reference to FROM-clause entry for table "users"

INSERT INTO users (id, email) SELECT * FROM sales.users;
-- ok

INSERT INTO users (id) SELECT * FROM sales.users;
-- 42601 at 31: INSERT has more expressions than target columns

INSERT INTO users (id, email, name) SELECT * FROM sales.users;
-- 42601 at 31: INSERT has more target columns than expressions

INSERT INTO users (id, email) TABLE sales.users;
-- ok

INSERT INTO users (id, email) SELECT 1, 'a' UNION SELECT 2, 'b';
-- ok

INSERT INTO users (id, email) SELECT 1 UNION SELECT 2;
-- 42601 at 24: INSERT has more target columns than expressions

INSERT INTO users (id, email) (SELECT 1, 'a');
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ORDER BY 1;
-- ok

INSERT INTO users (id, email, name) VALUES (1, 'a') ORDER BY 1;
-- 42601 at 31: INSERT has more target columns than expressions

INSERT INTO users (id, email) WITH w AS (SELECT 1 AS a) SELECT a, 'x' FROM w;
-- ok

INSERT INTO users AS u (id, email) VALUES (1, 'a') RETURNING u.id, email;
-- ok: id int4, email varchar

INSERT INTO users AS u (id, email) VALUES (1, 'a') RETURNING users.id;
-- 42P01 at 62: invalid reference to FROM-clause entry for table "users"

INSERT INTO users (id, email) VALUES (1, 'a') RETURNING *;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

INSERT INTO users (id, email) VALUES (1, 'a') RETURNING id AS k, nosuch;
-- 42703 at 66: column "nosuch" does not exist

INSERT INTO users (id, email) SELECT o.id, o.note FROM orders o RETURNING o.id;
-- 42P01 at 75: missing FROM-clause entry for table "o"

INSERT INTO users (users.id) VALUES (1);
-- 42703 at 20: column "users" of relation "users" does not exist

INSERT INTO users (id, email, location.x, location.y) VALUES (1, 'a', 2, 3);
-- ok

INSERT INTO users (id, email, location.z) VALUES (1, 'a', 2);
-- 42703 at 31: cannot assign to field "z" of column "location" because there is no such column in data type point2

INSERT INTO users (id, email, location, location.x) VALUES (1, 'a', NULL, 2);
-- 42701 at 41: column "location" specified more than once

INSERT INTO users (id, email, tags[1], tags[2]) VALUES (1, 'a', 'x', 'y');
-- ok

INSERT INTO users (ctid) VALUES ('(0,1)');
-- 42703 at 20: column "ctid" of relation "users" does not exist

INSERT INTO plain (id, email) VALUES (1, 'a');
-- ok

INSERT INTO plain (id, created_at) VALUES (1, now());
-- 42703 at 24: column "created_at" of relation "plain" does not exist

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT DO NOTHING;
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO NOTHING;
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (nosuch) DO NOTHING;
-- 42703 at 59: column "nosuch" does not exist

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id, nosuch) DO NOTHING;
-- 42703 at 59: column "nosuch" does not exist

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET email = excluded.email;
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET email = excluded.email || users.email, name = 'x' WHERE users.id > 1;
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET email = excluded.nosuch;
-- 42703 at 86: column excluded.nosuch does not exist

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET nosuch = 1;
-- 42703 at 78: column "nosuch" of relation "users" does not exist

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET email = email;
-- 42702 at 86: column reference "email" is ambiguous

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET email = 'b' WHERE id = 1;
-- 42702 at 96: column reference "id" is ambiguous

INSERT INTO users AS u (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET email = u.email || excluded.email;
-- ok

INSERT INTO users AS u (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET email = users.email;
-- 42P01 at 91: invalid reference to FROM-clause entry for table "users"

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET email = 'b' RETURNING excluded.id;
-- 42P01 at 100: invalid reference to FROM-clause entry for table "excluded"

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (users.id) DO NOTHING;
-- 42601 at 68: syntax error at or near ")"

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (lower(email)) DO NOTHING;
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (lower(nosuch)) DO NOTHING;
-- 42703 at 66: column "nosuch" does not exist

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) WHERE nosuch DO NOTHING;
-- 42703 at 70: column "nosuch" does not exist

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT ON CONSTRAINT users_pkey DO NOTHING;
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT ON CONSTRAINT nosuch DO NOTHING;
-- 42704: constraint "nosuch" for table "users" does not exist

INSERT INTO orders (user_id) VALUES (1) ON CONFLICT ON CONSTRAINT orders_once DO UPDATE SET total = excluded.total + orders.total;
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT DO UPDATE SET email = 'b';
-- 42601 at 47: ON CONFLICT DO UPDATE requires inference specification or constraint name

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET (email, name) = (excluded.email, excluded.name);
-- ok

INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET (email, name) = (SELECT 1);
-- 42601 at 94: number of columns does not match number of values

INSERT INTO users (id, email) SELECT o.id, o.note FROM orders o ON CONFLICT (id) DO UPDATE SET name = o.note;
-- 42P01 at 103: missing FROM-clause entry for table "o"

INSERT INTO users (id, email) VALUES ($1, $2);
-- ok <- int4, varchar

INSERT INTO users (id, email) VALUES (1, 'a') RETURNING (SELECT count(*) FROM orders WHERE user_id = users.id) AS n;
-- ok: n int8

INSERT INTO users (id, nosuch, alsonot) VALUES (1, 2, 3);
-- 42703 at 24: column "nosuch" of relation "users" does not exist

INSERT INTO users (id, email) VALUES (DEFAULT + 1, 'a');
-- 42601 at 39: DEFAULT is not allowed in this context
