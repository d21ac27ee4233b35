-- Manual, CHECKPOINT.

--! syntax error at or near "("
CHECKPOINT ⟦(⟧MODE FAST)

--! syntax error at or near "("
CHECKPOINT ⟦(⟧FLUSH_UNLOGGED)

--! syntax error at or near "NOW"
CHECKPOINT ⟦NOW⟧

--! syntax error at or near "t"
CHECKPOINT ⟦t⟧

--! syntax error at or near "1"
CHECKPOINT ⟦1⟧
