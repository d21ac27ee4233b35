-- Manual, ALTER PROCEDURE.

--! syntax error at end of input
ALTER PROCEDURE p()⟦⟧

--! syntax error at or near "AS"
ALTER PROCEDURE p() ⟦AS⟧ ''

--! syntax error at end of input
ALTER PROCEDURE p() RENAME⟦⟧

--! syntax error at or near "EXTENSION"
ALTER PROCEDURE p() DEPENDS ⟦EXTENSION⟧ e
