-- Manual, DROP OPERATOR CLASS.

--! syntax error at end of input
DROP OPERATOR CLASS o⟦⟧

--! syntax error at or near ","
DROP OPERATOR CLASS o⟦,⟧ p USING btree

--! syntax error at end of input
DROP OPERATOR CLASS o USING⟦⟧

--! syntax error at or near "USING"
DROP OPERATOR CLASS ⟦USING⟧ btree
