-- Manual, CREATE OPERATOR CLASS.

--! since 18
--! syntax error at or near "RECHECK"
CREATE OPERATOR CLASS c FOR TYPE int4 USING gist AS OPERATOR 1 && ⟦RECHECK⟧, OPERATOR 2 @> (int4, int8) FOR SEARCH RECHECK

--! syntax error at end of input
CREATE OPERATOR CLASS c FOR TYPE int USING btree⟦⟧

--! since 18
--! syntax error at or near "RECHECK"
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS OPERATOR 1 < ⟦RECHECK⟧

--! syntax error at end of input
CREATE OPERATOR CLASS o FOR TYPE t USING btree⟦⟧

--! syntax error at end of input
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS⟦⟧

--! syntax error at or near "t"
CREATE OPERATOR CLASS o FOR ⟦t⟧ USING btree AS OPERATOR 1 <

--! syntax error at or near "TYPE"
CREATE OPERATOR CLASS o DEFAULT ⟦TYPE⟧ t USING btree AS OPERATOR 1 <

--! syntax error at or near "AS"
CREATE OPERATOR CLASS o FOR TYPE t ⟦AS⟧ OPERATOR 1 <

--! syntax error at or near "<"
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS OPERATOR ⟦<⟧

--! syntax error at end of input
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS OPERATOR 1⟦⟧

--! missing argument
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS OPERATOR 1 < (t⟦⟧)

--! syntax error at or near "f"
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS FUNCTION ⟦f⟧(t)

--! syntax error at end of input
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS FUNCTION 1⟦⟧

--! syntax error at end of input
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS OPERATOR 1 < FOR⟦⟧

--! syntax error at or near "g"
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS OPERATOR 1 < FOR ORDER ⟦g⟧

--! syntax error at end of input
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS STORAGE⟦⟧

--! syntax error at or near "x"
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS OPERATOR ⟦x⟧ <

--! syntax error at end of input
CREATE OPERATOR CLASS o FOR TYPE t USING btree AS OPERATOR 1 <, ⟦⟧

--! syntax error at or near "OPERATOR"
CREATE OR REPLACE ⟦OPERATOR⟧ CLASS o FOR TYPE t USING btree AS OPERATOR 1 <
