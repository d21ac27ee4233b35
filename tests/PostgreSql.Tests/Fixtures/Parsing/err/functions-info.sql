-- Manual, System Information Functions and Operators.

--! since 16
--! syntax error at or near "("
SELECT system_user⟦(⟧1), system_user.x FROM system_user;

--! syntax error at or near "("
SELECT current_user⟦(⟧)

--! syntax error at or near "("
SELECT user⟦(⟧)

--! syntax error at or near "."
SELECT session_user⟦.⟧a

--! syntax error at or near "("
SELECT current_catalog⟦(⟧)

--! syntax error at or near "("
SELECT current_role⟦(⟧1)
