-- Manual, LIMIT and OFFSET.

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

--! until 17
--! WITH TIES cannot be specified without ORDER BY clause
SELECT a FROM t FETCH FIRST 1 ROW WITH TIES

--! since 18
--! WITH TIES cannot be specified without ORDER BY clause
SELECT a FROM t FETCH FIRST 1 ROW ⟦⟧WITH TIES

--! until 17
--! SKIP LOCKED and WITH TIES options cannot be used together
SELECT a FROM t ORDER BY a FETCH FIRST ROW WITH TIES FOR UPDATE SKIP LOCKED

--! since 18
--! SKIP LOCKED and WITH TIES options cannot be used together
SELECT a FROM t ORDER BY a FETCH FIRST ROW ⟦⟧WITH TIES FOR UPDATE SKIP LOCKED

--! syntax error at or near "FOR"
SELECT a FROM t FOR UPDATE LIMIT 1 ⟦FOR⟧ SHARE

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

--! syntax error at or near "10"
SELECT a FROM t LIMIT 5 ⟦10⟧

--! syntax error at end of input
SELECT a FROM t LIMIT 5 OFFSET⟦⟧

--! syntax error at or near "ONLY"
SELECT a FROM t OFFSET 5 ROWS ⟦ONLY⟧

--! syntax error at or near "PERCENT"
SELECT a FROM t LIMIT 10 ⟦PERCENT⟧

--! syntax error at or near "5"
SELECT a FROM t LIMIT ALL ⟦5⟧

--! syntax error at or near "PERCENT"
SELECT a FROM t FETCH FIRST 5 ⟦PERCENT⟧ ROWS ONLY

--! until 17
--! WITH TIES cannot be specified without ORDER BY clause
SELECT a FROM t FETCH FIRST ROW WITH TIES

--! since 18
--! WITH TIES cannot be specified without ORDER BY clause
SELECT a FROM t FETCH FIRST ROW ⟦⟧WITH TIES

--! until 17
--! multiple LIMIT clauses not allowed
((SELECT a LIMIT 1)) LIMIT ⟦⟧ALL

--! since 18
--! multiple LIMIT clauses not allowed
((SELECT a LIMIT 1)) ⟦⟧LIMIT ALL

--! until 17
--! multiple LIMIT clauses not allowed
((SELECT a LIMIT ALL)) LIMIT ⟦⟧5

--! since 18
--! multiple LIMIT clauses not allowed
((SELECT a LIMIT ALL)) ⟦⟧LIMIT 5

--! until 17
--! multiple LIMIT clauses not allowed
((SELECT a LIMIT 1)) FETCH FIRST ROW ONLY

--! since 18
--! multiple LIMIT clauses not allowed
((SELECT a LIMIT 1)) ⟦⟧FETCH FIRST ROW ONLY

--! until 17
--! multiple OFFSET clauses not allowed
((SELECT a OFFSET 1)) OFFSET (⟦⟧2)

--! since 18
--! multiple OFFSET clauses not allowed
((SELECT a OFFSET 1)) ⟦⟧OFFSET (2)

--! until 17
--! multiple OFFSET clauses not allowed
(SELECT 1 OFFSET 1) OFFSET (a).b

--! since 18
--! multiple OFFSET clauses not allowed
(SELECT 1 OFFSET 1) ⟦⟧OFFSET (a).b

--! until 17
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) LIMIT (⟦⟧a) + 1

--! since 18
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) ⟦⟧LIMIT (a) + 1

--! unterminated quoted string at or near "'z"
(SELECT 1 LIMIT 1) LIMIT 2 ⟦'z⟧

--! syntax error at or near ")"
(SELECT 1 LIMIT 1) LIMIT 2 FOR ⟦)⟧

--! syntax error at or near ")"
(SELECT 1 LIMIT 1) LIMIT 2 OFFSET ⟦)⟧

--! until 17
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) FETCH FIRST ROW ONLY

--! since 18
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) ⟦⟧FETCH FIRST ROW ONLY

--! until 17
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) LIMIT ⟦⟧ALL

--! since 18
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) ⟦⟧LIMIT ALL

--! until 17
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) FETCH FIRST ⟦⟧+1 ROWS ONLY

--! since 18
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) ⟦⟧FETCH FIRST +1 ROWS ONLY

--! until 17
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) FOR UPDATE OFFSET 1 FETCH FIRST ROW ONLY 'z

--! since 18
--! multiple LIMIT clauses not allowed
(SELECT 1 LIMIT 1) FOR UPDATE OFFSET 1 ⟦⟧FETCH FIRST ROW ONLY 'z

--! unterminated quoted string at or near "'x"
SELECT a FROM t LIMIT 1, 2 ⟦'x⟧

--! syntax error at or near "a"
SELECT a FROM t FETCH FIRST +⟦a⟧ ROWS ONLY

--! syntax error at or near "-"
SELECT a FROM t FETCH FIRST - ⟦-⟧ 1 ROWS ONLY
