-- Manual, Monetary Types.

SELECT '12.34'::float8::numeric::money, money '$5';
