-- Manual, DROP INDEX.

--! syntax error at or near "ON"
DROP INDEX a ⟦ON⟧ t

--! syntax error at end of input
DROP INDEX⟦⟧

--! syntax error at or near "ON"
DROP INDEX i ⟦ON⟧ t

--! syntax error at or near "CONCURRENTLY"
DROP INDEX IF EXISTS ⟦CONCURRENTLY⟧ i

--! syntax error at or near "j"
DROP INDEX i ⟦j⟧

--! syntax error at end of input
DROP INDEX concurrently⟦⟧
