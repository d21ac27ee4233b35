-- Manual, Text Search Types.

--! since 14
--! syntax error at end of input
SELECT a @@ ⟦⟧

--! since 14
--! syntax error at end of input
SELECT a <-> ⟦⟧
