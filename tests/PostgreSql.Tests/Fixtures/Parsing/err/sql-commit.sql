-- Manual, COMMIT.

--! syntax error at end of input
COMMIT AND⟦⟧

--! syntax error at or near "TRAN"
COMMIT ⟦TRAN⟧

--! syntax error at or near "NO"
COMMIT AND CHAIN ⟦NO⟧

--! syntax error at or near "NO"
COMMIT ⟦NO⟧ CHAIN

--! syntax error at or near "t"
COMMIT TRANSACTION ⟦t⟧

--! syntax error at or near "WORK"
COMMIT WORK ⟦WORK⟧
