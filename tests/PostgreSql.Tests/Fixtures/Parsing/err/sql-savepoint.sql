-- Manual, SAVEPOINT.

--! syntax error at end of input
SAVEPOINT⟦⟧

--! syntax error at or near "1"
SAVEPOINT ⟦1⟧

--! syntax error at or near "'s'"
SAVEPOINT ⟦'s'⟧

--! syntax error at or near "select"
SAVEPOINT ⟦select⟧

--! syntax error at or near "."
SAVEPOINT a⟦.⟧b

--! syntax error at or near "b"
SAVEPOINT a ⟦b⟧

--! syntax error at or near ","
SAVEPOINT a⟦,⟧ b
