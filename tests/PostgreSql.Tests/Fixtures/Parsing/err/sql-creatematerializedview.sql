-- Manual, CREATE MATERIALIZED VIEW.

--! syntax error at or near "MATERIALIZED"
CREATE OR REPLACE ⟦MATERIALIZED⟧ VIEW v AS SELECT 1

--! syntax error at or near "MATERIALIZED"
CREATE TEMP ⟦MATERIALIZED⟧ VIEW v AS SELECT 1

--! syntax error at or near "EXECUTE"
CREATE MATERIALIZED VIEW v AS ⟦EXECUTE⟧ p

--! syntax error at end of input
CREATE MATERIALIZED VIEW v⟦⟧

--! syntax error at end of input
CREATE MATERIALIZED VIEW v AS⟦⟧

--! syntax error at or near ")"
CREATE MATERIALIZED VIEW v (⟦)⟧ AS SELECT 1

--! syntax error at or near "int"
CREATE MATERIALIZED VIEW v (a ⟦int⟧) AS SELECT 1

--! syntax error at end of input
CREATE MATERIALIZED VIEW v AS SELECT 1 WITH⟦⟧

--! until 13
--! syntax error at or near "NO"
CREATE MATERIALIZED VIEW v AS SELECT 1 ⟦NO⟧ DATA

--! since 14
--! syntax error at or near "DATA"
CREATE MATERIALIZED VIEW v AS SELECT 1 NO ⟦DATA⟧

--! syntax error at or near "CHECK"
CREATE MATERIALIZED VIEW v AS SELECT 1 WITH ⟦CHECK⟧ OPTION

--! syntax error at or near "INSERT"
CREATE MATERIALIZED VIEW v AS ⟦INSERT⟧ INTO t VALUES (1) RETURNING *

--! syntax error at or near "USING"
CREATE MATERIALIZED VIEW v WITH (a = 1) ⟦USING⟧ heap AS SELECT 1

--! syntax error at or near "ON"
CREATE MATERIALIZED VIEW v ⟦ON⟧ COMMIT DROP AS SELECT 1

--! syntax error at or near "v"
CREATE MATERIALIZED ⟦v⟧ AS SELECT 1

--! syntax error at or near "REFRESH"
CREATE MATERIALIZED VIEW v ⟦REFRESH⟧ FAST AS SELECT 1
