-- Manual, Bit String Types.

--! syntax error at or near ")"
SELECT 1::bit(⟦)⟧, 2

--! syntax error at or near "FROM"
SELECT bit(3) ⟦FROM⟧ t

--! syntax error at or near "FROM"
SELECT bit varying ⟦FROM⟧ t
