-- Manual, DROP TRIGGER.

--! syntax error at end of input
DROP TRIGGER g⟦⟧

--! syntax error at or near ","
DROP TRIGGER g⟦,⟧ h ON t

--! syntax error at or near "."
DROP TRIGGER s⟦.⟧g ON t

--! syntax error at or near "."
DROP TRIGGER t⟦.⟧g
