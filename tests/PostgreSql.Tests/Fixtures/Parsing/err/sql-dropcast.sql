-- Manual, DROP CAST.

--! syntax error at or near ")"
DROP CAST (int⟦)⟧

--! syntax error at end of input
DROP CAST⟦⟧

--! syntax error at or near "a"
DROP CAST ⟦a⟧ AS b

--! syntax error at or near "TO"
DROP CAST (a ⟦TO⟧ b)

--! syntax error at or near ","
DROP CAST (a AS b)⟦,⟧ (c AS d)

--! syntax error at or near "NOT"
DROP CAST IF ⟦NOT⟧ EXISTS (a AS b)
