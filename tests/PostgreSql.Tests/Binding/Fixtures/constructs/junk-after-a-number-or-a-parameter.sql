SELECT 123abc;
-- [13] ok: abc int4
-- [15 18] 42601 at 8: trailing junk after numeric literal at or near "123abc"

SELECT 1_000;
-- [13] ok: _000 int4
-- [15] 42601 at 8: trailing junk after numeric literal at or near "1_000"
-- [18] ok: ?column? int4

SELECT 0x1F;
-- [13] ok: x1f int4
-- [15] 42601 at 8: trailing junk after numeric literal at or near "0x1F"
-- [18] ok: ?column? int4

SELECT 1e;
-- [13] ok: e int4
-- [15 18] 42601 at 8: trailing junk after numeric literal at or near "1e"

SELECT $1a;
-- [13] ok: a text <- text
-- [15 18] 42601 at 8: trailing junk after parameter at or near "$1a"

SELECT 1.AS x;
-- [13] ok: x numeric
-- [15 18] 42601 at 8: trailing junk after numeric literal at or near "1.AS"

SELECT .5, 5., 1.e3, 1..2;
-- 42601 at 23: syntax error at or near ".."
