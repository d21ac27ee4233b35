-- Manual, BEGIN.

--! syntax error at or near "SERIALIZABLE"
BEGIN ISOLATION ⟦SERIALIZABLE⟧

--! syntax error at end of input
BEGIN READ⟦⟧

--! syntax error at or near "TRANSACTION"
BEGIN WORK ⟦TRANSACTION⟧

--! syntax error at end of input
BEGIN ISOLATION LEVEL⟦⟧

--! syntax error at end of input
BEGIN ISOLATION LEVEL READ⟦⟧

--! syntax error at end of input
BEGIN ISOLATION LEVEL REPEATABLE⟦⟧

--! syntax error at or near "SNAPSHOT"
BEGIN ISOLATION LEVEL ⟦SNAPSHOT⟧

--! syntax error at end of input
BEGIN READ ONLY,⟦⟧

--! syntax error at or near ","
BEGIN ⟦,⟧ READ ONLY

--! syntax error at end of input
BEGIN NOT⟦⟧

--! syntax error at or near "DEFERRED"
BEGIN ⟦DEFERRED⟧

--! syntax error at or near "IMMEDIATE"
BEGIN ⟦IMMEDIATE⟧ TRANSACTION

--! syntax error at or near "t1"
BEGIN TRANSACTION ⟦t1⟧

--! syntax error at or near "ATOMIC"
BEGIN ⟦ATOMIC⟧
