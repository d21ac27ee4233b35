-- Manual, UNLISTEN.

--! syntax error at end of input
UNLISTEN⟦⟧

--! syntax error at or near "ALL"
UNLISTEN ⟦ALL⟧

--! syntax error at or near ","
UNLISTEN a⟦,⟧ b

--! syntax error at or near "'c'"
UNLISTEN ⟦'c'⟧

--! syntax error at or near "."
UNLISTEN a⟦.⟧b

--! syntax error at or near "c"
UNLISTEN * ⟦c⟧
