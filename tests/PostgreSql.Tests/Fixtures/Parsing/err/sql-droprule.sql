-- Manual, DROP RULE.

--! syntax error at end of input
DROP RULE r⟦⟧

--! syntax error at or near "."
DROP RULE t⟦.⟧r

--! syntax error at or near ","
DROP RULE r⟦,⟧ q ON t

--! syntax error at end of input
DROP RULE r ON⟦⟧
