-- Manual, CLUSTER.

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧VERBOSE) t USING i

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧VERBOSE off)

--! since 14 until 16
--! syntax error at end of input
CLUSTER (VERBOSE off)⟦⟧

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧VERBOSE)

--! since 14 until 16
--! syntax error at end of input
CLUSTER (VERBOSE)⟦⟧

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧VERBOSE) t

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧VERBOSE true) t USING i

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧VERBOSE false)

--! since 14 until 16
--! syntax error at end of input
CLUSTER (VERBOSE false)⟦⟧

--! syntax error at end of input
CLUSTER t USING⟦⟧

--! syntax error at or near "."
CLUSTER t USING s⟦.⟧i

--! syntax error at end of input
CLUSTER t ON⟦⟧

--! syntax error at or near ","
CLUSTER t⟦,⟧ u

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧)

--! since 14
--! syntax error at or near ")"
CLUSTER (⟦)⟧

--! until 13
--! syntax error at or near "("
CLUSTER ⟦(⟧VERBOSE) i ON t

--! since 14
--! syntax error at or near "ON"
CLUSTER (VERBOSE) i ⟦ON⟧ t

--! syntax error at or near "TABLE"
CLUSTER ⟦TABLE⟧ t

--! syntax error at or near "USING"
CLUSTER ⟦USING⟧ i

--! syntax error at or near "VERBOSE"
CLUSTER t ⟦VERBOSE⟧

--! syntax error at or near "."
CLUSTER verbose⟦.⟧t
