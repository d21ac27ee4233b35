INSERT INTO counter VALUES (1);
-- ok
-- execute 42809: cannot change sequence "counter"

UPDATE counter SET last_value = 1;
-- ok
-- execute 42809: cannot change sequence "counter"

DELETE FROM counter;
-- ok
-- execute 42809: cannot change sequence "counter"

INSERT INTO kept VALUES (1, 'a');
-- ok
-- execute 42809: cannot change materialized view "kept"

UPDATE kept SET name = 'a';
-- ok
-- execute 42809: cannot change materialized view "kept"

DELETE FROM kept;
-- ok
-- execute 42809: cannot change materialized view "kept"

INSERT INTO person_code_idx VALUES (1);
-- [13 15] 42809 at 13: "person_code_idx" is an index
-- [18] 42809 at 13: cannot open relation "person_code_idx"

DELETE FROM person_code_idx;
-- [13 15] 42809 at 13: "person_code_idx" is an index
-- [18] 42809 at 13: cannot open relation "person_code_idx"

INSERT INTO pair VALUES (1, 2);
-- [13 15] 42809 at 13: "pair" is a composite type
-- [18] 42809 at 13: cannot open relation "pair"

SELECT * FROM pair;
-- [13 15] 42809 at 15: "pair" is a composite type
-- [18] 42809 at 15: cannot open relation "pair"

UPDATE parent SET name = 'a';
-- ok

DELETE FROM ONLY parent;
-- ok

INSERT INTO measure VALUES ('2024-05-05', 1, 2);
-- ok

MERGE INTO counter c USING item i ON c.last_value = i.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 0A000: cannot execute MERGE on relation "counter"

MERGE INTO kept c USING item i ON c.id = i.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 0A000: cannot execute MERGE on relation "kept"

MERGE INTO measure c USING item i ON c.site = i.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] ok

WITH w AS (SELECT 1 AS id) INSERT INTO w VALUES (1);
-- 42P01 at 40: relation "w" does not exist

WITH w AS (SELECT 1 AS id) DELETE FROM w;
-- 42P01 at 40: relation "w" does not exist
