UPDATE users SET name = 'a' WHERE id = 1;
-- ok

UPDATE nosuch SET name = 'a' WHERE id = 1;
-- 42P01 at 8: relation "nosuch" does not exist

UPDATE users SET nosuch = 'a';
-- 42703 at 18: column "nosuch" of relation "users" does not exist

UPDATE users SET name = nosuch;
-- 42703 at 25: column "nosuch" does not exist

UPDATE users SET nosuch = alsonot;
-- 42703 at 27: column "alsonot" does not exist

UPDATE users SET name = 'a' WHERE nosuch = 1;
-- 42703 at 35: column "nosuch" does not exist

UPDATE users SET nosuch = 'a' WHERE alsonot = 1;
-- 42703 at 37: column "alsonot" does not exist

UPDATE users SET nosuch = 1 RETURNING alsonot;
-- 42703 at 39: column "alsonot" does not exist

UPDATE users u SET name = u.email WHERE u.id = 1;
-- ok

UPDATE users u SET name = users.email;
-- 42P01 at 27: invalid reference to FROM-clause entry for table "users"

UPDATE users u SET u.name = 'a';
-- 42703 at 20: column "u" of relation "users" does not exist

UPDATE users SET users.name = 'a';
-- 42703 at 18: column "users" of relation "users" does not exist

UPDATE users SET name = 'a', name = 'b';
-- 42601: multiple assignments to same column "name"

UPDATE users SET (name, email) = ('a', 'b');
-- ok

UPDATE users SET (name, email) = ('a', 'b', 'c');
-- 42601 at 34: number of columns does not match number of values

UPDATE users SET (name, email) = ROW('a', 'b');
-- ok

UPDATE users SET (name, email) = (SELECT note, note FROM orders);
-- ok

UPDATE users SET (name, email) = (SELECT note FROM orders);
-- 42601 at 34: number of columns does not match number of values

UPDATE users SET (name, nosuch) = (SELECT note, note FROM orders);
-- 42703 at 25: column "nosuch" of relation "users" does not exist

UPDATE users SET (name) = ('a');
-- 0A000 at 28: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression

UPDATE users SET (name, email) = (DEFAULT, 'a');
-- ok

UPDATE users SET name = DEFAULT;
-- ok

UPDATE users SET location.x = 1, location.y = 2;
-- ok

UPDATE users SET location.z = 1;
-- 42703 at 18: cannot assign to field "z" of column "location" because there is no such column in data type point2

UPDATE users SET home.x = 1;
-- ok

UPDATE users SET home.z = 1;
-- 42703 at 18: cannot assign to field "z" of column "home" because there is no such column in data type place

UPDATE users SET tags[1] = 'a', tags[2] = 'b';
-- ok

UPDATE users SET tags[nosuch] = 'a';
-- 42703 at 23: column "nosuch" does not exist

UPDATE users SET name = o.note FROM orders o WHERE o.user_id = users.id;
-- ok

UPDATE users SET name = o.nosuch FROM orders o;
-- 42703 at 25: column o.nosuch does not exist

UPDATE users SET name = note FROM orders WHERE user_id = users.id;
-- ok

UPDATE users SET name = 'a' FROM users;
-- 42712: table name "users" specified more than once

UPDATE users SET name = 'a' FROM users u WHERE u.id = users.id;
-- ok

UPDATE users SET name = 'a' FROM orders WHERE id = 1;
-- 42702 at 47: column reference "id" is ambiguous

UPDATE users SET name = s.n FROM (SELECT users.name AS n) s;
-- 42P01 at 42: invalid reference to FROM-clause entry for table "users"

UPDATE users SET name = s.n FROM LATERAL (SELECT users.name AS n) s;
-- 42P10 at 50: invalid reference to FROM-clause entry for table "users"

UPDATE users u SET name = s.n FROM LATERAL (SELECT users.name AS n) s;
-- 42P10 at 52: invalid reference to FROM-clause entry for table "u"

UPDATE users SET name = s.n FROM (SELECT name AS n) s;
-- 42703 at 42: column "name" does not exist

UPDATE users SET name = (SELECT note FROM orders WHERE user_id = users.id);
-- ok

UPDATE users SET name = (SELECT nosuch FROM orders WHERE user_id = users.id);
-- 42703 at 33: column "nosuch" does not exist

UPDATE users SET name = 'a' RETURNING *;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

UPDATE users u SET name = 'a' FROM orders o WHERE o.user_id = u.id RETURNING u.id, o.id AS order_id, o.*;
-- ok: id int4, order_id int8, id int8, user_id int4, total numeric, note text, created_at timestamptz

UPDATE users SET name = 'a' RETURNING nosuch;
-- 42703 at 39: column "nosuch" does not exist

UPDATE ONLY parent SET v = 'a';
-- ok

UPDATE ONLY parent SET extra = 1;
-- 42703 at 24: column "extra" of relation "parent" does not exist

UPDATE plain SET name = 'a' WHERE id = 1;
-- ok

UPDATE plain SET created_at = now();
-- 42703 at 18: column "created_at" of relation "plain" does not exist

UPDATE users SET name = 'a' WHERE CURRENT OF c;
-- ok

UPDATE users SET email = $1 WHERE id = $2;
-- ok <- varchar, int4

UPDATE users SET ctid = '(0,1)';
-- 0A000 at 18: cannot assign to system column "ctid"

UPDATE users SET name = 'a' RETURNING old.name, new.name;
-- [13 15] 42P01 at 39: missing FROM-clause entry for table "old"
-- [18] ok: name text, name text

DELETE FROM users WHERE id = 1;
-- ok

DELETE FROM nosuch WHERE id = 1;
-- 42P01 at 13: relation "nosuch" does not exist

DELETE FROM users WHERE nosuch = 1;
-- 42703 at 25: column "nosuch" does not exist

DELETE FROM users u WHERE u.id = 1;
-- ok

DELETE FROM users u WHERE users.id = 1;
-- 42P01 at 27: invalid reference to FROM-clause entry for table "users"

DELETE FROM users USING orders WHERE orders.user_id = users.id;
-- ok

DELETE FROM users USING orders WHERE id = 1;
-- 42702 at 38: column reference "id" is ambiguous

DELETE FROM users USING users WHERE true;
-- 42712: table name "users" specified more than once

DELETE FROM users USING orders o JOIN items i ON i.order_id = o.id WHERE o.user_id = users.id AND i.sku = 'a';
-- ok

DELETE FROM users USING (SELECT users.id) s;
-- 42P01 at 33: invalid reference to FROM-clause entry for table "users"

DELETE FROM users RETURNING *;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb

DELETE FROM users USING orders o RETURNING users.email, o.total;
-- ok: email varchar, total numeric

DELETE FROM users RETURNING nosuch;
-- 42703 at 29: column "nosuch" does not exist

DELETE FROM users WHERE id IN (SELECT user_id FROM orders WHERE total < 5);
-- ok

DELETE FROM users WHERE EXISTS (SELECT 1 FROM orders o WHERE o.user_id = users.id AND o.nosuch = 1);
-- 42703 at 87: column o.nosuch does not exist

DELETE FROM ONLY parent WHERE k = 1;
-- ok
