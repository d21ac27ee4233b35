-- Manual, CREATE TYPE.

--! syntax error at end of input
CREATE TYPE t AS⟦⟧

--! syntax error at or near "b"
CREATE TYPE t AS ENUM ('a', ⟦b⟧)

--! syntax error at or near ")"
CREATE TYPE t AS ENUM ('a',⟦)⟧

--! syntax error at or near ")"
CREATE TYPE t AS (a⟦)⟧

--! syntax error at or near ")"
CREATE TYPE t (⟦)⟧

--! syntax error at or near "int"
CREATE TYPE t AS ⟦int⟧

--! syntax error at or near ")"
CREATE TYPE t AS (a int,⟦)⟧

--! syntax error at or near "NOT"
CREATE TYPE t AS (a int ⟦NOT⟧ NULL)

--! syntax error at or near "DEFAULT"
CREATE TYPE t AS (a int ⟦DEFAULT⟧ 1)

--! syntax error at or near "b"
CREATE TYPE t AS (a int ⟦b⟧ text)

--! syntax error at end of input
CREATE TYPE t AS ENUM⟦⟧

--! syntax error at or near "a"
CREATE TYPE t AS ENUM (⟦a⟧)

--! syntax error at or near "'b'"
CREATE TYPE t AS ENUM ('a' ⟦'b'⟧)

--! syntax error at or near "'a'"
CREATE TYPE t AS ENUM ⟦'a'⟧

--! syntax error at or near ")"
CREATE TYPE t AS RANGE (⟦)⟧

--! syntax error at or near "int"
CREATE TYPE t AS RANGE (SUBTYPE ⟦int⟧)

--! syntax error at or near "a"
CREATE TYPE t (INPUT ⟦a⟧)

--! syntax error at or near "ENUM"
CREATE TYPE t ⟦ENUM⟧ ('a')

--! syntax error at or near "NOT"
CREATE TYPE IF ⟦NOT⟧ EXISTS t AS ENUM ('a')

--! syntax error at or near "TYPE"
CREATE OR REPLACE ⟦TYPE⟧ t AS ENUM ('a')

--! syntax error at or near "UNDER"
CREATE TYPE t ⟦UNDER⟧ u AS (a int)

--! syntax error at or near "TABLE"
CREATE TYPE t AS ⟦TABLE⟧ (a int)

--! syntax error at or near "NOT"
CREATE TYPE t (a = ⟦NOT⟧ BETWEEN)

--! improper qualified name (too many dotted names): a.b.c.d
CREATE TYPE ⟦⟧a.b.c.d AS (x int)

--! improper qualified name (too many dotted names): a.b.c.d
CREATE TYPE ⟦⟧a.b.c.d AS ()

--! improper qualified name (too many dotted names): a.b.c.d
CREATE TYPE ⟦⟧a.b.c.d AS (x int) 'z

--! syntax error at or near ")"
CREATE TYPE a.b.c.d AS (x int,⟦)⟧
