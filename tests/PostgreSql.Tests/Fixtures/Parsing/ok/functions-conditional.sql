-- Manual, Conditional Expressions.

SELECT coalesce(a), coalesce(a, b, 1), greatest(a, b), least(1), nullif(a, b), treat(a AS s.t), collation for (a), normalize(a), normalize(a, NFKC) FROM t;

SELECT CASE WHEN a THEN b WHEN c THEN d ELSE e END, CASE a WHEN b THEN c ELSE d END, coalesce(a, b, c), nullif(a, b), greatest(a, b), least(a), CASE WHEN a THEN CASE WHEN b THEN c END END;

SELECT iif(a, b, c), nvl(a, b), decode(a, b, c);

--! since 14
SELECT CASE (a) WHEN (b) THEN (c) END CASE;

SELECT CASE WHEN a THEN 1 ELSE 2 END, CASE a WHEN 1 THEN 2 WHEN 3 THEN 4 END;
