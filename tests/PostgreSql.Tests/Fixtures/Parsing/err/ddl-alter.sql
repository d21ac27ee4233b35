-- Manual, Modifying Tables.

--! until 17
--! syntax error at or near "NOT"
ALTER TABLE p ADD ⟦NOT⟧ NULL

--! since 18
--! syntax error at end of input
ALTER TABLE p ADD NOT NULL⟦⟧

--! syntax error at or near "e"
ALTER TABLE p DROP d, ⟦e⟧
