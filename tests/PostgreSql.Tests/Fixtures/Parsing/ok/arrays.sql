-- Manual, Arrays.

CREATE TABLE t (a integer[], b text[][], c integer[3][3], d integer ARRAY[4], e integer ARRAY);

SELECT a[1], a[1:2][1:1], a[:2], a[2:][:1], (ARRAY[1, 2])[1], ARRAY[[1, 2], [3, 4]], (f(x))[1:2], ($1)[1];

UPDATE t SET a[1] = 5, b[1:2] = '{x,y}', c[:] = d;

SELECT 1 = ANY (a), 1 <> ALL (a), a && b, a @> ARRAY[1], a || b || 1;

SELECT a[1]b FROM t;

SELECT $1[1];

SELECT ARRAY[1, 2], ARRAY[[1], [2]], ARRAY[]::int[], ARRAY(SELECT 1), ARRAY(VALUES (1));

SELECT a = ANY (ARRAY[1]), a = SOME (SELECT 1), a <> ALL (b);

SELECT a ?| ARRAY['b'], a ? 'b', a @? '$.b';

SELECT a::SETOF int ARRAY[3], b::SETOF text ARRAY, c::SETOF s.t[];

CREATE FUNCTION f(a SETOF int ARRAY[3], SETOF text ARRAY) RETURNS SETOF int ARRAY LANGUAGE sql AS '';
