-- Manual, Subquery Expressions.

--! syntax error at or near "SELECT"
SELECT a IN ⟦SELECT⟧ 1

--! syntax error at or near "SELECT"
SELECT a = ANY ⟦SELECT⟧ 1

--! until 13
--! syntax error at or near "SELECT"
SELECT EXISTS ⟦SELECT⟧ 1

--! since 14
--! syntax error at or near "1"
SELECT EXISTS SELECT ⟦1⟧

--! syntax error at or near "INTO"
SELECT a IN (INSERT ⟦INTO⟧ t VALUES (1))

--! syntax error at or near ";"
SELECT a IN (SELECT 1⟦;⟧ )

--! syntax error at or near "ANY"
SELECT a >= ANY (SELECT 1), a > ALL (b), a <= SOME (b), a % ANY (b), a ^ ALL (b), a / ANY (b), a OPERATOR(>=) ALL (b), + ⟦ANY⟧ (b)
