-- Manual, CREATE PROCEDURE.

--! until 13
--! syntax error at or near "BEGIN"
CREATE OR REPLACE PROCEDURE p(a int, OUT b int) LANGUAGE sql ⟦BEGIN⟧ ATOMIC END

--! syntax error at or near "int"
CREATE PROCEDURE p() RETURNS ⟦int⟧ AS ''

--! syntax error at or near "AS"
CREATE OR REPLACE PROCEDURE a.b ⟦AS⟧ ''

--! until 13
--! syntax error at or near "BEGIN"
CREATE PROCEDURE p() ⟦BEGIN⟧ ATOMIC INSERT INTO t VALUES (1); DELETE FROM u; END

--! until 13
--! syntax error at or near "RETURN"
CREATE PROCEDURE p() LANGUAGE sql ⟦RETURN⟧ 1

--! syntax error at or near "AS"
CREATE PROCEDURE p ⟦AS⟧ ''

--! syntax error at or near "BEGIN"
CREATE PROCEDURE p() AS ⟦BEGIN⟧ END

--! syntax error at end of input
CREATE PROCEDURE p() LANGUAGE⟦⟧

--! syntax error at or near "NOT"
CREATE PROCEDURE IF ⟦NOT⟧ EXISTS p() AS ''

--! syntax error at or near "PROC"
CREATE ⟦PROC⟧ p() AS ''

--! syntax error at or near "IS"
CREATE PROCEDURE p(a int) ⟦IS⟧ BEGIN NULL; END
