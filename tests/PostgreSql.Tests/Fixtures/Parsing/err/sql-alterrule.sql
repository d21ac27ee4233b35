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
