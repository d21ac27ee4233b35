-- Manual, DROP PROCEDURE.

--! syntax error at end of input
DROP PROCEDURE⟦⟧

--! syntax error at or near "PROC"
DROP ⟦PROC⟧ p

--! syntax error at end of input
DROP PROCEDURE p,⟦⟧
