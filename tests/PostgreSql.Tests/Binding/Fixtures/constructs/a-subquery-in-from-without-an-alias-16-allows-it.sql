SELECT * FROM (SELECT 1);
-- [13 15] 42601 at 15: subquery in FROM must have an alias
-- [18] ok: ?column? int4

SELECT * FROM (VALUES (1));
-- [13 15] 42601 at 15: VALUES in FROM must have an alias
-- [18] ok: column1 int4
