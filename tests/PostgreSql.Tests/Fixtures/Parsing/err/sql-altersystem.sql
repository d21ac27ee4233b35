-- Manual, ALTER SYSTEM.

--! syntax error at or near "FROM"
ALTER SYSTEM SET x ⟦FROM⟧ CURRENT

--! syntax error at or near "ZONE"
ALTER SYSTEM SET TIME ⟦ZONE⟧ 'UTC'

--! syntax error at end of input
ALTER SYSTEM⟦⟧

--! syntax error at end of input
ALTER SYSTEM SET⟦⟧

--! syntax error at or near "a"
ALTER SYSTEM SET LOCAL ⟦a⟧ = 1

--! syntax error at end of input
ALTER SYSTEM RESET⟦⟧

--! syntax error at or near "FROM"
ALTER SYSTEM SET a ⟦FROM⟧ CURRENT

--! syntax error at or near "a"
ALTER SYSTEM ⟦a⟧ = 1
