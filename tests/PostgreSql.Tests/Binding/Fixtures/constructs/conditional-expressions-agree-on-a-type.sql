SELECT CASE id WHEN 1 THEN 'a' WHEN 2 THEN name END FROM a;
-- ok: case text

SELECT CASE WHEN true THEN 1 ELSE 'x' END;
-- 22P02 at 35: invalid input syntax for type integer: "x"

SELECT CASE WHEN true THEN 1 ELSE now() END;
-- 42804 at 28: CASE types timestamp with time zone and integer cannot be matched

SELECT coalesce(id, name) FROM a;
-- 42804 at 21: COALESCE types integer and text cannot be matched

SELECT greatest(1, 2.5, '3'), least(NULL, 1), nullif(1, '1'), nullif(1, 'x');
-- 22P02 at 73: invalid input syntax for type integer: "x"

SELECT CASE 1 WHEN 'x' THEN 1 END;
-- 22P02 at 20: invalid input syntax for type integer: "x"
