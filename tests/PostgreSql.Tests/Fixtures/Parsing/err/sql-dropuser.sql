-- Manual, DROP USER.

--! syntax error at or near "CASCADE"
DROP USER u ⟦CASCADE⟧

--! syntax error at end of input
DROP USER⟦⟧

--! syntax error at or near "'u'"
DROP USER ⟦'u'⟧@'h'
