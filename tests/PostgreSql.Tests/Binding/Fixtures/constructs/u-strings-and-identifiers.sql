SELECT U&'\0061\+000062';
-- ok: ?column? text

SELECT U&'!0061' UESCAPE '!';
-- ok: ?column? text

SELECT U&"n!0061me" UESCAPE '!' FROM a;
-- ok: name text

SELECT U&'\00';
-- 42601 at 11: invalid Unicode escape
