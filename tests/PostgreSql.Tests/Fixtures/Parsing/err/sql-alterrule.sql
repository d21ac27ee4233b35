-- Manual, ALTER RULE.

--! syntax error at or near "RENAME"
ALTER RULE r ⟦RENAME⟧ TO q

--! syntax error at end of input
ALTER RULE r ON t⟦⟧

--! syntax error at or near "q"
ALTER RULE r ON t RENAME ⟦q⟧

--! syntax error at or near "EXISTS"
ALTER RULE IF ⟦EXISTS⟧ r ON t RENAME TO q

--! syntax error at or near "DISABLE"
ALTER RULE r ON t ⟦DISABLE⟧

--! syntax error at or near "TO"
ALTER RULE r ON s.t [ ⟦TO⟧ x

--! syntax error at or near "RENAME"
ALTER RULE r ON s.t[1] ⟦RENAME⟧ TO x

--! syntax error at or near "RENAME"
ALTER RULE r ON s.* ⟦RENAME⟧ TO x

--! improper qualified name (too many dotted names): s.t.u.v
ALTER RULE r ON ⟦⟧s.t.u.v RENAME TO x

--! syntax error at end of input
ALTER RULE r ON s.t [⟦⟧
