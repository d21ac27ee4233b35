-- Manual, DROP AGGREGATE.

--! syntax error at end of input
DROP AGGREGATE a⟦⟧

--! syntax error at or near ")"
DROP AGGREGATE a(⟦)⟧

--! syntax error at end of input
DROP AGGREGATE a(int),⟦⟧

--! syntax error at or near "IF"
DROP AGGREGATE a(int) ⟦IF⟧ EXISTS

--! syntax error at end of input
DROP AGGREGATE⟦⟧

--! syntax error at or near "*"
DROP AGGREGATE a(int, ⟦*⟧)
