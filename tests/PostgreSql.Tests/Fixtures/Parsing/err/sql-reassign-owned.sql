-- Manual, REASSIGN OWNED.

--! syntax error at end of input
REASSIGN OWNED BY a⟦⟧

--! until 13
--! syntax error at or near "CURRENT_ROLE"
REASSIGN OWNED BY ⟦CURRENT_ROLE⟧ TO a

--! until 13
--! syntax error at or near "current_role"
REASSIGN OWNED BY a TO ⟦current_role⟧

--! syntax error at end of input
REASSIGN OWNED⟦⟧

--! syntax error at or near "TO"
REASSIGN OWNED BY ⟦TO⟧ b

--! syntax error at or near "a"
REASSIGN OWNED ⟦a⟧ TO b

--! syntax error at or near ","
REASSIGN OWNED BY a TO b⟦,⟧ c

--! 42939
--! role name "none" is reserved
REASSIGN OWNED BY ⟦⟧none TO a

--! 42939
--! role name "none" is reserved
REASSIGN OWNED BY a TO ⟦⟧none

--! syntax error at or near "'a'"
REASSIGN OWNED BY ⟦'a'⟧ TO b

--! syntax error at or near "BY"
REASSIGN ⟦BY⟧ a TO b
