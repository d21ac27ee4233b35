-- Manual, Date/Time Functions and Operators.

SELECT current_date, current_time, current_time(3), current_timestamp, current_timestamp(0), localtime, localtime(1), localtimestamp, localtimestamp(6);

SELECT extract(year FROM a), extract('epoch' FROM a), extract(second FROM a - b), extract(dow FROM a), extract("Week" FROM now()) FROM t;

SELECT extract(year FROM a), extract('epoch' FROM a), extract(minute FROM a - b), extract(timezone_hour FROM a), date_part('year', a), extract("Year" FROM a);

SELECT current_date, current_time, current_time(2), current_timestamp, current_timestamp(3), localtime, localtime(0), localtimestamp, localtimestamp(6), now();

SELECT (a, b) OVERLAPS (c, d), a AT TIME ZONE 'x' + b, date '2020-01-01' + 1, interval '1 day' * 2;

--! since 17
SELECT a AT LOCAL, (a AT LOCAL)::date;

--! until 13
SELECT extract();

SELECT now;

SELECT getdate(), sysdate;

--! since 17
SELECT a AT LOCAL TIME;

SELECT extract(month FROM a), extract(DAY FROM a), extract(hour FROM a), extract(minute FROM a), extract(year FROM a), extract(second FROM a), extract('epoch' FROM a), extract("Dow" FROM a);

SELECT ROW(a, b) OVERLAPS (c, d), (a, b) OVERLAPS ROW(c, d);
