MERGE INTO users u USING orders o ON u.id = o.user_id WHEN MATCHED THEN UPDATE SET name = o.note WHEN NOT MATCHED THEN INSERT (id, email) VALUES (o.user_id, o.note);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO users u USING orders o ON u.id = o.nosuch WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 45: column o.nosuch does not exist

MERGE INTO nosuch u USING orders o ON u.id = o.user_id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 12: relation "nosuch" does not exist

MERGE INTO users u USING nosuch o ON u.id = o.user_id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 26: relation "nosuch" does not exist

MERGE INTO users USING orders ON users.id = user_id WHEN MATCHED AND note = 'a' THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN MATCHED THEN UPDATE SET nosuch = o.note;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 84: column "nosuch" of relation "users" does not exist

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN MATCHED THEN UPDATE SET u.name = o.note;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 84: column "u" of relation "users" does not exist

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED THEN INSERT (id, nosuch) VALUES (1, 2);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 89: column "nosuch" of relation "users" does not exist

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED THEN INSERT (id, email) VALUES (1);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42601 at 89: INSERT has more target columns than expressions

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED THEN INSERT (id) VALUES (1, 2);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42601 at 100: INSERT has more expressions than target columns

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED THEN INSERT (id, email) VALUES (u.id, o.note);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 104: invalid reference to FROM-clause entry for table "u"

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED THEN INSERT (id, email) VALUES (o.id, email);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 110: column "email" does not exist

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED AND u.id > 1 THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42P01 at 76: invalid reference to FROM-clause entry for table "u"

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED THEN INSERT DEFAULT VALUES;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO users u USING (SELECT user_id AS k, note FROM orders) s ON s.k = u.id WHEN MATCHED THEN UPDATE SET name = s.note;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO users u USING (SELECT user_id AS k FROM orders) s ON s.user_id = u.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42703 at 65: column s.user_id does not exist

MERGE INTO users u USING (VALUES (1, 'a')) v (id, email) ON v.id = u.id WHEN MATCHED THEN UPDATE SET email = v.email;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO users USING users ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42712: name "users" specified more than once

MERGE INTO users u USING orders u ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42712: name "u" specified more than once

MERGE INTO users u USING orders o ON id = 1 WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42702 at 38: column reference "id" is ambiguous

MERGE INTO users u USING orders o ON true WHEN MATCHED THEN DELETE RETURNING u.id, o.note, merge_action();
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 68: syntax error at or near "RETURNING"
-- [18] ok: id int4, note text, merge_action text

MERGE INTO users u USING orders o ON true WHEN MATCHED THEN DELETE RETURNING nosuch;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 68: syntax error at or near "RETURNING"
-- [18] 42703 at 78: column "nosuch" does not exist

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED BY SOURCE THEN UPDATE SET name = 'gone';
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 72: syntax error at or near "BY"
-- [18] ok

MERGE INTO users u USING orders o ON u.id = o.user_id WHEN NOT MATCHED BY SOURCE THEN UPDATE SET name = o.note;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 42601 at 72: syntax error at or near "BY"
-- [18] 42P01 at 105: invalid reference to FROM-clause entry for table "o"

MERGE INTO users u USING (orders o JOIN items i ON i.order_id = o.id) ON u.id = o.user_id WHEN MATCHED THEN UPDATE SET name = i.sku;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

WITH s AS (SELECT 1 AS a) MERGE INTO users u USING s ON s.a = u.id WHEN MATCHED THEN UPDATE SET name = s.b;
-- [13] 42601 at 27: syntax error at or near "MERGE"
-- [15 18] 42703 at 104: column s.b does not exist

MERGE INTO users u USING orders o ON true WHEN MATCHED THEN DELETE WHEN MATCHED THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 42601: unreachable WHEN clause specified after unconditional WHEN clause

MERGE INTO users u USING orders o ON true WHEN MATCHED AND o.id = 1 THEN DELETE WHEN MATCHED THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

WITH RECURSIVE s AS (SELECT 1 AS a) MERGE INTO users u USING s ON true WHEN MATCHED THEN DELETE;
-- [13] 42601 at 37: syntax error at or near "MERGE"
-- [15 18] 42601: WITH RECURSIVE is not supported for MERGE statement

WITH s AS (MERGE INTO users u USING orders o ON true WHEN MATCHED THEN DELETE RETURNING u.id) SELECT id FROM s;
-- [13] 42601 at 12: syntax error at or near "MERGE"
-- [15] 42601 at 79: syntax error at or near "RETURNING"
-- [18] ok: id int4
