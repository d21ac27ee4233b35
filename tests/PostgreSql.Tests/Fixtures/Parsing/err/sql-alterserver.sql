-- Manual, ALTER SERVER.

--! syntax error at end of input
ALTER SERVER s⟦⟧

--! syntax error at end of input
ALTER SERVER s VERSION⟦⟧

--! syntax error at or near "2"
ALTER SERVER s VERSION ⟦2⟧

--! syntax error at or near "VERSION"
ALTER SERVER s OPTIONS (a 'b') ⟦VERSION⟧ '2'

--! syntax error at or near "TYPE"
ALTER SERVER s ⟦TYPE⟧ 't'

--! syntax error at or near "EXISTS"
ALTER SERVER IF ⟦EXISTS⟧ s VERSION '2'

--! syntax error at or near "SET"
ALTER SERVER s ⟦SET⟧ SCHEMA x
