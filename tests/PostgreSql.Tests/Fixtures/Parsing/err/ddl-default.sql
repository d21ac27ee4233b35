-- Manual, Default Values.

--! syntax error at or near "="
CREATE TABLE p (a int DEFAULT ⟦=⟧ 1)

--! syntax error at or near "COMMENT"
CREATE TABLE p (a int DEFAULT 1 ⟦COMMENT⟧ 'x')

--! syntax error at or near "ON"
CREATE TABLE p (a int DEFAULT CURRENT_TIMESTAMP ⟦ON⟧ UPDATE CURRENT_TIMESTAMP)

--! syntax error at or near "="
CREATE TABLE t (a bool DEFAULT b = c ⟦=⟧ d)

--! syntax error at or near "NULL"
CREATE TABLE t (a bool DEFAULT b IS ⟦NULL⟧)

--! syntax error at or near "AND"
CREATE TABLE t (a bool DEFAULT b ⟦AND⟧ c)

--! syntax error at or near "IN"
CREATE TABLE t (a bool DEFAULT b ⟦IN⟧ (c))

--! syntax error at or near "NOT"
CREATE TABLE t (a bool DEFAULT ⟦NOT⟧ b)

--! syntax error at or near "LIKE"
CREATE TABLE t (a bool DEFAULT b ⟦LIKE⟧ c)

--! syntax error at or near "BETWEEN"
CREATE TABLE t (a bool DEFAULT b ⟦BETWEEN⟧ c AND d)

--! syntax error at or near "AT"
CREATE TABLE t (a bool DEFAULT b ⟦AT⟧ TIME ZONE c)

--! syntax error at or near "TRUE"
CREATE TABLE t (a bool DEFAULT b IS ⟦TRUE⟧)

--! syntax error at or near "JSON"
CREATE TABLE t (a bool DEFAULT b IS ⟦JSON⟧)

--! syntax error at or near "NORMALIZED"
CREATE TABLE t (a bool DEFAULT b IS ⟦NORMALIZED⟧)

--! syntax error at or near "ANY"
CREATE TABLE t (a bool DEFAULT b = ⟦ANY⟧ (c))

--! syntax error at or near "DEFAULT"
CREATE TABLE t (a bool DEFAULT ⟦DEFAULT⟧)

--! syntax error at or near "OVERLAPS"
CREATE TABLE t (a bool DEFAULT (b, c) ⟦OVERLAPS⟧ (d, e))

--! syntax error at or near "IS"
CREATE TABLE t (a bool DEFAULT b IS DISTINCT FROM c ⟦IS⟧ DISTINCT FROM d)

--! since 14
--! syntax error at or near "OF"
CREATE TABLE t (a bool DEFAULT b IS ⟦OF⟧ (int, text), c bool DEFAULT b IS NOT OF (int) NOT NULL)
