-- Manual, ALTER SEQUENCE.

--! until 14
--! syntax error at or near "UNLOGGED"
ALTER SEQUENCE s ⟦UNLOGGED⟧ CACHE 2

--! syntax error at end of input
ALTER SEQUENCE s⟦⟧

--! syntax error at or near "x"
ALTER SEQUENCE s INCREMENT BY ⟦x⟧

--! syntax error at end of input
ALTER SEQUENCE s NO⟦⟧

--! syntax error at or near ","
ALTER SEQUENCE s RESTART⟦,⟧ CYCLE

--! syntax error at end of input
ALTER SEQUENCE s INCREMENT⟦⟧

--! syntax error at end of input
ALTER SEQUENCE s RESTART WITH⟦⟧

--! syntax error at end of input
ALTER SEQUENCE s SET⟦⟧

--! syntax error at or near "COLUMN"
ALTER SEQUENCE s RENAME ⟦COLUMN⟧ a TO b

--! syntax error at or near ","
ALTER SEQUENCE s⟦,⟧ t RESTART

--! syntax error at or near "INHERIT"
ALTER SEQUENCE s INCREMENT 1 NO ⟦INHERIT⟧ p

--! syntax error at or near "FORCE"
ALTER SEQUENCE s NO CYCLE NO ⟦FORCE⟧
