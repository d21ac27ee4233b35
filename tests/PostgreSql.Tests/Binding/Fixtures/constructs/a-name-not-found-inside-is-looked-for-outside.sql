SELECT 1 FROM a WHERE id IN (SELECT a_id FROM c);
-- 42703 at 37: column "a_id" does not exist

SELECT 1 FROM b WHERE id IN (SELECT a_id FROM c);
-- ok: ?column? int4

SELECT (SELECT id FROM b LIMIT 1) FROM a;
-- ok: id int4

SELECT (SELECT count(*) FROM b WHERE b.a_id = a.id AND name = a.name) FROM a;
-- ok: count int8

SELECT 1 FROM a WHERE EXISTS (SELECT nosuch FROM b);
-- 42703 at 38: column "nosuch" does not exist
