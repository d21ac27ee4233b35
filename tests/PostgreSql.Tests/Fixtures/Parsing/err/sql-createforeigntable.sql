-- Manual, CREATE FOREIGN TABLE.

--! syntax error at end of input
CREATE FOREIGN TABLE t (a int)⟦⟧

--! syntax error at or near "SERVER"
CREATE FOREIGN TABLE t ⟦SERVER⟧ s

--! syntax error at or near ")"
CREATE FOREIGN TABLE t (a int) SERVER s OPTIONS (⟦)⟧

--! syntax error at or near "="
CREATE FOREIGN TABLE t (a int) SERVER s OPTIONS (a ⟦=⟧ 'b')

--! syntax error at or near "OPTIONS"
CREATE FOREIGN TABLE t (a int OPTIONS (x 'y') ⟦OPTIONS⟧ (z 'w')) SERVER s

--! syntax error at or near "OPTIONS"
CREATE FOREIGN TABLE t (a int) ⟦OPTIONS⟧ (a 'b')

--! syntax error at or near "WITH"
CREATE FOREIGN TABLE t (a int) SERVER s ⟦WITH⟧ (a = 1)

--! syntax error at or near ")"
CREATE FOREIGN TABLE t (a int OPTIONS (⟦)⟧) SERVER s

--! syntax error at or near "TABLESPACE"
CREATE FOREIGN TABLE t (a int) SERVER s ⟦TABLESPACE⟧ x

--! syntax error at or near "OPTIONS"
CREATE FOREIGN TABLE t (a int) ⟦OPTIONS⟧ (a 'b') SERVER s

--! syntax error at or near "'s'"
CREATE FOREIGN TABLE t (a int) SERVER ⟦'s'⟧

--! syntax error at or near "PARTITION"
CREATE FOREIGN TABLE t (a int) ⟦PARTITION⟧ BY LIST (a) SERVER s

--! syntax error at or near "SERVER"
CREATE FOREIGN TABLE t PARTITION OF p ⟦SERVER⟧ s

--! syntax error at or near "AS"
CREATE FOREIGN TABLE t ⟦AS⟧ SELECT 1

--! syntax error at or near "FOREIGN"
CREATE TEMP ⟦FOREIGN⟧ TABLE t (a int) SERVER s

--! syntax error at or near "FOREIGN"
CREATE OR REPLACE ⟦FOREIGN⟧ TABLE t (a int) SERVER s
