SELECT arr[1], arr[1:2], arr[:], arr[2:], (ARRAY[1, 2])[1], js['a']['b'], js -> 'a' ->> 'b' FROM a;
-- [13] 42804: cannot subscript type jsonb because it is not an array
-- [15 18] ok: arr int4, arr _int4, arr _int4, arr _int4, array int4, js jsonb, ?column? text

SELECT ARRAY[];
-- 42P18 at 8: cannot determine type of empty array

SELECT ARRAY[]::int[];
-- ok: array _int4

SELECT ARRAY[1, 'x'];
-- 22P02 at 17: invalid input syntax for type integer: "x"

SELECT ARRAY[[1, 2], [3, 4]], ARRAY[1, NULL, 2.5], ARRAY(SELECT id FROM a);
-- ok: array _int4, array _numeric, array _int4

SELECT name[1] FROM a;
-- [13] 42804: cannot subscript type text because it is not an array
-- [15 18] 42804 at 8: cannot subscript type text because it does not support subscripting

SELECT arr['x'] FROM a;
-- 22P02 at 12: invalid input syntax for type integer: "x"

SELECT id FROM a WHERE arr[1::int] = 1;
-- ok: id int4

SELECT arr[1:id::int] FROM a;
-- ok: arr _int4

SELECT '{1}'::int[] || 2, 1 = ANY (arr), 1 = ANY (SELECT 1), 1 < ALL (arr), name LIKE ANY ('{a,b}') FROM a;
-- ok: ?column? _int4, ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT 1 = ANY (1);
-- 42809 at 10: op ANY/ALL (array) requires array on right side

SELECT NULL::int ARRAY[3], NULL::int ARRAY;
-- ok: int4 _int4, int4 _int4
