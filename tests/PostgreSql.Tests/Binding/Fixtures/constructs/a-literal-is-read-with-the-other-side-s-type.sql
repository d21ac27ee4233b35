SELECT 1 FROM a WHERE id = 'x';
-- 22P02 at 28: invalid input syntax for type integer: "x"

SELECT 1 FROM a WHERE st = 'angry';
-- 22P02 at 28: invalid input value for enum mood: "angry"

SELECT 1 FROM a WHERE id = name;
-- 42883 at 26: operator does not exist: integer = text

SELECT 1 FROM a WHERE d > 'yesterday';
-- ok: ?column? int4

SELECT 1 FROM a WHERE arr = '{1,2';
-- 22P02 at 29: malformed array literal: "{1,2"

SELECT 1 FROM a WHERE id IN (1, '2', NULL);
-- ok: ?column? int4

SELECT 1 FROM a WHERE id = ANY ('{1,2}');
-- ok: ?column? int4

SELECT 1 FROM a WHERE js @> '{a}';
-- 22P02 at 29: invalid input syntax for type json
