-- Manual, Numeric Types.

SELECT int '1', integer '1', smallint '1', bigint '1', real '1', float '1', float(3) '1', double precision '1', decimal '1', decimal(3,1) '1', numeric(5) '1', dec '1', boolean 't', bit '1', bit(3) '101', bit varying '1', bit varying(3) '1';

SELECT 1::smallint, 1::integer, 1::int, 1::bigint, 1::decimal, 1::decimal(5), 1::numeric(5, 2), 1::numeric(3, -2), 1::real, 1::double precision, 1::float, 1::float(1), 1::float(53), 1::dec(3);

SELECT 1::double;

SELECT 1::bigint unsigned_;

SELECT 'Infinity'::float8, 'NaN'::numeric;

SELECT 1::serial, 1::int2, 1::int4, 1::int8, 1::float4;

--! until 14 since 16
SELECT 0x1f, 0X1F, 0x_1f, 0b1, 0B_1, 0o7, 0O_7;

--! until 14
SELECT 0x;

--! until 14
SELECT 0xg;

--! until 14
SELECT 0x_;

--! until 14
SELECT 0x1_;

--! until 14
SELECT 0x1g;

--! until 14
SELECT 0b;

--! until 14
SELECT 0b2;

--! until 14
SELECT 0b12;

--! until 14
SELECT 0o;

--! until 14
SELECT 0o8;

--! until 14
SELECT 0o78;

--! until 14 since 16
SELECT 0x7fffffff, 0xffffffffffffffffffff;
