SELECT 1::nosuch;
-- 42704 at 11: type "nosuch" does not exist

SELECT 1::sales.nosuch;
-- 42704 at 11: type "sales.nosuch" does not exist

SELECT 1::nosuch.thing;
-- 3F000 at 11: schema "nosuch" does not exist

SELECT 'ok'::mood, 'ok'::public.mood, 1::positive;
-- ok: mood mood, mood mood, positive int4

SELECT '{}'::mood[], NULL::users, NULL::users[], NULL::sales.users;
-- ok: mood _mood, users users, users _users, users users

SELECT '{}'::nosuch[];
-- 42704 at 14: type "nosuch[]" does not exist

SELECT CAST(nosuch AS alsonot) FROM users;
-- 42704 at 23: type "alsonot" does not exist

SELECT nosuch 'a';
-- 42704 at 8: type "nosuch" does not exist

SELECT (location).x, (users.location).y, (home).x FROM users;
-- ok: x int4, y int4, x int4

SELECT (location).z FROM users;
-- 42703 at 9: column "z" not found in data type point2

SELECT (home).z FROM users;
-- 42703 at 9: column "z" not found in data type place

SELECT location.x FROM users;
-- 42P01 at 8: missing FROM-clause entry for table "location"

SELECT users.location.x FROM users;
-- 42P01 at 8: missing FROM-clause entry for table "location"

SELECT (location).* FROM users;
-- ok: x int4, y int4

SELECT (home).* FROM users;
-- ok: x int4, y int4

SELECT (NULL::line2).a, ((NULL::line2).b).x, (NULL::line2).a.y;
-- ok: a point2, x int4, y int4

SELECT (NULL::line2).c;
-- 42703 at 9: column "c" not found in data type line2

SELECT ((NULL::line2).a).z;
-- 42703 at 10: column "z" not found in data type point2

SELECT (NULL::users).email, (NULL::users).nosuch;
-- 42703 at 30: column "nosuch" not found in data type users

SELECT (u).email, (u).nosuch FROM users u;
-- 42703 at 20: column u.nosuch does not exist

SELECT (s).a, (s).b FROM (SELECT 1 AS a, 2 AS b) s;
-- ok: a int4, b int4

SELECT (s.r).f1, (s.r).f2 FROM (SELECT ROW(1, 2) AS r) s;
-- ok: f1 int4, f2 int4

SELECT (SELECT u FROM users u LIMIT 1).email;
-- ok: email varchar

SELECT (SELECT u FROM users u LIMIT 1).nosuch;
-- 42703 at 8: column "nosuch" not found in data type users

SELECT (spot()).x, (spot()).z;
-- 42703 at 21: column "z" not found in data type point2

SELECT (pair(1)).first, (pair(1)).third;
-- 42703 at 26: could not identify column "third" in record data type

SELECT (all_users()).email;
-- ok: email varchar

SELECT tags[1], tags[nosuch] FROM users;
-- 42703 at 22: column "nosuch" does not exist

SELECT u.initials, initials(u) FROM users u;
-- ok: initials text, initials text

SELECT o.initials FROM orders o;
-- 42703 at 8: column o.initials does not exist

SELECT p.initials FROM plain p;
-- 42703 at 8: column p.initials does not exist

SELECT email(u), (u).email, u.email FROM users u;
-- ok: email varchar, email varchar, email varchar

SELECT nosuch(u) FROM users u;
-- 42883 at 8: function nosuch(users) does not exist

SELECT u.count FROM users u;
-- ok: count int8

SELECT u.to_jsonb FROM users u;
-- ok: to_jsonb jsonb

SELECT users.lower FROM users;
-- 42703 at 8: column users.lower does not exist

SELECT (1, 2) = (3, 4), (1, 2) < (3, 4);
-- ok: ?column? bool, ?column? bool

SELECT (1, 2) = (3, 4, 5);
-- 42601 at 15: unequal number of entries in row expressions

SELECT (1, 2) IN ((1, 2), (3, 4, 5));
-- 42601 at 15: unequal number of entries in row expressions

SELECT ROW(u.*) = ROW(1, 2) FROM users u;
-- 42601 at 17: unequal number of entries in row expressions

SELECT (id, name) IS DISTINCT FROM (1, 'a', 2) FROM users;
-- 42601 at 19: unequal number of entries in row expressions

SELECT 'users'::regclass, 'sales.users'::regclass, CAST('"Odd"."Table"' AS regclass), 'pg_class'::regclass, '-'::regclass, '42'::regclass;
-- ok: regclass regclass, regclass regclass, regclass regclass, regclass regclass, regclass regclass, regclass regclass

SELECT 'nosuch'::regclass;
-- 42P01 at 8: relation "nosuch" does not exist

SELECT 'sales.nosuch'::regclass;
-- 42P01 at 8: relation "sales.nosuch" does not exist

SELECT 'nosuch.users'::regclass;
-- [13 15] 3F000 at 8: schema "nosuch" does not exist
-- [18] 42P01 at 8: relation "nosuch.users" does not exist

SELECT 'Users'::regclass, '"Users"'::regclass;
-- 42P01 at 27: relation "Users" does not exist

SELECT 'orders_note'::regclass, 'point2'::regclass;
-- ok: regclass regclass, regclass regclass

SELECT nextval('numbers'), nextval('public.numbers'), currval('numbers'), setval('numbers', 1), nextval('numbers'::regclass);
-- ok: nextval int8, nextval int8, currval int8, setval int8, nextval int8

SELECT nextval('nosuch');
-- 42P01 at 16: relation "nosuch" does not exist

SELECT pg_catalog.nextval('sales.nosuch');
-- 42P01 at 27: relation "sales.nosuch" does not exist

SELECT tags[1:2], tags[1:2][1], tags[1][2:3], (tags[1:2])[1] FROM users;
-- ok: tags _text, tags _text, tags _text, tags text

SELECT t.email FROM (SELECT emial FROM users) t;
-- 42703 at 29: column "emial" does not exist

WITH w AS (SELECT nosuch, id FROM users) SELECT email, id FROM w ORDER BY nosuch;
-- 42703 at 19: column "nosuch" does not exist
