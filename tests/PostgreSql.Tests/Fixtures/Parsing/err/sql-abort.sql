-- Manual, ABORT.

--! syntax error at or near "CHAIN"
ABORT ⟦CHAIN⟧

--! syntax error at end of input
ABORT AND⟦⟧

--! syntax error at end of input
ABORT AND NO⟦⟧

--! syntax error at or near "TRANSACTION"
ABORT WORK ⟦TRANSACTION⟧

--! syntax error at or near "TO"
ABORT ⟦TO⟧ SAVEPOINT s

--! syntax error at or near "PREPARED"
ABORT ⟦PREPARED⟧ 'x'

--! syntax error at or near "WORK"
ABORT AND CHAIN ⟦WORK⟧
