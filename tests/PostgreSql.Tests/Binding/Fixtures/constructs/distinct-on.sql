SELECT DISTINCT ON (name) name, id FROM a ORDER BY name, id;
-- ok: name text, id int4

SELECT DISTINCT ON (name) name FROM a ORDER BY id;
-- 42P10 at 21: SELECT DISTINCT ON expressions must match initial ORDER BY expressions

SELECT DISTINCT ON (k) id AS k FROM a;
-- ok: k int4

SELECT DISTINCT ON (1) id FROM a;
-- ok: id int4

SELECT DISTINCT js FROM a;
-- ok: js jsonb

SELECT DISTINCT p::text::json FROM a;
-- 42883 at 17: could not identify an equality operator for type json
