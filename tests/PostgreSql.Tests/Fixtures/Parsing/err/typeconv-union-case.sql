-- Manual, UNION, CASE, and Related Constructs.

--! syntax error at or near "NULL"
SELECT 1 UNION ⟦NULL⟧
