-- Manual, Select Lists.

--! syntax error at or near "FROM"
SELECT DISTINCT ⟦FROM⟧ t

--! syntax error at or near "a"
SELECT DISTINCT ON ⟦a⟧ FROM t

--! syntax error at or near ")"
SELECT DISTINCT ON (⟦)⟧ a

--! syntax error at or near "DISTINCT"
SELECT ALL ⟦DISTINCT⟧ a

--! until 13
--! syntax error at or near "value"
SELECT a ⟦value⟧, b year_, c name FROM t

--! until 13
--! syntax error at or near "select"
SELECT a ⟦select⟧ FROM t

--! syntax error at or near "year"
SELECT a ⟦year⟧ FROM t

--! syntax error at or near "FROM"
SELECT a from ⟦FROM⟧ t

--! syntax error at or near "over"
SELECT a ⟦over⟧ FROM t

--! syntax error at end of input
SELECT a AS⟦⟧

--! syntax error at or near "1"
SELECT a AS ⟦1⟧

--! syntax error at or near "c"
SELECT a AS b ⟦c⟧ FROM t

--! syntax error at or near "."
SELECT a AS b⟦.⟧c FROM t

--! syntax error at or near "$1"
SELECT a AS ⟦$1⟧ FROM t

--! syntax error at or near ","
SELECT DISTINCT ON (a)⟦,⟧ b FROM t

--! syntax error at end of input
SELECT DISTINCT ON (a)⟦⟧
