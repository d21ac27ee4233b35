-- Manual, DROP SUBSCRIPTION.

--! syntax error at end of input
DROP SUBSCRIPTION⟦⟧

--! syntax error at or near ","
DROP SUBSCRIPTION a⟦,⟧ b

--! syntax error at or near "."
DROP SUBSCRIPTION a⟦.⟧s
