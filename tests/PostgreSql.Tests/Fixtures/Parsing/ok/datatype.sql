-- Manual, Data Types.

SELECT s.t 'x', mood 'ok', s.t(1, 2) 'x', t(1) 'x', int4 '1', text $$x$$;

SELECT 1::int, 1::double precision, 'a'::char(3)[], 'a'::character varying, 1::interval day to second(3), 1::interval(2), 1::timestamp(3) with time zone, 1::time without time zone, 1::setof int, 1::int array, 1::int array[3], 1::int[3][], 1::"char", 1::name, 1::bit(2), 1::bit varying, 1::float(25), 1::dec(3,2), 1::national char(3);

SELECT int, integer, float, time, timestamp, interval, numeric, bit, char, varchar, boolean, real, character, national FROM t;
