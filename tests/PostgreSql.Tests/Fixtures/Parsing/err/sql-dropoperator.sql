-- Manual, DROP OPERATOR.

--! missing argument
DROP OPERATOR + (int⟦⟧)

--! syntax error at end of input
DROP OPERATOR +⟦⟧

--! syntax error at or near ")"
DROP OPERATOR + (⟦)⟧

--! syntax error at or near "NONE"
DROP OPERATOR + (NONE, ⟦NONE⟧)

--! syntax error at or near "int"
DROP OPERATOR + (int ⟦int⟧)

--! syntax error at end of input
DROP OPERATOR + (int, int), ⟦⟧

--! syntax error at or near "("
DROP OPERATOR plus ⟦(⟧int, int)

--! syntax error at or near ","
DROP OPERATOR + (int, int⟦,⟧ int)
