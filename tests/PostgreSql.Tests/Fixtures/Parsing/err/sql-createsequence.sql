-- Manual, CREATE SEQUENCE.

--! until 14
--! syntax error at or near "LOGGED"
CREATE SEQUENCE s ⟦LOGGED⟧

--! syntax error at end of input
CREATE SEQUENCE s START⟦⟧

--! syntax error at or near "'x'"
CREATE SEQUENCE s CACHE ⟦'x'⟧

--! syntax error at end of input
CREATE SEQUENCE⟦⟧

--! syntax error at end of input
CREATE SEQUENCE s NO⟦⟧

--! syntax error at or near "CACHE"
CREATE SEQUENCE s NO ⟦CACHE⟧

--! syntax error at or near "NOCYCLE"
CREATE SEQUENCE s ⟦NOCYCLE⟧

--! syntax error at or near "x"
CREATE SEQUENCE s INCREMENT BY ⟦x⟧

--! syntax error at or near "'1'"
CREATE SEQUENCE s INCREMENT BY ⟦'1'⟧

--! syntax error at or near "$1"
CREATE SEQUENCE s INCREMENT BY ⟦$1⟧

--! syntax error at end of input
CREATE SEQUENCE s MINVALUE⟦⟧

--! syntax error at or near "t"
CREATE SEQUENCE s OWNED ⟦t⟧.c

--! syntax error at end of input
CREATE SEQUENCE s OWNED BY⟦⟧

--! syntax error at end of input
CREATE SEQUENCE s AS⟦⟧

--! syntax error at or near ","
CREATE SEQUENCE s⟦,⟧ t

--! syntax error at or near "="
CREATE SEQUENCE s START ⟦=⟧ 1

--! syntax error at or near "SEQUENCE"
CREATE OR REPLACE ⟦SEQUENCE⟧ s

--! syntax error at or near "("
CREATE SEQUENCE s START WITH ⟦(⟧1)

--! syntax error at or near "INHERIT"
CREATE SEQUENCE s NO ⟦INHERIT⟧ p

--! syntax error at or near "INHERIT"
CREATE SEQUENCE s INCREMENT 1 NO ⟦INHERIT⟧ p
