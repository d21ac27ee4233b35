-- Manual, Combining Queries (UNION, INTERSECT, EXCEPT).

--! syntax error at or near "UNION"
SELECT 1 ORDER BY 1 ⟦UNION⟧ SELECT 2

--! syntax error at end of input
SELECT 1 UNION⟦⟧

--! syntax error at or near "DISTINCT"
SELECT 1 UNION ALL ⟦DISTINCT⟧ SELECT 2

--! syntax error at or near "2"
SELECT 1 UNION ⟦2⟧

--! syntax error at or near ")"
((SELECT 1) UNION⟦)⟧

--! syntax error at or near "ALL"
SELECT 1 UNION ALL ⟦ALL⟧ SELECT 2

--! syntax error at or near ","
SELECT 1 UNION⟦,⟧ SELECT 2

--! syntax error at end of input
SELECT 1 INTERSECT⟦⟧

--! syntax error at or near "INSERT"
SELECT 1 UNION ⟦INSERT⟧ INTO t VALUES (1)

--! syntax error at or near "UNION"
SELECT 1 FOR UPDATE ⟦UNION⟧ SELECT 2

--! syntax error at or near "ALL"
(SELECT 1) ⟦ALL⟧ UNION (SELECT 2)
