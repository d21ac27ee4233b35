-- Manual, DROP ROUTINE.

--! syntax error at end of input
DROP ROUTINE⟦⟧

--! syntax error at or near ","
DROP ROUTINE r(⟦,⟧)
