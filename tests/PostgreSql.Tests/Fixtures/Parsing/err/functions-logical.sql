-- Manual, Logical Operators.

--! syntax error at or near "OR"
SELECT a AND ⟦OR⟧ b

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ AND b

--! since 14
--! syntax error at or near "AND"
SELECT a NOT ⟦AND⟧ b

--! until 13
--! syntax error at or near "NOT"
SELECT NOT a ⟦NOT⟧ b

--! since 14
--! syntax error at or near "b"
SELECT NOT a NOT ⟦b⟧

--! syntax error at or near "("
SELECT NOT between⟦(⟧a), NOT like(a, b), NOT similar(a), NOT ilike(a)

--! syntax error at end of input
SELECT NOT like⟦⟧

--! syntax error at or near "in"
SELECT NOT ⟦in⟧

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ NOT LIKE b

--! since 14
--! syntax error at or near "NOT"
SELECT a NOT ⟦NOT⟧ LIKE b
