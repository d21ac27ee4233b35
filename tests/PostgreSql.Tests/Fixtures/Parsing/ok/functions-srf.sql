-- Manual, Set Returning Functions.

SELECT * FROM generate_series(1, 5), generate_series(1, 5, 2) AS s (a), generate_subscripts(ARRAY[1], 1) WITH ORDINALITY AS t (b, n), unnest(a, b) AS u (c, d);

SELECT generate_series(1, 5), unnest(a);
