-- Manual, DROP POLICY.

--! syntax error at end of input
DROP POLICY p⟦⟧

--! syntax error at end of input
DROP POLICY p ON⟦⟧

--! syntax error at or near ","
DROP POLICY p⟦,⟧ q ON t

--! syntax error at or near ","
DROP POLICY p ON t⟦,⟧ u

--! syntax error at or near "."
DROP POLICY t⟦.⟧p
