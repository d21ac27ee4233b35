-- Manual, CREATE RULE.

--! syntax error at or near "TRUNCATE"
CREATE RULE r AS ON ⟦TRUNCATE⟧ TO t DO NOTHING

--! syntax error at or near "CREATE"
CREATE RULE r AS ON SELECT TO t DO ⟦CREATE⟧ TABLE u (a int)

--! syntax error at or near "ON"
CREATE RULE r ⟦ON⟧ INSERT TO t DO NOTHING

--! syntax error at or near "t"
CREATE RULE r AS ON INSERT ⟦t⟧ DO NOTHING

--! syntax error at or near "NOTHING"
CREATE RULE r AS ON INSERT TO t ⟦NOTHING⟧

--! syntax error at or near "OR"
CREATE RULE r AS ON INSERT ⟦OR⟧ UPDATE TO t DO NOTHING

--! syntax error at end of input
CREATE RULE r AS ON INSERT TO t DO INSTEAD⟦⟧

--! syntax error at or near "CREATE"
CREATE RULE r AS ON INSERT TO t DO INSTEAD ⟦CREATE⟧ TABLE u ()

--! syntax error at or near "DO"
CREATE RULE r AS ON INSERT TO t WHERE ⟦DO⟧ NOTHING

--! syntax error at end of input
CREATE RULE r AS ON INSERT TO t DO (SELECT 1⟦⟧

--! syntax error at or near "NOTHING"
CREATE RULE r AS ON INSERT TO t DO NOTHING; ⟦NOTHING⟧

--! syntax error at or near "BEFORE"
CREATE RULE r AS ⟦BEFORE⟧ INSERT TO t DO NOTHING

--! syntax error at or near "."
CREATE RULE s⟦.⟧r AS ON INSERT TO t DO NOTHING

--! syntax error at or near "NOT"
CREATE RULE IF ⟦NOT⟧ EXISTS r AS ON INSERT TO t DO NOTHING

--! syntax error at or near "MERGE"
CREATE RULE r AS ON UPDATE TO t DO INSTEAD ⟦MERGE⟧ INTO u USING v ON true WHEN MATCHED THEN DELETE

--! syntax error at or near "dSELECT"
CREATE RULE r AS ON SELECT TO t DO INSTEAD ((SELECT 1); ⟦dSELECT⟧ 2) LIMIT 1)

--! syntax error at or near "LIMIT"
CREATE RULE r AS ON SELECT TO t DO INSTEAD ((SELECT 1); (SELECT 2) ) ⟦LIMIT⟧ 1)

--! syntax error at or near ")"
CREATE RULE r AS ON SELECT TO t DO INSTEAD ((SELECT 1); (⟦)⟧ 2) LIMIT 1)

--! syntax error at or near "LIMIT"
CREATE RULE r AS ON SELECT TO t DO INSTEAD (INSERT INTO t VALUES (1)) ⟦LIMIT⟧ 1

--! syntax error at or near "INSERT"
CREATE RULE r AS ON SELECT TO t DO INSTEAD ((⟦INSERT⟧ INTO t VALUES (1))) LIMIT 1

--! syntax error at or near "LIMIT"
CREATE RULE r AS ON SELECT TO t DO INSTEAD (WITH x AS (SELECT 1) INSERT INTO t VALUES (1)) ⟦LIMIT⟧ 1

--! syntax error at or near "LIMIT"
CREATE RULE r AS ON SELECT TO t DO INSTEAD (NOTIFY x) ⟦LIMIT⟧ 1

--! syntax error at or near "LIMIT"
CREATE RULE r AS ON SELECT TO t DO INSTEAD () ⟦LIMIT⟧ 1

--! syntax error at or near "LIMIT"
CREATE RULE r AS ON SELECT TO t DO INSTEAD (;) ⟦LIMIT⟧ 1
