-- Manual, Calling Functions.

--! syntax error at or near "select"
SELECT f(⟦select⟧ => 1)

--! syntax error at or near "=>"
SELECT f(coalesce ⟦=>⟧ 1)

--! syntax error at or near ">"
SELECT f(a = ⟦>⟧ 1)

--! syntax error at or near ":"
SELECT f(a ⟦:⟧ = 1)

--! syntax error at or near "=>"
SELECT f(a => b ⟦=>⟧ 1)
