-- Manual, DROP COLLATION.

--! syntax error at end of input
DROP COLLATION⟦⟧

--! syntax error at or near "'c'"
DROP COLLATION ⟦'c'⟧

--! syntax error at or near "d"
DROP COLLATION c ⟦d⟧

--! syntax error at or near "FROM"
DROP COLLATION c ⟦FROM⟧ s
