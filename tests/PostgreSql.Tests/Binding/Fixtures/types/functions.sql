SELECT plain(1), plain('1'), plain(1::smallint), plain(NULL);
-- ok: plain text, plain text, plain text, plain text

SELECT plain(1::bigint);
-- 42883 at 8: function plain(bigint) does not exist

SELECT plain('a'::text);
-- 42883 at 8: function plain(text) does not exist

SELECT plain(1, 2);
-- 42883 at 8: function plain(integer, integer) does not exist

SELECT plain();
-- 42883 at 8: function plain() does not exist

SELECT nosuch(1, 'a', now());
-- 42883 at 8: function nosuch(integer, unknown, timestamp with time zone) does not exist

SELECT nosuch.plain(1);
-- 3F000 at 8: schema "nosuch" does not exist

SELECT public.plain(1), pg_catalog.lower('A');
-- ok: plain text, lower text

SELECT public.lower('A');
-- 42883 at 8: function public.lower(unknown) does not exist

SELECT two(1, 'a'), two('a', 1);
-- ok: two int4, two text

SELECT two('a', 'b');
-- 42725 at 8: function two(unknown, unknown) is not unique

SELECT two(1, 2);
-- 42883 at 8: function two(integer, integer) does not exist

SELECT two(a => 1, b => 'x'::text), two(1, b => 'x'::text);
-- ok: two int4, two int4

SELECT two(b => 1, a => 'x');
-- ok: two text

SELECT two(c => 1);
-- 42883 at 8: function two(c => integer) does not exist

SELECT two(a => 1, a => 2);
-- 42601 at 20: argument name "a" used more than once

SELECT two(a => 1, 2);
-- 42601 at 20: positional argument cannot follow named argument

SELECT opt(1), opt(1, 2), opt(1, 2, 'y'), opt(1, c => 'y'), opt(a => 1);
-- ok: opt int4, opt int4, opt int4, opt int4, opt int4

SELECT opt(b => 1);
-- 42883 at 8: function opt(b => integer) does not exist

SELECT opt(1, 'a'::text);
-- 42883 at 8: function opt(integer, text) does not exist

SELECT opt();
-- 42883 at 8: function opt() does not exist

SELECT many('a', 1, 2, 3), many('a', VARIADIC ARRAY[1, 2]), many('a', VARIADIC '{1}');
-- ok: many int4, many int4, many int4

SELECT many('a');
-- 42883 at 8: function many(unknown) does not exist

SELECT many('a', 'b'::text);
-- 42883 at 8: function many(unknown, text) does not exist

SELECT many('a', VARIADIC 1);
-- 42883 at 8: function many(unknown, integer) does not exist

SELECT anything(1, 2.5, 3), anything('a'::text, 'b'), anything(VARIADIC ARRAY[true]);
-- 42883 at 8: function anything(integer, numeric, integer) does not exist

SELECT anything('a', 'b');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT anything(1, 'a'::text);
-- 42883 at 8: function anything(integer, text) does not exist

SELECT same(1, 2), same('a'::text, 'b'), same(1, NULL), same(ints, '{}') FROM t;
-- ok: same int4, same text, same int4, same _int4

SELECT same('a', 'b');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT same(1, 2.5);
-- 42883 at 8: function same(integer, numeric) does not exist

SELECT same(1, 'a');
-- 22P02 at 16: invalid input syntax for type integer: "a"

SELECT same(txt, vc) FROM t;
-- 42883 at 8: function same(text, character varying) does not exist

SELECT pair_up(1), (pair_up('a'::text)).twice, (pair_up(1)).one;
-- ok: pair_up record, twice _text, one int4

SELECT * FROM pair_up(1.5);
-- ok: one numeric, twice _numeric

SELECT compatible(1, 2.5), compatible('a', 'b'), compatible(1, NULL), compatible(txt, vc), compatible(day, stamp) FROM t;
-- ok: compatible numeric, compatible text, compatible int4, compatible text, compatible timestamptz

SELECT compatible(1, 'a'::text);
-- 42883 at 8: function compatible(integer, text) does not exist

SELECT compatible(1, true);
-- 42883 at 8: function compatible(integer, boolean) does not exist

SELECT compatible_array(ints, 1.5), compatible_array(ARRAY[1.5], 1), compatible_array('{}', 'a') FROM t;
-- ok: compatible_array _numeric, compatible_array _numeric, compatible_array _text

SELECT compatible_array(id, 1) FROM t;
-- 42883 at 8: function compatible_array(integer, integer) does not exist

SELECT as_enum(feeling), as_enum('ok'::mood) FROM t;
-- ok: as_enum text, as_enum text

SELECT as_enum('ok');
-- 42883 at 8: function as_enum(unknown) does not exist

SELECT as_enum(1);
-- 42883 at 8: function as_enum(integer) does not exist

SELECT lower_of(period), lower_of(int4range(1, 2)), lower_of(floatrange(1, 2)) FROM t;
-- ok: lower_of timestamp, lower_of int4, lower_of float8

SELECT lower_of('[1,2)');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT lower_of(1);
-- 42883 at 8: function lower_of(integer) does not exist

SELECT not_array(1), not_array('a'::text);
-- ok: not_array text, not_array text

SELECT not_array(ints) FROM t;
-- 42883 at 8: function not_array(integer[]) does not exist

SELECT of_row(p), of_row(c), p.of_row, c.of_row FROM parent p, child c;
-- ok: of_row text, of_row text, of_row text, of_row text

SELECT of_row(t) FROM t;
-- 42883 at 8: function of_row(t) does not exist

SELECT of_point(place), of_point(ROW(1, 2)), (place).of_point FROM t;
-- ok: of_point int4, of_point int4, of_point int4

SELECT of_point(ROW(1, 2, 3));
-- 42846 at 17: cannot cast type record to point2

SELECT of_point(ROW(1, 'a'::text));
-- 42846 at 24: cannot cast type record to point2

SELECT of_point((1, '2'));
-- ok: of_point int4

SELECT name(p), p.name, id(p) FROM parent p;
-- ok: name text, name text, id int4

SELECT nosuch(p) FROM parent p;
-- 42883 at 8: function nosuch(parent) does not exist

SELECT (p).id, (p).nosuch FROM parent p;
-- 42703 at 17: column p.nosuch does not exist

SELECT rows_out(1), (rows_out(1)).c;
-- ok: rows_out record, c text

SELECT b + 1, c || 'x' FROM rows_out(1);
-- ok: ?column? int4, ?column? text

SELECT c + 1 FROM rows_out(1);
-- 42883 at 10: operator does not exist: text + integer

SELECT * FROM bare() AS (a integer, b integer);
-- ok: a int4, b int4

SELECT * FROM bare();
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT * FROM rows_out(1) AS (a integer, b integer);
-- [13] 42601 at 31: a column definition list is only allowed for functions returning "record"
-- [15 18] 42601 at 31: a column definition list is redundant for a function with OUT parameters

SELECT * FROM points() AS (a integer, b integer);
-- [13] 42601 at 28: a column definition list is only allowed for functions returning "record"
-- [15 18] 42601 at 28: a column definition list is redundant for a function returning a named composite type

SELECT * FROM plain(1) AS (a text);
-- 42601 at 28: a column definition list is only allowed for functions returning "record"

SELECT x + y, points FROM points();
-- ok: ?column? int4, points point2

SELECT proc(1);
-- 42809 at 8: proc(integer) is a procedure

CALL plain(1);
-- 42809 at 6: plain(integer) is not a procedure

SELECT int4(1.5), text(1), int4('5'), date('2020-01-01'), uuid('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11') FROM t;
-- ok: int4 int4, text text, int4 int4, date date, uuid uuid

SELECT point2(1, 2);
-- 42883 at 8: function point2(integer, integer) does not exist

SELECT mood('ok'), mood(txt), positive(1), positive('2') FROM t;
-- ok: mood mood, mood mood, positive int4, positive int4

SELECT json(txt), jsonb('{}'), regclass('t') FROM t;
-- ok: json json, jsonb jsonb, regclass regclass

SELECT text(place) FROM t;
-- 42883 at 8: function text(point2) does not exist

SELECT abs(-1), abs(-1.5), abs('1'), abs(real8), round(1.5), round(1.5, 1), floor(num), ceil(id) FROM t;
-- ok: abs int4, abs numeric, abs float8, abs float8, round numeric, round numeric, floor numeric, ceil float8

SELECT round(real8, 2) FROM t;
-- 42883 at 8: function round(double precision, integer) does not exist

SELECT round(id, 2), power(2, 3), power(2.0, 3), mod(5, 3), mod(5.5, 2) FROM t;
-- ok: round numeric, power float8, power numeric, mod int4, mod numeric

SELECT abs(txt) FROM t;
-- 42883 at 8: function abs(text) does not exist

SELECT lower(txt), lower(vc), upper(ch), lower(nm), length(txt), length(raw), char_length(vc) FROM t;
-- ok: lower text, lower text, upper text, lower text, length int4, length int4, char_length int4

SELECT lower(1);
-- 42883 at 8: function lower(integer) does not exist

SELECT length(id) FROM t;
-- 42883 at 8: function length(integer) does not exist

SELECT substr(txt, 1), substring(txt, 1, 2), substring(txt FROM 'a'), substring(txt FROM 1 FOR 2), substring(txt FOR 2), substring(raw FROM 1) FROM t;
-- ok: substr text, substring text, substring text, substring text, substring text, substring bytea

SELECT substring(id FROM 1) FROM t;
-- 42883 at 8: function pg_catalog.substring(integer, integer) does not exist

SELECT substring(txt FROM 1 FOR 'a') FROM t;
-- 22P02 at 33: invalid input syntax for type integer: "a"

SELECT substring(txt SIMILAR 'a' ESCAPE '#') FROM t;
-- [13] 42601 at 30: syntax error at or near "'a'"
-- [15 18] ok: substring text

SELECT position('a' IN txt), overlay(txt PLACING 'x' FROM 1), trim(txt), trim(LEADING 'a' FROM vc), trim(BOTH FROM ch) FROM t;
-- ok: position int4, overlay text, btrim text, ltrim text, btrim text

SELECT position(1 IN txt) FROM t;
-- 42883 at 8: function pg_catalog.position(text, integer) does not exist

SELECT trim(id) FROM t;
-- 42883 at 8: function pg_catalog.btrim(integer) does not exist

SELECT extract(year FROM day), extract(epoch FROM span), extract(hour FROM clock), date_part('year', moment) FROM t;
-- [13] ok: date_part float8, date_part float8, date_part float8, date_part float8
-- [15 18] ok: extract numeric, extract numeric, extract numeric, date_part float8

SELECT extract(year FROM txt) FROM t;
-- [13] 42883 at 8: function pg_catalog.date_part(unknown, text) does not exist
-- [15 18] 42883 at 8: function pg_catalog.extract(unknown, text) does not exist

SELECT extract(year FROM '2020-01-01');
-- [13] 42725 at 8: function pg_catalog.date_part(unknown, unknown) is not unique
-- [15 18] 42725 at 8: function pg_catalog.extract(unknown, unknown) is not unique

SELECT date_trunc('day', moment), date_trunc('day', stamp), date_trunc('day', day), date_trunc('day', span) FROM t;
-- ok: date_trunc timestamp, date_trunc timestamptz, date_trunc timestamptz, date_trunc interval

SELECT date_trunc('day', txt) FROM t;
-- 42883 at 8: function date_trunc(unknown, text) does not exist

SELECT moment AT TIME ZONE 'UTC', stamp AT TIME ZONE 'UTC', clock AT TIME ZONE 'UTC', stamp AT TIME ZONE span FROM t;
-- ok: timezone timestamptz, timezone timestamp, timezone timetz, timezone timestamp

SELECT txt AT TIME ZONE 'UTC' FROM t;
-- 42883 at 12: function pg_catalog.timezone(unknown, text) does not exist

SELECT id AT TIME ZONE 'UTC' FROM t;
-- 42883 at 11: function pg_catalog.timezone(unknown, integer) does not exist

SELECT (day, day) OVERLAPS (day, span) FROM t;
-- ok: overlaps bool

SELECT (id, id) OVERLAPS (id, id) FROM t;
-- 42883 at 17: function pg_catalog.overlaps(integer, integer, integer, integer) does not exist

SELECT now(), current_date, current_timestamp(3), localtime, localtimestamp, current_user, current_schema;
-- ok: now timestamptz, current_date date, current_timestamp timestamptz, localtime time, localtimestamp timestamp, current_user name, current_schema name

SELECT now() - day, age(day), age(stamp, moment), to_char(moment, 'YYYY'), to_char(num, '9'), to_date('1', 'YYYY'), make_date(1, 2, 3) FROM t;
-- ok: ?column? interval, age interval, age interval, to_char text, to_char text, to_date date, make_date date

SELECT to_char(txt, 'YYYY') FROM t;
-- 42883 at 8: function to_char(text, unknown) does not exist

SELECT coalesce(id, big), coalesce(txt, 'x'), coalesce(NULL, NULL), coalesce(num, 1), coalesce(vc, 'x'), coalesce(vc, txt) FROM t;
-- ok: coalesce int8, coalesce text, coalesce text, coalesce numeric, coalesce varchar, coalesce varchar

SELECT coalesce(id, txt) FROM t;
-- 42804 at 21: COALESCE types integer and text cannot be matched

SELECT coalesce(id, flag, day) FROM t;
-- 42804 at 21: COALESCE types integer and boolean cannot be matched

SELECT coalesce(id, 'a'::text) FROM t;
-- 42804 at 21: COALESCE types integer and text cannot be matched

SELECT coalesce(feeling, 'ok'), coalesce(place, ROW(1, 2)), coalesce(pos, 1), coalesce(label, 'x') FROM t;
-- 42804 at 49: COALESCE types point2 and record cannot be matched

SELECT nullif(id, 0), nullif(txt, ''), nullif(vc, 'x'), nullif('a', 'b'), nullif(1, 1.5), nullif(pos, 1) FROM t;
-- ok: nullif int4, nullif text, nullif text, nullif text, nullif numeric, nullif int4

SELECT nullif(id, 'a'::text) FROM t;
-- 42883 at 8: operator does not exist: integer = text

SELECT nullif(js, js) FROM t;
-- 42883 at 8: operator does not exist: json = json

SELECT greatest(1, 2.5), least(id, big), greatest(txt, 'a'), least(day, stamp), greatest(NULL, 'x') FROM t;
-- ok: greatest numeric, least int8, greatest text, least timestamptz, greatest text

SELECT greatest(id, txt) FROM t;
-- 42804 at 21: GREATEST types integer and text cannot be matched

SELECT CASE WHEN flag THEN 1 ELSE 2.5 END, CASE id WHEN 1 THEN 'a' ELSE txt END, CASE WHEN true THEN NULL END FROM t;
-- ok: case numeric, txt text, case text

SELECT CASE WHEN flag THEN 1 ELSE 'a'::text END FROM t;
-- 42804 at 28: CASE types text and integer cannot be matched

SELECT CASE WHEN id THEN 1 END FROM t;
-- 42804 at 18: argument of CASE/WHEN must be type boolean, not type integer

SELECT CASE id WHEN 'a'::text THEN 1 END FROM t;
-- 42883 at 16: operator does not exist: integer = text

SELECT CASE 'a' WHEN 1 THEN 1 END;
-- 42883 at 17: operator does not exist: text = integer

SELECT CASE txt WHEN 'a' THEN vc WHEN 'b' THEN vc END, CASE WHEN true THEN vc END, CASE WHEN true THEN num ELSE num END FROM t;
-- ok: case varchar, case varchar, num numeric

SELECT CASE WHEN true THEN id WHEN false THEN flag END FROM t;
-- 42804 at 47: CASE types integer and boolean cannot be matched

SELECT concat('a', 1, now()), concat_ws(',', 1, 'a'), format('%s', 1), format('%s', VARIADIC texts), num_nulls(1, NULL) FROM t;
-- ok: concat text, concat_ws text, format text, format text, num_nulls int4

SELECT concat(VARIADIC 1);
-- 42804 at 24: VARIADIC argument must be an array

SELECT to_json(1), to_jsonb(t), row_to_json(t), json_build_object('a', 1), jsonb_build_array(1, 'a'), json_agg(t) FROM t GROUP BY t.*, t.id;
-- 42883 at 131: could not identify an equality operator for type t

SELECT to_json('a');
-- 42804: could not determine polymorphic type because input has type unknown

SELECT array_append(ints, 1), array_append(ints, NULL), array_length(ints, 1), array_position(texts, 'a'), array_cat(ints, '{}'), array_to_string(ints, ','), unnest(ints), cardinality(texts) FROM t;
-- ok: array_append _int4, array_append _int4, array_length int4, array_position int4, array_cat _int4, array_to_string text, unnest int4, cardinality int4

SELECT array_append(ints, 'a'::text) FROM t;
-- 42883 at 8: function array_append(integer[], text) does not exist

SELECT array_append(ints, 1.5) FROM t;
-- [13] 42883 at 8: function array_append(integer[], numeric) does not exist
-- [15 18] ok: array_append _numeric

SELECT array_length(id, 1) FROM t;
-- 42883 at 8: function array_length(integer, integer) does not exist

SELECT unnest('{1,2}');
-- 42725 at 8: function unnest(unknown) is not unique

SELECT unnest(id) FROM t;
-- 42883 at 8: function unnest(integer) does not exist

SELECT generate_series(1, 2), generate_series(1, 2.5), generate_series(now(), now(), '1 day');
-- ok: generate_series int4, generate_series numeric, generate_series timestamptz

SELECT generate_series(day, day, '1 day') FROM t;
-- ok: generate_series timestamptz

SELECT generate_series(1, 'a'::text);
-- 42883 at 8: function generate_series(integer, text) does not exist

SELECT g + 1 FROM generate_series(1, 3) g;
-- ok: ?column? int4

SELECT g || 'x' FROM generate_series(1, 3) g;
-- ok: ?column? text

SELECT a, b FROM unnest(ARRAY[1], ARRAY['a']) AS u (a, b);
-- ok: a int4, b text

SELECT u.* FROM unnest(ARRAY[ROW(1, 2)::point2]) AS u;
-- ok: x int4, y int4

SELECT key, value FROM jsonb_each('{}'), jsonb_array_elements('[]') e;
-- 42702 at 13: column reference "value" is ambiguous

SELECT * FROM jsonb_to_record('{}') AS (a integer, b text);
-- ok: a int4, b text

SELECT * FROM jsonb_to_record('{}');
-- 42601 at 15: a column definition list is required for functions returning "record"

SELECT jsonb_populate_record(NULL::point2, '{}'), (jsonb_populate_record(NULL::point2, '{}')).x;
-- ok: jsonb_populate_record point2, x int4

SELECT jsonb_set(jb, '{a}', '1'), jsonb_set(jb, ARRAY['a'], to_jsonb(id)), jsonb_path_query(jb, '$') FROM t;
-- ok: jsonb_set jsonb, jsonb_set jsonb, jsonb_path_query jsonb

SELECT jsonb_set(jb, '{a}', id) FROM t;
-- 42883 at 8: function jsonb_set(jsonb, unknown, integer) does not exist

SELECT nextval('parent_seq');
-- 42P01 at 16: relation "parent_seq" does not exist

SELECT pg_typeof(1), pg_column_size(t), pg_get_viewdef('t'::regclass) FROM t;
-- ok: pg_typeof regtype, pg_column_size int4, pg_get_viewdef text

SELECT int4range(1, 2), int4range(1, 2, '[]'), floatrange(1, 2), tsrange(moment, NULL), lower(period), upper(int4range(1, 2)), isempty(days) FROM t;
-- ok: int4range int4range, int4range int4range, floatrange floatrange, tsrange tsrange, lower timestamp, upper int4, isempty bool

SELECT int4range(1, 'a'::text);
-- 42883 at 8: function int4range(integer, text) does not exist

SELECT floatrange('a'::text, 1);
-- 42883 at 8: function floatrange(text, integer) does not exist

SELECT setval('t', 1), currval('t'::text);
-- ok: setval int8, currval int8

SELECT random(), gen_random_uuid(), md5(txt), encode(raw, 'hex'), decode(txt, 'hex'), quote_literal(id), quote_ident(txt) FROM t;
-- ok: random float8, gen_random_uuid uuid, md5 text, encode text, decode bytea, quote_literal text, quote_ident text

SELECT md5(id) FROM t;
-- 42883 at 8: function md5(integer) does not exist

SELECT string_to_array(txt, ','), regexp_matches(txt, 'a'), regexp_replace(txt, 'a', 'b'), split_part(txt, ',', 1), repeat('a', 2) FROM t;
-- ok: string_to_array _text, regexp_matches _text, regexp_replace text, split_part text, repeat text

SELECT split_part(txt, ',', '1'::text) FROM t;
-- 42883 at 8: function split_part(text, unknown, text) does not exist

SELECT width_bucket(1.5, 1, 2, 3), width_bucket(real8, 1, 2, 3), width_bucket(1, ints) FROM t;
-- ok: width_bucket int4, width_bucket int4, width_bucket int4

SELECT to_tsvector(txt), to_tsvector('english', txt), ts_rank(words, query), plainto_tsquery('a') FROM t;
-- ok: to_tsvector tsvector, to_tsvector tsvector, ts_rank float4, plainto_tsquery tsquery

SELECT xmlelement(name a, txt), xmlforest(id, txt), xmlconcat(doc, doc), xmlparse(DOCUMENT txt), xmlserialize(CONTENT doc AS text) FROM t;
-- ok: xmlelement xml, xmlforest xml, xmlconcat xml, xmlparse xml, xmlserialize text

SELECT xmlconcat(id) FROM t;
-- 42804 at 18: argument of XMLCONCAT must be type xml, not type integer

SELECT xmlparse(DOCUMENT id) FROM t;
-- ok: xmlparse xml

SELECT xmlserialize(CONTENT doc AS integer) FROM t;
-- 42846 at 8: cannot cast XMLSERIALIZE result to integer

SELECT xpath('/a', doc), xmlexists('/a' PASSING doc) FROM t;
-- ok: xpath _xml, xmlexists bool

SELECT * FROM xmltable('/a' PASSING '<a/>' COLUMNS x integer PATH 'b', y text DEFAULT 'z', n FOR ORDINALITY);
-- ok: x int4, y text, n int4

SELECT * FROM xmltable('/a' PASSING 1 COLUMNS x integer);
-- 42804 at 37: argument of XMLTABLE must be type xml, not type integer
