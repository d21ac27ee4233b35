-- Manual, EXPLAIN.

--! until 14
--! syntax error at or near "MERGE"
EXPLAIN ⟦MERGE⟧ INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE

--! syntax error at or near "WHERE"
EXPLAIN SELECT FROM ⟦WHERE⟧

--! syntax error at end of input
EXPLAIN⟦⟧

--! syntax error at or near "int"
EXPLAIN CREATE TABLE t (a ⟦int⟧)

--! syntax error at or near "VIEW"
EXPLAIN CREATE ⟦VIEW⟧ v AS SELECT 1

--! syntax error at or near "EXPLAIN"
EXPLAIN ⟦EXPLAIN⟧ SELECT 1

--! syntax error at or near ")"
EXPLAIN (⟦)⟧ SELECT 1

--! syntax error at or near "ANALYZE"
EXPLAIN ANALYZE VERBOSE ⟦ANALYZE⟧ SELECT 1

--! syntax error at or near "default"
EXPLAIN (x ⟦default⟧) SELECT 1

--! until 14
--! syntax error at or near "MERGE"
EXPLAIN ⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DO NOTHING

--! syntax error at end of input
EXPLAIN ANALYZE⟦⟧

--! syntax error at or near "ANALYZE"
EXPLAIN VERBOSE ⟦ANALYZE⟧ SELECT 1

--! syntax error at or near ")"
EXPLAIN (⟦)⟧

--! syntax error at or near ")"
EXPLAIN (ANALYZE,⟦)⟧ SELECT 1

--! syntax error at or near "="
EXPLAIN (FORMAT ⟦=⟧ json) SELECT 1

--! syntax error at or near "VERBOSE"
EXPLAIN (ANALYZE) ⟦VERBOSE⟧ SELECT 1

--! syntax error at or near "VERBOSE"
EXPLAIN ANALYZE (⟦VERBOSE⟧) SELECT 1

--! syntax error at or near "ANALYZE"
EXPLAIN ANALYZE ⟦ANALYZE⟧ SELECT 1

--! syntax error at or near "FORMAT"
EXPLAIN ⟦FORMAT⟧ JSON SELECT 1

--! syntax error at or near "PLAN"
EXPLAIN ⟦PLAN⟧ FOR SELECT 1

--! syntax error at or near "EXTENDED"
EXPLAIN ⟦EXTENDED⟧ SELECT 1

--! syntax error at or near "QUERY"
EXPLAIN ⟦QUERY⟧ PLAN SELECT 1

--! syntax error at or near ")"
EXPLAIN CREATE TABLE t (⟦)⟧

--! syntax error at or near "PREPARE"
EXPLAIN ⟦PREPARE⟧ p AS SELECT 1

--! syntax error at or near "CALL"
EXPLAIN ⟦CALL⟧ p()

--! syntax error at or near "t"
EXPLAIN ⟦t⟧

--! syntax error at or near "off"
EXPLAIN (ANALYZE on ⟦off⟧) SELECT 1

--! syntax error at or near "1"
EXPLAIN (⟦1⟧) SELECT 1

--! syntax error at or near "'x'"
EXPLAIN (⟦'x'⟧) SELECT 1

--! syntax error at or near "null"
EXPLAIN (FORMAT ⟦null⟧) SELECT 1
