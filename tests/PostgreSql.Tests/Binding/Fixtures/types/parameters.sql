SELECT $1;
-- ok: ?column? text <- text

SELECT $1::int;
-- ok: int4 int4 <- int4

SELECT $1 + 1, $2 || 'a', $3 = now();
-- ok: ?column? int4, ?column? text, ?column? bool <- int4, text, timestamptz

SELECT $1 + $2;
-- 42725 at 11: operator is not unique: unknown + unknown

SELECT $1 || $2;
-- ok: ?column? text <- text, text

SELECT $1 = $2;
-- ok: ?column? bool <- text, text

SELECT $1 IS NULL;
-- 42P18: could not determine data type of parameter $1

SELECT $1::text IS NULL AND $1 = 'a';
-- ok: ?column? bool <- text

SELECT $1 IS NULL OR id = $1 FROM t;
-- 42P08 at 8: could not determine data type of parameter $1

SELECT id = $1 OR $1 IS NULL FROM t;
-- ok: ?column? bool <- int4

SELECT 1 FROM t WHERE id = $1 AND txt = $2 AND vc = $3 AND ch = $4 AND nm = $5;
-- ok: ?column? int4 <- int4, text, text, bpchar, name

SELECT 1 FROM t WHERE pos = $1 AND label = $2 AND feeling = $3 AND uid = $4 AND jb = $5 AND flag = $6;
-- ok: ?column? int4 <- int4, text, mood, uuid, jsonb, bool

SELECT 1 FROM t WHERE id = $1 AND big = $1;
-- ok: ?column? int4 <- int4

SELECT 1 FROM t WHERE txt = $1 AND id = $1;
-- 42883 at 39: operator does not exist: integer = text

SELECT 1 FROM t WHERE txt = $1 AND vc = $1;
-- ok: ?column? int4 <- text

SELECT 1 FROM t WHERE $1 AND flag = $2;
-- ok: ?column? int4 <- bool, bool

SELECT 1 FROM t WHERE NOT $1;
-- ok: ?column? int4 <- bool

SELECT 1 FROM t WHERE id IN ($1, $2) AND txt IN ($3, 'a') AND big IN (1, $4);
-- ok: ?column? int4 <- int4, int4, text, int8

SELECT 1 FROM t WHERE $1 IN (1, 2);
-- ok: ?column? int4 <- int4

SELECT 1 FROM t WHERE $1 IN (id, big);
-- 42P08 at 23: inconsistent types deduced for parameter $1

SELECT 1 FROM t WHERE $1 IN ($2, $3);
-- ok: ?column? int4 <- text, text, text

SELECT 1 FROM t WHERE id = ANY ($1) AND vc = ANY ($2) AND feeling = ANY ($3) AND $4 = ANY (ints);
-- ok: ?column? int4 <- _int4, _text, _mood, int4

SELECT 1 FROM t WHERE id BETWEEN $1 AND $2 AND $3 BETWEEN 1 AND 2.5;
-- ok: ?column? int4 <- int4, int4, int4

SELECT 1 FROM t WHERE txt LIKE $1 AND vc ILIKE $2 AND nm ~ $3;
-- ok: ?column? int4 <- text, text, text

SELECT 1 FROM t WHERE day > $1 AND moment - $2 > $3;
-- ok: ?column? int4 <- date, timestamp, interval

SELECT 1 FROM t WHERE moment > now() - $1;
-- 42883 at 30: operator does not exist: timestamp without time zone > interval

SELECT 1 FROM t WHERE moment > now() - $1 * interval '1 day';
-- ok: ?column? int4 <- float8

SELECT day + $1, $2 + day, moment + $3, now() - $4 FROM t;
-- 42725 at 12: operator is not unique: date + unknown

SELECT jb -> $1, jb ->> $2, jb @> $3, jb ? $4 FROM t;
-- ok: ?column? jsonb, ?column? text, ?column? bool, ?column? bool <- text, text, jsonb, text

SELECT ints || $1, $2 || ints, texts || $3 FROM t;
-- ok: ?column? _int4, ?column? _int4, ?column? _text <- _int4, _int4, _text

SELECT coalesce($1, id), coalesce($2, 'a'), coalesce($3, $4), greatest($5, 1.5) FROM t;
-- ok: coalesce int4, coalesce text, coalesce text, greatest numeric <- int4, text, text, text, numeric

SELECT CASE WHEN $1 THEN $2 ELSE 1 END, CASE $3 WHEN 'a' THEN 1 END, CASE id WHEN $4 THEN $5 END FROM t;
-- ok: case int4, case int4, case text <- bool, int4, text, int4, text

SELECT nullif($1, 1), nullif(txt, $2), nullif($3, $4) FROM t;
-- ok: nullif int4, nullif text, nullif text <- int4, text, text, text

SELECT lower($1), length($2), abs($3), round($4, 2), substring($5, $6);
-- ok: lower text, length int4, abs float8, round numeric, substring text <- text, text, float8, numeric, text, text

SELECT round($1);
-- ok: round float8 <- float8

SELECT abs($1);
-- ok: abs float8 <- float8

SELECT length($1);
-- ok: length int4 <- text

SELECT plain($1), opt($1, $2), two($3, 'a'::text);
-- ok: plain text, opt int4, two int4 <- int4, int4, int4

SELECT two($1, $2);
-- 42725 at 8: function two(unknown, unknown) is not unique

SELECT same($1, 1), same($2, $3);
-- 42804: could not determine polymorphic type because input has type unknown

SELECT compatible($1, $2), concat($3, 1);
-- 42P18: could not determine data type of parameter $3

SELECT concat($1, $2);
-- 42P18: could not determine data type of parameter $1

SELECT to_json($1);
-- 42804: could not determine polymorphic type because input has type unknown

SELECT jsonb_build_object('a', $1);
-- 42P18: could not determine data type of parameter $1

SELECT jsonb_build_object('a', $1::text, $2, 1);
-- 42P18: could not determine data type of parameter $2

SELECT array_agg($1) FROM t;
-- 42725 at 8: function array_agg(unknown) is not unique

SELECT count($1) FROM t;
-- 42P18: could not determine data type of parameter $1

SELECT sum($1) FROM t;
-- 42725 at 8: function sum(unknown) is not unique

SELECT ARRAY[$1, 1], ARRAY[$2, $3], ARRAY[$4]::int[];
-- ok: array _int4, array _text, array _int4 <- int4, text, text, int4

SELECT ROW($1, 1);
-- 42P18: could not determine data type of parameter $1

SELECT ROW($1, $2)::point2;
-- ok: row point2 <- int4, int4

SELECT (id, txt) = ($1, $2), (id, txt) IN (($3, $4)) FROM t;
-- ok: ?column? bool, ?column? bool <- int4, text, int4, text

SELECT id FROM t ORDER BY $1;
-- ok: id int4 <- text

SELECT id FROM t LIMIT $1 OFFSET $2;
-- ok: id int4 <- int8, int8

SELECT id FROM t FETCH FIRST $1 ROWS ONLY;
-- ok: id int4 <- int8

SELECT $1 UNION SELECT 1;
-- ok: ?column? int4 <- int4

SELECT $1 UNION SELECT $2;
-- ok: ?column? text <- text, text

SELECT $1 UNION SELECT 'a';
-- ok: ?column? text <- text

VALUES ($1, 1), (2, $2);
-- ok: column1 int4, column2 int4 <- int4, int4

VALUES ($1), ($2);
-- ok: column1 text <- text, text

SELECT x + 1 FROM (SELECT $1 AS x) s;
-- 42883 at 10: operator does not exist: text + integer

SELECT x || 'a' FROM (SELECT $1 AS x) s;
-- ok: ?column? text <- text

SELECT x + 1 FROM (SELECT $1::int AS x) s;
-- ok: ?column? int4 <- int4

WITH c AS (SELECT $1 AS x) SELECT x FROM c;
-- ok: x text <- text

INSERT INTO t (id, txt, vc, pos, feeling, ints, place, jb) VALUES ($1, $2, $3, $4, $5, $6, $7, $8);
-- ok <- int4, text, varchar, positive, mood, _int4, point2, jsonb

INSERT INTO t (id, txt) SELECT $1, $2;
-- ok <- int4, text

INSERT INTO t (id, big) VALUES ($1, $1);
-- 42P08 at 37: inconsistent types deduced for parameter $1

INSERT INTO t (id, txt) VALUES ($1, $2), ($3, $4) RETURNING $5;
-- ok: ?column? text <- int4, text, int4, text, text

INSERT INTO t (id) VALUES ($1 + 1), (-$2);
-- 42725 at 38: operator is not unique: - unknown

INSERT INTO t (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET txt = $2 WHERE t.big = $3;
-- ok <- int4, text, int8

UPDATE t SET id = $1, txt = $2, num = num + $3 WHERE id = $4;
-- ok <- int4, text, numeric, int4

UPDATE t SET ints[$1] = $2, place.x = $3, (big, small) = ($4, $5);
-- ok <- int4, int4, int4, int8, int2

UPDATE t SET txt = $1 WHERE id = $1;
-- ok <- int4

UPDATE t SET id = $1 WHERE big = $1;
-- ok <- int8

DELETE FROM t WHERE id = $1 AND ($2 IS NULL OR txt = $2);
-- 42P08 at 34: could not determine data type of parameter $2

SELECT ints[$1], ints[$2:$3], jb['a'] FROM t;
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] ok: ints int4, ints _int4, jb jsonb <- int4, int4, int4

SELECT sum(id) OVER (ORDER BY id ROWS $1 PRECEDING), ntile($2) OVER (), lag(txt, $3) OVER () FROM t;
-- ok: sum int8, ntile int4, lag text <- int8, int4, int4

SELECT extract(year FROM $1);
-- [13] 42725 at 8: function pg_catalog.date_part(unknown, unknown) is not unique
-- [15 18] 42725 at 8: function pg_catalog.extract(unknown, unknown) is not unique

SELECT extract(year FROM $1::date), date_trunc($2, moment), moment AT TIME ZONE $3 FROM t;
-- [13] ok: date_part float8, date_trunc timestamp, timezone timestamptz <- date, text, text
-- [15 18] ok: extract numeric, date_trunc timestamp, timezone timestamptz <- date, text, text

SELECT $1 AT TIME ZONE 'UTC';
-- ok: timezone timestamp <- timestamptz

SELECT generate_series(1, $1), generate_series($2::int, 2);
-- ok: generate_series int4, generate_series int4 <- int4, int4

SELECT * FROM generate_series($1, 3) g WHERE g > $2;
-- ok: g int4 <- int4, int4

SELECT * FROM unnest($1::int[]) u WHERE u = $2;
-- ok: u int4 <- _int4, int4

SELECT unnest($1);
-- 42725 at 8: function unnest(unknown) is not unique

SELECT nextval($1), $2::regclass;
-- ok: nextval int8, regclass regclass <- regclass, regclass

SELECT id FROM t WHERE txt = lower($1) AND ($2::int IS NULL OR id = $2);
-- ok: id int4 <- text, int4

SELECT $2::int;
-- 42P18: could not determine data type of parameter $1

SELECT $1::int, $3::text;
-- 42P18: could not determine data type of parameter $2

SELECT id = $1::text FROM t;
-- 42883 at 11: operator does not exist: integer = text

SELECT rank($1) WITHIN GROUP (ORDER BY id), percentile_cont($2) WITHIN GROUP (ORDER BY id) FROM t;
-- ok: rank int8, percentile_cont float8 <- int4, float8
