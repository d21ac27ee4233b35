SELECT * FROM users u, LATERAL (SELECT * FROM orders o WHERE o.user_id = u.id) s;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT * FROM users u, (SELECT * FROM orders o WHERE o.user_id = u.id) s;
-- 42P01 at 66: invalid reference to FROM-clause entry for table "u"

SELECT * FROM users, (SELECT * FROM orders o WHERE o.user_id = email) s;
-- 42703 at 64: column "email" does not exist

SELECT * FROM users u JOIN LATERAL (SELECT * FROM orders o WHERE o.user_id = u.id) s ON true;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT * FROM users u LEFT JOIN LATERAL (SELECT * FROM orders o WHERE o.user_id = u.id) s ON true;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int8, user_id int4, total numeric, note text, created_at timestamptz

SELECT * FROM users u RIGHT JOIN LATERAL (SELECT * FROM orders o WHERE o.user_id = u.id) s ON true;
-- 42P10 at 84: invalid reference to FROM-clause entry for table "u"

SELECT * FROM users u FULL JOIN LATERAL (SELECT * FROM orders o WHERE o.user_id = u.id) s ON true;
-- 42P10 at 83: invalid reference to FROM-clause entry for table "u"

SELECT * FROM LATERAL (SELECT u.id) s, users u;
-- 42P01 at 31: missing FROM-clause entry for table "u"

SELECT * FROM users u JOIN (SELECT u.id) s ON true;
-- 42P01 at 36: invalid reference to FROM-clause entry for table "u"

SELECT * FROM users u, LATERAL (SELECT o.id FROM orders o WHERE o.user_id = nosuch) s;
-- 42703 at 77: column "nosuch" does not exist

SELECT * FROM users u, unnest(u.tags) t;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, t text

SELECT * FROM users u, unnest(tags) t WHERE t = 'a';
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, t text

SELECT * FROM unnest(u.tags) t, users u;
-- 42P01 at 22: missing FROM-clause entry for table "u"

SELECT * FROM users u, jsonb_array_elements(u.data) e;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, value jsonb

SELECT * FROM users u, jsonb_array_elements(u.nosuch) e;
-- 42703 at 45: column u.nosuch does not exist

SELECT * FROM users u, generate_series(1, u.id) g, LATERAL (SELECT g) s;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, g int4, g int4

SELECT * FROM users u, LATERAL (SELECT * FROM (SELECT u.id) t) s;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, id int4

SELECT * FROM users u, (SELECT * FROM LATERAL (SELECT u.id) t) s;
-- 42P01 at 55: invalid reference to FROM-clause entry for table "u"

SELECT * FROM users u CROSS JOIN LATERAL (SELECT u.id AS a) x CROSS JOIN LATERAL (SELECT x.a AS b) y;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, a int4, b int4

SELECT x.a, y.b FROM users u CROSS JOIN LATERAL (SELECT u.id AS a) x CROSS JOIN LATERAL (SELECT z.a AS b) y;
-- 42P01 at 97: missing FROM-clause entry for table "z"

SELECT * FROM users u LEFT JOIN LATERAL unnest(u.tags) AS t (tag) ON t.tag = u.name;
-- ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, tag text

SELECT * FROM users u RIGHT JOIN unnest(u.tags) AS t (tag) ON true;
-- 42P10 at 41: invalid reference to FROM-clause entry for table "u"
