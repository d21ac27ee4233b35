-- Manual, CREATE CAST.

--! syntax error at end of input
CREATE CAST (int AS text)⟦⟧

--! syntax error at or near "EXPLICIT"
CREATE CAST (int AS text) WITH FUNCTION f(int) AS ⟦EXPLICIT⟧

--! syntax error at end of input
CREATE CAST (a AS b)⟦⟧

--! syntax error at or near "a"
CREATE CAST ⟦a⟧ AS b WITH INOUT

--! syntax error at or near ","
CREATE CAST (a⟦,⟧ b) WITH INOUT

--! syntax error at end of input
CREATE CAST (a AS b) WITH FUNCTION⟦⟧

--! syntax error at end of input
CREATE CAST (a AS b) WITH⟦⟧

--! syntax error at end of input
CREATE CAST (a AS b) WITHOUT⟦⟧

--! syntax error at or near "INOUT"
CREATE CAST (a AS b) WITHOUT ⟦INOUT⟧

--! syntax error at end of input
CREATE CAST (a AS b) WITH INOUT AS⟦⟧

--! syntax error at or near "EXPLICIT"
CREATE CAST (a AS b) WITH INOUT AS ⟦EXPLICIT⟧

--! syntax error at or near "IMPLICIT"
CREATE CAST (a AS b) WITH INOUT ⟦IMPLICIT⟧

--! syntax error at or near "AS"
CREATE CAST (a AS b) ⟦AS⟧ IMPLICIT WITH INOUT

--! syntax error at or near "CAST"
CREATE OR REPLACE ⟦CAST⟧ (a AS b) WITH INOUT

--! syntax error at or near "USING"
CREATE CAST (a AS b) ⟦USING⟧ f
