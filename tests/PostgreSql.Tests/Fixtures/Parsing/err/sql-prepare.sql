-- Manual, PREPARE.

--! syntax error at or near "CREATE"
PREPARE p AS ⟦CREATE⟧ TABLE t (a int)

--! syntax error at or near ")"
PREPARE p (⟦)⟧ AS SELECT 1

--! syntax error at or near "%"
PREPARE p (int, text[], numeric(10, 2), s.t, double precision, t.c⟦%⟧TYPE) AS SELECT $1, $2

--! until 14
--! syntax error at or near "MERGE"
PREPARE p AS ⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE

--! syntax error at end of input
PREPARE p AS⟦⟧

--! syntax error at end of input
PREPARE p⟦⟧

--! syntax error at end of input
PREPARE⟦⟧

--! syntax error at or near "SELECT"
PREPARE p ⟦SELECT⟧ 1

--! syntax error at or near "1"
PREPARE p (⟦1⟧) AS SELECT 1

--! syntax error at or near "int"
PREPARE p (a ⟦int⟧) AS SELECT 1

--! syntax error at or near ")"
PREPARE p (int,⟦)⟧ AS SELECT 1

--! syntax error at or near "AS"
PREPARE p (int ⟦AS⟧ SELECT 1

--! syntax error at or near "."
PREPARE s⟦.⟧p AS SELECT 1

--! syntax error at or near "'p'"
PREPARE ⟦'p'⟧ AS SELECT 1

--! syntax error at or near "CREATE"
PREPARE p AS ⟦CREATE⟧ TABLE t ()

--! syntax error at or near "EXPLAIN"
PREPARE p AS ⟦EXPLAIN⟧ SELECT 1

--! syntax error at or near "PREPARE"
PREPARE p AS ⟦PREPARE⟧ q AS SELECT 1

--! syntax error at or near "FROM"
PREPARE p ⟦FROM⟧ 'SELECT 1'

--! syntax error at or near "CALL"
PREPARE p AS ⟦CALL⟧ f()

--! syntax error at end of input
PREPARE p AS SELECT 1 LIMIT⟦⟧
