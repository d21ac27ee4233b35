-- Manual, DROP MATERIALIZED VIEW.

--! syntax error at or near "v"
DROP MATERIALIZED ⟦v⟧

--! syntax error at end of input
DROP MATERIALIZED VIEW⟦⟧

--! syntax error at or near "w"
DROP MATERIALIZED VIEW v ⟦w⟧
