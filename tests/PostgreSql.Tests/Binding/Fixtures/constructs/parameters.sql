SELECT $1;
-- ok: ?column? text <- text

SELECT $1 + 1, $2::int;
-- ok: ?column? int4, int4 int4 <- int4, int4

SELECT $2;
-- 42P18: could not determine data type of parameter $1

SELECT $1 + $1;
-- 42725 at 11: operator is not unique: unknown + unknown

SELECT id FROM a WHERE id = $1 AND name LIKE $2 || '%';
-- ok: id int4 <- int4, text

SELECT $1 IS NULL;
-- 42P18: could not determine data type of parameter $1

SELECT id FROM a LIMIT $1 OFFSET $2;
-- ok: id int4 <- int8, int8

SELECT id FROM a WHERE id = ANY ($1) AND st = $2 AND ts > now() - $3;
-- 42883 at 57: operator does not exist: timestamp with time zone > interval

INSERT INTO a (id, name, js) VALUES ($1, $2, $3);
-- ok <- int4, text, jsonb

SELECT coalesce($1, 'x'), CASE WHEN $2 THEN 1 END;
-- ok: coalesce text, case int4 <- text, bool

SELECT date $1;
-- 42601 at 13: syntax error at or near "$1"

SELECT id FROM a WHERE (id, name) = ($1, $2);
-- ok: id int4 <- int4, text

SELECT $1::int, $1::text;
-- ok: int4 int4, text text <- int4

SELECT * FROM generate_series($1, $2);
-- 42725 at 15: function generate_series(unknown, unknown) is not unique

SELECT * FROM generate_series($1, $2::int);
-- ok: generate_series int4 <- int4, int4

SELECT $0;
-- 42P02 at 8: there is no parameter $0
