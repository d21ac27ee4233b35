SELECT 1::numeric('x');
-- 22P02 at 11: invalid input syntax for type integer: "x"

SELECT 1::numeric('5');
-- ok: numeric numeric

SELECT 1::numeric('5', '2');
-- ok: numeric numeric

SELECT 1::numeric(a, b);
-- 22P02 at 11: invalid input syntax for type integer: "a"

SELECT 1::numeric(1.5);
-- 22P02 at 11: invalid input syntax for type integer: "1.5"

SELECT 1::numeric(99999999999);
-- 22003 at 11: value "99999999999" is out of range for type integer

SELECT 'x'::bit('a');
-- 22P02 at 13: invalid input syntax for type integer: "a"

SELECT B'1'::bit(0);
-- 22023 at 14: length for type bit must be at least 1

SELECT B'1'::bit(99999999);
-- 22023 at 14: length for type bit cannot exceed 83886080

SELECT B'1'::bit(1,2);
-- 22023 at 14: invalid type modifier

SELECT B'1'::varbit(0);
-- 22023 at 14: length for type varbit must be at least 1

SELECT now()::timestamp(1);
-- ok: now timestamp

SELECT now()::timestamp(10);
-- ok: now timestamp

SELECT now()::timestamptz(99);
-- ok: now timestamptz

SELECT '1 day'::interval(3);
-- ok: interval interval

SELECT '1 day'::interval(99);
-- ok: interval interval

SELECT '1 day'::pg_catalog.interval(3);
-- 22023 at 17: invalid INTERVAL type modifier

SELECT '1 day'::pg_catalog.interval('x');
-- 22P02 at 17: invalid input syntax for type integer: "x"

SELECT '1 day'::pg_catalog.interval(1,2,3);
-- 22023 at 17: invalid INTERVAL type modifier

SELECT now()::pg_catalog.timestamptz(1,2);
-- 22023 at 15: invalid type modifier

SELECT now()::pg_catalog.timestamptz('x');
-- 22P02 at 15: invalid input syntax for type integer: "x"

SELECT now()::pg_catalog.time('x');
-- 22P02 at 15: invalid input syntax for type integer: "x"

SELECT 1::numeric(1,'a');
-- 22P02 at 11: invalid input syntax for type integer: "a"

SELECT 1::numeric(1, -1);
-- [13] 22023 at 11: NUMERIC scale -1 must be between 0 and precision 1
-- [15 18] ok: numeric numeric

SELECT 1::numeric(1,2,3);
-- 22023 at 11: invalid NUMERIC type modifier

SELECT 1::mood(1);
-- 42601 at 11: type modifier is not allowed for type "mood"

SELECT 1::posint(1);
-- 42601 at 11: type modifier is not allowed for type "posint"

SELECT 'x'::citext(1);
-- 42601 at 13: type modifier is not allowed for type "citext"

SELECT 'x'::hstore(1);
-- 42601 at 13: type modifier is not allowed for type "hstore"

SELECT 'x'::bpchar('z');
-- 22P02 at 13: invalid input syntax for type integer: "z"

SELECT 'x'::text(3);
-- 42601 at 13: type modifier is not allowed for type "text"

SELECT 'x'::name(3);
-- 42601 at 13: type modifier is not allowed for type "name"

SELECT '{}'::varchar(3)[];
-- ok: varchar _varchar
