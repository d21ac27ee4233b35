SELECT 'a\';
-- ok: ?column? text

SELECT E'a\'b';
-- ok: ?column? text

SELECT E'\u0041\x41\101';
-- ok: ?column? text

SELECT E'\uD83D';
-- 42601 at 16: invalid Unicode surrogate pair at or near "'"
