SELECT 1::bigint, '1'::int, CAST(1.5 AS integer), int '5', bool 'true', 1::text, true::int, 1::bool, 5::char(3), 'abc'::varchar(2);
-- ok: int8 int8, int4 int4, int4 int4, int4 int4, bool bool, text text, int4 int4, bool bool, bpchar bpchar, varchar varchar

SELECT true::bigint;
-- 42846 at 12: cannot cast type boolean to bigint

SELECT id::uuid FROM t;
-- 42846 at 10: cannot cast type integer to uuid

SELECT txt::uuid, txt::int, txt::jsonb, txt::mood, txt::point2, txt::int[] FROM t;
-- ok: txt uuid, txt int4, txt jsonb, txt mood, txt point2, txt _int4

SELECT day::int FROM t;
-- 42846 at 11: cannot cast type date to integer

SELECT day::timestamp, moment::date, stamp::time, span::time, moment::timestamptz, day::text FROM t;
-- ok: day timestamp, moment date, stamp time, span time, moment timestamptz, day text

SELECT clock::date FROM t;
-- 42846 at 13: cannot cast type time without time zone to date

SELECT uid::text, uid::bytea FROM t;
-- 42846 at 22: cannot cast type uuid to bytea

SELECT uid::text, jb::text, js::jsonb, jb::int, jb::bool, jb::numeric FROM t;
-- ok: uid text, jb text, js jsonb, jb int4, jb bool, jb numeric

SELECT js::int FROM t;
-- 42846 at 10: cannot cast type json to integer

SELECT jb::uuid FROM t;
-- 42846 at 10: cannot cast type jsonb to uuid

SELECT num::int, num::money, real8::int, bits::int, id::bit(8), bits::varbit FROM t;
-- ok: num int4, num money, real8 int4, bits int4, id bit, bits varbit

SELECT real8::money FROM t;
-- 42846 at 13: cannot cast type double precision to money

SELECT ints::text[], ints::bigint[], ints::text, texts::int[], '{1}'::int[], ints::varchar(3)[] FROM t;
-- ok: ints _text, ints _int8, ints text, texts _int4, int4 _int4, ints _varchar

SELECT ints::date[] FROM t;
-- 42846 at 12: cannot cast type integer[] to date[]

SELECT ints::int FROM t;
-- 42846 at 12: cannot cast type integer[] to integer

SELECT id::int[] FROM t;
-- 42846 at 10: cannot cast type integer to integer[]

SELECT feeling::text, feeling::int FROM t;
-- 42846 at 30: cannot cast type mood to integer

SELECT 'ok'::mood, id::mood FROM t;
-- 42846 at 22: cannot cast type integer to mood

SELECT place::text, (1, 2)::point2, ROW(1, '2')::point2, '(1,2)'::point2, place::record FROM t;
-- ok: place text, row point2, row point2, point2 point2, place point2

SELECT ROW(1)::point2;
-- 42846 at 14: cannot cast type record to point2

SELECT ROW(1, 2, 3)::point2;
-- 42846 at 20: cannot cast type record to point2

SELECT ROW(1, true)::point2;
-- ok: row point2

SELECT ROW('a', ROW(1, 2))::labelled, ROW('a', ROW(1))::labelled;
-- 42846 at 48: cannot cast type record to point2

SELECT place::labelled FROM t;
-- 42846 at 13: cannot cast type point2 to labelled

SELECT 1::positive, id::positive, pos::bigint, 'abc'::short, id::short, list::int[], '{1}'::numbers FROM t;
-- ok: positive int4, id int4, pos int8, short varchar, id varchar, list _int4, numbers _int4

SELECT txt::name, nm::text, nm::varchar(3), ch::text, vc::bytea, raw::text FROM t;
-- ok: txt name, nm text, nm varchar, ch text, vc bytea, raw text

SELECT addr::text, addr::cidr, '10.0.0.1'::inet, addr::macaddr FROM t;
-- 42846 at 54: cannot cast type inet to macaddr

SELECT period::text, '[1,2)'::int4range, id::int4range FROM t;
-- 42846 at 44: cannot cast type integer to int4range

SELECT 't'::regclass, 't'::regclass::oid, 1::oid, id::oid, 1::regclass, id::regclass::text, 'int4'::regtype, 'lower(text)'::regprocedure FROM t;
-- ok: regclass regclass, oid oid, oid oid, id oid, regclass regclass, id text, regtype regtype, regprocedure regprocedure

SELECT c::parent, c::text FROM child c;
-- ok: c parent, c text

SELECT p::child FROM parent p;
-- 42846 at 9: cannot cast type parent to child

SELECT 1::nosuch;
-- 42704 at 11: type "nosuch" does not exist

SELECT 'a'::text(3);
-- 42601 at 13: type modifier is not allowed for type "text"

SELECT 'a'::varchar(0);
-- 22023 at 13: length for type varchar must be at least 1

SELECT 1::numeric(5, 2), '1'::interval day to second(2), '1'::timestamp(3), 'a'::char, B'1'::bit(3), 'a'::"char";
-- 22007 at 58: invalid input syntax for type timestamp: "1"

SELECT 1::"any";
-- ok: any int4

SELECT 'a' COLLATE "C", txt COLLATE "C" || 'x', txt COLLATE "C" = vc FROM t;
-- ok: ?column? text, ?column? text, ?column? bool

SELECT id COLLATE "C" FROM t;
-- 42804 at 11: collations are not supported by type integer

SELECT 1 COLLATE "C";
-- 42804 at 10: collations are not supported by type integer

SELECT NULL::int, NULL::text || 'x', (NULL::point2).x;
-- ok: int4 int4, ?column? text, x int4

SELECT (ARRAY[1, 2])[1], (ARRAY[1, 2])[1:1], ints[1], ints[1:2], ints['1'], list[1], texts[id] FROM t;
-- ok: array int4, array _int4, ints int4, ints _int4, ints int4, list int4, texts text

SELECT ints[txt] FROM t;
-- 42804 at 13: array subscript must have type integer

SELECT ints[1.5], ints[big] FROM t;
-- ok: ints int4, ints int4

SELECT ints[flag] FROM t;
-- 42804 at 13: array subscript must have type integer

SELECT id[1] FROM t;
-- [13] 42804: cannot subscript type integer because it is not an array
-- [15 18] 42804 at 8: cannot subscript type integer because it does not support subscripting

SELECT txt[1] FROM t;
-- [13] 42804: cannot subscript type text because it is not an array
-- [15 18] 42804 at 8: cannot subscript type text because it does not support subscripting

SELECT spot[0], (box '((0,0),(1,1))')[0] FROM t;
-- ok: spot float8, box point

SELECT (ints[1]).x FROM t;
-- 42809 at 9: column notation .x applied to type integer, which is not a composite type

SELECT (place).x + 1, (place).nosuch FROM t;
-- 42703 at 24: column "nosuch" not found in data type point2

SELECT (id).x FROM t;
-- 42809 at 9: column notation .x applied to type integer, which is not a composite type

SELECT ARRAY[1, 2.5], ARRAY['a', txt], ARRAY[NULL, 1], ARRAY[[1, 2], [3, 4]], ARRAY[ints, ints], ARRAY[1, '2'], ARRAY[vc, vc] FROM t;
-- ok: array _numeric, array _text, array _int4, array _int4, array _int4, array _int4, array _varchar

SELECT ARRAY[1, 'a'::text];
-- 42804 at 17: ARRAY types integer and text cannot be matched

SELECT ARRAY[1, ints] FROM t;
-- 42804 at 17: ARRAY types integer and integer[] cannot be matched

SELECT ARRAY[];
-- 42P18 at 8: cannot determine type of empty array

SELECT ARRAY[]::int[], ARRAY['1', 2]::text[], ARRAY[[]]::int[], ARRAY['1', '2']::int[];
-- ok: array _int4, array _text, array _int4, array _int4

SELECT ARRAY[true]::date[];
-- 42846 at 14: cannot cast type boolean to date

SELECT ARRAY[ROW(1, 2), ROW(3, 4)], ARRAY[ROW(1, 2)]::point2[], ARRAY[place] FROM t;
-- ok: array _record, array _point2, array _point2

SELECT ROW(1, 'a', NULL), (1, ROW(2, 3)), ROW(t.*), ROW(t) FROM t;
-- ok: row record, row record, row record, row record
