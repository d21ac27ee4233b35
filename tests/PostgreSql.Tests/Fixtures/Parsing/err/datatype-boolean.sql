-- Manual, Boolean Type.

--! syntax error at or near "("
SELECT true⟦(⟧)

--! syntax error at or near "("
SELECT boolean⟦(⟧true)

--! syntax error at or near "."
SELECT unknown, true⟦.⟧a

--! syntax error at or near "."
SELECT true⟦.⟧a
