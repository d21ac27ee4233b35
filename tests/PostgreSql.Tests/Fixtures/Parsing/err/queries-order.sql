-- Manual, Sorting Rows (ORDER BY).

--! syntax error at end of input
SELECT a FROM t ORDER BY a, ⟦⟧

--! syntax error at or near "ASC"
SELECT a FROM t ORDER BY a DESC ⟦ASC⟧

--! syntax error at or near "NULLS"
SELECT a FROM t ORDER BY a ⟦NULLS⟧

--! syntax error at or near "NULLS"
SELECT a FROM t ORDER BY a ⟦NULLS⟧ MIDDLE

--! syntax error at or near "b"
SELECT a FROM t ORDER BY a USING ⟦b⟧

--! multiple ORDER BY clauses not allowed
(SELECT a FROM t ORDER BY b) ORDER BY (⟦⟧c), d

--! syntax error at or near "DESC"
SELECT a FROM t ORDER BY a ASC ⟦DESC⟧

--! syntax error at end of input
SELECT a FROM t ORDER BY a USING⟦⟧

--! syntax error at or near "x"
SELECT a FROM t ORDER BY a USING ⟦x⟧

--! syntax error at or near "5"
SELECT a FROM t ORDER BY RAND() ⟦5⟧

--! syntax error at or near "BY"
SELECT a FROM t SORT ⟦BY⟧ a
