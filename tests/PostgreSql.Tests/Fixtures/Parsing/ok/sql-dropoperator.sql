-- Manual, DROP OPERATOR.

DROP OPERATOR IF EXISTS ^ (int, int), s.~ (NONE, text) CASCADE;

DROP OPERATOR + (int, int);

DROP OPERATOR IF EXISTS s.~ (NONE, bit) CASCADE;

DROP OPERATOR ^ (int, int), ~ (NONE, bit) RESTRICT;

DROP OPERATOR ! (bigint, NONE);

DROP OPERATOR === (int, NONE);
