-- Manual, Window Functions.

--! syntax error at or near "a"
SELECT count(*) FILTER (⟦a⟧)

--! syntax error at or near "a"
SELECT count(*) FILTER ⟦a⟧

--! syntax error at or near "1"
SELECT count(*) OVER ⟦1⟧

--! syntax error at or near "a"
SELECT count(*) OVER (ORDER ⟦a⟧)

--! syntax error at or near ")"
SELECT count(*) OVER (ROWS 1⟦)⟧

--! 42P20
--! frame start cannot be UNBOUNDED FOLLOWING
SELECT sum(a) OVER (ROWS ⟦⟧UNBOUNDED FOLLOWING)

--! 42P20
--! frame starting from following row cannot end with current row
SELECT sum(a) OVER (ROWS ⟦⟧1 FOLLOWING)

--! 42P20
--! frame start cannot be UNBOUNDED FOLLOWING
SELECT sum(a) OVER (ROWS BETWEEN ⟦⟧UNBOUNDED FOLLOWING AND CURRENT ROW)

--! 42P20
--! frame end cannot be UNBOUNDED PRECEDING
SELECT sum(a) OVER (ROWS BETWEEN 1 PRECEDING AND ⟦⟧UNBOUNDED PRECEDING)

--! 42P20
--! frame starting from current row cannot have preceding rows
SELECT sum(a) OVER (ROWS BETWEEN CURRENT ROW AND ⟦⟧1 PRECEDING)

--! 42P20
--! frame starting from following row cannot have preceding rows
SELECT sum(a) OVER (ROWS BETWEEN 1 FOLLOWING AND ⟦⟧CURRENT ROW)

--! syntax error at or near "NOTHING"
SELECT sum(a) OVER (ROWS 1 PRECEDING EXCLUDE ⟦NOTHING⟧)

--! cannot use multiple ORDER BY clauses with WITHIN GROUP
SELECT f(a ORDER BY a) ⟦⟧WITHIN GROUP (ORDER BY b)

--! cannot use DISTINCT with WITHIN GROUP
SELECT f(DISTINCT a) ⟦⟧WITHIN GROUP (ORDER BY b)

--! cannot use VARIADIC with WITHIN GROUP
SELECT f(VARIADIC a) ⟦⟧WITHIN GROUP (ORDER BY b)

--! syntax error at or near "b"
SELECT f(a) WITHIN GROUP (⟦b⟧)

--! syntax error at or near "NULLS"
SELECT lag(a) RESPECT ⟦NULLS⟧ OVER w

--! syntax error at or near "NULLS"
SELECT lag(a) OVER w IGNORE ⟦NULLS⟧

--! syntax error at or near "w"
SELECT nth_value(a, 2) FROM FIRST OVER ⟦w⟧ FROM t

--! syntax error at or near ","
SELECT lag(a) OVER (w⟦,⟧ x) FROM t

--! syntax error at or near ")"
SELECT lag(a) OVER (PARTITION BY⟦)⟧ FROM t

--! syntax error at or near ")"
SELECT lag(a) OVER (ROWS BETWEEN 1 AND 2⟦)⟧ FROM t

--! syntax error at or near ")"
SELECT f() OVER (RANGE BETWEEN PRECEDING⟦)⟧

--! syntax error at or near ")"
SELECT f() OVER (RANGE between + 1 PRECEDING⟦)⟧

--! syntax error at or near "BETWEEN"
SELECT f() OVER (RANGE BETWEEN ⟦BETWEEN⟧ 1 AND 2 PRECEDING)

--! syntax error at or near "LIKE"
SELECT f() OVER (RANGE BETWEEN ⟦LIKE⟧ 'x' PRECEDING)

--! syntax error at or near "NOT"
SELECT f() OVER (RANGE BETWEEN ⟦NOT⟧ IN (1) PRECEDING)

--! syntax error at or near ")"
SELECT f() OVER (RANGE BETWEEN AND 1⟦)⟧

--! syntax error at or near "current"
SELECT f() OVER (range range ⟦current⟧.a PRECEDING)

--! syntax error at or near ")"
SELECT f() OVER (partition⟦)⟧

--! syntax error at or near "ORDER"
SELECT f() OVER (rows ⟦ORDER⟧ BY a)

--! syntax error at end of input
SELECT f(1) OVER⟦⟧

--! syntax error at or near "a"
SELECT f(1) OVER (PARTITION ⟦a⟧)

--! syntax error at or near "a"
SELECT f(1) OVER (ORDER ⟦a⟧)

--! syntax error at or near ")"
SELECT f(1) OVER (ROWS⟦)⟧

--! syntax error at or near ")"
SELECT f(1) OVER (ROWS 1⟦)⟧

--! 42P20
--! frame starting from following row cannot end with current row
SELECT f(1) OVER (ROWS ⟦⟧1 FOLLOWING)

--! 42P20
--! frame start cannot be UNBOUNDED FOLLOWING
SELECT f(1) OVER (ROWS ⟦⟧UNBOUNDED FOLLOWING)

--! syntax error at or near ")"
SELECT f(1) OVER (ROWS BETWEEN 1 PRECEDING⟦)⟧

--! 42P20
--! frame start cannot be UNBOUNDED FOLLOWING
SELECT f(1) OVER (ROWS BETWEEN ⟦⟧UNBOUNDED FOLLOWING AND CURRENT ROW)

--! 42P20
--! frame starting from current row cannot have preceding rows
SELECT f(1) OVER (ROWS BETWEEN CURRENT ROW AND ⟦⟧1 PRECEDING)

--! 42P20
--! frame starting from following row cannot have preceding rows
SELECT f(1) OVER (ROWS BETWEEN 1 FOLLOWING AND ⟦⟧CURRENT ROW)

--! 42P20
--! frame end cannot be UNBOUNDED PRECEDING
SELECT f(1) OVER (ROWS BETWEEN CURRENT ROW AND ⟦⟧UNBOUNDED PRECEDING)

--! syntax error at or near ")"
SELECT f(1) OVER (ROWS 1 PRECEDING EXCLUDE⟦)⟧

--! syntax error at or near "PARTITION"
SELECT f(1) OVER (ORDER BY a ⟦PARTITION⟧ BY b)

--! syntax error at or near "1"
SELECT f(1) OVER (⟦1⟧)

--! syntax error at or near "."
SELECT f(1) OVER w⟦.⟧x

--! syntax error at or near "FILTER"
SELECT f(1) OVER () ⟦FILTER⟧ (WHERE a)

--! syntax error at or near "NULLS"
SELECT f(a) IGNORE ⟦NULLS⟧ OVER ()

--! syntax error at or near "OVERLAPS"
SELECT a ⟦OVERLAPS⟧ b

--! syntax error at or near "c"
SELECT (a, b) OVERLAPS ⟦c⟧

--! wrong number of parameters on left side of OVERLAPS expression
SELECT ⟦⟧(a, b, c) OVERLAPS (d, e)

--! wrong number of parameters on left side of OVERLAPS expression
SELECT ⟦⟧ROW(a) OVERLAPS ROW(b)
