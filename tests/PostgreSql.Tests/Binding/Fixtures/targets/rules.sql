INSERT INTO logged VALUES (1, 'a');
-- ok

INSERT INTO logged VALUES (1, 'a') RETURNING id;
-- ok: id int4

INSERT INTO logged VALUES (1, 'a') ON CONFLICT DO NOTHING;
-- 0A000: INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules

INSERT INTO logged VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET note = 'b';
-- 0A000: INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules

WITH w AS (SELECT 1) INSERT INTO logged SELECT 1, 'a';
-- 0A000: WITH cannot be used in a query that is rewritten by rules into multiple queries

WITH w AS (INSERT INTO logged VALUES (1, 'a') RETURNING id) SELECT * FROM w;
-- 0A000: DO ALSO rules are not supported for data-modifying statements in WITH

WITH w AS (DELETE FROM log RETURNING id) INSERT INTO logged SELECT id FROM w;
-- 0A000: WITH cannot be used in a query that is rewritten by rules into multiple queries

INSERT INTO updates_ruled VALUES (1, 'a') ON CONFLICT DO NOTHING;
-- 0A000: INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules

WITH w AS (DELETE FROM log RETURNING id) UPDATE updates_ruled SET note = 'a' FROM w WHERE w.id = updates_ruled.id;
-- [13 15] 0A000: INSERT...SELECT rule actions are not supported for queries having data-modifying statements in WITH
-- [18] 0A000: INSERT ... SELECT rule actions are not supported for queries having data-modifying statements in WITH

INSERT INTO instead_ruled VALUES (1, 'a');
-- ok

INSERT INTO instead_ruled VALUES (1, 'a') RETURNING id;
-- 0A000: cannot perform INSERT RETURNING on relation "instead_ruled"

UPDATE instead_ruled SET note = 'a' RETURNING id;
-- ok: id int4

DELETE FROM instead_ruled RETURNING id;
-- 0A000: cannot perform DELETE RETURNING on relation "instead_ruled"

DELETE FROM instead_ruled;
-- ok

WITH w AS (INSERT INTO instead_ruled VALUES (1, 'a')) SELECT 1;
-- ok: ?column? int4

WITH w AS (DELETE FROM instead_ruled) SELECT 1;
-- 0A000: conditional DO INSTEAD rules are not supported for data-modifying statements in WITH

WITH w AS (SELECT 1) DELETE FROM instead_ruled;
-- 0A000: WITH cannot be used in a query that is rewritten by rules into multiple queries

WITH w AS (UPDATE instead_ruled SET note = 'a' RETURNING id) SELECT * FROM w;
-- ok: id int4

INSERT INTO nothing_ruled VALUES (1, 'a');
-- ok

INSERT INTO nothing_ruled VALUES (1, 'a') RETURNING id;
-- 0A000: cannot perform INSERT RETURNING on relation "nothing_ruled"

WITH w AS (INSERT INTO nothing_ruled VALUES (1, 'a')) SELECT 1;
-- 0A000: DO INSTEAD NOTHING rules are not supported for data-modifying statements in WITH

WITH w AS (UPDATE nothing_ruled SET note = 'a') SELECT 1;
-- 0A000: multi-statement DO INSTEAD rules are not supported for data-modifying statements in WITH

WITH w AS (DELETE FROM nothing_ruled) SELECT 1;
-- 0A000: DO INSTEAD NOTIFY rules are not supported for data-modifying statements in WITH

WITH w AS (SELECT 1) UPDATE nothing_ruled SET note = 'a';
-- 0A000: WITH cannot be used in a query that is rewritten by rules into multiple queries

INSERT INTO nothing_ruled VALUES (1, 'a') ON CONFLICT DO NOTHING;
-- 0A000: INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules

INSERT INTO disabled_ruled VALUES (1, 'a') RETURNING id;
-- ok: id int4

INSERT INTO disabled_ruled VALUES (1, 'a') ON CONFLICT DO NOTHING;
-- ok

INSERT INTO ruled_view VALUES (1, 'a');
-- ok

INSERT INTO ruled_view VALUES (1, 'a') RETURNING id;
-- 0A000: cannot perform INSERT RETURNING on relation "ruled_view"

UPDATE ruled_view SET email = 'a';
-- 55000: cannot update view "ruled_view"

DELETE FROM ruled_view;
-- 55000: cannot delete from view "ruled_view"

INSERT INTO also_view VALUES (1, 'a');
-- ok

INSERT INTO also_view VALUES (1, 'a') ON CONFLICT (id) DO NOTHING;
-- ok

DELETE FROM also_view;
-- 55000: cannot delete from view "also_view"

UPDATE also_view SET name = 'a';
-- ok

MERGE INTO logged l USING item i ON l.id = i.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 0A000: cannot execute MERGE on relation "logged"

MERGE INTO disabled_ruled l USING item i ON l.id = i.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15] 0A000: cannot execute MERGE on relation "disabled_ruled"
-- [18] ok

MERGE INTO also_view l USING item i ON l.id = i.id WHEN MATCHED THEN DELETE;
-- [13] 42601 at 1: syntax error at or near "MERGE"
-- [15 18] 0A000: cannot execute MERGE on relation "also_view"
