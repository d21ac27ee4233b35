-- Manual, Sequence Manipulation Functions.

--! syntax error at or near "s"
SELECT nextval for ⟦s⟧

--! until 13
--! syntax error at or near "VALUE"
SELECT NEXT ⟦VALUE⟧ FOR s

--! since 14
--! syntax error at or near "s"
SELECT NEXT VALUE FOR ⟦s⟧
