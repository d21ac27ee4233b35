-- Manual, CREATE STATISTICS.

--! until 15
--! syntax error at or near "ON"
CREATE STATISTICS ⟦ON⟧ a, b FROM t

--! until 15
--! syntax error at or near "("
CREATE STATISTICS ⟦(⟧mcv) ON a, (b) FROM t

--! syntax error at end of input
CREATE STATISTICS s ON a⟦⟧

--! until 15
--! syntax error at or near "("
CREATE STATISTICS ⟦(⟧mcv) ON a, b FROM t

--! syntax error at end of input
CREATE STATISTICS s⟦⟧

--! syntax error at or near "FROM"
CREATE STATISTICS s ON ⟦FROM⟧ t

--! syntax error at end of input
CREATE STATISTICS s ON a, b⟦⟧

--! syntax error at or near "FROM"
CREATE STATISTICS s (a, b) ⟦FROM⟧ t

--! syntax error at or near ")"
CREATE STATISTICS s (⟦)⟧ ON a, b FROM t

--! since 14
--! syntax error at or near "+"
CREATE STATISTICS s ON a ⟦+⟧ b FROM t

--! syntax error at or near "FROM"
CREATE STATISTICS s ON a, ⟦FROM⟧ t

--! since 14
--! syntax error at or near ","
CREATE STATISTICS s ON t.a⟦,⟧ b FROM t

--! syntax error at or near "*"
CREATE STATISTICS s ON ⟦*⟧, a FROM t

--! syntax error at or near "WHERE"
CREATE STATISTICS s ON a, b FROM t ⟦WHERE⟧ c

--! syntax error at or near "ON"
CREATE STATISTICS IF NOT EXISTS ⟦ON⟧ a, b FROM t

--! syntax error at or near "STATISTICS"
CREATE OR REPLACE ⟦STATISTICS⟧ s ON a, b FROM t
