-- Manual, Comparison Functions and Operators.

--! syntax error at or near "BETWEEN"
SELECT a BETWEEN 1 AND 2 ⟦BETWEEN⟧ 3 AND 4

--! syntax error at or near "OR"
SELECT a BETWEEN 1 ⟦OR⟧ 2

--! syntax error at end of input
SELECT a BETWEEN 1 AND⟦⟧

--! syntax error at or near "1"
SELECT a IN ⟦1⟧

--! syntax error at or near ")"
SELECT a IN (⟦)⟧

--! syntax error at end of input
SELECT a IN (SELECT 1, 2⟦⟧

--! syntax error at or near "1"
SELECT a IS ⟦1⟧

--! syntax error at end of input
SELECT a IS NOT⟦⟧

--! syntax error at or near "NOT"
SELECT a IS ⟦NOT⟧ IN (1)

--! syntax error at or near "IS"
SELECT a IS DISTINCT FROM b ⟦IS⟧ NULL

--! syntax error at or near "b"
SELECT a IS DISTINCT ⟦b⟧

--! syntax error at or near "IN"
SELECT position('a' IN b ⟦IN⟧ c)

--! syntax error at or near "LIKE"
SELECT position(a ⟦LIKE⟧ b IN c)

--! until 15
--! syntax error at or near "JSON"
SELECT '{}' IS ⟦JSON⟧

--! syntax error at or near ","
SELECT a BETWEEN b⟦,⟧ c

--! syntax error at or near "AND"
SELECT a BETWEEN SYMMETRIC ⟦AND⟧ c

--! syntax error at or near "NOT"
SELECT a IS NOT ⟦NOT⟧ NULL

--! until 13
--! syntax error at or near "NULL"
SELECT a IS NULL ⟦NULL⟧

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ NULL

--! since 14
--! syntax error at or near "NULL"
SELECT a NOT ⟦NULL⟧

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ ISNULL

--! since 14
--! syntax error at or near "ISNULL"
SELECT a NOT ⟦ISNULL⟧

--! syntax error at or near "="
SELECT a > ⟦=⟧ b

--! syntax error at or near ">"
SELECT a < ⟦>⟧ b
