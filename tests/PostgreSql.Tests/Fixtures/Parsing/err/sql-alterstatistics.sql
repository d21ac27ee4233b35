-- Manual, ALTER STATISTICS.

--! until 16
--! syntax error at or near "DEFAULT"
ALTER STATISTICS st SET STATISTICS ⟦DEFAULT⟧

--! until 16
--! syntax error at or near "DEFAULT"
ALTER STATISTICS s SET STATISTICS ⟦DEFAULT⟧

--! syntax error at end of input
ALTER STATISTICS s⟦⟧

--! syntax error at end of input
ALTER STATISTICS s SET STATISTICS⟦⟧

--! syntax error at or near "x"
ALTER STATISTICS s SET STATISTICS ⟦x⟧

--! syntax error at or near "1.5"
ALTER STATISTICS s SET STATISTICS ⟦1.5⟧

--! syntax error at or near "STATISTICS"
ALTER STATISTICS s ⟦STATISTICS⟧ 1
