DELETE FROM a USING b WHERE b.a_id = a.id RETURNING a.id, b.id;
-- ok: id int4, id int4

DELETE FROM a USING a WHERE true;
-- 42712: table name "a" specified more than once

DELETE FROM a x WHERE a.id = 1;
-- 42P01 at 23: invalid reference to FROM-clause entry for table "a"

DELETE FROM a WHERE id IN (SELECT nosuch FROM b);
-- 42703 at 35: column "nosuch" does not exist

DELETE a WHERE id = 1;
-- 42601 at 8: syntax error at or near "a"
