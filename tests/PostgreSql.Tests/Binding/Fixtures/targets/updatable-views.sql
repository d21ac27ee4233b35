INSERT INTO plain (id, name) VALUES (1, 'a');
-- ok

UPDATE plain SET size = 1 WHERE id = $1;
-- ok <- int4

DELETE FROM plain WHERE id = 1;
-- ok

INSERT INTO plain VALUES (1, 'a', 2) ON CONFLICT (id) DO UPDATE SET name = excluded.name;
-- ok

INSERT INTO renamed (key, title) VALUES (1, 'a') RETURNING key;
-- ok: key int4

INSERT INTO everything (id, doubled) VALUES (1, 2);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO everything (id, doubled) VALUES (1, DEFAULT);
-- ok

INSERT INTO everything (id, doubled) VALUES (1, DEFAULT), (2, DEFAULT);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] ok

UPDATE everything SET doubled = DEFAULT;
-- [13] 42601: column "doubled" can only be updated to DEFAULT
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

UPDATE everything SET doubled = 1;
-- [13] 42601: column "doubled" can only be updated to DEFAULT
-- [15 18] 428C9: column "doubled" can only be updated to DEFAULT

INSERT INTO partly (id, name) VALUES (1, 'a');
-- ok

INSERT INTO partly (id, upper) VALUES (1, 'a');
-- 0A000: cannot insert into column "upper" of view "partly"

INSERT INTO partly VALUES (1, 'a');
-- 0A000: cannot insert into column "upper" of view "partly"

INSERT INTO partly VALUES (1);
-- ok

INSERT INTO partly SELECT 1, 'a';
-- 0A000: cannot insert into column "upper" of view "partly"

INSERT INTO partly (id, upper) VALUES (1, DEFAULT);
-- 0A000: cannot insert into column "upper" of view "partly"

UPDATE partly SET name = 'a';
-- ok

UPDATE partly SET more = 1, upper = 'a';
-- 0A000: cannot update column "upper" of view "partly"

UPDATE partly SET place = '(0,1)';
-- 0A000: cannot update column "place" of view "partly"

UPDATE partly SET whole = NULL;
-- 0A000: cannot update column "whole" of view "partly"

UPDATE partly SET upper = DEFAULT;
-- 0A000: cannot update column "upper" of view "partly"

DELETE FROM partly;
-- ok

INSERT INTO partly (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET upper = 'a';
-- 0A000: cannot insert into column "upper" of view "partly"

INSERT INTO partly (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = 'a';
-- ok

INSERT INTO twice (id, name) VALUES (1, 'a');
-- ok

INSERT INTO twice (id, again) VALUES (1, 2);
-- 42601: multiple assignments to same column "id"

UPDATE twice SET id = 1, again = 2;
-- 42601: multiple assignments to same column "id"

INSERT INTO castedone (id, email) VALUES (1, 'a');
-- 0A000: cannot insert into column "email" of view "castedone"

INSERT INTO castedone (id, code) VALUES (1, 'a');
-- ok

INSERT INTO castedone (id, last) VALUES (1, 'a');
-- ok

INSERT INTO nothing_to_write VALUES ('a');
-- 55000: cannot insert into view "nothing_to_write"

UPDATE nothing_to_write SET upper = 'a';
-- 55000: cannot update view "nothing_to_write"

DELETE FROM nothing_to_write;
-- ok

INSERT INTO constant VALUES (1);
-- 55000: cannot insert into view "constant"

DELETE FROM constant;
-- 55000: cannot delete from view "constant"

INSERT INTO distincted VALUES (1);
-- 55000: cannot insert into view "distincted"

UPDATE distincted SET name = 'a';
-- 55000: cannot update view "distincted"

DELETE FROM distincted;
-- 55000: cannot delete from view "distincted"

INSERT INTO grouped VALUES ('a');
-- 55000: cannot insert into view "grouped"

DELETE FROM had;
-- 55000: cannot delete from view "had"

INSERT INTO united VALUES (1);
-- 55000: cannot insert into view "united"

UPDATE withed SET id = 1;
-- 55000: cannot update view "withed"

DELETE FROM limited;
-- 55000: cannot delete from view "limited"

UPDATE counted SET count = 1;
-- 55000: cannot update view "counted"

UPDATE windowed SET id = 1;
-- 55000: cannot update view "windowed"

DELETE FROM many;
-- 55000: cannot delete from view "many"

INSERT INTO joined VALUES (1, 'a');
-- 55000: cannot insert into view "joined"

UPDATE joined SET email = 'a';
-- 55000: cannot update view "joined"

DELETE FROM joined;
-- 55000: cannot delete from view "joined"

DELETE FROM crossed;
-- 55000: cannot delete from view "crossed"

DELETE FROM from_subquery;
-- 55000: cannot delete from view "from_subquery"

DELETE FROM from_function;
-- 55000: cannot delete from view "from_function"

INSERT INTO from_values VALUES (1, 'b');
-- 55000: cannot insert into view "from_values"

DELETE FROM from_materialized;
-- 55000: cannot delete from view "from_materialized"

DELETE FROM sampled;
-- 55000: cannot delete from view "sampled"

INSERT INTO filtered_by_subquery VALUES (1, 'a');
-- ok

INSERT INTO upper_view VALUES (1, 'a');
-- ok

UPDATE upper_view SET title = 'a' WHERE key = 1;
-- ok

DELETE FROM over_joined;
-- 55000: cannot delete from view "joined"

UPDATE over_joined SET id = 1;
-- 55000: cannot update view "joined"

INSERT INTO checked VALUES (1, 'a');
-- ok

INSERT INTO numbered_view (number, label) VALUES (1, 'a');
-- [13] 428C9: cannot insert into column "id"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "id"

INSERT INTO numbered_view (number, label) VALUES (DEFAULT, 'a');
-- ok

INSERT INTO numbered_view (number, label) VALUES (DEFAULT, 'a'), (DEFAULT, 'a');
-- [13] 428C9: cannot insert into column "id"
-- [15 18] ok

INSERT INTO numbered_view (number, label) OVERRIDING SYSTEM VALUE VALUES (1, 'a');
-- ok

UPDATE numbered_view SET number = DEFAULT;
-- 428C9: column "id" can only be updated to DEFAULT

UPDATE numbered_view SET label = 'a';
-- ok

INSERT INTO with_default (id) VALUES (1);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

INSERT INTO with_default (id, doubled) VALUES (1, DEFAULT);
-- [13] 42601: cannot insert into column "doubled"
-- [15 18] 428C9: cannot insert a non-DEFAULT value into column "doubled"

UPDATE with_default SET name = 'a';
-- ok

INSERT INTO sorted VALUES (1, 'a');
-- ok

INSERT INTO partitioned VALUES ('2024-05-05', 1, 2);
-- ok

UPDATE composite SET px = 1;
-- 0A000: cannot update column "px" of view "composite"

UPDATE composite SET p.x = 1;
-- ok

UPDATE composite SET q1 = 1;
-- 0A000: cannot update column "q1" of view "composite"

INSERT INTO triggered VALUES (1, 'a');
-- ok

UPDATE triggered SET email = 'a';
-- ok

DELETE FROM triggered;
-- 55000: cannot delete from view "triggered"

INSERT INTO half_triggered VALUES (1, 'a');
-- ok

DELETE FROM half_triggered;
-- ok

WITH w AS (DELETE FROM joined RETURNING id) SELECT * FROM w;
-- 55000: cannot delete from view "joined"

WITH w AS (DELETE FROM plain RETURNING id) SELECT * FROM w;
-- ok: id int4

WITH w AS (SELECT 1) INSERT INTO plain (id) SELECT * FROM w;
-- ok

EXPLAIN DELETE FROM joined;
-- ok: QUERY PLAN text
-- execute 55000: cannot delete from view "joined"

MERGE INTO plain p USING person q ON p.id = q.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (q.id);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "plain"
-- [18] ok

MERGE INTO partly p USING person q ON p.id = q.id WHEN MATCHED THEN UPDATE SET upper = 'a';
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "partly"
-- [18] 0A000: cannot merge into column "upper" of view "partly"

MERGE INTO joined p USING person q ON p.id = q.id WHEN MATCHED THEN UPDATE SET email = 'a';
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "joined"
-- [18] 55000: cannot update view "joined"

MERGE INTO joined p USING person q ON p.id = q.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "joined"
-- [18] 55000: cannot delete from view "joined"

MERGE INTO joined p USING person q ON p.id = q.id WHEN MATCHED THEN DO NOTHING;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "joined"
-- [18] ok

MERGE INTO triggered p USING person q ON p.id = q.id WHEN MATCHED THEN UPDATE SET email = 'a';
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "triggered"
-- [18] ok

MERGE INTO triggered p USING person q ON p.id = q.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "triggered"
-- [18] 55000: cannot delete from view "triggered"

MERGE INTO triggered p USING person q ON p.id = q.id WHEN MATCHED AND q.id > 1 THEN UPDATE SET email = 'a' WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "triggered"
-- [18] 55000: cannot delete from view "triggered"

MERGE INTO half_triggered p USING person q ON p.id = q.id WHEN MATCHED AND q.id > 1 THEN UPDATE SET name = 'a' WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "half_triggered"
-- [18] 0A000: cannot merge into view "half_triggered"

MERGE INTO half_triggered p USING person q ON p.id = q.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "half_triggered"
-- [18] ok

MERGE INTO numbered_view p USING person q ON p.number = q.id WHEN NOT MATCHED THEN INSERT (number) VALUES (1);
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "numbered_view"
-- [18] 428C9: cannot insert a non-DEFAULT value into column "id"
