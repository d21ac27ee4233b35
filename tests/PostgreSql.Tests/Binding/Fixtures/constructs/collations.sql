SELECT name COLLATE "C" FROM a;
-- ok: name text

SELECT name COLLATE nosuch FROM a;
-- 42704 at 13: collation "nosuch" for encoding "UTF8" does not exist

SELECT id COLLATE "C" FROM a;
-- 42804 at 11: collations are not supported by type integer

SELECT name < ('x' COLLATE "C") COLLATE "POSIX" FROM a;
-- ok: ?column? bool

SELECT ('x' COLLATE "C") < ('y' COLLATE "POSIX");
-- 42P21 at 33: collation mismatch between explicit collations "C" and "POSIX"

SELECT name FROM a ORDER BY name COLLATE "C" DESC;
-- ok: name text
