INSERT INTO item VALUES (1, 'a', 2, '{}', 4);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO item VALUES (1, 'a', 2, '{}', DEFAULT);
-- ok

INSERT INTO item (doubled, id) VALUES (1, 2), (DEFAULT, 3);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO item (doubled, id) VALUES (DEFAULT, 2), (DEFAULT, 3);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] ok

INSERT INTO item (id, doubled) SELECT 1, 2;
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO item SELECT 1, 'a', 2, '{}', NULL::integer;
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO item SELECT 1, 'a';
-- ok

INSERT INTO item DEFAULT VALUES;
-- ok

INSERT INTO item (id, doubled) OVERRIDING SYSTEM VALUE VALUES (1, 2);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO item (id, doubled) OVERRIDING USER VALUE VALUES (1, 2);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET doubled = excluded.doubled;
-- [13] 42601: column "doubled" can only be updated to DEFAULT
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET doubled = DEFAULT;
-- ok

INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET (size, doubled) = (1, 2);
-- [13] 42601: column "doubled" can only be updated to DEFAULT
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

UPDATE item SET doubled = 1, size = 2;
-- [13] 42601: column "doubled" can only be updated to DEFAULT
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

UPDATE item SET (size, doubled) = (1, DEFAULT);
-- ok

UPDATE item SET (size, doubled) = (SELECT 1, 2);
-- [13] 42601: column "doubled" can only be updated to DEFAULT
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

UPDATE item SET doubled = NULL;
-- [13] 42601: column "doubled" can only be updated to DEFAULT
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

WITH w AS (UPDATE item SET doubled = 1 RETURNING id) SELECT id FROM w;
-- [13] 42601: column "doubled" can only be updated to DEFAULT
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

WITH w AS (INSERT INTO item (id, doubled) VALUES (1, 1) RETURNING id) INSERT INTO numbered (id) SELECT id FROM w;
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO numbered (id, label) VALUES (1, 'a');
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

INSERT INTO numbered (id, label) VALUES (DEFAULT, 'a');
-- ok

INSERT INTO numbered (id, label) VALUES (DEFAULT, 'a'), (DEFAULT, 'b');
-- [13] 428C9: cannot insert into column "id"
-- [15 18] ok

INSERT INTO numbered (id, label) VALUES (DEFAULT, 'a'), (2, 'b');
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

INSERT INTO numbered (id, label) OVERRIDING SYSTEM VALUE VALUES (1, 'a');
-- ok

INSERT INTO numbered (id, label) OVERRIDING USER VALUE VALUES (1, 'a');
-- ok

INSERT INTO numbered (id, label) OVERRIDING USER VALUE VALUES (1, 'a'), (2, 'b');
-- ok

INSERT INTO numbered (other, label) VALUES (1, 'a');
-- ok

INSERT INTO numbered (other, label) OVERRIDING USER VALUE VALUES (1, 'a');
-- ok

INSERT INTO numbered SELECT 1, 2, 'a';
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

INSERT INTO numbered OVERRIDING SYSTEM VALUE SELECT 1, 2, 'a';
-- ok

INSERT INTO numbered OVERRIDING USER VALUE SELECT 1, 2, 'a';
-- ok

INSERT INTO numbered (label) VALUES ('a') ON CONFLICT (id) DO UPDATE SET id = 2;
-- 428C9: column "id" can only be updated to DEFAULT

INSERT INTO numbered (label) OVERRIDING SYSTEM VALUE VALUES ('a') ON CONFLICT (id) DO UPDATE SET id = 2;
-- 428C9: column "id" can only be updated to DEFAULT

INSERT INTO numbered (id, label) VALUES ($1, $2);
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

UPDATE numbered SET id = id;
-- 428C9: column "id" can only be updated to DEFAULT

UPDATE numbered SET other = 1;
-- ok

UPDATE numbered SET id = DEFAULT, other = DEFAULT;
-- ok

UPDATE numbered SET id = $1 WHERE label = $2;
-- 428C9: column "id" can only be updated to DEFAULT

EXPLAIN INSERT INTO numbered (id) VALUES (1);
-- ok: QUERY PLAN text
-- execute [13] 428C9: cannot insert into column "id"
-- execute [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

MERGE INTO numbered n USING item i ON n.id = i.id WHEN NOT MATCHED THEN INSERT (id) VALUES (i.id);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

MERGE INTO numbered n USING item i ON n.id = i.id WHEN NOT MATCHED THEN INSERT (id) OVERRIDING SYSTEM VALUE VALUES (i.id);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO numbered n USING item i ON n.id = i.id WHEN NOT MATCHED THEN INSERT (id) OVERRIDING USER VALUE VALUES (i.id);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

MERGE INTO numbered n USING item i ON n.id = i.id WHEN MATCHED THEN UPDATE SET id = 5;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: column "id" can only be updated to DEFAULT

MERGE INTO item n USING item i ON n.id = i.id WHEN MATCHED AND n.size > 1 THEN DELETE WHEN MATCHED THEN UPDATE SET doubled = 5 WHEN NOT MATCHED THEN INSERT (id, doubled) VALUES (1, 2);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

MERGE INTO item n USING item i ON n.id = i.id WHEN NOT MATCHED THEN INSERT (id, doubled) VALUES (1, DEFAULT);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

UPDATE item SET name = 'a', name = 'b';
-- 42601: multiple assignments to same column "name"

UPDATE item SET tags[1] = 'a', tags[2] = 'b';
-- ok

UPDATE item SET tags = '{}', tags[2] = 'b';
-- 42601: multiple assignments to same column "tags"

UPDATE item SET tags[2] = 'b', tags = '{}';
-- 42601: multiple assignments to same column "tags"

UPDATE item SET (name, size) = ('a', 1), size = 2;
-- 42601: multiple assignments to same column "size"

UPDATE holder SET p.x = 1, p.y = 2;
-- ok

UPDATE holder SET p.x = 1, p.x = 2;
-- ok

UPDATE holder SET p = NULL, p.x = 2;
-- 42601: multiple assignments to same column "p"

UPDATE item SET name = 'a', name = 'b', doubled = 1;
-- 42601: multiple assignments to same column "name"

INSERT INTO item (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'a', name = 'b';
-- 42601: multiple assignments to same column "name"

EXPLAIN UPDATE item SET name = 'a', name = 'b';
-- ok: QUERY PLAN text
-- execute 42601: multiple assignments to same column "name"

DECLARE c CURSOR FOR SELECT 1;
-- ok

INSERT INTO holder (p.x, p.y) VALUES (1, 2);
-- ok

INSERT INTO holder (q[1], q[2]) VALUES (1, 2), (3, 4);
-- ok
