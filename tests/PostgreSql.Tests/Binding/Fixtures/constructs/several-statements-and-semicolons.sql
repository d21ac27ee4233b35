SELECT 1;
-- ok: ?column? int4

SELECT ';';
-- ok: ?column? text
