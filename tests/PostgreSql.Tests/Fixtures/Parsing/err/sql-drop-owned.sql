-- Manual, DROP OWNED.

--! until 13
--! syntax error at or near "CURRENT_ROLE"
DROP OWNED BY SESSION_USER, ⟦CURRENT_ROLE⟧

--! syntax error at end of input
DROP OWNED⟦⟧

--! syntax error at end of input
DROP OWNED BY⟦⟧

--! syntax error at end of input
DROP OWNED BY a,⟦⟧

--! syntax error at or near "a"
DROP OWNED ⟦a⟧

--! 42939
--! role name "none" is reserved
DROP OWNED BY ⟦⟧none

--! syntax error at or near "RESTRICT"
DROP OWNED BY a CASCADE ⟦RESTRICT⟧

--! syntax error at or near "IF"
DROP OWNED ⟦IF⟧ EXISTS BY a

--! syntax error at or near "'a'"
DROP OWNED BY ⟦'a'⟧
