-- Manual, START TRANSACTION.

--! syntax error at end of input
START⟦⟧

--! syntax error at or near "WORK"
START ⟦WORK⟧

--! syntax error at or near "WORK"
START TRANSACTION ⟦WORK⟧

--! syntax error at end of input
START TRANSACTION READ⟦⟧

--! syntax error at or near "CHAOS"
START TRANSACTION ISOLATION LEVEL ⟦CHAOS⟧

--! syntax error at or near "WITH"
START TRANSACTION READ ONLY ;; START TRANSACTION ⟦WITH⟧

--! syntax error at or near "WITH"
START TRANSACTION ⟦WITH⟧ CONSISTENT SNAPSHOT
