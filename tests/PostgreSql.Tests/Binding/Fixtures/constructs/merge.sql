MERGE INTO a t USING b s ON t.id = s.a_id WHEN MATCHED AND s.val > 1 THEN UPDATE SET name = s.name WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id, name) VALUES (s.id, s.name);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO a t USING b s ON t.id = s.a_id WHEN NOT MATCHED THEN INSERT (id, name) VALUES (t.id, s.name);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 91: invalid reference to FROM-clause entry for table "t"

MERGE INTO a USING b ON true WHEN MATCHED THEN DO NOTHING RETURNING *;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 59: syntax error at or near "RETURNING"
-- [18] ok: id int4, a_id int4, name text, val int4, select int4, value int4, between int4, id int4, name text, Mixed int4, arr _int4, js jsonb, st mood, p pt, d date, ts timestamptz, n numeric, gen int4

MERGE INTO a USING b ON true WHEN NOT MATCHED BY SOURCE THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 47: syntax error at or near "BY"
-- [18] ok

MERGE INTO a t USING (VALUES (1)) s (k) ON k = t.id WHEN NOT MATCHED THEN INSERT DEFAULT VALUES;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO a t USING b s ON true WHEN MATCHED THEN UPDATE SET t.name = 'x';
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 63: column "t" of relation "a" does not exist

MERGE INTO v USING b ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "v"
-- [18] 55000: cannot delete from view "v"
