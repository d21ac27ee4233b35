-- Manual, CREATE DOMAIN.

--! syntax error at end of input
CREATE DOMAIN d⟦⟧

--! syntax error at end of input
CREATE DOMAIN d AS int CHECK⟦⟧

--! syntax error at or near "VALID"
CREATE DOMAIN d AS int CHECK (VALUE > 0) NOT ⟦VALID⟧

--! syntax error at end of input
CREATE DOMAIN d AS⟦⟧

--! syntax error at or near "VALUE"
CREATE DOMAIN d AS int CHECK ⟦VALUE⟧ > 0

--! syntax error at or near ")"
CREATE DOMAIN d AS int CHECK (⟦)⟧

--! syntax error at end of input
CREATE DOMAIN d AS int CONSTRAINT c⟦⟧

--! syntax error at or near "CHECK"
CREATE DOMAIN d AS int CONSTRAINT ⟦CHECK⟧ (true)

--! syntax error at end of input
CREATE DOMAIN d AS int DEFAULT⟦⟧

--! syntax error at or near "="
CREATE DOMAIN d AS int DEFAULT 1 > 2 ⟦=⟧ 3

--! syntax error at or near "IN"
CREATE DOMAIN d AS int DEFAULT a ⟦IN⟧ (1)

--! syntax error at or near "AND"
CREATE DOMAIN d AS int DEFAULT 1 ⟦AND⟧ 2

--! syntax error at end of input
CREATE DOMAIN d AS int NOT⟦⟧

--! syntax error at or near "NOT"
CREATE DOMAIN IF ⟦NOT⟧ EXISTS d AS int

--! syntax error at or near "DOMAIN"
CREATE OR REPLACE ⟦DOMAIN⟧ d AS int

--! syntax error at or near "("
CREATE DOMAIN d ⟦(⟧int)

--! syntax error at or near ","
CREATE DOMAIN d AS int⟦,⟧ e AS int

--! syntax error at end of input
CREATE DOMAIN d AS int COLLATE⟦⟧

--! syntax error at or near "COMMENT"
CREATE DOMAIN d AS int ⟦COMMENT⟧ 'x'

--! syntax error at or near "NOT"
CREATE DOMAIN d int ⟦NOT⟧ IN
