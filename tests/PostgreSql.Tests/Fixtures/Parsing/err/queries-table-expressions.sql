-- Manual, Table Expressions.

--! until 13
--! syntax error at or near "AS"
SELECT * FROM a JOIN b USING (x) ⟦AS⟧ ab WHERE ab.x = 1;

--! until 15
--! subquery in FROM must have an alias
SELECT * FROM ⟦⟧(SELECT 1), (VALUES (1)), LATERAL (SELECT 2), ((SELECT 3) CROSS JOIN (SELECT 4));

--! syntax error at end of input
SELECT a FROM t GROUP BY⟦⟧

--! syntax error at or near "GROUP"
SELECT a FROM t HAVING b ⟦GROUP⟧ BY c

--! syntax error at or near ")"
SELECT * FROM (t⟦)⟧

--! syntax error at or near ")"
SELECT * FROM (t AS u⟦)⟧

--! syntax error at or near ")"
SELECT * FROM (a JOIN b⟦)⟧

--! syntax error at or near ")"
SELECT * FROM ((a CROSS JOIN b) AS x⟦)⟧

--! syntax error at or near ","
SELECT * FROM (a⟦,⟧ b)

--! syntax error at end of input
SELECT * FROM a JOIN b⟦⟧

--! syntax error at or near "WHERE"
SELECT * FROM a JOIN b ⟦WHERE⟧ true

--! syntax error at or near "ON"
SELECT * FROM a CROSS JOIN b ⟦ON⟧ true

--! syntax error at or near "USING"
SELECT * FROM a NATURAL JOIN b ⟦USING⟧ (c)

--! syntax error at or near "CROSS"
SELECT * FROM a NATURAL ⟦CROSS⟧ JOIN b

--! syntax error at or near "c"
SELECT * FROM a JOIN b USING ⟦c⟧

--! syntax error at or near ")"
SELECT * FROM a JOIN b USING (⟦)⟧

--! syntax error at or near "."
SELECT * FROM a JOIN b USING (a⟦.⟧c)

--! syntax error at or near "OUTER"
SELECT * FROM a INNER ⟦OUTER⟧ JOIN b ON true

--! syntax error at end of input
SELECT * FROM LATERAL t⟦⟧

--! syntax error at or near "t"
SELECT * FROM LATERAL (⟦t⟧ CROSS JOIN u)

--! until 15
--! subquery in FROM must have an alias
SELECT * FROM ⟦⟧(SELECT 1)

--! until 15
--! VALUES in FROM must have an alias
SELECT * FROM ⟦⟧(VALUES (1))

--! until 15
--! subquery in FROM must have an alias
SELECT * FROM t, LATERAL ⟦⟧(SELECT t.a) WHERE true

--! syntax error at end of input
SELECT * FROM (SELECT 1) AS⟦⟧

--! syntax error at end of input
SELECT * FROM f() AS⟦⟧

--! syntax error at or near ")"
SELECT * FROM f() AS (a⟦)⟧

--! syntax error at or near "int"
SELECT * FROM f() AS g (a, b ⟦int⟧)

--! syntax error at or near "WITH"
SELECT * FROM f() ⟦WITH⟧

--! syntax error at or near ")"
SELECT * FROM f() OVER (⟦)⟧

--! syntax error at or near "WHERE"
SELECT * FROM f() FILTER (⟦WHERE⟧ a)

--! syntax error at or near "."
SELECT * FROM f(1)⟦.⟧x

--! syntax error at or near "f"
SELECT * FROM ROWS FROM ⟦f⟧(1)

--! syntax error at or near ")"
SELECT * FROM ROWS FROM (t⟦)⟧

--! syntax error at or near "("
SELECT * FROM t TABLESAMPLE ⟦(⟧10)

--! syntax error at end of input
SELECT * FROM t TABLESAMPLE system⟦⟧

--! syntax error at or near "AS"
SELECT * FROM t TABLESAMPLE system (1) ⟦AS⟧ u

--! syntax error at end of input
SELECT * FROM t TABLESAMPLE system (1) REPEATABLE⟦⟧

--! syntax error at or near "+"
SELECT cube(a) FROM t GROUP BY cube(a) ⟦+⟧ 1

--! syntax error at or near "a"
SELECT a FROM t GROUP BY GROUPING SETS ⟦a⟧

--! until 13
--! syntax error at or near "AS"
SELECT * FROM a JOIN b USING (x, y) ⟦AS⟧ j

--! syntax error at or near ")"
SELECT * FROM t GROUP BY ROLLUP (⟦)⟧

--! syntax error at or near ")"
SELECT * FROM t GROUP BY GROUPING SETS (⟦)⟧

--! syntax error at or near "a"
SELECT * FROM t GROUP BY GROUPING SETS ⟦a⟧

--! syntax error at or near "WITH"
SELECT * FROM t GROUP BY a ⟦WITH⟧ ROLLUP

--! until 13
--! syntax error at or near "DISTINCT"
SELECT * FROM t GROUP BY ⟦DISTINCT⟧ ROLLUP (a, b)

--! until 13
--! syntax error at or near "ALL"
SELECT * FROM t GROUP BY ⟦ALL⟧

--! since 14
--! syntax error at end of input
SELECT * FROM t GROUP BY ALL⟦⟧

--! syntax error at or near "j"
SELECT * FROM a JOIN b USING (x) ⟦j⟧

--! until 13
--! syntax error at or near "AS"
SELECT * FROM a JOIN b USING (x) ⟦AS⟧ j (y)

--! since 14
--! syntax error at or near "("
SELECT * FROM a JOIN b USING (x) AS j ⟦(⟧y)

--! syntax error at or near "."
SELECT * FROM a JOIN b USING (a⟦.⟧x)

--! syntax error at or near "AS"
SELECT * FROM a JOIN b ON (a.x = b.x) ⟦AS⟧ j

--! syntax error at or near "b"
SELECT * FROM a NATURAL ⟦b⟧

--! syntax error at or near "b"
SELECT * FROM a INNER ⟦b⟧ ON true

--! syntax error at or near "INNER"
SELECT * FROM a LEFT ⟦INNER⟧ JOIN b ON true

--! syntax error at or near "FULL"
SELECT * FROM a RIGHT ⟦FULL⟧ JOIN b ON true

--! syntax error at or near ")"
SELECT * FROM (a⟦)⟧

--! until 15
--! subquery in FROM must have an alias
SELECT * FROM LATERAL ⟦⟧(SELECT 1)

--! syntax error at or near "("
SELECT * FROM (SELECT 1) AS ⟦(⟧a)

--! syntax error at or near "("
SELECT * FROM f AS ⟦(⟧a int)

--! syntax error at or near ")"
SELECT * FROM t AS x (⟦)⟧

--! syntax error at end of input
SELECT * FROM a FULL JOIN⟦⟧

--! syntax error at or near "ON"
SELECT * FROM a JOIN b ON true ⟦ON⟧ true

--! syntax error at end of input
SELECT * FROM a JOIN b JOIN c ON true⟦⟧

--! syntax error at or near "b"
SELECT * FROM a STRAIGHT_JOIN ⟦b⟧

--! syntax error at or near "SEMI"
SELECT * FROM a LEFT ⟦SEMI⟧ JOIN b ON true

--! syntax error at end of input
SELECT * FROM a, LATERAL b⟦⟧

--! syntax error at or near "AS"
SELECT * FROM t TABLESAMPLE bernoulli (10) REPEATABLE (5) ⟦AS⟧ x

--! syntax error at or near "x"
SELECT * FROM t TABLESAMPLE bernoulli (10) ⟦x⟧

--! syntax error at or near "("
SELECT * FROM LATERAL exists⟦(⟧1)

--! syntax error at end of input
SELECT * FROM LATERAL values⟦⟧

--! syntax error at or near "'x'"
SELECT * FROM LATERAL int ⟦'x'⟧

--! syntax error at or near "("
SELECT * FROM LATERAL numeric⟦(⟧1)

--! syntax error at or near "TIME"
SELECT * FROM unnest(a) WITH ⟦TIME⟧ AS o

--! syntax error at or near "TIME"
SELECT * FROM ROWS FROM (unnest(a)) WITH ⟦TIME⟧ AS o

--! syntax error at or near "WITH"
SELECT * FROM a ⟦WITH⟧ TIME AS o

--! until 15
--! subquery in FROM must have an alias
SELECT * FROM ⟦⟧(SELECT 1) WITH TIME AS o

--! since 16
--! syntax error at or near "WITH"
SELECT * FROM (SELECT 1) ⟦WITH⟧ TIME AS o

--! syntax error at or near "TIME"
SELECT * FROM LATERAL unnest(a) WITH ⟦TIME⟧

--! syntax error at or near "WITH"
SELECT * FROM unnest(a) ⟦WITH⟧

--! syntax error at or near "WITH"
SELECT * FROM unnest(a) ⟦WITH⟧ x
