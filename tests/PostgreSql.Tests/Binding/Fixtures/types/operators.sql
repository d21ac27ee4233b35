SELECT 1 + 1;
-- ok: ?column? int4

SELECT 1 + 1::bigint;
-- ok: ?column? int8

SELECT 1::smallint + 1;
-- ok: ?column? int4

SELECT 1.5 + 1;
-- ok: ?column? numeric

SELECT 1.5 + 1::real;
-- ok: ?column? float8

SELECT 1 / 2.0::double precision;
-- ok: ?column? float8

SELECT small * big FROM t;
-- ok: ?column? int8

SELECT num * real4 FROM t;
-- ok: ?column? float8

SELECT id % 2, -id, +id, @ id, |/ 4, ||/ 8 FROM t;
-- ok: ?column? int4, ?column? int4, ?column? int4, ?column? int4, ?column? float8, ?column? float8

SELECT - '5';
-- 42725 at 8: operator is not unique: - unknown

SELECT -9223372036854775808, 2147483648, -2147483648, 9223372036854775808;
-- ok: ?column? int8, ?column? int8, ?column? int4, ?column? numeric

SELECT id = txt FROM t;
-- 42883 at 11: operator does not exist: integer = text

SELECT uid = txt FROM t;
-- 42883 at 12: operator does not exist: uuid = text

SELECT uid = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' FROM t;
-- ok: ?column? bool

SELECT txt = vc, vc = ch, nm = txt, txt || vc, vc || vc FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? text, ?column? text

SELECT id || txt, txt || id, id || id FROM t;
-- 42883 at 33: operator does not exist: integer || integer

SELECT id || txt FROM t;
-- ok: ?column? text

SELECT txt + 1 FROM t;
-- 42883 at 12: operator does not exist: text + integer

SELECT txt || flag, txt || day FROM t;
-- ok: ?column? text, ?column? text

SELECT flag + 1 FROM t;
-- 42883 at 13: operator does not exist: boolean + integer

SELECT flag > false, flag = 'yes' FROM t;
-- ok: ?column? bool, ?column? bool

SELECT day + 1, day - day, day - 1, day + clock, day + span, moment - moment, stamp - span, clock + span, span * 2 FROM t;
-- ok: ?column? date, ?column? int4, ?column? date, ?column? timestamp, ?column? timestamp, ?column? interval, ?column? timestamptz, ?column? time, ?column? interval

SELECT day + day FROM t;
-- 42883 at 12: operator does not exist: date + date

SELECT moment + stamp FROM t;
-- 42883 at 15: operator does not exist: timestamp without time zone + timestamp with time zone

SELECT day = moment, moment = stamp, day < stamp FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT clock = stamp FROM t;
-- 42883 at 14: operator does not exist: time without time zone = timestamp with time zone

SELECT moment - '1 day' FROM t;
-- 22007 at 17: invalid input syntax for type timestamp: "1 day"

SELECT moment - '1 day'::interval FROM t;
-- ok: ?column? timestamp

SELECT day - '2020-01-01' FROM t;
-- ok: ?column? int4

SELECT jb -> 'a', jb ->> 'a', jb -> 0, jb #> '{a,b}', jb @> '{}', jb ? 'a', jb || '{}', jb - 'a', jb - 1 FROM t;
-- ok: ?column? jsonb, ?column? text, ?column? jsonb, ?column? jsonb, ?column? bool, ?column? bool, ?column? jsonb, ?column? jsonb, ?column? jsonb

SELECT js -> 'a' ->> 'b', js #>> '{a}' FROM t;
-- ok: ?column? text, ?column? text

SELECT js = js FROM t;
-- 42883 at 11: operator does not exist: json = json

SELECT js @> '{}' FROM t;
-- 42883 at 11: operator does not exist: json @> unknown

SELECT jb = '{}', jb < '{}' FROM t;
-- ok: ?column? bool, ?column? bool

SELECT jb ->> 'a' = 1 FROM t;
-- 42883 at 19: operator does not exist: text = integer

SELECT (jb ->> 'a')::int = 1 FROM t;
-- ok: ?column? bool

SELECT ints || 1, 1 || ints, ints || ints, ints || NULL, ints @> ARRAY[1], ints && '{1}' FROM t;
-- ok: ?column? _int4, ?column? _int4, ?column? _int4, ?column? _int4, ?column? bool, ?column? bool

SELECT ints || 'a' FROM t;
-- 22P02 at 16: malformed array literal: "a"

SELECT texts || 'a', 'a' || texts, texts || '{a,b}' FROM t;
-- 22P02 at 17: malformed array literal: "a"

SELECT ints || 1.5 FROM t;
-- [13] 42883 at 13: operator does not exist: integer[] || numeric
-- [15 18] ok: ?column? _numeric

SELECT ints = texts FROM t;
-- 42883 at 13: operator does not exist: integer[] = text[]

SELECT feeling = 'ok', feeling > 'sad' FROM t;
-- ok: ?column? bool, ?column? bool

SELECT feeling = txt FROM t;
-- 42883 at 16: operator does not exist: mood = text

SELECT feeling::text = txt FROM t;
-- ok: ?column? bool

SELECT pos + 1, pos = 1, pos * pos FROM t;
-- ok: ?column? int4, ?column? bool, ?column? int4

SELECT label = 'x', label || 'y', list || 1 FROM t;
-- ok: ?column? bool, ?column? text, ?column? _int4

SELECT period @> moment, period && period, days @> day, days @> '2020-01-01'::date, period -|- period FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT period @> day FROM t;
-- 42883 at 15: operator does not exist: tsrange @> date

SELECT days && period FROM t;
-- 42883 at 13: operator does not exist: daterange && tsrange

SELECT addr << '10.0.0.0/8', addr + 1, addr - addr FROM t;
-- ok: ?column? bool, ?column? inet, ?column? int8

SELECT cost + cost, cost * 2, cost / cost FROM t;
-- ok: ?column? money, ?column? money, ?column? float8

SELECT cost + 1 FROM t;
-- 42883 at 13: operator does not exist: money + integer

SELECT words @@ query, words @@ 'a', txt @@ query, txt @@ 'a' FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT bits & bits, bits << 1, bits || vbits FROM t;
-- ok: ?column? bit, ?column? bit, ?column? varbit

SELECT spot <-> spot, spot <@ box '((0,0),(1,1))' FROM t;
-- ok: ?column? float8, ?column? bool

SELECT spot = spot FROM t;
-- 42883 at 13: operator does not exist: point = point

SELECT doc = doc FROM t;
-- 42883 at 12: operator does not exist: xml = xml

SELECT raw || raw, raw = '\x00' FROM t;
-- ok: ?column? bytea, ?column? bool

SELECT txt ~ 'a', txt !~* vc, vc LIKE 'a%', ch ILIKE 'a', nm SIMILAR TO 'a' FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT id LIKE '1%' FROM t;
-- 42883 at 11: operator does not exist: integer ~~ unknown

SELECT txt LIKE 1 FROM t;
-- 42883 at 12: operator does not exist: text ~~ integer

SELECT day LIKE '2020%' FROM t;
-- 42883 at 12: operator does not exist: date ~~ unknown

SELECT txt LIKE 'a' ESCAPE '#', txt NOT LIKE vc, raw LIKE '\x00' FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT 1 OPERATOR(pg_catalog.+) 2;
-- ok: ?column? int4

SELECT 1 OPERATOR(nosuch.+) 2;
-- 3F000 at 10: schema "nosuch" does not exist

SELECT 1 OPERATOR(public.+) 2;
-- 42883 at 10: operator does not exist: integer public.+ integer

SELECT 1 OPERATOR(pg_catalog.=) 'a'::text;
-- 42883 at 10: operator does not exist: integer pg_catalog.= text

SELECT 1 <=> 2;
-- 42883 at 10: operator does not exist: integer <=> integer

SELECT !! 'a'::tsquery, @@ box '((0,0),(1,1))', # path '[(0,0),(1,1)]';
-- ok: ?column? tsquery, ?column? point, ?column? int4

SELECT 2 ^ 3, 2.0 ^ 3, 2 & 3, 2 # 3, ~ 2, 1 << 2;
-- ok: ?column? float8, ?column? numeric, ?column? int4, ?column? int4, ?column? int4, ?column? int4

SELECT '2' ^ '3';
-- ok: ?column? float8

SELECT NULL = NULL, NULL + NULL;
-- 42725 at 26: operator is not unique: unknown + unknown

SELECT NULL || 1;
-- ok: ?column? text

SELECT 'a' || 1, 1 || 'a', 'a' || 1.5;
-- ok: ?column? text, ?column? text, ?column? text

SELECT 1 = true;
-- 42883 at 10: operator does not exist: integer = boolean

SELECT 1 = '1', 1.5 = '1', true = 't';
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT 'a' < 'b', 'a' LIKE 'b', 'a' ~ 'b';
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT t = t, t.* = t.* FROM t;
-- ok: ?column? bool, ?column? bool

SELECT place = place, place = ROW(1, 2), place = (1, 2) FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT place = 1 FROM t;
-- 42883 at 14: operator does not exist: point2 = integer

SELECT id IN (1, 2, '3'), txt IN ('a', vc), big IN (1, 2.5) FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT id IN ('a'::text, 'b') FROM t;
-- 42883 at 11: operator does not exist: integer = text

SELECT id IN (1, txt) FROM t;
-- 42883 at 11: operator does not exist: integer = text

SELECT txt IN (1, 2) FROM t;
-- 42883 at 12: operator does not exist: text = integer

SELECT id NOT IN (1, 2), id IN (big, small) FROM t;
-- ok: ?column? bool, ?column? bool

SELECT id BETWEEN 1 AND 2, day BETWEEN '2020-01-01' AND now(), txt BETWEEN 'a' AND vc FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT id BETWEEN 1 AND txt FROM t;
-- 42883 at 11: operator does not exist: integer <= text

SELECT txt BETWEEN 1 AND 2 FROM t;
-- 42883 at 12: operator does not exist: text >= integer

SELECT id BETWEEN SYMMETRIC 1 AND 2, id NOT BETWEEN 1 AND 2 FROM t;
-- ok: ?column? bool, ?column? bool

SELECT id = ANY (ints), id = ANY ('{1,2}'), id <> ALL (ints), txt = ANY (texts), txt = ANY (ARRAY['a', 'b']) FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT id = ANY (texts) FROM t;
-- 42883 at 11: operator does not exist: integer = text

SELECT id = ANY (id) FROM t;
-- 42809 at 11: op ANY/ALL (array) requires array on right side

SELECT txt LIKE ANY (ARRAY['a']), txt = ANY (string_to_array('a,b', ',')) FROM t;
-- ok: ?column? bool, ?column? bool

SELECT uid = ANY (ARRAY['a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid]) FROM t;
-- ok: ?column? bool

SELECT uid = ANY (ARRAY['a']::text[]) FROM t;
-- 42883 at 12: operator does not exist: uuid = text

SELECT id + ANY (ints) FROM t;
-- 42809 at 11: op ANY/ALL (array) requires operator to yield boolean

SELECT id = ANY (list), pos = ANY (ints) FROM t;
-- ok: ?column? bool, ?column? bool

SELECT id IS DISTINCT FROM 1, id IS NOT DISTINCT FROM NULL, txt IS DISTINCT FROM vc FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT id IS DISTINCT FROM txt FROM t;
-- 42883 at 11: operator does not exist: integer = text

SELECT js IS DISTINCT FROM js FROM t;
-- 42883 at 11: operator does not exist: json = json

SELECT js IS DISTINCT FROM NULL FROM t;
-- ok: ?column? bool

SELECT flag IS TRUE, id IS NULL, (id > 1) IS NOT UNKNOWN FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT id IS TRUE FROM t;
-- 42804 at 8: argument of IS TRUE must be type boolean, not type integer

SELECT txt IS NOT FALSE FROM t;
-- 42804 at 8: argument of IS NOT FALSE must be type boolean, not type text

SELECT 't' IS TRUE;
-- ok: ?column? bool

SELECT doc IS DOCUMENT, txt IS NORMALIZED FROM t;
-- ok: ?column? bool, is_normalized bool

SELECT id IS DOCUMENT FROM t;
-- 42804 at 8: argument of IS DOCUMENT must be type xml, not type integer

SELECT NOT flag, flag AND true, flag OR NULL FROM t;
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT NOT id FROM t;
-- 42804 at 12: argument of NOT must be type boolean, not type integer

SELECT flag AND txt FROM t;
-- 42804 at 17: argument of AND must be type boolean, not type text

SELECT 1 OR flag FROM t;
-- 42804 at 8: argument of OR must be type boolean, not type integer

SELECT 1 FROM t WHERE id;
-- 42804 at 23: argument of WHERE must be type boolean, not type integer

SELECT 1 FROM t WHERE txt;
-- 42804 at 23: argument of WHERE must be type boolean, not type text

SELECT 1 FROM t WHERE 'yes';
-- ok: ?column? int4

SELECT 1 FROM t WHERE 'maybe' || 'x';
-- 42804 at 23: argument of WHERE must be type boolean, not type text

SELECT 1 FROM t WHERE count(*) OVER () > 1 AND id = txt;
-- 42P20 at 23: window functions are not allowed in WHERE

SELECT 1 FROM t a JOIN t b ON a.id;
-- 42804 at 31: argument of JOIN/ON must be type boolean, not type integer

SELECT 1 FROM t a JOIN t b ON a.id = b.txt;
-- 42883 at 36: operator does not exist: integer = text

SELECT id, count(*) FROM t GROUP BY id HAVING count(*);
-- 42804 at 47: argument of HAVING must be type boolean, not type bigint

SELECT (1, 2) = (1, 2), (1, 'a') < (2, 'b'), ROW(1) = ROW(2);
-- ok: ?column? bool, ?column? bool, ?column? bool

SELECT (1, 2) = (1, 'a'::text);
-- 42883 at 15: operator does not exist: integer = text

SELECT (1, 2) = (1, 2, 3);
-- 42601 at 15: unequal number of entries in row expressions

SELECT ROW() = ROW();
-- 0A000 at 14: cannot compare rows of zero length

SELECT (id, txt) IN ((1, 'a'), (2, vc)) FROM t;
-- ok: ?column? bool

SELECT (id, txt) IN ((1, 2)) FROM t;
-- 42883 at 18: operator does not exist: text = integer

SELECT (id, txt) = (SELECT id, txt FROM t) FROM t;
-- ok: ?column? bool

SELECT (id, txt) = (SELECT txt, id FROM t) FROM t;
-- 42883 at 18: operator does not exist: integer = text

SELECT id IN (SELECT big FROM t), txt IN (SELECT vc FROM t) FROM t;
-- ok: ?column? bool, ?column? bool

SELECT id IN (SELECT txt FROM t) FROM t;
-- 42883 at 11: operator does not exist: integer = text

SELECT id = ALL (SELECT big FROM t), (id, id) IN (SELECT id, big FROM t) FROM t;
-- ok: ?column? bool, ?column? bool

SELECT id > (SELECT max(txt) FROM t) FROM t;
-- 42883 at 11: operator does not exist: integer > text

SELECT (SELECT txt FROM t) || 'x', (SELECT 1) + (SELECT 2.5);
-- ok: ?column? text, ?column? numeric

SELECT EXISTS (SELECT 1) AND true;
-- ok: ?column? bool

SELECT EXISTS (SELECT 1) + 1;
-- 42883 at 26: operator does not exist: boolean + integer

SELECT ARRAY(SELECT id FROM t) || 1, ARRAY(SELECT ints FROM t), ARRAY(SELECT txt FROM t) = texts FROM t;
-- ok: ?column? _int4, array _int4, ?column? bool
