-- Manual, SET SESSION AUTHORIZATION.

--! syntax error at end of input
SET SESSION AUTHORIZATION⟦⟧

--! syntax error at or near "TO"
SET SESSION AUTHORIZATION ⟦TO⟧ joe

--! syntax error at or near "="
SET SESSION AUTHORIZATION ⟦=⟧ joe

--! syntax error at or near ","
SET SESSION AUTHORIZATION joe⟦,⟧ jim

--! syntax error at or near "1"
SET SESSION AUTHORIZATION ⟦1⟧

--! syntax error at or near "AUTHORIZATION"
SET ⟦AUTHORIZATION⟧ joe

--! syntax error at or near "AUTHORIZATION"
SET LOCAL ⟦AUTHORIZATION⟧ joe
