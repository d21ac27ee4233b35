-- Manual, Deleting Data.

--! syntax error at or near "WHERE"
DELETE FROM ⟦WHERE⟧ a = 10

--! syntax error at or near "p"
DELETE ⟦p⟧ WHERE a = 10
