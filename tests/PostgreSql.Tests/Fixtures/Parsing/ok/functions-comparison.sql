-- Manual, Comparison Functions and Operators.

--! since 16
SELECT '{}' IS JSON;

SELECT a < b, a > b, a <= b, a >= b, a = b, a <> b, a != b;

SELECT a BETWEEN b AND c, a NOT BETWEEN b AND c, a BETWEEN SYMMETRIC b AND c, a NOT BETWEEN ASYMMETRIC b AND c;

SELECT a IS DISTINCT FROM b, a IS NOT DISTINCT FROM b, a IS NULL, a IS NOT NULL, a ISNULL, a NOTNULL, a IS TRUE, a IS NOT TRUE, a IS FALSE, a IS NOT FALSE, a IS UNKNOWN, a IS NOT UNKNOWN, num_nulls(VARIADIC a);

--! since 14
SELECT a IS NULL NULL;

SELECT a !< b;
