-- Manual, DROP ROLE.

--! 42939
--! role name "none" is reserved
DROP ROLE ⟦⟧none

--! syntax error at or near "CASCADE"
DROP ROLE r ⟦CASCADE⟧

--! syntax error at end of input
DROP ROLE⟦⟧

--! syntax error at end of input
DROP ROLE r,⟦⟧

--! syntax error at or near "'r'"
DROP ROLE ⟦'r'⟧

--! syntax error at or near "."
DROP ROLE s⟦.⟧r
