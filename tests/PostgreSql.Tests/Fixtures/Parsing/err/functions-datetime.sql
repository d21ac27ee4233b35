-- Manual, Date/Time Functions and Operators.

--! until 16
--! syntax error at or near "LOCAL"
SELECT a AT ⟦LOCAL⟧, (a AT LOCAL)::date

--! syntax error at or near "a"
SELECT extract(year ⟦a⟧)

--! syntax error at or near ","
SELECT extract(year⟦,⟧ a)

--! syntax error at or near "FROM"
SELECT extract(⟦FROM⟧ a)

--! since 14
--! syntax error at or near ")"
SELECT extract(⟦)⟧

--! syntax error at or near "."
SELECT extract(a⟦.⟧b FROM c)

--! syntax error at or near "1"
SELECT extract(⟦1⟧ FROM a)

--! syntax error at or near "("
SELECT current_date⟦(⟧)

--! syntax error at or near ")"
SELECT current_timestamp(⟦)⟧

--! syntax error at or near "x"
SELECT current_time(⟦x⟧)

--! syntax error at or near "-"
SELECT current_timestamp(⟦-⟧1)

--! syntax error at or near "."
SELECT localtime⟦.⟧a

--! until 16
--! syntax error at or near "LOCAL"
SELECT a AT ⟦LOCAL⟧ TIME

--! syntax error at or near "LOCAL"
SELECT a AT TIME ⟦LOCAL⟧

--! syntax error at or near "1"
SELECT a - interval ⟦1⟧ day

--! syntax error at or near "time"
SELECT extract(⟦time⟧ FROM a)

--! syntax error at or near "zone"
SELECT extract(⟦zone⟧ FROM a)

--! syntax error at or near "FROM"
SELECT extract(⟦FROM⟧ a)

--! syntax error at or near "1"
SELECT extract(⟦1⟧ FROM a)

--! syntax error at or near "."
SELECT extract(a⟦.⟧b FROM c)

--! until 13
--! syntax error at or near ","
SELECT extract(), extract(a⟦,⟧ b)

--! since 14
--! syntax error at or near ")"
SELECT extract(⟦)⟧, extract(a, b)

--! wrong number of parameters on left side of OVERLAPS expression
SELECT ⟦⟧ROW() OVERLAPS ROW()

--! wrong number of parameters on right side of OVERLAPS expression
SELECT ROW(a, b) OVERLAPS ⟦⟧ROW(c)
