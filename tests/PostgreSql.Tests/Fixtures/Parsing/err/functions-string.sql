-- Manual, String Functions and Operators.

--! until 13
--! syntax error at or near "'x'"
SELECT substring(a SIMILAR ⟦'x'⟧ ESCAPE '#'), substring(a || b SIMILAR c ESCAPE '#'), substring(), overlay(a, b, 1), overlay(string => a, b) FROM t;

--! until 13
--! syntax error at or near "=>"
SELECT substring(a FROM 1 FOR 2), substring(a FOR 2 FROM 1), substring(a FOR 2), substring(a FROM 'x'), substring(a FROM 'x' FOR '#'), substring(a, 1, 2), substring(a, 1), substring(string ⟦=>⟧ a)

--! until 13
--! syntax error at or near "b"
SELECT substring(a SIMILAR ⟦b⟧ ESCAPE c)

--! until 13
--! syntax error at or near ","
SELECT overlay(a⟦,⟧ b, 1, 2), collation for (a), a COLLATE "C"

--! syntax error at or near "FROM"
SELECT substring(⟦FROM⟧ 1)

--! syntax error at or near ")"
SELECT substring(a FROM⟦)⟧

--! syntax error at or near ")"
SELECT substring(a FROM 1 FOR⟦)⟧

--! syntax error at or near "FROM"
SELECT substring(a FROM 1 ⟦FROM⟧ 2)

--! until 13
--! syntax error at or near "b"
SELECT substring(a SIMILAR ⟦b⟧)

--! since 14
--! syntax error at or near ")"
SELECT substring(a SIMILAR b⟦)⟧

--! syntax error at or near "b"
SELECT substring(a IN ⟦b⟧)

--! since 14
--! syntax error at or near ")"
SELECT position(⟦)⟧

--! syntax error at or near ")"
SELECT position(a⟦)⟧

--! syntax error at or near ","
SELECT position(a⟦,⟧ b)

--! syntax error at or near ")"
SELECT position(a IN⟦)⟧

--! syntax error at or near "IN"
SELECT position(a IN b ⟦IN⟧ c)

--! until 13
--! syntax error at or near ")"
SELECT overlay(⟦)⟧

--! syntax error at or near ")"
SELECT overlay(a PLACING b⟦)⟧

--! syntax error at or near "FOR"
SELECT overlay(a PLACING b ⟦FOR⟧ 1)

--! syntax error at or near "FROM"
SELECT overlay(a ⟦FROM⟧ 1)

--! syntax error at or near ")"
SELECT trim(⟦)⟧

--! syntax error at or near ")"
SELECT trim(BOTH⟦)⟧

--! syntax error at or near ")"
SELECT trim(FROM⟦)⟧

--! syntax error at or near "TRAILING"
SELECT trim(LEADING ⟦TRAILING⟧ FROM a)

--! syntax error at or near "a"
SELECT trim(BOTH b ⟦a⟧)

--! syntax error at or near "b"
SELECT trim(a ⟦b⟧)

--! syntax error at or near "nfx"
SELECT normalize(a, ⟦nfx⟧)

--! syntax error at or near ")"
SELECT normalize(⟦)⟧

--! syntax error at or near "'NFC'"
SELECT normalize(a, ⟦'NFC'⟧)

--! syntax error at or near "a"
SELECT collation for ⟦a⟧

--! until 13
--! syntax error at or near "NFC"
SELECT a IS NORMALIZED ⟦NFC⟧

--! syntax error at or near "SEPARATOR"
SELECT CONCAT(a, b), GROUP_CONCAT(a ⟦SEPARATOR⟧ ',')

--! syntax error at or near "'x'"
SELECT substring(NOT a SIMILAR ⟦'x'⟧ ESCAPE '#')

--! syntax error at or near "c"
SELECT substring(a = b SIMILAR ⟦c⟧ ESCAPE '#')

--! syntax error at or near "c"
SELECT substring(a AND b SIMILAR ⟦c⟧ ESCAPE '#')

--! until 13
--! syntax error at or near "c"
SELECT substring(a || b SIMILAR ⟦c⟧ || d ESCAPE '#'), substring(-a SIMILAR c ESCAPE d), substring(a IS NULL SIMILAR c ESCAPE d), substring((NOT a) SIMILAR c ESCAPE d)

--! syntax error at or near "SIMILAR"
SELECT substring(a LIKE b ⟦SIMILAR⟧ c ESCAPE '#')

--! syntax error at or near "c"
SELECT substring(a IS DISTINCT FROM b SIMILAR ⟦c⟧ ESCAPE '#')

--! syntax error at end of input
SELECT a IS NOT NFC⟦⟧
