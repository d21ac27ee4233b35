-- Manual, CREATE TABLESPACE.

--! syntax error at end of input
CREATE TABLESPACE t⟦⟧

--! syntax error at end of input
CREATE TABLESPACE t LOCATION⟦⟧

--! syntax error at or near "x"
CREATE TABLESPACE t LOCATION ⟦x⟧

--! syntax error at or near "OWNER"
CREATE TABLESPACE t LOCATION '/x' ⟦OWNER⟧ o

--! syntax error at or near "'/x'"
CREATE TABLESPACE t OWNER LOCATION ⟦'/x'⟧

--! syntax error at or near ")"
CREATE TABLESPACE t LOCATION '/x' WITH (⟦)⟧

--! syntax error at or near "."
CREATE TABLESPACE a⟦.⟧t LOCATION '/x'

--! syntax error at or near "NOT"
CREATE TABLESPACE IF ⟦NOT⟧ EXISTS t LOCATION '/x'
