-- Manual, Dependency Tracking.

--! syntax error at or near "FORCE"
DROP TABLE p ⟦FORCE⟧
