-- Manual, Date/Time Types.

--! syntax error at or near "to"
SELECT interval '1' month ⟦to⟧ day

--! syntax error at or near "day"
SELECT interval '1' year to ⟦day⟧

--! syntax error at or near "year"
SELECT interval '1' day to ⟦year⟧

--! syntax error at or near "x"
SELECT interval '1' hour to second(⟦x⟧)

--! syntax error at end of input
SELECT interval(1)⟦⟧

--! syntax error at or near "$1"
SELECT interval ⟦$1⟧

--! syntax error at or near "second"
SELECT interval(3) '1' ⟦second⟧

--! syntax error at or near "to"
SELECT interval '1' month ⟦to⟧ year

--! syntax error at end of input
SELECT interval '1' day to⟦⟧

--! syntax error at or near "to"
SELECT interval '1' second ⟦to⟧ minute

--! syntax error at or near "("
SELECT interval '1' day⟦(⟧3)

--! syntax error at or near "1"
SELECT interval ⟦1⟧

--! syntax error at or near ")"
SELECT interval(⟦)⟧ '1'

--! syntax error at or near "5"
SELECT date ⟦5⟧

--! syntax error at end of input
SELECT time with time zone⟦⟧

--! syntax error at or near "with"
SELECT time ⟦with⟧ zone '1:00'

--! syntax error at or near "with"
SELECT timestamp ⟦with⟧ timezone '1'

--! syntax error at or near "x"
SELECT timestamp (⟦x⟧) '1'

--! syntax error at or near ","
SELECT timestamp(3⟦,⟧ 4) '1'
