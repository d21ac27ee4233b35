-- Manual, Date/Time Types.

SELECT date '2020-01-01', time '1:00', time(3) '1:00', time with time zone '1:00', time(2) without time zone '1:00', timestamp '2020-01-01', timestamp(3) with time zone '2020-01-01', timestamp without time zone 'now';

SELECT interval '1', interval '1' year, interval '1-2' year to month, interval '1' day to second, interval '1' day to second(3), interval '1' second(2), interval '1' minute to second, interval(3) '1s', interval '1' hour to minute;

SELECT '2020-01-01'::date, date '2020-01-01', time '1:00', time(3) with time zone '1:00+1', timestamp '2020-01-01 1:00', timestamp(0) without time zone 'now', timestamptz 'now';

SELECT interval '1 day', interval '1' year, interval '1' month, interval '1' day, interval '1' hour, interval '1' minute, interval '1' second, interval '1.5' second(1);

SELECT interval '1' year to month, interval '1' day to hour, interval '1' day to minute, interval '1' day to second(3), interval '1' hour to minute, interval '1' hour to second, interval '1' minute to second(0);

SELECT interval(3) '1', '1'::interval(3), '1'::interval year to month, '1'::interval second(2);

SELECT interval '1' week;

SELECT interval '1' days;

SELECT interval -'1';

SELECT date('x'), time FROM t;

SELECT 'x'::time(3) with time zone, 'x'::timestamp with time zone[];

SELECT a AT TIME ZONE 'UTC', timezone('UTC', a), a AT TIME ZONE b AT TIME ZONE c;

SELECT datetime '2020-01-01', year '2020';
