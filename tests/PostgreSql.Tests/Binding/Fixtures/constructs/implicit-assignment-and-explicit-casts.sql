SELECT substr('abc', 1.5);
-- 42883 at 8: function substr(unknown, numeric) does not exist

INSERT INTO a (id, name) VALUES (1.5, 2);
-- ok

INSERT INTO a (id, name) VALUES ('x', 'n');
-- 22P02 at 34: invalid input syntax for type integer: "x"

INSERT INTO a (id, name) SELECT 'x', 'n';
-- 22P02 at 33: invalid input syntax for type integer: "x"

INSERT INTO a (id, name) SELECT name, 'n' FROM a;
-- 42804 at 33: column "id" is of type integer but expression is of type text

SELECT id || 'x', name || 1, 'x' || js FROM a;
-- 22P02 at 30: invalid input syntax for type json

SELECT 1 FROM c WHERE flag = 1;
-- 42883 at 28: operator does not exist: boolean = integer

SELECT 1 FROM c WHERE amount;
-- 42804 at 23: argument of WHERE must be type boolean, not type integer

SELECT 1 WHERE 'true';
-- ok: ?column? int4

SELECT CASE WHEN 1 THEN 2 END;
-- 42804 at 18: argument of CASE/WHEN must be type boolean, not type integer

SELECT 1::bool, true::int, 'x'::text::int, now()::date::text;
-- ok: bool bool, int4 int4, int4 int4, now text
