-- Manual, RESET.

--! syntax error at end of input
RESET⟦⟧

--! syntax error at or near ","
RESET a⟦,⟧ b

--! syntax error at or near "="
RESET a ⟦=⟧ 1

--! syntax error at or near "TO"
RESET ⟦TO⟧ DEFAULT

--! syntax error at end of input
RESET TRANSACTION ISOLATION⟦⟧

--! syntax error at or near "a"
RESET ALL ⟦a⟧

--! syntax error at or near "a"
RESET LOCAL ⟦a⟧

--! syntax error at or near "'a'"
RESET ⟦'a'⟧

--! syntax error at end of input
RESET a.⟦⟧

--! syntax error at or near "*"
RESET a.⟦*⟧
