-- Manual, Monetary Types.

--! syntax error at or near ".00"
SELECT $5⟦.00⟧
