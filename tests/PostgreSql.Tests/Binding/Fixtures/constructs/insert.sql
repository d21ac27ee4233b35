INSERT INTO a VALUES (1);
-- ok

INSERT INTO a (id, name) VALUES (1);
-- 42601 at 20: INSERT has more target columns than expressions

INSERT INTO a (id) VALUES (1, 2);
-- 42601 at 31: INSERT has more expressions than target columns

INSERT INTO a (id, id) VALUES (1, 2);
-- 42701 at 20: column "id" specified more than once

INSERT INTO a (nosuch) VALUES (1);
-- 42703 at 16: column "nosuch" of relation "a" does not exist

INSERT INTO a (id, name) VALUES (1, 'a'), (2, DEFAULT);
-- ok

INSERT INTO a DEFAULT VALUES;
-- ok

INSERT INTO a (id, name) TABLE sv;
-- ok

INSERT INTO a AS x (id, name) VALUES (1, 'a') RETURNING x.id, *;
-- ok: id int4, id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4

INSERT INTO a AS x (id, name) VALUES (1, 'a') RETURNING a.id;
-- 42P01 at 57: invalid reference to FROM-clause entry for table "a"

INSERT INTO a (a.id) VALUES (1);
-- 42703 at 16: column "a" of relation "a" does not exist

INSERT INTO a (id, name) WITH w AS (SELECT 1) SELECT 1, 'a' FROM w;
-- ok

INSERT INTO a (id, name) VALUES (id, 'a');
-- 42703 at 34: column "id" does not exist

SELECT DEFAULT;
-- 42601 at 8: DEFAULT is not allowed in this context

INSERT INTO a (id, name) (SELECT 1, 'a');
-- ok
