-- Manual, ANALYZE.

--! syntax error at or near "("
ANALYZE VERBOSE ⟦(⟧a) t

--! until 17
--! syntax error at or near "ONLY"
ANALYZE ⟦ONLY⟧ t

--! until 17
--! syntax error at or near "ONLY"
ANALYZE VERBOSE ⟦ONLY⟧ t (a)

--! syntax error at or near "verbose"
ANALYZE verbose ⟦verbose⟧

--! syntax error at or near "("
ANALYZE t (a) ⟦(⟧b)

--! syntax error at or near ")"
ANALYZE (⟦)⟧

--! syntax error at or near ")"
ANALYZE t (⟦)⟧

--! syntax error at end of input
ANALYZE t,⟦⟧

--! syntax error at or near "TABLE"
ANALYZE ⟦TABLE⟧ t

--! syntax error at or near "FULL"
ANALYZE ⟦FULL⟧ t

--! syntax error at or near "COMPUTE"
ANALYZE t ⟦COMPUTE⟧ STATISTICS

--! syntax error at or near "VERBOSE"
ANALYZE (VERBOSE) ⟦VERBOSE⟧ t

--! syntax error at or near "("
ANALYZE VERBOSE ⟦(⟧SKIP_LOCKED) t

--! syntax error at or near "'t'"
ANALYZE ⟦'t'⟧

--! syntax error at or near "a"
ANALYZE t ⟦a⟧
