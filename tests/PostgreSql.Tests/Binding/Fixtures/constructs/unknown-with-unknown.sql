SELECT '1' + '2';
-- 42725 at 12: operator is not unique: unknown + unknown

SELECT '1' || '2';
-- ok: ?column? text

SELECT '1' + 1;
-- ok: ?column? int4

SELECT NULL + 1;
-- ok: ?column? int4

SELECT NULL || NULL;
-- ok: ?column? text

SELECT 'a' UNION SELECT 1;
-- 22P02 at 8: invalid input syntax for type integer: "a"

SELECT NULL UNION SELECT 1;
-- ok: ?column? int4

SELECT 'a' = 'b';
-- ok: ?column? bool

SELECT length(NULL);
-- ok: length int4

SELECT abs('1');
-- ok: abs float8
