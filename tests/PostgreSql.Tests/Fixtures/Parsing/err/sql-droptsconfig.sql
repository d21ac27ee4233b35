-- Manual, DROP TEXT SEARCH CONFIGURATION.

--! syntax error at end of input
DROP TEXT SEARCH CONFIGURATION⟦⟧

--! syntax error at or near "c"
DROP TEXT SEARCH ⟦c⟧
