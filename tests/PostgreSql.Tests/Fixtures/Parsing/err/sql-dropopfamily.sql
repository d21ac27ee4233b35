-- Manual, DROP OPERATOR FAMILY.

--! syntax error at end of input
DROP OPERATOR FAMILY f⟦⟧

--! syntax error at end of input
DROP OPERATOR FAMILY f USING⟦⟧

--! syntax error at or near ","
DROP OPERATOR FAMILY f⟦,⟧ g USING btree
