SELECT 2*-1;
-- ok: ?column? int4

SELECT 2@-1;
-- 42883 at 9: operator does not exist: integer @- integer

SELECT 1--2
+3;
-- ok: ?column? int4

SELECT 4/*c*/-/*d*/1;
-- ok: ?column? int4

SELECT 1 <> 2, 1 != 2;
-- ok: ?column? bool, ?column? bool

SELECT 5 !;
-- [13] ok: ?column? numeric
-- [15 18] 42601 at 11: syntax error at end of input

SELECT @ -1, |/ 4, !! 3;
-- [13] ok: ?column? int4, ?column? float8, ?column? numeric
-- [15 18] 42883 at 20: operator does not exist: !! integer
