-- Manual, Network Address Types.

--! syntax error at or near ".3"
SELECT 1.2⟦.3⟧.4

--! syntax error at or near "::"
SELECT ⟦::⟧1
