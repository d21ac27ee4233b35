-- Manual, SELECT, VALUES, TABLE and chapter 7.

--! syntax error at or near "FROM"
SELECT DISTINCT ⟦FROM⟧ t

--! syntax error at or near "a"
SELECT DISTINCT ON ⟦a⟧ FROM t

--! syntax error at or near ")"
SELECT DISTINCT ON (⟦)⟧ a

--! syntax error at or near "DISTINCT"
SELECT ALL ⟦DISTINCT⟧ a

--! syntax error at end of input
SELECT a FROM⟦⟧

--! syntax error at or near "WHERE"
SELECT a FROM ⟦WHERE⟧ b

--! syntax error at end of input
SELECT a FROM t,⟦⟧

--! syntax error at end of input
SELECT a FROM t WHERE⟦⟧

--! syntax error at or near "c"
SELECT a FROM t WHERE b GROUP ⟦c⟧

--! syntax error at end of input
SELECT a FROM t GROUP BY⟦⟧

--! syntax error at or near "GROUP"
SELECT a FROM t HAVING b ⟦GROUP⟧ BY c

--! syntax error at or near "a"
SELECT a FROM t ORDER ⟦a⟧

--! syntax error at end of input
SELECT a FROM t ORDER BY a, ⟦⟧

--! syntax error at or near "ASC"
SELECT a FROM t ORDER BY a DESC ⟦ASC⟧

--! syntax error at or near "NULLS"
SELECT a FROM t ORDER BY a ⟦NULLS⟧

--! syntax error at or near "NULLS"
SELECT a FROM t ORDER BY a ⟦NULLS⟧ MIDDLE

--! syntax error at or near "b"
SELECT a FROM t ORDER BY a USING ⟦b⟧

--! syntax error at or near "FROM"
SELECT a FROM t WHERE b ⟦FROM⟧ u

--! syntax error at or near "FROM"
SELECT a INTO ⟦FROM⟧ t

--! syntax error at or near "INTO"
SELECT a FROM t ⟦INTO⟧ x

--! syntax error at end of input
SELECT a FROM t LIMIT⟦⟧

--! LIMIT #,# syntax is not supported
SELECT a FROM t ⟦⟧LIMIT 1, 2

--! syntax error at or near "LIMIT"
SELECT a FROM t LIMIT 1 ⟦LIMIT⟧ 2

--! syntax error at or near "OFFSET"
SELECT a FROM t OFFSET 1 ⟦OFFSET⟧ 2

--! syntax error at or near "ROWS"
SELECT a FROM t OFFSET 1 + 1 ⟦ROWS⟧

--! syntax error at or near "FETCH"
SELECT a FROM t LIMIT 1 ⟦FETCH⟧ FIRST ROW ONLY

--! syntax error at or near "+"
SELECT a FROM t FETCH FIRST 1 ⟦+⟧ 1 ROWS ONLY

--! syntax error at or near "1"
SELECT a FROM t FETCH ⟦1⟧ ROWS ONLY

--! syntax error at end of input
SELECT a FROM t FETCH FIRST 1 ROWS⟦⟧

--! since 18
--! WITH TIES cannot be specified without ORDER BY clause
SELECT a FROM t FETCH FIRST 1 ROW ⟦⟧WITH TIES

--! since 18
--! SKIP LOCKED and WITH TIES options cannot be used together
SELECT a FROM t ORDER BY a FETCH FIRST ROW ⟦⟧WITH TIES FOR UPDATE SKIP LOCKED

--! syntax error at end of input
SELECT a FROM t FOR⟦⟧

--! syntax error at or near "UPDATE"
SELECT a FROM t FOR NO ⟦UPDATE⟧

--! syntax error at end of input
SELECT a FROM t FOR UPDATE OF⟦⟧

--! syntax error at end of input
SELECT a FROM t FOR UPDATE SKIP⟦⟧

--! syntax error at or near "FOR"
SELECT a FROM t FOR READ ONLY ⟦FOR⟧ UPDATE

--! syntax error at or near "FOR"
SELECT a FROM t FOR UPDATE LIMIT 1 ⟦FOR⟧ SHARE

--! multiple ORDER BY clauses not allowed
(SELECT a FROM t ORDER BY b) ORDER BY (⟦⟧c), d

--! until 17
--! multiple LIMIT clauses not allowed
((SELECT a LIMIT 1)) LIMIT (⟦⟧2 + 3)

--! since 18
--! multiple LIMIT clauses not allowed
((SELECT a LIMIT 1)) ⟦⟧LIMIT (2 + 3)

--! until 17
--! multiple OFFSET clauses not allowed
(SELECT a OFFSET 1) OFFSET ⟦⟧2

--! since 18
--! multiple OFFSET clauses not allowed
(SELECT a OFFSET 1) ⟦⟧OFFSET 2

--! multiple WITH clauses not allowed
⟦⟧WITH a AS (SELECT 1) (WITH b AS (SELECT 2) SELECT 3)

--! syntax error at or near "UNION"
SELECT 1 ORDER BY 1 ⟦UNION⟧ SELECT 2

--! syntax error at end of input
SELECT 1 UNION⟦⟧

--! syntax error at or near "DISTINCT"
SELECT 1 UNION ALL ⟦DISTINCT⟧ SELECT 2

--! syntax error at or near "2"
SELECT 1 UNION ⟦2⟧

--! syntax error at end of input
(SELECT 1⟦⟧

--! syntax error at or near "SELECT"
(SELECT 1) ⟦SELECT⟧ 2

--! syntax error at or near "+"
(SELECT 1) ⟦+⟧ 1

--! syntax error at or near ")"
((SELECT 1) UNION⟦)⟧

--! syntax error at end of input
VALUES⟦⟧

--! syntax error at or near "1"
VALUES ⟦1⟧

--! syntax error at or near ")"
VALUES (⟦)⟧

--! syntax error at or near "("
VALUES (1) ⟦(⟧2)

--! syntax error at end of input
VALUES (1), ⟦⟧

--! syntax error at end of input
TABLE⟦⟧

--! syntax error at or near "("
TABLE ⟦(⟧t)

--! syntax error at or near "WHERE"
TABLE t ⟦WHERE⟧ a

--! syntax error at or near "SELECT"
WITH a ⟦SELECT⟧ 1

--! syntax error at or near "SELECT"
WITH a AS ⟦SELECT⟧ 1

--! syntax error at end of input
WITH a AS (SELECT 1)⟦⟧

--! syntax error at or near "SELECT"
WITH a AS (SELECT 1), ⟦SELECT⟧ 1

--! syntax error at or near "TRUNCATE"
WITH a AS (SELECT 1) ⟦TRUNCATE⟧ t

--! syntax error at or near "c"
WITH a (b ⟦c⟧) AS (SELECT 1) SELECT 1

--! syntax error at or near "("
WITH a AS NOT ⟦(⟧SELECT 1) SELECT 1

--! syntax error at or near "CREATE"
WITH a AS (⟦CREATE⟧ TABLE t (a int)) SELECT 1

--! until 13
--! syntax error at or near "SEARCH"
WITH RECURSIVE a AS (SELECT 1) ⟦SEARCH⟧ DEPTH FIRST BY b SET c SELECT 1

--! since 14
--! syntax error at or near "+"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO 1 ⟦+⟧ 1 DEFAULT 2 USING d SELECT 1

--! since 14
--! syntax error at or near "$1"
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO ⟦$1⟧ DEFAULT 2 USING d SELECT 1

--! since 14
--! syntax error at or near "("
WITH RECURSIVE a AS (SELECT 1) CYCLE b SET c TO 1 DEFAULT ⟦(⟧2) USING d SELECT 1

--! since 14
--! syntax error at or near "FIRST"
WITH RECURSIVE a AS (SELECT 1) SEARCH ⟦FIRST⟧ BY b SET c SELECT 1

--! syntax error at or near "v"
SELECT * FROM t u ⟦v⟧

--! syntax error at end of input
SELECT * FROM t AS⟦⟧

--! syntax error at or near "("
SELECT * FROM t AS ⟦(⟧a)

--! syntax error at or near "user"
SELECT * FROM t ⟦user⟧

--! syntax error at or near "left"
SELECT * FROM t AS ⟦left⟧

--! syntax error at or near "'x'"
SELECT * FROM ⟦'x'⟧

--! improper qualified name (too many dotted names): a.b.c.d
SELECT * FROM ⟦⟧a.b.c.d

--! syntax error at or near "b"
SELECT * FROM a[1] ⟦b⟧

--! syntax error at or near "b"
SELECT * FROM a.* ⟦b⟧

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

--! syntax error at or near "b"
SELECT * FROM a LEFT ⟦b⟧ ON true

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

--! syntax error at end of input
SELECT * FROM ONLY (t⟦⟧

--! syntax error at or near "("
SELECT * FROM ONLY f⟦(⟧)

--! syntax error at or near "("
SELECT * FROM t TABLESAMPLE ⟦(⟧10)

--! syntax error at end of input
SELECT * FROM t TABLESAMPLE system⟦⟧

--! syntax error at or near "AS"
SELECT * FROM t TABLESAMPLE system (1) ⟦AS⟧ u

--! syntax error at end of input
SELECT * FROM t TABLESAMPLE system (1) REPEATABLE⟦⟧

--! syntax error at or near "("
SELECT * FROM row⟦(⟧1, 2)

--! syntax error at or near "("
SELECT * FROM exists⟦(⟧SELECT 1)

--! syntax error at or near "a"
SELECT xmlexists('/r' PASSING BY BY REF ⟦a⟧)

--! syntax error at or near ")"
SELECT * FROM xmltable('/r' PASSING d⟦)⟧

--! only one PATH value per column is allowed
SELECT * FROM xmltable('/r' PASSING d COLUMNS a int PATH 'a' ⟦⟧PATH 'b')

--! conflicting or redundant NULL / NOT NULL declarations for column "a"
SELECT * FROM xmltable('/r' PASSING d COLUMNS a int NULL ⟦⟧NOT NULL)

--! unrecognized column option "foo"
SELECT * FROM xmltable('/r' PASSING d COLUMNS a int ⟦⟧foo 'a')

--! since 17
--! 0A000
--! only string constants are supported in JSON_TABLE path specification
SELECT * FROM json_table(a, ⟦⟧b COLUMNS (c int))

--! since 17
--! syntax error at or near ")"
SELECT * FROM json_table(a, '$'⟦)⟧

--! since 17
--! syntax error at or near "int"
SELECT * FROM json_table(a, '$' COLUMNS (NESTED COLUMNS (b ⟦int⟧)))

--! syntax error at or near "+"
SELECT cube(a) FROM t GROUP BY cube(a) ⟦+⟧ 1

--! syntax error at or near "a"
SELECT a FROM t GROUP BY GROUPING SETS ⟦a⟧

--! syntax error at end of input
SELECT a FROM t WINDOW w⟦⟧

--! syntax error at or near "w"
SELECT a FROM t WINDOW w AS ⟦w⟧

--! syntax error at or near "selct"
⟦selct⟧ 1

--! syntax error at or near ""select""
⟦"select"⟧ 1

--! until 13
--! syntax error at or near "SELECT"
SELECT 1 ⟦SELECT⟧ 2

--! since 14
--! syntax error at or near "2"
SELECT 1 SELECT ⟦2⟧

--! syntax error at or near "WHERE"
EXPLAIN SELECT FROM ⟦WHERE⟧
