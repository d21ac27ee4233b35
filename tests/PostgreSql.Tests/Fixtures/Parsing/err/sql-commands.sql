-- Manual, sql-commands.

--! syntax error at or near "FOO"
ALTER ⟦FOO⟧ t

--! syntax error at end of input
CREATE⟦⟧

--! syntax error at or near "FOO"
CREATE ⟦FOO⟧

--! syntax error at end of input
CREATE OR REPLACE⟦⟧

--! until 17
--! 0A000
--! CREATE ASSERTION is not yet implemented
CREATE ASSERTION a CHECK (true)

--! since 18
--! 0A000
--! CREATE ASSERTION is not yet implemented
⟦⟧CREATE ASSERTION a CHECK (true)

--! syntax error at end of input
DROP⟦⟧

--! syntax error at or near "FOO"
DROP ⟦FOO⟧ a

--! syntax error at or near "selct"
⟦selct⟧ 1

--! syntax error at or near ""select""
⟦"select"⟧ 1
