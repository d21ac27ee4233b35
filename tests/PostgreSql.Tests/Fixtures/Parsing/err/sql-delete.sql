-- Manual, DELETE.

--! until 17
--! syntax error at or near "WITH"
DELETE FROM t RETURNING ⟦WITH⟧ (OLD AS before) before.*;

--! syntax error at or near "t"
DELETE ⟦t⟧

--! syntax error at or near "v"
DELETE FROM t u ⟦v⟧

--! syntax error at end of input
DELETE FROM t WHERE⟦⟧

--! syntax error at or near "WHERE"
DELETE FROM t USING ⟦WHERE⟧ a

--! syntax error at or near ","
DELETE FROM t⟦,⟧ u

--! syntax error at or near "LIMIT"
DELETE FROM t ⟦LIMIT⟧ 1

--! syntax error at or near "*"
DELETE ⟦*⟧ FROM t

--! syntax error at or near "SET"
DELETE FROM t ⟦SET⟧

--! syntax error at end of input
DELETE FROM⟦⟧

--! syntax error at or near "t"
DELETE ⟦t⟧ FROM t JOIN u ON true

--! syntax error at or near "JOIN"
DELETE FROM t ⟦JOIN⟧ u ON true

--! syntax error at end of input
DELETE FROM t USING⟦⟧

--! syntax error at or near "USING"
DELETE FROM t WHERE a ⟦USING⟧ u

--! syntax error at or near "ORDER"
DELETE FROM t ⟦ORDER⟧ BY a

--! syntax error at end of input
DELETE FROM t WHERE a RETURNING⟦⟧

--! syntax error at end of input
DELETE FROM t AS⟦⟧

--! syntax error at or near "y"
DELETE FROM t x ⟦y⟧

--! syntax error at or near "("
DELETE FROM f⟦(⟧)

--! syntax error at or near "("
DELETE FROM ⟦(⟧SELECT 1)

--! syntax error at or near "TABLE"
DELETE ⟦TABLE⟧ t

--! syntax error at or near "FROM"
DELETE FROM t ⟦FROM⟧ u

--! syntax error at or near "SET"
DELETE FROM t ⟦SET⟧ a = 1
