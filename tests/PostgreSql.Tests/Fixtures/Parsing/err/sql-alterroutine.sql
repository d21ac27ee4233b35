-- Manual, ALTER ROUTINE.

--! syntax error at end of input
ALTER ROUTINE r()⟦⟧

--! syntax error at or near "int"
ALTER ROUTINE r() RETURNS ⟦int⟧

--! syntax error at end of input
ALTER ROUTINE r() SET⟦⟧
