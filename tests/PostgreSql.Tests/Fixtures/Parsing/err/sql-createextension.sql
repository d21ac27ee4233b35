-- Manual, CREATE EXTENSION.

--! 0A000
--! CREATE EXTENSION ... FROM is no longer supported
CREATE EXTENSION e ⟦⟧FROM '1.0'

--! syntax error at or near "1.0"
CREATE EXTENSION e VERSION ⟦1.0⟧

--! syntax error at end of input
CREATE EXTENSION⟦⟧

--! syntax error at or near "."
CREATE EXTENSION s⟦.⟧e

--! syntax error at or near "'e'"
CREATE EXTENSION ⟦'e'⟧

--! syntax error at or near "-"
CREATE EXTENSION uuid⟦-⟧ossp

--! syntax error at end of input
CREATE EXTENSION e VERSION⟦⟧

--! syntax error at end of input
CREATE EXTENSION e SCHEMA⟦⟧

--! syntax error at or near "IF"
CREATE EXTENSION e ⟦IF⟧ NOT EXISTS

--! syntax error at end of input
CREATE EXTENSION e FROM⟦⟧

--! 0A000
--! CREATE EXTENSION ... FROM is no longer supported
CREATE EXTENSION e ⟦⟧FROM unpackaged

--! 0A000
--! CREATE EXTENSION ... FROM is no longer supported
CREATE EXTENSION e ⟦⟧FROM 'x'

--! syntax error at or near "1"
CREATE EXTENSION e FROM ⟦1⟧

--! syntax error at or near ","
CREATE EXTENSION e⟦,⟧ f

--! syntax error at or near "EXTENSION"
CREATE OR REPLACE ⟦EXTENSION⟧ e

--! syntax error at or near "RESTRICT"
CREATE EXTENSION e ⟦RESTRICT⟧

--! syntax error at or near "time"
CREATE EXTENSION e WITH ⟦time⟧

--! syntax error at or near "ordinality"
CREATE EXTENSION e WITH ⟦ordinality⟧
