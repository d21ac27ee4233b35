SELECT '[1,2]'::floatrange;
-- ok: floatrange floatrange

SELECT '[a,2]'::floatrange;
-- 22P02 at 8: invalid input syntax for type double precision: "a"

SELECT '[2,1]'::floatrange;
-- 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT '[2,1'::floatrange;
-- 22P02 at 8: malformed range literal: "[2,1"

SELECT 'empty'::floatrange;
-- ok: floatrange floatrange

SELECT '(,)'::floatrange;
-- ok: floatrange floatrange

SELECT '[a,b]'::textrange;
-- ok: textrange textrange

SELECT '[b,a]'::textrange;
-- 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT 'a,b'::textrange;
-- 22P02 at 8: malformed range literal: "a,b"

SELECT '[sad,ok]'::moodrange;
-- ok: moodrange moodrange

SELECT '[sad,zz]'::moodrange;
-- 22P02 at 8: invalid input value for enum mood: "zz"

SELECT '[ok,sad]'::moodrange;
-- 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT '[happy,sad]'::moodrange;
-- 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT f = '[1,x]' FROM r;
-- 22P02 at 12: invalid input syntax for type double precision: "x"

SELECT f = '[1,3]' FROM r;
-- ok: ?column? bool

SELECT m = '[1,3]' FROM r;
-- 22P02 at 12: invalid input value for enum mood: "1"

INSERT INTO r (f) VALUES ('[x,y]');
-- 22P02 at 27: invalid input syntax for type double precision: "x"

INSERT INTO r (f) VALUES ('[1,2)');
-- ok

INSERT INTO r (f) VALUES ('[3,2)');
-- 22000 at 27: range lower bound must be less than or equal to range upper bound

INSERT INTO r (m) VALUES ('[sad,ok)');
-- ok

SELECT '{[1,2],[3,4]}'::floatmultirange;
-- [13] 42704 at 25: type "floatmultirange" does not exist
-- [15 18] ok: floatmultirange floatmultirange

SELECT '{[1,2],[a,4]}'::floatmultirange;
-- [13] 42704 at 25: type "floatmultirange" does not exist
-- [15 18] 22P02 at 8: invalid input syntax for type double precision: "a"

SELECT '{[1,2],[5,4]}'::floatmultirange;
-- [13] 42704 at 25: type "floatmultirange" does not exist
-- [15 18] 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT '{[sad,ok]}'::moodmultirange;
-- [13] 42704 at 22: type "moodmultirange" does not exist
-- [15 18] ok: moodmultirange moodmultirange

SELECT '{[ok,sad]}'::moodmultirange;
-- [13] 42704 at 22: type "moodmultirange" does not exist
-- [15 18] 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT '[1,2]'::int4range;
-- ok: int4range int4range

SELECT '[2,1]'::int4range;
-- 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT '["a","b"]'::textrange;
-- ok: textrange textrange

SELECT '["a""b",]'::textrange;
-- ok: textrange textrange

SELECT '[1,inf]'::floatrange;
-- ok: floatrange floatrange

SELECT '[1,NaN]'::floatrange;
-- ok: floatrange floatrange

SELECT '[inf,1]'::floatrange;
-- 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT '[NaN,1]'::floatrange;
-- 22000 at 8: range lower bound must be less than or equal to range upper bound

SELECT '[1e400,]'::floatrange;
-- 22003 at 8: "1e400" is out of range for type double precision

SELECT '{"[1,2]"}'::floatrange[];
-- ok: floatrange _floatrange

SELECT '{"[1,x]"}'::floatrange[];
-- 22P02 at 8: invalid input syntax for type double precision: "x"

SELECT floatrange(1, 2);
-- ok: floatrange floatrange

SELECT floatrange(2, 1);
-- ok: floatrange floatrange

SELECT floatrange('x', 1);
-- 22P02 at 19: invalid input syntax for type double precision: "x"

SELECT floatrange(1, 2, '[]');
-- ok: floatrange floatrange

SELECT f @> 1 FROM r;
-- 42883 at 10: operator does not exist: floatrange @> integer

SELECT f @> 1.5 FROM r;
-- 42883 at 10: operator does not exist: floatrange @> numeric

SELECT f @> 'x' FROM r;
-- 22P02 at 13: malformed range literal: "x"

SELECT f && '[1,2' FROM r;
-- 22P02 at 13: malformed range literal: "[1,2"

SELECT lower(f), upper(t), isempty(m) FROM r;
-- ok: lower float8, upper text, isempty bool

SELECT f + f, f * f, f - f FROM r;
-- ok: ?column? floatrange, ?column? floatrange, ?column? floatrange

SELECT f -|- t FROM r;
-- 42883 at 10: operator does not exist: floatrange -|- textrange

SELECT range_merge(f, '[1,x]') FROM r;
-- 22P02 at 23: invalid input syntax for type double precision: "x"

SELECT t @> 'x' FROM r;
-- 22P02 at 13: malformed range literal: "x"

SELECT t @> 'x'::text FROM r;
-- ok: ?column? bool
