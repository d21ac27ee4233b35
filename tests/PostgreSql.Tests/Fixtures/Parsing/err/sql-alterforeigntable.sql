-- Manual, ALTER FOREIGN TABLE.

--! syntax error at or near ")"
ALTER FOREIGN TABLE t OPTIONS (SET a⟦)⟧

--! syntax error at end of input
ALTER FOREIGN TABLE t⟦⟧

--! syntax error at or near ")"
ALTER FOREIGN TABLE t OPTIONS (⟦)⟧

--! syntax error at or near "'b'"
ALTER FOREIGN TABLE t OPTIONS (DROP a ⟦'b'⟧)

--! syntax error at or near "SERVER"
ALTER FOREIGN TABLE t ⟦SERVER⟧ s

--! syntax error at end of input
ALTER FOREIGN TABLE t ADD COLUMN⟦⟧

--! syntax error at or near "b"
ALTER FOREIGN TABLE t RENAME a ⟦b⟧

--! syntax error at or near "t"
ALTER FOREIGN ⟦t⟧ ADD a int

--! syntax error at or near ","
ALTER FOREIGN TABLE t⟦,⟧ u ADD a int
