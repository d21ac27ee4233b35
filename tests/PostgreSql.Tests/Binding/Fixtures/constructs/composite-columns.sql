SELECT (p).x, (a.p).y, (a).name, (p).* FROM a;
-- ok: x int4, y int4, name text, x int4, y int4

SELECT p.x FROM a;
-- 42P01 at 8: missing FROM-clause entry for table "p"

SELECT a.p.x FROM a;
-- 42P01 at 8: missing FROM-clause entry for table "p"

SELECT (p).z FROM a;
-- 42703 at 9: column "z" not found in data type pt

UPDATE a SET p.x = 1, arr[1] = 2, js['k'] = '1';
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] ok

UPDATE a SET p.z = 1;
-- 42703 at 14: cannot assign to field "z" of column "p" because there is no such column in data type pt

INSERT INTO a (id, name, p.x, p.y) VALUES (1, 'a', 2, 3);
-- ok

SELECT (fo(1)).q, (fo(1)).*;
-- ok: q int4, q int4, r text
