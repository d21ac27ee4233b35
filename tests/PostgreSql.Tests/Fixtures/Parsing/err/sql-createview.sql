-- Manual, CREATE VIEW.

--! syntax error at end of input
CREATE VIEW v⟦⟧

--! syntax error at end of input
CREATE VIEW v AS⟦⟧

--! syntax error at or near "INSERT"
CREATE VIEW v AS ⟦INSERT⟧ INTO t VALUES (1)

--! syntax error at or near "NOT"
CREATE VIEW IF ⟦NOT⟧ EXISTS v AS SELECT 1

--! syntax error at or near "AS"
CREATE RECURSIVE VIEW v ⟦AS⟧ SELECT 1

--! 0A000
--! WITH CHECK OPTION not supported on recursive views
CREATE RECURSIVE VIEW v (a) AS SELECT 1 ⟦⟧WITH CHECK OPTION

--! syntax error at end of input
CREATE VIEW v AS SELECT 1 WITH CHECK⟦⟧

--! syntax error at or near ")"
CREATE VIEW v (⟦)⟧ AS SELECT 1

--! syntax error at or near "int"
CREATE VIEW v (a ⟦int⟧) AS SELECT 1

--! syntax error at or near "NO"
CREATE VIEW v AS SELECT 1 WITH ⟦NO⟧ DATA

--! syntax error at or near "OPTION"
CREATE VIEW v AS SELECT 1 WITH ⟦OPTION⟧

--! syntax error at or near "READ"
CREATE VIEW v AS SELECT 1 WITH ⟦READ⟧ ONLY

--! syntax error at or near "SELECT"
CREATE VIEW v ⟦SELECT⟧ 1

--! syntax error at or near ")"
CREATE VIEW v WITH (⟦)⟧ AS SELECT 1

--! syntax error at or near "OR"
CREATE RECURSIVE ⟦OR⟧ REPLACE VIEW v (a) AS SELECT 1

--! syntax error at or near "EXECUTE"
CREATE VIEW v AS ⟦EXECUTE⟧ p

--! syntax error at or near "ALTER"
CREATE OR ⟦ALTER⟧ VIEW v AS SELECT 1

--! syntax error at or near "ALGORITHM"
CREATE ⟦ALGORITHM⟧ = MERGE VIEW v AS SELECT 1
