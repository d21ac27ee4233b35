-- Manual, SELECT INTO.

--! syntax error at end of input
SELECT 1 INTO⟦⟧

--! syntax error at end of input
SELECT 1 INTO TABLE⟦⟧

--! syntax error at or near ","
SELECT 1 INTO t⟦,⟧ u

--! syntax error at or near "@"
SELECT 1 INTO ⟦@⟧x

--! syntax error at or near "t"
SELECT 1 INTO LOCAL ⟦t⟧

--! syntax error at end of input
SELECT 1 INTO LOCAL TEMP⟦⟧

--! syntax error at or near "INTO"
SELECT 1 FROM u ⟦INTO⟧ t

--! syntax error at or near "("
SELECT 1 INTO t ⟦(⟧a)

--! syntax error at or near "INTO"
SELECT 1 INTO t ⟦INTO⟧ u

--! syntax error at or near "x"
SELECT 1 INTO STRICT ⟦x⟧ FROM t

--! syntax error at or near "'x'"
SELECT 1 INTO OUTFILE ⟦'x'⟧

--! syntax error at or near "TABLE"
SELECT a INTO LOCAL ⟦TABLE⟧ t FROM u

--! syntax error at or near "t"
SELECT a INTO LOCAL ⟦t⟧ FROM u
