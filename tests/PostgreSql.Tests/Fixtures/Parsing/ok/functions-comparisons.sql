-- Manual, Row and Array Comparisons.

SELECT a IN (1, 2, NULL), a NOT IN (1), a = ANY (b), a <> ALL ('{1}'::int[]), ROW(a, b) = ROW(1, 2), ROW(a) < ROW(b), ROW(a) IS NOT DISTINCT FROM ROW(b), a *= b, a *<> b;
