-- Manual, DROP STATISTICS.

--! syntax error at end of input
DROP STATISTICS⟦⟧

--! syntax error at or near "ON"
DROP STATISTICS s ⟦ON⟧ t
