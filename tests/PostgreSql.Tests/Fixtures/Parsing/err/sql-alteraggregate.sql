-- Manual, ALTER AGGREGATE.

--! until 13
--! syntax error at or near "CURRENT_ROLE"
ALTER AGGREGATE a(ORDER BY IN x int) OWNER TO ⟦CURRENT_ROLE⟧

--! syntax error at or near "RENAME"
ALTER AGGREGATE a ⟦RENAME⟧ TO b

--! syntax error at or near ")"
ALTER AGGREGATE a(⟦)⟧ RENAME TO b

--! syntax error at or near "b"
ALTER AGGREGATE a(int) RENAME ⟦b⟧

--! syntax error at or near "."
ALTER AGGREGATE a(int) RENAME TO s⟦.⟧b

--! syntax error at or near "o"
ALTER AGGREGATE a(int) OWNER ⟦o⟧

--! syntax error at end of input
ALTER AGGREGATE a(int) SET SCHEMA⟦⟧

--! syntax error at end of input
ALTER AGGREGATE a(int)⟦⟧

--! syntax error at or near "EXISTS"
ALTER AGGREGATE IF ⟦EXISTS⟧ a(int) RENAME TO b

--! syntax error at or near ","
ALTER AGGREGATE a(int)⟦,⟧ b(int) OWNER TO o
