SELECT date '2020-01-01', float8 '1', int '1', interval '1' day, interval(3) '1s', interval '1-2' year to month, numeric(3,1) '1.5', public.mood 'ok', bit '101', x'1F', n'a';
-- ok: date date, float8 float8, int4 int4, interval interval, interval interval, interval interval, numeric numeric, mood mood, bit bit, ?column? bit, bpchar bpchar

SELECT date '2020-13-45';
-- 22008 at 13: date/time field value out of range: "2020-13-45"

SELECT mood 'angry';
-- 22P02 at 13: invalid input value for enum mood: "angry"

SELECT int 'x';
-- 22P02 at 12: invalid input syntax for type integer: "x"

SELECT interval $1;
-- 42601 at 17: syntax error at or near "$1"

SELECT posint '-1';
-- ok: posint int4
