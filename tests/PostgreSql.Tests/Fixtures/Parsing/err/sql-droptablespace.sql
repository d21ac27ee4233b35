-- Manual, DROP TABLESPACE.

--! syntax error at or near "CASCADE"
DROP TABLESPACE t ⟦CASCADE⟧

--! syntax error at or near ","
DROP TABLESPACE t⟦,⟧ u

--! syntax error at end of input
DROP TABLESPACE⟦⟧
