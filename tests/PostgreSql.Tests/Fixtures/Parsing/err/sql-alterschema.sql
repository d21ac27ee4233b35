-- Manual, ALTER SCHEMA.

--! until 13
--! syntax error at or near "CURRENT_ROLE"
ALTER SCHEMA s OWNER TO ⟦CURRENT_ROLE⟧

--! syntax error at end of input
ALTER SCHEMA s⟦⟧

--! syntax error at or near "."
ALTER SCHEMA a⟦.⟧b RENAME TO c

--! syntax error at or near "t"
ALTER SCHEMA s RENAME ⟦t⟧

--! syntax error at or near "SET"
ALTER SCHEMA s ⟦SET⟧ SCHEMA t

--! syntax error at or near "EXISTS"
ALTER SCHEMA IF ⟦EXISTS⟧ s RENAME TO t
