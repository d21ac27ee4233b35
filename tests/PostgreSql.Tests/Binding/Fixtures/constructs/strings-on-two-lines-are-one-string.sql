SELECT 'a'
'b';
-- ok: ?column? text

SELECT 'a' 'b';
-- 42601 at 12: syntax error at or near "'b'"

SELECT 'a' -- c
 'b';
-- ok: ?column? text

SELECT E'a'
'\n';
-- ok: ?column? text
