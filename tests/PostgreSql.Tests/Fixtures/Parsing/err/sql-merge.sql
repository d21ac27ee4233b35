-- Manual, MERGE.

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE;

--! until 14
--! syntax error at or near "MERGE"
WITH w AS (SELECT 1) ⟦MERGE⟧ INTO ONLY s.t AS x USING (SELECT * FROM u) AS y ON x.a = y.a AND true WHEN MATCHED AND y.b > 1 THEN UPDATE SET a = 1, (b, c) = (y.b, DEFAULT) WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED AND y.c THEN INSERT (a, b) OVERRIDING SYSTEM VALUE VALUES (1, DEFAULT) WHEN NOT MATCHED THEN INSERT DEFAULT VALUES;

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u JOIN v ON true ON t.a = u.a WHEN NOT MATCHED THEN INSERT VALUES (1) WHEN NOT MATCHED THEN DO NOTHING;

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON t.a = u.a WHEN NOT MATCHED BY SOURCE AND t.b THEN UPDATE SET a = 1 WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT VALUES (1) RETURNING merge_action(), t.*, u.a AS b;

--! since 15 until 16
--! syntax error at or near "BY"
MERGE INTO t USING u ON t.a = u.a WHEN NOT MATCHED ⟦BY⟧ SOURCE AND t.b THEN UPDATE SET a = 1 WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT VALUES (1) RETURNING merge_action(), t.*, u.a AS b;

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ t USING u ON true WHEN MATCHED THEN DELETE

--! since 15
--! syntax error at or near "t"
MERGE ⟦t⟧ USING u ON true WHEN MATCHED THEN DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u WHEN MATCHED THEN DELETE

--! since 15
--! syntax error at or near "WHEN"
MERGE INTO t USING u ⟦WHEN⟧ MATCHED THEN DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true

--! since 15
--! syntax error at end of input
MERGE INTO t USING u ON true⟦⟧

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED DELETE

--! since 15
--! syntax error at or near "DELETE"
MERGE INTO t USING u ON true WHEN MATCHED ⟦DELETE⟧

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN INSERT VALUES (1)

--! since 15
--! syntax error at or near "INSERT"
MERGE INTO t USING u ON true WHEN MATCHED THEN ⟦INSERT⟧ VALUES (1)

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED THEN DELETE

--! since 15
--! syntax error at or near "DELETE"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN ⟦DELETE⟧

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED THEN INSERT VALUES (1), (2)

--! since 15
--! syntax error at or near ","
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN INSERT VALUES (1)⟦,⟧ (2)

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN UPDATE t SET a = 1

--! since 15
--! syntax error at or near "t"
MERGE INTO t USING u ON true WHEN MATCHED THEN UPDATE ⟦t⟧ SET a = 1

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE RETURNING a

--! since 15 until 16
--! syntax error at or near "RETURNING"
MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE ⟦RETURNING⟧ a

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED BY SOURCE THEN DELETE

--! since 15 until 16
--! syntax error at or near "BY"
MERGE INTO t USING u ON true WHEN NOT MATCHED ⟦BY⟧ SOURCE THEN DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED BY SOURCE THEN INSERT VALUES (1)

--! since 15 until 16
--! syntax error at or near "BY"
MERGE INTO t USING u ON true WHEN NOT MATCHED ⟦BY⟧ SOURCE THEN INSERT VALUES (1)

--! since 17
--! syntax error at or near "INSERT"
MERGE INTO t USING u ON true WHEN NOT MATCHED BY SOURCE THEN ⟦INSERT⟧ VALUES (1)

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED BY SOURCE THEN DELETE

--! since 15
--! syntax error at or near "BY"
MERGE INTO t USING u ON true WHEN MATCHED ⟦BY⟧ SOURCE THEN DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO ONLY s.t AS x USING (SELECT 1 AS a) AS u ON true WHEN MATCHED AND x.a > 0 THEN UPDATE SET a = 1, (b, c) = (1, 2) WHEN NOT MATCHED THEN INSERT (a, b) VALUES (1, DEFAULT)

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u JOIN v ON true ON t.a = u.a WHEN MATCHED THEN DO NOTHING

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t * x USING u ON true WHEN NOT MATCHED AND u.a THEN INSERT DEFAULT VALUES

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING ONLY u ON true WHEN NOT MATCHED THEN INSERT VALUES (1)

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED THEN INSERT OVERRIDING SYSTEM VALUE VALUES (1)

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED THEN INSERT (a) OVERRIDING USER VALUE VALUES (1) WHEN NOT MATCHED THEN DO NOTHING

--! until 14
--! syntax error at or near "MERGE"
WITH w AS (SELECT 1) ⟦MERGE⟧ INTO t USING w ON true WHEN MATCHED THEN UPDATE SET a = DEFAULT

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT VALUES (1)

--! since 15 until 16
--! syntax error at or near "BY"
MERGE INTO t USING u ON true WHEN NOT MATCHED ⟦BY⟧ SOURCE THEN DELETE WHEN NOT MATCHED BY TARGET THEN INSERT VALUES (1)

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE RETURNING merge_action(), t.*

--! since 15 until 16
--! syntax error at or near "RETURNING"
MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE ⟦RETURNING⟧ merge_action(), t.*

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN UPDATE SET a = 1 RETURNING WITH (OLD AS o) o.a, new.a

--! since 15 until 16
--! syntax error at or near "RETURNING"
MERGE INTO t USING u ON true WHEN MATCHED THEN UPDATE SET a = 1 ⟦RETURNING⟧ WITH (OLD AS o) o.a, new.a

--! since 17 until 17
--! syntax error at or near "WITH"
MERGE INTO t USING u ON true WHEN MATCHED THEN UPDATE SET a = 1 RETURNING ⟦WITH⟧ (OLD AS o) o.a, new.a

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t ON true WHEN MATCHED THEN DELETE

--! since 15
--! syntax error at or near "ON"
MERGE INTO t ⟦ON⟧ true WHEN MATCHED THEN DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN

--! since 15
--! syntax error at end of input
MERGE INTO t USING u ON true WHEN MATCHED THEN⟦⟧

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE FROM t

--! since 15
--! syntax error at or near "FROM"
MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE ⟦FROM⟧ t

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN UPDATE a = 1

--! since 15
--! syntax error at or near "a"
MERGE INTO t USING u ON true WHEN MATCHED THEN UPDATE ⟦a⟧ = 1

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED THEN UPDATE SET a = 1

--! since 15
--! syntax error at or near "UPDATE"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN ⟦UPDATE⟧ SET a = 1

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED THEN INSERT INTO t VALUES (1)

--! since 15
--! syntax error at or near "INTO"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN INSERT ⟦INTO⟧ t VALUES (1)

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED THEN INSERT SELECT 1

--! since 15
--! syntax error at or near "SELECT"
MERGE INTO t USING u ON true WHEN NOT MATCHED THEN INSERT ⟦SELECT⟧ 1

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN NOT MATCHED BY THEN DELETE

--! since 15 until 16
--! syntax error at or near "BY"
MERGE INTO t USING u ON true WHEN NOT MATCHED ⟦BY⟧ THEN DELETE

--! since 17
--! syntax error at or near "THEN"
MERGE INTO t USING u ON true WHEN NOT MATCHED BY ⟦THEN⟧ DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN NOTHING

--! since 15
--! syntax error at or near "NOTHING"
MERGE INTO t USING u ON true WHEN MATCHED THEN ⟦NOTHING⟧

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED AND THEN DELETE

--! since 15
--! syntax error at or near "THEN"
MERGE INTO t USING u ON true WHEN MATCHED AND ⟦THEN⟧ DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u, v ON true WHEN MATCHED THEN DELETE

--! since 15
--! syntax error at or near ","
MERGE INTO t USING u⟦,⟧ v ON true WHEN MATCHED THEN DELETE

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE, WHEN NOT MATCHED THEN DO NOTHING

--! since 15
--! syntax error at or near ","
MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE⟦,⟧ WHEN NOT MATCHED THEN DO NOTHING

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN UPDATE SET a = 1 WHERE b

--! since 15
--! syntax error at or near "WHERE"
MERGE INTO t USING u ON true WHEN MATCHED THEN UPDATE SET a = 1 ⟦WHERE⟧ b

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t USING u ON true WHEN MATCHED THEN DELETE ORDER BY 1

--! since 15
--! syntax error at or near "ORDER"
MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE ⟦ORDER⟧ BY 1

--! until 14
--! syntax error at or near "MERGE"
⟦MERGE⟧ INTO t x USING (VALUES (1)) v (a) ON x.a = v.a WHEN NOT MATCHED AND v.a > 1 THEN INSERT (a) VALUES (v.a) WHEN MATCHED AND x.b THEN DO NOTHING WHEN MATCHED THEN DELETE
