-- Manual, Updating Data.

--! syntax error at or near "b"
UPDATE p SET a = 1 ⟦b⟧ = 2

--! syntax error at or near "WHERE"
UPDATE p ⟦WHERE⟧ a = 1 SET b = 2
