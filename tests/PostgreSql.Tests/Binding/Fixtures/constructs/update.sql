UPDATE a x SET name = x.name || b.name FROM b WHERE b.a_id = x.id;
-- ok

UPDATE a x SET x.name = 'a';
-- 42703 at 16: column "x" of relation "a" does not exist

UPDATE a x SET name = 'a' WHERE a.id = 1;
-- 42P01 at 33: invalid reference to FROM-clause entry for table "a"

UPDATE a SET (id, name) = (1, 'a'), d = DEFAULT;
-- ok

UPDATE a SET (id, name) = (SELECT 1, 'a');
-- ok

UPDATE a SET (id, name) = ROW (1, 'a');
-- ok

UPDATE a SET (id, name) = (SELECT 1);
-- 42601 at 27: number of columns does not match number of values

UPDATE a SET (id) = (1);
-- 0A000 at 22: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression

UPDATE a SET name = 'a', name = 'b';
-- 42601: multiple assignments to same column "name"

UPDATE a SET name = 1;
-- ok

UPDATE a SET id = 'x';
-- 22P02 at 19: invalid input syntax for type integer: "x"

UPDATE a SET st = 'angry';
-- 22P02 at 19: invalid input value for enum mood: "angry"

UPDATE a SET name = 'x' FROM a;
-- 42712: table name "a" specified more than once

UPDATE a SET name = 'x' FROM a AS y WHERE y.id = a.id RETURNING a.*, y.id;
-- ok: id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4, id int4

UPDATE ONLY par SET v = 'x';
-- ok

UPDATE a SET name = 'x' WHERE CURRENT OF cur;
-- ok

UPDATE a SET nosuch = 1;
-- 42703 at 14: column "nosuch" of relation "a" does not exist
