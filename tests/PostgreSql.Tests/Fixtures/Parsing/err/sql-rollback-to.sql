-- Manual, ROLLBACK TO SAVEPOINT.

--! syntax error at end of input
ROLLBACK TO⟦⟧

--! syntax error at or near "AND"
ROLLBACK TO SAVEPOINT s ⟦AND⟧ CHAIN

--! syntax error at or near "'s'"
ROLLBACK TO SAVEPOINT ⟦'s'⟧

--! syntax error at or near "."
ROLLBACK TO a⟦.⟧b

--! syntax error at or near "SAVEPOINT"
ROLLBACK ⟦SAVEPOINT⟧ s

--! syntax error at or near "s"
ROLLBACK TO TRANSACTION ⟦s⟧

--! syntax error at or near ","
ROLLBACK TO SAVEPOINT s⟦,⟧ r
