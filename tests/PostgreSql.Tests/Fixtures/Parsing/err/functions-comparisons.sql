-- Manual, Row and Array Comparisons.

--! syntax error at or near "1"
SELECT a IN ⟦1⟧, 2

--! syntax error at end of input
SELECT ROW(a) = ⟦⟧

--! syntax error at end of input
SELECT a NOT IN⟦⟧

--! syntax error at end of input
SELECT a = ALL ⟦⟧
