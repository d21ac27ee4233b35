-- Manual, DISCARD.

--! syntax error at end of input
DISCARD⟦⟧

--! syntax error at or near "CACHE"
DISCARD ⟦CACHE⟧

--! syntax error at or near ","
DISCARD ALL⟦,⟧ PLANS

--! syntax error at or near "TABLES"
DISCARD ⟦TABLES⟧

--! syntax error at or near "PLAN"
DISCARD ⟦PLAN⟧

--! syntax error at or near "TABLES"
DISCARD TEMP ⟦TABLES⟧

--! syntax error at or near "PLANS"
DISCARD ALL ⟦PLANS⟧
