-- Manual, RELEASE SAVEPOINT.

--! syntax error at end of input
RELEASE⟦⟧

--! syntax error at or near "TO"
RELEASE WORK ⟦TO⟧ s

--! syntax error at or near "RELEASE"
RELEASE SAVEPOINT s ⟦RELEASE⟧

--! syntax error at or near "$1"
RELEASE SAVEPOINT ⟦$1⟧

--! syntax error at or near "all"
RELEASE SAVEPOINT ⟦all⟧
