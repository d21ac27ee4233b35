SELECT value, "select", between FROM b;
-- ok: value int4, select int4, between int4

SELECT b.select FROM b;
-- ok: select int4

SELECT select FROM b;
-- 42601 at 8: syntax error at or near "select"

SELECT 1 FROM a user;
-- 42601 at 17: syntax error at or near "user"

SELECT 1 FROM a AS authorization;
-- 42601 at 20: syntax error at or near "authorization"

SELECT values FROM (SELECT 1 AS values) s;
-- ok: values int4

SELECT coalesce FROM a;
-- 42703 at 8: column "coalesce" does not exist

SELECT left('ab', 1), right('ab', 1);
-- ok: left text, right text

SELECT left FROM (SELECT 1 AS left) s;
-- 42601 at 13: syntax error at or near "FROM"
