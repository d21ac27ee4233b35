-- Manual, DROP SCHEMA.

--! syntax error at or near "."
DROP SCHEMA a⟦.⟧b

--! syntax error at end of input
DROP SCHEMA⟦⟧

--! syntax error at or near "t"
DROP SCHEMA s CASCADE ⟦t⟧

--! syntax error at or near "'s'"
DROP SCHEMA ⟦'s'⟧
