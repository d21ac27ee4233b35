-- Manual, JSON Functions and Operators.

--! until 15
--! syntax error at or near ":"
SELECT json_object(), json_object('a'⟦:⟧ 1), json_object('a' VALUE 1, b.c VALUE 2 FORMAT JSON, 'd': e FORMAT JSON ENCODING UTF8), json_object('a': 1 NULL ON NULL), json_object('a': 1 ABSENT ON NULL WITH UNIQUE KEYS RETURNING jsonb), json_object('a': 1 WITHOUT UNIQUE), json_object(RETURNING text FORMAT JSON ENCODING utf16) FROM b;

--! until 15
--! syntax error at or near "FORMAT"
SELECT json_array(), json_array(1, 2 ⟦FORMAT⟧ JSON), json_array(1 NULL ON NULL RETURNING jsonb), json_array(SELECT 1), json_array(SELECT a FROM t ORDER BY a FORMAT JSON RETURNING bytea FORMAT JSON), json_array(RETURNING jsonb), json_array(a + 1 ABSENT ON NULL) FROM t;

--! until 15
--! syntax error at or near ":"
SELECT json_objectagg(a⟦:⟧ b), json_objectagg(a VALUE b NULL ON NULL WITH UNIQUE RETURNING jsonb) FILTER (WHERE c) OVER (PARTITION BY d), json_arrayagg(a ORDER BY b DESC), json_arrayagg(a FORMAT JSON ABSENT ON NULL RETURNING jsonb) FILTER (WHERE b), json_arrayagg(a) OVER w FROM t WINDOW w AS ();

--! until 15
--! syntax error at or near "JSON"
SELECT a IS ⟦JSON⟧, a IS NOT JSON, a IS JSON VALUE, a IS JSON ARRAY WITH UNIQUE KEYS, a IS JSON OBJECT WITHOUT UNIQUE, a IS NOT JSON SCALAR AND b IS JSON WITH UNIQUE FROM t;

--! until 16
--! syntax error at or near "FORMAT"
SELECT json('1'), json(a ⟦FORMAT⟧ JSON WITH UNIQUE KEYS), json_scalar(1 + 2), json_serialize(a), json_serialize(a FORMAT JSON RETURNING bytea FORMAT JSON ENCODING UTF8) FROM t;

--! until 16
--! syntax error at or near "FORMAT"
SELECT json_exists(a, '$.b'), json_exists(a ⟦FORMAT⟧ JSON, '$' PASSING 1 AS x, b || c AS "Y" TRUE ON ERROR), json_value(a, '$' RETURNING int DEFAULT 1 + 1 ON EMPTY ERROR ON ERROR), json_value(a, '$' NULL ON ERROR), json_query(a, '$' RETURNING jsonb WITH CONDITIONAL ARRAY WRAPPER KEEP QUOTES ON SCALAR STRING EMPTY OBJECT ON EMPTY EMPTY ON ERROR), json_query(a, '$' WITHOUT WRAPPER OMIT QUOTES), json_query(a, '$' WITH UNCONDITIONAL WRAPPER), json_query(a, '$' WITH WRAPPER UNKNOWN ON ERROR) FROM t;

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table('[]', '$[*]' ⟦COLUMNS⟧ (a int)), LATERAL json_table(b FORMAT JSON, '$' AS root PASSING 1 AS x COLUMNS (id FOR ORDINALITY, a int PATH '$.a' DEFAULT 0 ON EMPTY NULL ON ERROR, c text FORMAT JSON PATH '$.c' WITH WRAPPER OMIT QUOTES, d boolean EXISTS PATH '$.d' FALSE ON ERROR, NESTED PATH '$.e[*]' AS n COLUMNS (f int, NESTED '$.g' COLUMNS (h text))) ERROR ON ERROR) AS jt (x, y);

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1)

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1, 2)

--! since 16
--! syntax error at or near ")"
SELECT json_object('a': 1, 2⟦)⟧

--! until 16
--! syntax error at or near "ERROR"
SELECT json_value(a, '$' ⟦ERROR⟧ ON EMPTY NULL ON EMPTY)

--! since 17
--! syntax error at or near "EMPTY"
SELECT json_value(a, '$' ERROR ON EMPTY NULL ON ⟦EMPTY⟧)

--! since 17
--! syntax error at or near ")"
SELECT json_exists(a⟦)⟧

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1, 'b' VALUE 2 NULL ON NULL WITH UNIQUE KEYS RETURNING jsonb), json_object(RETURNING text), json_object(a => 1)

--! until 15
--! syntax error at or near "ABSENT"
SELECT json_array(1, 2 ⟦ABSENT⟧ ON NULL RETURNING jsonb), json_array(), json_array(SELECT 1 RETURNING jsonb), json_array(RETURNING text FORMAT JSON)

--! until 15
--! syntax error at or near ":"
SELECT json_objectagg(a ⟦:⟧ b ABSENT ON NULL WITHOUT UNIQUE KEYS), json_arrayagg(a ORDER BY b NULL ON NULL RETURNING text) OVER w FROM t WINDOW w AS ()

--! until 16
--! syntax error at or near "WITH"
SELECT json(a ⟦WITH⟧ UNIQUE KEYS), json(a WITHOUT UNIQUE), json_scalar(a), json_serialize(a RETURNING bytea), json(a FORMAT JSON ENCODING UTF8)

--! until 15
--! syntax error at or near "JSON"
SELECT a IS ⟦JSON⟧, a IS NOT JSON SCALAR, a IS JSON OBJECT WITH UNIQUE KEYS, a IS JSON ARRAY WITHOUT UNIQUE KEYS, a IS JSON VALUE

--! until 16
--! syntax error at or near "PASSING"
SELECT json_exists(a, '$' ⟦PASSING⟧ 1 AS b ERROR ON ERROR), json_value(a, '$' RETURNING int DEFAULT 1 ON EMPTY DEFAULT 2 ON ERROR), json_query(a, '$' RETURNING jsonb WITH ARRAY WRAPPER), json_query(a, '$' KEEP QUOTES NULL ON EMPTY EMPTY ARRAY ON ERROR)

--! until 16
--! syntax error at or near "AS"
SELECT * FROM json_table(a, '$[*]' ⟦AS⟧ p PASSING b AS c COLUMNS (d FOR ORDINALITY, e int PATH '$.e' NULL ON EMPTY ERROR ON ERROR, f text EXISTS PATH '$.f', g jsonb FORMAT JSON WITH WRAPPER, NESTED PATH '$.h' AS n COLUMNS (i int)) EMPTY ON ERROR) AS jt

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1,)

--! since 16
--! syntax error at or near ")"
SELECT json_object('a': 1,⟦)⟧

--! syntax error at or near "1"
SELECT json_object('a' ⟦1⟧)

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1 ON NULL)

--! since 16
--! syntax error at or near "ON"
SELECT json_object('a': 1 ⟦ON⟧ NULL)

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1 WITH UNIQUE NULL ON NULL)

--! since 16
--! syntax error at or near "NULL"
SELECT json_object('a': 1 WITH UNIQUE ⟦NULL⟧ ON NULL)

--! syntax error at or near "ON"
SELECT json_object(NULL ⟦ON⟧ NULL)

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1 RETURNING)

--! since 16
--! syntax error at or near ")"
SELECT json_object('a': 1 RETURNING⟦)⟧

--! syntax error at or near ")"
SELECT json_array(1,⟦)⟧

--! syntax error at or near "ON"
SELECT json_array(NULL ⟦ON⟧ NULL)

--! syntax error at or near "WITH"
SELECT json_array(1 ⟦WITH⟧ UNIQUE)

--! until 15
--! syntax error at or near "SELECT"
SELECT json_array(⟦SELECT⟧ 1 NULL ON NULL)

--! since 16
--! syntax error at or near "ON"
SELECT json_array(SELECT 1 NULL ⟦ON⟧ NULL)

--! since 16
--! syntax error at or near ","
SELECT json_objectagg(a⟦,⟧ b)

--! since 16
--! syntax error at or near ")"
SELECT json_objectagg(a⟦)⟧

--! since 16
--! syntax error at or near ","
SELECT json_arrayagg(a⟦,⟧ b)

--! since 16
--! syntax error at or near ")"
SELECT json_arrayagg(⟦)⟧

--! since 17
--! syntax error at or near ")"
SELECT json(⟦)⟧

--! since 17
--! syntax error at or near ")"
SELECT json_scalar(⟦)⟧

--! syntax error at or near "RETURNING"
SELECT json_scalar(a ⟦RETURNING⟧ int)

--! syntax error at or near "WITH"
SELECT json_serialize(a ⟦WITH⟧ UNIQUE)

--! until 15
--! syntax error at or near "JSON"
SELECT a IS ⟦JSON⟧ WITH

--! since 16
--! syntax error at end of input
SELECT a IS JSON WITH⟦⟧

--! until 15
--! syntax error at or near "JSON"
SELECT a IS ⟦JSON⟧ UNIQUE

--! until 15
--! syntax error at or near "JSON"
SELECT a IS ⟦JSON⟧ OBJECT ARRAY

--! since 16
--! syntax error at or near "ARRAY"
SELECT a IS JSON OBJECT ⟦ARRAY⟧

--! syntax error at or near "RETURNING"
SELECT json_exists(a, '$' ⟦RETURNING⟧ int)

--! until 16
--! syntax error at or near "NULL"
SELECT json_exists(a, '$' ⟦NULL⟧ ON ERROR)

--! until 16
--! syntax error at or near "PASSING"
SELECT json_exists(a, '$' ⟦PASSING⟧ 1)

--! since 17
--! syntax error at or near ")"
SELECT json_exists(a, '$' PASSING 1⟦)⟧

--! syntax error at or near "WITH"
SELECT json_value(a, '$' ⟦WITH⟧ WRAPPER)

--! until 16
--! syntax error at or near "ERROR"
SELECT json_value(a, '$' ⟦ERROR⟧ ON ERROR NULL ON EMPTY)

--! since 17
--! syntax error at or near "NULL"
SELECT json_value(a, '$' ERROR ON ERROR ⟦NULL⟧ ON EMPTY)

--! until 16
--! syntax error at or near "DEFAULT"
SELECT json_value(a, '$' ⟦DEFAULT⟧ ON ERROR)

--! since 17
--! syntax error at or near "ON"
SELECT json_value(a, '$' DEFAULT ⟦ON⟧ ERROR)

--! until 16
--! syntax error at or near "WITH"
SELECT json_query(a, '$' ⟦WITH⟧)

--! since 17
--! syntax error at or near ")"
SELECT json_query(a, '$' WITH⟦)⟧

--! until 16
--! syntax error at or near "KEEP"
SELECT json_query(a, '$' ⟦KEEP⟧)

--! since 17
--! syntax error at or near ")"
SELECT json_query(a, '$' KEEP⟦)⟧

--! until 16
--! syntax error at or near "WITH"
SELECT json_query(a, '$' ⟦WITH⟧ WRAPPER KEEP QUOTES)

--! until 16
--! syntax error at or near "OMIT"
SELECT json_query(a, '$' ⟦OMIT⟧ QUOTES WITH WRAPPER)

--! since 17
--! syntax error at or near "WITH"
SELECT json_query(a, '$' OMIT QUOTES ⟦WITH⟧ WRAPPER)

--! since 17
--! syntax error at or near ")"
SELECT * FROM json_table(a, '$'⟦)⟧

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, '$' ⟦COLUMNS⟧ ())

--! since 17
--! syntax error at or near ")"
SELECT * FROM json_table(a, '$' COLUMNS (⟦)⟧)

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, '$' ⟦COLUMNS⟧ a int)

--! since 17
--! syntax error at or near "a"
SELECT * FROM json_table(a, '$' COLUMNS ⟦a⟧ int)

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, '$' ⟦COLUMNS⟧ (a))

--! since 17
--! syntax error at or near ")"
SELECT * FROM json_table(a, '$' COLUMNS (a⟦)⟧)

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, '$' ⟦COLUMNS⟧ (a int PATH))

--! since 17
--! syntax error at or near ")"
SELECT * FROM json_table(a, '$' COLUMNS (a int PATH⟦)⟧)

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, '$' ⟦COLUMNS⟧ (a int DEFAULT 1))

--! since 17
--! syntax error at or near ")"
SELECT * FROM json_table(a, '$' COLUMNS (a int DEFAULT 1⟦)⟧)

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, b ⟦COLUMNS⟧ (a int))

--! since 17
--! 0A000
--! only string constants are supported in JSON_TABLE path specification
SELECT * FROM json_table(a, ⟦⟧b COLUMNS (a int))

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, '$' ⟦COLUMNS⟧ (NESTED PATH '$' (a int)))

--! since 17
--! syntax error at or near "("
SELECT * FROM json_table(a, '$' COLUMNS (NESTED PATH '$' ⟦(⟧a int)))

--! until 16
--! syntax error at or near "COLUMNS"
SELECT * FROM json_table(a, '$' ⟦COLUMNS⟧ (a int) PLAN (b))

--! since 17
--! syntax error at or near "PLAN"
SELECT * FROM json_table(a, '$' COLUMNS (a int) ⟦PLAN⟧ (b))

--! until 16
--! syntax error at or near "COLUMNS"
SELECT json_table(a, '$' ⟦COLUMNS⟧ (a int))

--! since 17
--! syntax error at or near "("
SELECT json_table⟦(⟧a, '$' COLUMNS (a int))

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

--! until 15
--! syntax error at or near ":"
SELECT json_object('a'⟦:⟧ 1 RETURNING text FORMAT JSON ENCODING utf7)

--! since 16 until 17
--! 22023
--! unrecognized JSON encoding: utf7
SELECT json_object('a': 1 RETURNING text FORMAT JSON ENCODING utf7)

--! since 18
--! 22023
--! unrecognized JSON encoding: utf7
SELECT json_object('a': 1 RETURNING text FORMAT JSON ENCODING ⟦⟧utf7)

--! since 17
--! syntax error at or near ","
SELECT json('1'⟦,⟧ 2)

--! until 15
--! syntax error at or near "LIMIT"
SELECT json_array((SELECT 1) ⟦LIMIT⟧ 1), json_array((SELECT 1) ORDER BY 1), json_array((SELECT 1) FOR UPDATE), json_array((SELECT 1) UNION SELECT 2), json_array(((SELECT 1)) EXCEPT SELECT 2 ORDER BY 1 RETURNING jsonb)

--! until 15
--! syntax error at or near "OFFSET"
SELECT json_array((SELECT 1) ⟦OFFSET⟧ 1 FORMAT JSON RETURNING text), json_array((SELECT 1) FETCH FIRST ROW ONLY), json_array((VALUES (1)) INTERSECT TABLE t)

--! until 15
--! syntax error at or near "FORMAT"
SELECT json_array((SELECT 1)), json_array((SELECT 1) ⟦FORMAT⟧ JSON, 2 RETURNING text), json_array((SELECT 1)::int, 2), json_array((SELECT 1) + 1), json_array((SELECT ARRAY[1])[1], 2 NULL ON NULL), json_array(((SELECT 1)), (SELECT 2))

--! until 15
--! syntax error at or near "SELECT"
SELECT json_array(⟦SELECT⟧ FORMAT JSON), json_array(SELECT ALL FORMAT JSON), json_array(SELECT FROM t FORMAT JSON), json_array((SELECT 1) UNION SELECT FORMAT JSON)

--! until 15
--! syntax error at or near "LIMIT"
SELECT json_array((SELECT 1) ⟦LIMIT⟧ 1, 2)

--! since 16
--! LIMIT #,# syntax is not supported
SELECT json_array((SELECT 1) ⟦⟧LIMIT 1, 2)

--! until 15
--! syntax error at or near "LIMIT"
SELECT json_array((SELECT 1) ⟦LIMIT⟧ 1 NULL ON NULL)

--! since 16
--! syntax error at or near "NULL"
SELECT json_array((SELECT 1) LIMIT 1 ⟦NULL⟧ ON NULL)

--! until 15
--! syntax error at or near "RETURNING"
SELECT json_array((SELECT 1) ⟦RETURNING⟧)

--! since 16
--! syntax error at or near ")"
SELECT json_array((SELECT 1) RETURNING⟦)⟧

--! syntax error at or near "WHERE"
SELECT json_array((SELECT 1) ⟦WHERE⟧ true)

--! until 15
--! syntax error at or near "SELECT"
SELECT json_array(⟦SELECT⟧ DISTINCT FORMAT JSON)

--! since 16
--! syntax error at or near "FORMAT"
SELECT json_array(SELECT DISTINCT ⟦FORMAT⟧ JSON)

--! until 15
--! syntax error at or near "SELECT"
SELECT json_array(⟦SELECT⟧ FORMAT)

--! until 15
--! syntax error at or near ":"
SELECT * FROM json_objectagg('a'⟦:⟧ 1) AS x, json_arrayagg(1 ORDER BY 2) y

--! until 15
--! syntax error at or near "RETURNING"
SELECT * FROM ROWS FROM (json_arrayagg(a ⟦RETURNING⟧ jsonb), json_objectagg(a VALUE b WITH UNIQUE KEYS)) WITH ORDINALITY

--! syntax error at or near ")"
SELECT * FROM json_arrayagg(a) OVER (⟦)⟧

--! until 15
--! syntax error at or near ":"
SELECT * FROM json_objectagg(a⟦:⟧ b) FILTER (WHERE c)

--! since 16
--! syntax error at or near "WHERE"
SELECT * FROM json_objectagg(a: b) FILTER (⟦WHERE⟧ c)

--! until 15
--! syntax error at or near ":"
CREATE INDEX i ON t (json_array(a), json_object('a'⟦:⟧ b), json_arrayagg(a))

--! until 16
--! syntax error at or near "WITHOUT"
SELECT json_query(a, '$' ⟦WITHOUT⟧ ARRAY WRAPPER), json_query(a, '$' WITH UNCONDITIONAL ARRAY WRAPPER KEEP QUOTES), json_query(a, '$' WITH CONDITIONAL WRAPPER), json_query(a, '$' OMIT QUOTES ON SCALAR STRING), json_query(a, '$' WITH ARRAY WRAPPER)

--! until 16
--! syntax error at or near "NULL"
SELECT json_query(a, '$' ⟦NULL⟧ ON EMPTY), json_value(a, '$' DEFAULT 1 ON EMPTY), json_value(a, '$' ERROR ON EMPTY NULL ON ERROR)

--! until 16
--! syntax error at or near "NULL"
SELECT json_query(a, '$' ⟦NULL⟧ ON ERROR NULL ON EMPTY)

--! since 17
--! syntax error at or near "NULL"
SELECT json_query(a, '$' NULL ON ERROR ⟦NULL⟧ ON EMPTY)

--! until 16
--! syntax error at or near "WITHOUT"
SELECT json_query(a, '$' ⟦WITHOUT⟧ CONDITIONAL WRAPPER)

--! since 17
--! syntax error at or near "CONDITIONAL"
SELECT json_query(a, '$' WITHOUT ⟦CONDITIONAL⟧ WRAPPER)

--! until 16
--! syntax error at or near "KEEP"
SELECT json_query(a, '$' ⟦KEEP⟧ QUOTES ON STRING)

--! since 17
--! syntax error at or near "STRING"
SELECT json_query(a, '$' KEEP QUOTES ON ⟦STRING⟧)

--! until 16
--! syntax error at or near "KEEP"
SELECT json_query(a, '$' ⟦KEEP⟧ QUOTES WITH WRAPPER)

--! since 17
--! syntax error at or near "WITH"
SELECT json_query(a, '$' KEEP QUOTES ⟦WITH⟧ WRAPPER)

--! until 16
--! syntax error at or near "NULL"
SELECT json_exists(a, '$' ⟦NULL⟧ ON EMPTY)

--! since 17
--! syntax error at or near "EMPTY"
SELECT json_exists(a, '$' NULL ON ⟦EMPTY⟧)

--! syntax error at or near "WITH"
SELECT json_value(a, '$' ⟦WITH⟧ WRAPPER)
