-- Manual, Range Types.

SELECT '[3,7)'::int4range, int4multirange(a, b), '{[1,2)}'::int4multirange;

CREATE TYPE f AS RANGE (subtype = float8, subtype_diff = float8mi);
