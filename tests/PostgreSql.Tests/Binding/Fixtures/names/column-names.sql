SELECT 1, 'a', 1.5, true, NULL, $1;
-- [13] ok: ?column? int4, ?column? text, ?column? numeric, bool bool, ?column? text, ?column? text <- text
-- [15 18] ok: ?column? int4, ?column? text, ?column? numeric, ?column? bool, ?column? text, ?column? text <- text

SELECT lower('a'), pg_catalog.upper('b'), count(*) FROM users;
-- ok: lower text, upper text, count int8

SELECT 1::int, 'a'::text, '1'::varchar(3), CAST(1 AS bigint), date '2020-01-01', '{1}'::int[];
-- ok: int4 int4, text text, varchar varchar, int8 int8, date date, int4 _int4

SELECT id::text, users.id::bigint, (id)::text, CAST(id AS text) FROM users;
-- ok: id text, id int8, id text, id text

SELECT lower('a')::varchar, (SELECT 1)::text, (1 + 2)::text, NULL::int;
-- ok: lower varchar, ?column? text, text text, int4 int4

SELECT CASE WHEN true THEN 1 END, CASE WHEN true THEN 1 ELSE id END, CASE WHEN true THEN id ELSE 2 END FROM users;
-- ok: case int4, id int4, case int4

SELECT CASE WHEN true THEN 1 ELSE 2::int END, CASE WHEN true THEN 1 ELSE lower('a')::int END;
-- ok: case int4, lower int4

SELECT coalesce(1, 2), greatest(1, 2), least(1, 2), nullif(1, 2);
-- ok: coalesce int4, greatest int4, least int4, nullif int4

SELECT ARRAY[1], ARRAY(SELECT 1), ROW(1, 2), (1, 2), EXISTS (SELECT 1);
-- ok: array _int4, array _int4, row record, row record, exists bool

SELECT (SELECT id FROM users), (SELECT 1), (SELECT count(*) AS n FROM users), (VALUES (1)), (SELECT max(id) FROM users);
-- ok: id int4, ?column? int4, n int8, column1 int4, max int4

SELECT (SELECT id FROM users UNION SELECT 1), ((SELECT email FROM users));
-- ok: id int4, email varchar

SELECT tags[1], data['a'], (location).x, location, (ARRAY[1])[1], (users).name, (tags)[1:2] FROM users;
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] ok: tags text, data jsonb, x int4, location point2, array int4, name text, tags _text

SELECT 1 + 2, - id, NOT true, id = 1, id IS NULL, id IN (1), id BETWEEN 1 AND 2, name LIKE 'a' FROM users;
-- ok: ?column? int4, ?column? int4, ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT name COLLATE "C", 'a' COLLATE "C", lower(name) COLLATE "C" FROM users;
-- ok: name text, ?column? text, lower text

SELECT current_date, current_time, current_timestamp, localtime, localtimestamp, current_user, session_user, user, current_role, current_catalog, current_schema;
-- ok: current_date date, current_time timetz, current_timestamp timestamptz, localtime time, localtimestamp timestamp, current_user name, session_user name, user name, current_role name, current_catalog name, current_schema name

SELECT current_time(3), localtime(0), current_timestamp(2), localtimestamp(1);
-- ok: current_time timetz, localtime time, current_timestamp timestamptz, localtimestamp timestamp

SELECT extract(year FROM created_at), position('a' IN 'b'), substring('a' FROM 1), overlay('a' PLACING 'b' FROM 1), trim('a'), trim(LEADING 'a' FROM 'b'), trim(TRAILING FROM 'b') FROM users;
-- [13] ok: date_part float8, position int4, substring text, overlay text, btrim text, ltrim text, rtrim text
-- [15 18] ok: extract numeric, position int4, substring text, overlay text, btrim text, ltrim text, rtrim text

SELECT created_at AT TIME ZONE 'UTC', (now(), now()) OVERLAPS (now(), now()), normalize('a'), 'a' IS NORMALIZED FROM users;
-- ok: timezone timestamp, overlaps bool, normalize text, is_normalized bool

SELECT collation for ('a'), xmlelement(name a), xmlforest(1 AS b), xmlconcat('<a/>'), xmlparse(content '<a/>'), xmlpi(name p), xmlroot('<a/>', version no value), xmlserialize(content '<a/>' AS text), xmlexists('a' PASSING '<a/>');
-- ok: pg_collation_for text, xmlelement xml, xmlforest xml, xmlconcat xml, xmlparse xml, xmlpi xml, xmlroot xml, xmlserialize text, xmlexists bool

SELECT sum(id) OVER (), row_number() OVER w, count(*) FILTER (WHERE true) FROM users WINDOW w AS (ORDER BY id);
-- 42803 at 12: column "users.id" must appear in the GROUP BY clause or be used in an aggregate function

SELECT grouping(name) FROM users GROUP BY name;
-- ok: grouping int4

SELECT interval '1 day', time '10:00', timestamp '2020-01-01', timestamptz '2020-01-01', float8 '1', numeric '1.0', bit '101', char 'a', mood 'ok', public.mood 'ok';
-- ok: interval interval, time time, timestamp timestamp, timestamptz timestamptz, float8 float8, numeric numeric, bit bit, bpchar bpchar, mood mood, mood mood

SELECT '1'::double precision, '1'::real, '1'::decimal, 'a'::char(3), '1'::"char", '1 day'::interval day, '10:00'::time with time zone;
-- ok: float8 float8, float4 float4, numeric numeric, bpchar bpchar, char char, interval interval, timetz timetz

SELECT s.lower, s.count, s."?column?" FROM (SELECT lower('a'), count(*), 1 FROM users) s;
-- ok: lower text, count int8, ?column? int4

SELECT s.int4 FROM (SELECT 1::int) s;
-- ok: int4 int4

SELECT s.int FROM (SELECT 1::int) s;
-- 42703 at 8: column s.int does not exist

SELECT s.case, s.array, s.row, s.exists, s.coalesce FROM (SELECT CASE WHEN true THEN 1 END, ARRAY[1], ROW(1), EXISTS (SELECT 1), coalesce(1, 2)) s;
-- ok: case int4, array _int4, row record, exists bool, coalesce int4

SELECT "?column?" FROM (SELECT 1, 2) s;
-- 42702 at 8: column reference "?column?" is ambiguous

SELECT 1 AS "Upper", 2 AS "select", 3 AS "a b", 4 "quo""te";
-- ok: Upper int4, select int4, a b int4, quo"te int4

SELECT (((id))) FROM users;
-- ok: id int4

SELECT twice(1), public.twice(2), initials(users), users.initials FROM users;
-- ok: twice int4, twice int4, initials text, initials text

SELECT pair(1), (pair(1)).first, (pair(1)).*;
-- ok: pair record, first int4, first int4, second text
