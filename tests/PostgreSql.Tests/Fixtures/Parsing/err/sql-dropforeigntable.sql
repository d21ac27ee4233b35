-- Manual, DROP FOREIGN TABLE.

--! syntax error at or near "t"
DROP FOREIGN ⟦t⟧

--! syntax error at end of input
DROP FOREIGN TABLE⟦⟧

--! syntax error at or near "SERVER"
DROP FOREIGN TABLE t ⟦SERVER⟧ s
