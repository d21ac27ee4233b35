-- Manual, ALTER OPERATOR FAMILY.

--! syntax error at end of input
ALTER OPERATOR FAMILY f USING btree⟦⟧

--! syntax error at end of input
ALTER OPERATOR FAMILY f USING btree ADD⟦⟧

--! syntax error at or near "ADD"
ALTER OPERATOR FAMILY f ⟦ADD⟧ OPERATOR 1 < (int, int)

--! syntax error at end of input
ALTER OPERATOR FAMILY f USING btree DROP OPERATOR 1⟦⟧

--! syntax error at or near "<"
ALTER OPERATOR FAMILY f USING btree DROP OPERATOR 1 ⟦<⟧ (int, int)

--! syntax error at or near "f"
ALTER OPERATOR FAMILY f USING btree DROP FUNCTION 1 ⟦f⟧(int)

--! syntax error at or near ")"
ALTER OPERATOR FAMILY f USING btree DROP OPERATOR 1 (⟦)⟧

--! syntax error at or near "STORAGE"
ALTER OPERATOR FAMILY f USING btree DROP ⟦STORAGE⟧ t

--! syntax error at or near "RENAME"
ALTER OPERATOR FAMILY f USING btree ADD OPERATOR 1 < (int, int) ⟦RENAME⟧ TO g
