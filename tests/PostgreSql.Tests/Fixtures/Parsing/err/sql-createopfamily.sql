-- Manual, CREATE OPERATOR FAMILY.

--! syntax error at end of input
CREATE OPERATOR FAMILY f⟦⟧

--! syntax error at end of input
CREATE OPERATOR FAMILY f USING⟦⟧

--! syntax error at or near "AS"
CREATE OPERATOR FAMILY f USING btree ⟦AS⟧ OPERATOR 1 <

--! syntax error at or near "NOT"
CREATE OPERATOR FAMILY IF ⟦NOT⟧ EXISTS f USING btree
