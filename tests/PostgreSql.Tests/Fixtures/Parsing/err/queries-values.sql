-- Manual, VALUES Lists.

--! syntax error at or near "("
SELECT * FROM VALUES ⟦(⟧1)
