-- Manual, Arrays.

--! syntax error at or near "["
SELECT ARRAY[1]⟦[⟧1]

--! syntax error at or near "["
SELECT ARRAY[1, ⟦[⟧2]]

--! syntax error at or near "2"
SELECT ARRAY[[1], ⟦2⟧]

--! syntax error at or near "1"
SELECT ARRAY ⟦1⟧

--! syntax error at end of input
SELECT a[⟦⟧

--! syntax error at end of input
SELECT a[1⟦⟧

--! syntax error at or near ":"
SELECT a[1:2⟦:⟧3]

--! syntax error at or near "]"
SELECT a[⟦]⟧

--! syntax error at or near "ON"
SELECT json_array(1, ABSENT ⟦ON⟧ NULL)

--! until 16
--! syntax error at or near "WITH"
SELECT json_query(a, '$' ⟦WITH⟧ ARRAY)

--! since 17
--! syntax error at or near ")"
SELECT json_query(a, '$' WITH ARRAY⟦)⟧

--! until 15
--! syntax error at or near "FORMAT"
SELECT json_array(1 ⟦FORMAT⟧ JSON ENCODING latin1)

--! since 16 until 17
--! 22023
--! unrecognized JSON encoding: latin1
SELECT json_array(1 FORMAT JSON ENCODING latin1)

--! since 18
--! 22023
--! unrecognized JSON encoding: latin1
SELECT json_array(1 FORMAT JSON ENCODING ⟦⟧latin1)

--! syntax error at or near "["
SELECT ARRAY[1, 2]⟦[⟧1], '{1}'::int[]

--! syntax error at or near "["
SELECT f(x)⟦[⟧1]

--! syntax error at or near "."
SELECT f(x)⟦.⟧a

--! syntax error at or near "["
SELECT 1⟦[⟧1]

--! syntax error at or near "]"
SELECT a[1][⟦]⟧ FROM t

--! syntax error at or near "{"
SELECT a⟦{⟧1}

--! syntax error at or near "2"
SELECT ARRAY[1 ⟦2⟧]

--! syntax error at or near "{"
SELECT ARRAY ⟦{⟧1}

--! syntax error at or near "]"
SELECT int[⟦]⟧ '{1}'

--! syntax error at or near ":"
SELECT 'x'::int[1⟦:⟧2]

--! syntax error at or near "-"
SELECT 'x'::int[⟦-⟧1]

--! syntax error at or near "["
SELECT 'x'::int ARRAY[1]⟦[⟧2]

--! syntax error at or near "]"
UPDATE t SET a[⟦]⟧ = 5

--! syntax error at or near ":"
UPDATE t SET a[1:2⟦:⟧3] = 5

--! syntax error at end of input
SELECT ARRAY⟦⟧

--! syntax error at end of input
SELECT ARRAY[⟦⟧

--! syntax error at end of input
SELECT ARRAY[1⟦⟧

--! syntax error at or near "]"
SELECT ARRAY[1,⟦]⟧

--! syntax error at or near "1"
SELECT ARRAY(⟦1⟧, 2)

--! syntax error at or near ")"
SELECT ARRAY(⟦)⟧

--! syntax error at or near "]"
SELECT a::int ARRAY[⟦]⟧

--! syntax error at or near "["
SELECT a::int ARRAY[3]⟦[⟧4]

--! syntax error at or near "ARRAY"
SELECT a::int[3] ⟦ARRAY⟧

--! syntax error at or near "-"
SELECT a::int ARRAY[⟦-⟧1]

--! syntax error at or near "1.5"
SELECT a::int[⟦1.5⟧]
