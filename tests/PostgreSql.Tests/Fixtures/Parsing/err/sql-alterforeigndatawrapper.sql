-- Manual, ALTER FOREIGN DATA WRAPPER.

--! syntax error at end of input
ALTER FOREIGN DATA WRAPPER w⟦⟧

--! syntax error at or near ")"
ALTER FOREIGN DATA WRAPPER w OPTIONS (⟦)⟧

--! syntax error at or near ")"
ALTER FOREIGN DATA WRAPPER w OPTIONS (ADD a⟦)⟧

--! syntax error at or near "'b'"
ALTER FOREIGN DATA WRAPPER w OPTIONS (DROP a ⟦'b'⟧)

--! syntax error at or near "b"
ALTER FOREIGN DATA WRAPPER w OPTIONS (SET a ⟦b⟧)

--! syntax error at or near "SET"
ALTER FOREIGN DATA WRAPPER w ⟦SET⟧ SCHEMA s

--! syntax error at or near "a"
ALTER FOREIGN DATA WRAPPER w OPTIONS (REMOVE ⟦a⟧)
