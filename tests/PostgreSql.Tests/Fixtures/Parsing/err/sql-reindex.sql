-- Manual, REINDEX.

--! until 13
--! syntax error at or near "TABLESPACE"
REINDEX (VERBOSE, ⟦TABLESPACE⟧ ts, CONCURRENTLY on) TABLE t

--! until 15
--! syntax error at end of input
REINDEX DATABASE⟦⟧

--! until 15
--! syntax error at end of input
REINDEX (VERBOSE) SYSTEM CONCURRENTLY⟦⟧

--! syntax error at or near "t"
REINDEX ⟦t⟧

--! syntax error at end of input
REINDEX TABLE⟦⟧

--! syntax error at end of input
REINDEX SCHEMA⟦⟧

--! until 13
--! syntax error at or near "true"
REINDEX (VERBOSE ⟦true⟧, CONCURRENTLY false, TABLESPACE ts) TABLE t

--! until 13
--! syntax error at or near "TABLESPACE"
REINDEX (⟦TABLESPACE⟧ "T s") INDEX i

--! until 13
--! syntax error at or near "CONCURRENTLY"
REINDEX (⟦CONCURRENTLY⟧) TABLE t

--! until 15
--! syntax error at end of input
REINDEX SYSTEM⟦⟧

--! until 15
--! syntax error at end of input
REINDEX DATABASE CONCURRENTLY⟦⟧

--! until 15
--! syntax error at end of input
REINDEX (VERBOSE) DATABASE⟦⟧

--! until 13
--! syntax error at or near "off"
REINDEX (VERBOSE ⟦off⟧) TABLE t

--! syntax error at end of input
REINDEX⟦⟧

--! syntax error at end of input
REINDEX INDEX⟦⟧

--! syntax error at or near "."
REINDEX SCHEMA a⟦.⟧b

--! syntax error at or near "."
REINDEX DATABASE a⟦.⟧b

--! syntax error at or near "VERBOSE"
REINDEX ⟦VERBOSE⟧ TABLE t

--! syntax error at or near ")"
REINDEX (⟦)⟧ TABLE t

--! syntax error at or near "CONCURRENTLY"
REINDEX ⟦CONCURRENTLY⟧ TABLE t

--! syntax error at or near "CONCURRENTLY"
REINDEX TABLE t ⟦CONCURRENTLY⟧

--! syntax error at or near "FORCE"
REINDEX TABLE t ⟦FORCE⟧

--! syntax error at or near ","
REINDEX TABLE t⟦,⟧ u

--! syntax error at or near "EXISTS"
REINDEX INDEX IF ⟦EXISTS⟧ i

--! syntax error at or near ")"
REINDEX (VERBOSE,⟦)⟧ TABLE t

--! syntax error at or near "'t'"
REINDEX TABLE ⟦'t'⟧

--! until 13
--! syntax error at or near "CONCURRENTLY"
REINDEX (⟦CONCURRENTLY⟧, TABLESPACE x, VERBOSE off) DATABASE d
