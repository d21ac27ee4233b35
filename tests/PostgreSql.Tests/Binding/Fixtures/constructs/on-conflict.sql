INSERT INTO a (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = excluded.name || a.name WHERE a.id > 1;
-- ok

INSERT INTO a AS t (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = t.name;
-- ok

INSERT INTO a AS t (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = a.name;
-- 42P01 at 85: invalid reference to FROM-clause entry for table "a"

INSERT INTO a (id, name) VALUES (1, 'a') ON CONFLICT (name) DO NOTHING;
-- ok

INSERT INTO a (id, name) VALUES (1, 'a') ON CONFLICT ON CONSTRAINT nosuch DO NOTHING;
-- 42704: constraint "nosuch" for table "a" does not exist

INSERT INTO a (id, name) VALUES (1, 'a') ON CONFLICT ON CONSTRAINT a_pkey DO NOTHING;
-- ok

INSERT INTO a (id, name) VALUES (1, 'a') ON CONFLICT DO UPDATE SET name = 'b';
-- 42601 at 42: ON CONFLICT DO UPDATE requires inference specification or constraint name

INSERT INTO a (id, name) VALUES (1, 'a') ON CONFLICT (nosuch) DO NOTHING;
-- 42703 at 54: column "nosuch" does not exist

INSERT INTO a (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET name = name;
-- 42702 at 80: column reference "name" is ambiguous

INSERT INTO a (id, name) VALUES (1, 'a') ON CONFLICT (lower(name) COLLATE "C" text_ops) WHERE id > 0 DO NOTHING RETURNING excluded.id;
-- 42P01 at 123: missing FROM-clause entry for table "excluded"

INSERT INTO a AS t (id, name) VALUES (1, 'a') ON CONFLICT (id) WHERE t.name = 'b' DO NOTHING;
-- [13] 42P01 at 70: invalid reference to FROM-clause entry for table "t"
-- [15 18] ok

INSERT INTO a AS t (id, name) VALUES (1, 'a') ON CONFLICT ((t.id)) DO NOTHING;
-- [13] 42P01 at 61: invalid reference to FROM-clause entry for table "t"
-- [15 18] ok
