-- Manual, SET TRANSACTION.

--! syntax error at end of input
SET TRANSACTION⟦⟧

--! syntax error at end of input
SET TRANSACTION ISOLATION LEVEL⟦⟧

--! syntax error at or near "SNAPSHOT"
SET TRANSACTION ISOLATION LEVEL ⟦SNAPSHOT⟧

--! syntax error at or near "ISOLATION"
SET SESSION CHARACTERISTICS AS ⟦ISOLATION⟧ LEVEL SERIALIZABLE

--! syntax error at end of input
SET TRANSACTION READ⟦⟧

--! syntax error at or near "SERIALIZABLE"
SET TRANSACTION ISOLATION ⟦SERIALIZABLE⟧

--! syntax error at or near "LEVEL"
SET TRANSACTION ⟦LEVEL⟧ SERIALIZABLE

--! syntax error at end of input
SET TRANSACTION SNAPSHOT⟦⟧

--! syntax error at or near "x"
SET TRANSACTION SNAPSHOT ⟦x⟧

--! syntax error at or near ","
SET TRANSACTION SNAPSHOT 'x'⟦,⟧ READ ONLY

--! syntax error at end of input
SET TRANSACTION READ ONLY,⟦⟧

--! syntax error at or near "TRANSACTION"
SET SESSION CHARACTERISTICS ⟦TRANSACTION⟧ READ ONLY

--! syntax error at end of input
SET SESSION CHARACTERISTICS AS TRANSACTION⟦⟧

--! syntax error at or near "READ"
SET SESSION CHARACTERISTICS AS ⟦READ⟧ ONLY

--! syntax error at or near "AS"
SET CHARACTERISTICS ⟦AS⟧ TRANSACTION READ ONLY

--! syntax error at or near "AS"
SET LOCAL CHARACTERISTICS ⟦AS⟧ TRANSACTION READ ONLY
