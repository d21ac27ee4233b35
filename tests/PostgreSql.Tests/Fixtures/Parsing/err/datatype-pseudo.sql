-- Manual, Pseudo-Types.

--! syntax error at or near "any"
CREATE FUNCTION f(⟦any⟧) RETURNS record AS ''
