-- Manual, EXECUTE.

EXECUTE p;

EXECUTE p (1, 'x' || 'y', NULL);

EXECUTE p (1);

EXECUTE p (1, 'a', NULL, now() + '1 day', $1, (SELECT 1));

EXECUTE "P" (ARRAY[1]);

EXECUTE execute;

EXECUTE p (DEFAULT);
