SELECT generate_series(1, 3), unnest(arr) FROM a;
-- ok: generate_series int4, unnest int4

SELECT 1 WHERE generate_series(1, 2) = 1;
-- 0A000 at 16: set-returning functions are not allowed in WHERE

SELECT CASE WHEN true THEN generate_series(1, 2) END;
-- 0A000 at 28: set-returning functions are not allowed in CASE

SELECT coalesce(generate_series(1, 2), 1);
-- 0A000 at 17: set-returning functions are not allowed in COALESCE

SELECT sum(generate_series(1, 2));
-- 0A000 at 12: aggregate function calls cannot contain set-returning function calls

SELECT id FROM a LIMIT generate_series(1, 2);
-- 0A000 at 24: set-returning functions are not allowed in LIMIT

SELECT generate_series(1, generate_series(1, 2));
-- ok: generate_series int4

UPDATE a SET id = generate_series(1, 2);
-- 0A000 at 19: set-returning functions are not allowed in UPDATE

SELECT DISTINCT ON (generate_series(1, 2)) 1 FROM a;
-- ok: ?column? int4

SELECT 1 FROM a GROUP BY generate_series(1, 2);
-- ok: ?column? int4
