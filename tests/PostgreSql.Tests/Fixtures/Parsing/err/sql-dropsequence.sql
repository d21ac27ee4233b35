-- Manual, DROP SEQUENCE.

--! syntax error at end of input
DROP SEQUENCE⟦⟧

--! syntax error at or near "t"
DROP SEQUENCE s ⟦t⟧
