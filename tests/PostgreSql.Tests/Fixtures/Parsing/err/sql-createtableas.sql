-- Manual, CREATE TABLE AS.

--! syntax error at or near "AS"
CREATE TABLE t (a int) ⟦AS⟧ SELECT 1

--! syntax error at or near "INSERT"
CREATE TABLE t AS ⟦INSERT⟧ INTO u VALUES (1)

--! syntax error at end of input
CREATE TABLE t AS SELECT 1 WITH⟦⟧

--! syntax error at end of input
CREATE TABLE t AS SELECT 1 WITH NO⟦⟧

--! syntax error at end of input
CREATE TABLE t AS⟦⟧

--! syntax error at or near "u"
CREATE TABLE t AS ⟦u⟧

--! syntax error at or near "NO"
CREATE TABLE t AS SELECT 1 WITH DATA ⟦NO⟧

--! until 13
--! syntax error at or near "NO"
CREATE TABLE t AS SELECT 1 ⟦NO⟧ DATA

--! since 14
--! syntax error at or near "DATA"
CREATE TABLE t AS SELECT 1 NO ⟦DATA⟧

--! syntax error at or near "AS"
CREATE TABLE t () ⟦AS⟧ SELECT 1

--! syntax error at or near "INSERT"
CREATE TABLE t AS ⟦INSERT⟧ INTO u VALUES (1) RETURNING *

--! syntax error at or near "SELECT"
CREATE TABLE t ⟦SELECT⟧ 1

--! until 13
--! syntax error at or near "TABLESPACE"
CREATE TABLE t AS SELECT 1 ⟦TABLESPACE⟧ ts

--! since 14
--! syntax error at or near "ts"
CREATE TABLE t AS SELECT 1 TABLESPACE ⟦ts⟧

--! syntax error at or near "INHERITS"
CREATE TABLE t (a) ⟦INHERITS⟧ (u) AS SELECT 1

--! syntax error at or near "BY"
CREATE TABLE t PARTITION ⟦BY⟧ LIST (a) AS SELECT 1
