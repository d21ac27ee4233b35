-- Manual, ROLLBACK.

--! syntax error at end of input
ROLLBACK TO⟦⟧

--! syntax error at end of input
ROLLBACK AND NO⟦⟧

--! syntax error at or near "s"
ROLLBACK ⟦s⟧

--! syntax error at or near "WORK"
ROLLBACK TRANSACTION ⟦WORK⟧

--! syntax error at end of input
ROLLBACK WORK AND⟦⟧
