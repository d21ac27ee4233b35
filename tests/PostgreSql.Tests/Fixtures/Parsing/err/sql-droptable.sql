-- Manual, DROP TABLE.

--! syntax error at end of input
DROP TABLE⟦⟧

--! syntax error at or near "b"
DROP TABLE a ⟦b⟧

--! syntax error at end of input
DROP TABLE a,⟦⟧

--! syntax error at or near "NOT"
DROP TABLE IF ⟦NOT⟧ EXISTS a

--! syntax error at end of input
DROP TABLE t,⟦⟧

--! syntax error at or near "u"
DROP TABLE t ⟦u⟧

--! syntax error at or near "ONLY"
DROP TABLE ⟦ONLY⟧ t

--! syntax error at or near "EXIST"
DROP TABLE IF ⟦EXIST⟧ t

--! syntax error at or near "IF"
DROP TABLE t ⟦IF⟧ EXISTS

--! syntax error at or near "CONSTRAINTS"
DROP TABLE t CASCADE ⟦CONSTRAINTS⟧

--! syntax error at or near "TEMPORARY"
DROP ⟦TEMPORARY⟧ TABLE t

--! syntax error at or near "'t'"
DROP TABLE ⟦'t'⟧

--! syntax error at or near "TABLES"
DROP ⟦TABLES⟧ t
