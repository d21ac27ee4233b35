-- Manual, Composite Types.

--! improper use of "*" at or near "FROM"
SELECT (item).*.name ⟦FROM⟧ t

--! until 13
--! syntax error at or near "name"
SELECT (item)⟦name⟧ FROM t

--! syntax error at or near ")"
SELECT (⟦)⟧.a FROM t

--! syntax error at or near "c"
INSERT INTO t ((⟦c⟧).r) VALUES (1)

--! syntax error at or near "."
UPDATE t SET (c)⟦.⟧r = 1

--! syntax error at or near ","
SELECT ROW(⟦,⟧)

--! syntax error at or near ")"
SELECT ROW(1,⟦)⟧

--! syntax error at or near ")"
SELECT (⟦)⟧
