-- Manual, LOCK.

--! syntax error at or near "EXCLUSIVE"
LOCK t IN SHARE ⟦EXCLUSIVE⟧ MODE

--! syntax error at end of input
LOCK t IN SHARE⟦⟧

--! syntax error at end of input
LOCK⟦⟧

--! syntax error at end of input
LOCK TABLE⟦⟧

--! syntax error at or near "t"
LOCK TABLES ⟦t⟧ READ

--! syntax error at or near "MODE"
LOCK TABLE t IN ⟦MODE⟧

--! syntax error at or near "SHARE"
LOCK TABLE t ⟦SHARE⟧ MODE

--! syntax error at end of input
LOCK TABLE t IN SHARE⟦⟧

--! syntax error at or near "MODE"
LOCK TABLE t IN ROW ⟦MODE⟧

--! syntax error at or near "EXCLUSIVE"
LOCK TABLE t IN SHARE ⟦EXCLUSIVE⟧ MODE

--! syntax error at or near "MODE"
LOCK TABLE t IN ACCESS ⟦MODE⟧

--! syntax error at or near "UPDATE"
LOCK TABLE t IN ⟦UPDATE⟧ MODE

--! syntax error at or near "IN"
LOCK TABLE t NOWAIT ⟦IN⟧ SHARE MODE

--! syntax error at or near "WAIT"
LOCK TABLE t ⟦WAIT⟧ 5

--! syntax error at or near "AS"
LOCK TABLE t ⟦AS⟧ u

--! syntax error at end of input
LOCK TABLE t,⟦⟧

--! syntax error at end of input
LOCK TABLE ONLY⟦⟧

--! syntax error at or near "("
LOCK TABLE ⟦(⟧t)

--! syntax error at or near "("
LOCK TABLE f⟦(⟧)
