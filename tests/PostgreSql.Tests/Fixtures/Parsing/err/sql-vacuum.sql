-- Manual, VACUUM.

--! until 17
--! syntax error at or near "ONLY"
VACUUM ⟦ONLY⟧ t, u *

--! syntax error at or near "FULL"
VACUUM ANALYZE ⟦FULL⟧ t

--! syntax error at or near ")"
VACUUM (⟦)⟧

--! until 17
--! syntax error at or near "ONLY"
VACUUM ⟦ONLY⟧ t

--! until 17
--! syntax error at or near "*"
VACUUM t ⟦*⟧

--! until 17
--! syntax error at or near "ONLY"
VACUUM (ANALYZE) ⟦ONLY⟧ s.t (a), u *

--! syntax error at or near "ANALYZE"
VACUUM ANALYZE ⟦ANALYZE⟧ t

--! syntax error at or near "FULL"
VACUUM FREEZE ⟦FULL⟧ t

--! syntax error at or near "FREEZE"
VACUUM VERBOSE ⟦FREEZE⟧

--! syntax error at or near ")"
VACUUM (FULL,⟦)⟧ t

--! syntax error at or near ")"
VACUUM t (⟦)⟧

--! syntax error at or near ")"
VACUUM t (a,⟦)⟧

--! syntax error at end of input
VACUUM t, ⟦⟧

--! syntax error at or near "TABLE"
VACUUM ⟦TABLE⟧ t

--! syntax error at or near "VERBOSE"
VACUUM FULL ANALYZE ⟦VERBOSE⟧ t

--! syntax error at or near "FREEZE"
VACUUM (FULL) ⟦FREEZE⟧ t

--! syntax error at or near "INTO"
VACUUM ⟦INTO⟧ 'x'

--! syntax error at or near "FULL"
VACUUM t ⟦FULL⟧

--! syntax error at or near "'t'"
VACUUM ⟦'t'⟧

--! syntax error at or near "ALL"
VACUUM ⟦ALL⟧

--! syntax error at or near "="
VACUUM (PARALLEL ⟦=⟧ 2) t
