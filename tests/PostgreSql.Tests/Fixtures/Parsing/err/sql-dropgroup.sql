-- Manual, DROP GROUP.

--! syntax error at or near "CASCADE"
DROP GROUP g ⟦CASCADE⟧

--! syntax error at end of input
DROP GROUP⟦⟧

--! syntax error at or near "'g'"
DROP GROUP ⟦'g'⟧
