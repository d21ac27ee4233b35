-- Manual, CREATE COLLATION.

--! syntax error at end of input
CREATE COLLATION c⟦⟧

--! syntax error at or near ")"
CREATE COLLATION c (⟦)⟧

--! syntax error at end of input
CREATE COLLATION c FROM⟦⟧

--! syntax error at or near "'C'"
CREATE COLLATION c FROM ⟦'C'⟧

--! syntax error at or near "LOCALE"
CREATE COLLATION c ⟦LOCALE⟧ = 'de'

--! syntax error at or near "'de'"
CREATE COLLATION c (LOCALE ⟦'de'⟧)

--! syntax error at or near "FROM"
CREATE COLLATION c (LOCALE = 'de') ⟦FROM⟧ x

--! syntax error at or near "("
CREATE COLLATION c FROM x ⟦(⟧LOCALE = 'de')

--! syntax error at or near "COLLATION"
CREATE OR REPLACE ⟦COLLATION⟧ c FROM x

--! syntax error at or near "EXISTS"
CREATE COLLATION IF ⟦EXISTS⟧ c FROM x
