-- Manual, LISTEN.

--! syntax error at or near "*"
LISTEN ⟦*⟧

--! syntax error at end of input
LISTEN⟦⟧

--! syntax error at or near "'c'"
LISTEN ⟦'c'⟧

--! syntax error at or near "."
LISTEN a⟦.⟧b

--! syntax error at or near ","
LISTEN a⟦,⟧ b

--! syntax error at or near "$1"
LISTEN ⟦$1⟧

--! syntax error at or near "select"
LISTEN ⟦select⟧
