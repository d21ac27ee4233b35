-- Manual, Mathematical Functions and Operators.

--! since 14
--! syntax error at end of input
SELECT 5!⟦⟧

--! syntax error at end of input
SELECT 5 %⟦⟧

--! syntax error at or near "%"
SELECT ⟦%⟧ 5

--! syntax error at or near "^"
SELECT ⟦^⟧ 5

--! syntax error at or near "/"
SELECT 2 / ⟦/⟧ 3
