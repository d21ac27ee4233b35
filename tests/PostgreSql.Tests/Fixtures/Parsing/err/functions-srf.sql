-- Manual, Set Returning Functions.

--! syntax error at or near "WITH"
SELECT * FROM unnest(a) ⟦WITH⟧ OFFSET AS o

--! syntax error at or near "1"
SELECT * FROM generate_series ⟦1⟧, 5

--! syntax error at or near "WITH"
SELECT * FROM unnest(a) WITH ORDINALITY ⟦WITH⟧ ORDINALITY
