SELECT id FROM users WHERE id = $1;
-- ok: id int4 <- int4

SELECT id FROM users WHERE email = $1 AND name LIKE $2;
-- ok: id int4 <- text, text

SELECT id FROM users WHERE id = ANY ($1);
-- ok: id int4 <- _int4

SELECT id FROM users WHERE id IN ($1, $2, $3);
-- ok: id int4 <- int4, int4, int4

SELECT id FROM users WHERE $1 = id AND created_at > $2;
-- ok: id int4 <- int4, timestamptz

SELECT id FROM users WHERE id BETWEEN $1 AND $2;
-- ok: id int4 <- int4, int4

INSERT INTO users (id, email, feeling, location, tags, data) VALUES ($1, $2, $3, $4, $5, $6);
-- ok <- int4, varchar, mood, point2, _text, jsonb

UPDATE users SET name = $1, feeling = $2 WHERE id = $3;
-- ok <- text, mood, int4

SELECT $1::int, $2::mood;
-- ok: int4 int4, mood mood <- int4, mood

SELECT id FROM users LIMIT $1 OFFSET $2;
-- ok: id int4 <- int8, int8

SELECT coalesce(name, $1) FROM users;
-- ok: coalesce text <- text

SELECT id FROM users WHERE feeling = $1 OR feeling IS NOT DISTINCT FROM $2;
-- ok: id int4 <- mood, mood

SELECT id FROM users WHERE (id, email) = ($1, $2);
-- ok: id int4 <- int4, text

SELECT id FROM users WHERE (id, email) IN (($1, $2), ($3, $4));
-- ok: id int4 <- int4, text, int4, text

INSERT INTO orders (user_id, total) SELECT $1, $2;
-- ok <- int4, numeric

SELECT CASE id WHEN $1 THEN 1 END FROM users;
-- ok: case int4 <- int4

SELECT id FROM users WHERE $1;
-- ok: id int4 <- bool

SELECT $1;
-- ok: ?column? text <- text
