-- Manual, CLOSE.

--! syntax error at end of input
CLOSE⟦⟧

--! syntax error at or near "c"
CLOSE CURSOR ⟦c⟧

--! syntax error at or near ","
CLOSE a⟦,⟧ b

--! syntax error at or near "c"
CLOSE ALL ⟦c⟧

--! syntax error at or near "'c'"
CLOSE ⟦'c'⟧

--! syntax error at or near "$1"
CLOSE ⟦$1⟧

--! syntax error at or near "."
CLOSE s⟦.⟧c
