-- Manual, Geometric Types.

--! since 14
--! syntax error at end of input
SELECT a ?# ⟦⟧
