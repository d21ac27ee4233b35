/* a /* b */ c */ SELECT 1;
-- ok: ?column? int4

SELECT 1 /* /* */;
-- 42601 at 10: unterminated /* comment at or near "/* /* */"

SELECT 1 -- '
;
-- ok: ?column? int4
