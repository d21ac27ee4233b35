-- Manual, INSERT, UPDATE, DELETE, MERGE.

--! syntax error at or near "t"
INSERT ⟦t⟧ VALUES (1)

--! syntax error at or near "1"
INSERT INTO VALUES (⟦1⟧)

--! syntax error at end of input
INSERT INTO t⟦⟧

--! syntax error at or near "x"
INSERT INTO t ⟦x⟧ VALUES (1)

--! syntax error at or near ")"
INSERT INTO t (⟦)⟧ VALUES (1)

--! syntax error at or near ")"
INSERT INTO t (a, ⟦)⟧ VALUES (1)

--! syntax error at or near "DEFAULT"
INSERT INTO t (a) ⟦DEFAULT⟧ VALUES

--! syntax error at or near ")"
INSERT INTO t VALUES (⟦)⟧

--! syntax error at or near "+"
INSERT INTO t (a ⟦+⟧ 1) VALUES (1)

--! improper use of "*" at or near ")"
INSERT INTO t (a.*.b⟦)⟧ VALUES (1)

--! syntax error at or near "1"
INSERT INTO t (⟦1⟧) VALUES (1)

--! syntax error at or near "SET"
INSERT INTO t ⟦SET⟧ a = 1

--! syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT⟦⟧

--! syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT DO⟦⟧

--! syntax error at or near "a"
INSERT INTO t VALUES (1) ON CONFLICT ⟦a⟧ DO NOTHING

--! syntax error at or near "NOTHING"
INSERT INTO t VALUES (1) ON CONFLICT (a) ⟦NOTHING⟧

--! syntax error at or near "+"
INSERT INTO t VALUES (1) ON CONFLICT (a ⟦+⟧ 1) DO NOTHING

--! syntax error at or near "t"
INSERT INTO t VALUES (1) ON CONFLICT DO UPDATE ⟦t⟧ SET a = 1

--! syntax error at end of input
INSERT INTO t VALUES (1) ON CONFLICT DO UPDATE SET⟦⟧

--! syntax error at or near "CONSTRAINT"
INSERT INTO t VALUES (1) ON CONFLICT ⟦CONSTRAINT⟧ k DO NOTHING

--! syntax error at or near "DUPLICATE"
INSERT INTO t VALUES (1) ON ⟦DUPLICATE⟧ KEY UPDATE a = 1

--! syntax error at end of input
INSERT INTO t VALUES (1) RETURNING⟦⟧

--! syntax error at or near "ON"
INSERT INTO t VALUES (1) RETURNING a ⟦ON⟧ CONFLICT DO NOTHING

--! syntax error at or near "VALUE"
INSERT INTO t OVERRIDING ⟦VALUE⟧ VALUES (1)

--! syntax error at or near "WHERE"
INSERT INTO t VALUES (1) ⟦WHERE⟧ a

--! syntax error at end of input
UPDATE t⟦⟧

--! syntax error at end of input
UPDATE t SET⟦⟧

--! syntax error at end of input
UPDATE t SET a⟦⟧

--! syntax error at end of input
UPDATE t SET a = ⟦⟧

--! syntax error at or near "=="
UPDATE t SET a ⟦==⟧ 1

--! syntax error at or near "VALUES"
UPDATE t SET (a, b) ⟦VALUES⟧ (1, 2)

--! syntax error at or near "WHERE"
UPDATE t SET a = 1, ⟦WHERE⟧ b

--! improper use of "*" at end of input
UPDATE t SET a.* = 1 FROM u WHERE a.*.b⟦⟧

--! syntax error at or near "a"
UPDATE t set SET ⟦a⟧ = 1

--! syntax error at or near "a"
UPDATE t AS SET ⟦a⟧ = 1

--! syntax error at or near ","
UPDATE t⟦,⟧ u SET a = 1

--! syntax error at or near "JOIN"
UPDATE t SET a = 1 ⟦JOIN⟧ u ON true

--! syntax error at or near "ORDER"
UPDATE t SET a = 1 ⟦ORDER⟧ BY a

--! syntax error at or near "LIMIT"
UPDATE t SET a = 1 ⟦LIMIT⟧ 1

--! syntax error at end of input
UPDATE t SET a = 1 WHERE CURRENT OF⟦⟧

--! syntax error at or near "'a'"
UPDATE t SET ⟦'a'⟧ = 1

--! syntax error at or near "t"
DELETE ⟦t⟧

--! syntax error at or near "v"
DELETE FROM t u ⟦v⟧

--! syntax error at end of input
DELETE FROM t WHERE⟦⟧

--! syntax error at or near "WHERE"
DELETE FROM t USING ⟦WHERE⟧ a

--! syntax error at or near ","
DELETE FROM t⟦,⟧ u

--! syntax error at or near "LIMIT"
DELETE FROM t ⟦LIMIT⟧ 1

--! syntax error at or near "*"
DELETE ⟦*⟧ FROM t

--! syntax error at or near "SET"
DELETE FROM t ⟦SET⟧

--! syntax error at end of input
TRUNCATE⟦⟧

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE

--! since 15
--! syntax error at or near "t"
MERGE ⟦t⟧ USING u ON true WHEN MATCHED THEN DELETE

--! since 15
--! syntax error at or near "WHEN"
MERGE INTO t USING u ⟦WHEN⟧ MATCHED THEN DELETE

--! since 15
--! syntax error at end of input
MERGE INTO t USING u ON true⟦⟧

--! since 15
--! syntax error at or near "DELETE"
MERGE INTO t USING u ON true WHEN MATCHED ⟦DELETE⟧

--! since 15
--! syntax error at or near "INSERT"
MERGE INTO t USING u ON true WHEN MATCHED THEN ⟦INSERT⟧ VALUES (1)

--! since 15
--! syntax error at or near "DELETE"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN ⟦DELETE⟧

--! since 15
--! syntax error at or near ","
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN INSERT VALUES (1)⟦,⟧ (2)

--! since 15
--! syntax error at or near "t"
MERGE INTO t USING u ON true WHEN MATCHED THEN UPDATE ⟦t⟧ SET a = 1

--! since 15 until 16
--! syntax error at or near "RETURNING"
MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE ⟦RETURNING⟧ a

--! since 15 until 16
--! syntax error at or near "BY"
MERGE INTO t USING u ON true WHEN NOT MATCHED ⟦BY⟧ SOURCE THEN DELETE

--! since 17
--! syntax error at or near "INSERT"
MERGE INTO t USING u ON true WHEN NOT MATCHED BY SOURCE THEN ⟦INSERT⟧ VALUES (1)

--! since 17
--! syntax error at or near "BY"
MERGE INTO t USING u ON true WHEN MATCHED ⟦BY⟧ SOURCE THEN DELETE

--! until 17
--! syntax error at or near "WITH"
UPDATE t SET a = 1 RETURNING ⟦WITH⟧ (OLD AS o) o.a

--! since 18
--! syntax error at or near "o"
UPDATE t SET a = 1 RETURNING WITH (⟦o⟧ AS OLD) o.a

--! since 18
--! syntax error at end of input
UPDATE t SET a = 1 RETURNING WITH (OLD AS o)⟦⟧
