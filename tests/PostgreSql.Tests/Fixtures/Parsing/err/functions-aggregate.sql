-- Manual, Aggregate Functions.

--! syntax error at or near "*"
SELECT count(DISTINCT ⟦*⟧)

--! syntax error at or near "b"
SELECT count(DISTINCT a, b) FILTER (⟦b⟧)

--! syntax error at or near "ORDER"
SELECT sum(a, ⟦ORDER⟧ BY b)

--! syntax error at or near "ORDER"
SELECT percentile_cont(0.5) WITHIN GROUP ⟦ORDER⟧ BY a

--! syntax error at or near ")"
SELECT grouping(⟦)⟧

--! syntax error at or near "*"
SELECT grouping(⟦*⟧)

--! syntax error at or near "DISTINCT"
SELECT grouping(⟦DISTINCT⟧ a)

--! syntax error at or near "some"
SELECT ⟦some⟧(a)

--! syntax error at or near "any"
SELECT ⟦any⟧(a)

--! syntax error at or near "FILTER"
SELECT count(a) FILTER (WHERE b) ⟦FILTER⟧ (WHERE c)

--! unterminated quoted string at or near "'x"
SELECT f(DISTINCT a) WITHIN GROUP (ORDER BY b) ⟦'x⟧

--! unterminated quoted string at or near "'x"
SELECT f(VARIADIC a) WITHIN GROUP (ORDER BY b) FILTER (WHERE c) ⟦'x⟧

--! cannot use VARIADIC with WITHIN GROUP
SELECT f(VARIADIC a) ⟦⟧WITHIN GROUP (ORDER BY b) OVER w 'x
