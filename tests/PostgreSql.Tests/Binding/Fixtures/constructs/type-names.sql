SELECT '1'::double precision, '1'::bit varying(3), 'a'::character varying(3), 'a'::char, 'a'::"char", '1'::dec(3), now()::timestamp(3) without time zone, '1s'::interval second(3), '1'::float(53), 'a'::national character (3);
-- ok: float8 float8, varbit varbit, varchar varchar, bpchar bpchar, char char, numeric numeric, now timestamp, interval interval, float8 float8, bpchar bpchar

SELECT CAST('1' AS int[]), CAST(1 AS public.posint), 'a'::name::text;
-- 22P02 at 13: malformed array literal: "1"

SELECT 1::int4(3);
-- 42601 at 11: type modifier is not allowed for type "int4"

SELECT '1'::numeric(3,5,1);
-- 22023 at 13: invalid NUMERIC type modifier

SELECT 'a'::varchar(x);
-- 42601 at 21: syntax error at or near "x"

SELECT 1::setof int;
-- ok: int4 int4

SELECT float(1);
-- 42601 at 16: syntax error at end of input

SELECT '1'::time with time zone, '1'::time(2);
-- 22007 at 8: invalid input syntax for type time with time zone: "1"
