-- Manual, System Columns.

--! syntax error at or near ".1"
SELECT ctid⟦.1⟧ FROM t
