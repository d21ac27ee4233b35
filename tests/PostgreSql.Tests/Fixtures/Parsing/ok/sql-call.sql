-- Manual, CALL.

CALL s.p(1, b => 'x', VARIADIC ARRAY[1]);

CALL p();

CALL p(1);

CALL s.p(1, 'a', NULL);

CALL d.s.p(a => 1, b => 2);

CALL p(1, b => DEFAULT);

CALL p(VARIADIC ARRAY[1, 2]);

CALL p(1, VARIADIC x => '{}');

CALL p(b := 1 + 2);

CALL p((SELECT 1), $1);

CALL p(DISTINCT 1);

CALL p(*);

CALL p(1 ORDER BY 2);

CALL "P"();

CALL year();

CALL left(1);
