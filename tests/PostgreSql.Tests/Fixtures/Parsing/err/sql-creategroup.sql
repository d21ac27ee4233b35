-- Manual, CREATE GROUP.

--! syntax error at end of input
CREATE GROUP⟦⟧

--! syntax error at end of input
CREATE GROUP g USER⟦⟧

--! syntax error at or near "b"
CREATE GROUP g IN ⟦b⟧
