-- SQL/JSON (manual, 9.16.1 to 9.16.4). Until 15 the constructors' names are ordinary names.

SELECT json_object('{a,b}'), json_object('{a}', '{b}'), json_object(keys => '{a}', "values" => '{b}');

SELECT json, json_table, keys, json_object, json_array FROM json_table;

--! since 16
SELECT json_object(), json_object('a': 1), json_object('a' VALUE 1, b.c VALUE 2 FORMAT JSON, 'd': e FORMAT JSON ENCODING UTF8), json_object('a': 1 NULL ON NULL), json_object('a': 1 ABSENT ON NULL WITH UNIQUE KEYS RETURNING jsonb), json_object('a': 1 WITHOUT UNIQUE), json_object(RETURNING text FORMAT JSON ENCODING utf16) FROM b;

--! since 16
SELECT json_array(), json_array(1, 2 FORMAT JSON), json_array(1 NULL ON NULL RETURNING jsonb), json_array(SELECT 1), json_array(SELECT a FROM t ORDER BY a FORMAT JSON RETURNING bytea FORMAT JSON), json_array(RETURNING jsonb), json_array(a + 1 ABSENT ON NULL) FROM t;

--! since 16
SELECT json_objectagg(a: b), json_objectagg(a VALUE b NULL ON NULL WITH UNIQUE RETURNING jsonb) FILTER (WHERE c) OVER (PARTITION BY d), json_arrayagg(a ORDER BY b DESC), json_arrayagg(a FORMAT JSON ABSENT ON NULL RETURNING jsonb) FILTER (WHERE b), json_arrayagg(a) OVER w FROM t WINDOW w AS ();

--! since 16
SELECT a IS JSON, a IS NOT JSON, a IS JSON VALUE, a IS JSON ARRAY WITH UNIQUE KEYS, a IS JSON OBJECT WITHOUT UNIQUE, a IS NOT JSON SCALAR AND b IS JSON WITH UNIQUE FROM t;

--! since 17
SELECT json('1'), json(a FORMAT JSON WITH UNIQUE KEYS), json_scalar(1 + 2), json_serialize(a), json_serialize(a FORMAT JSON RETURNING bytea FORMAT JSON ENCODING UTF8) FROM t;

--! since 17
SELECT json_exists(a, '$.b'), json_exists(a FORMAT JSON, '$' PASSING 1 AS x, b || c AS "Y" TRUE ON ERROR), json_value(a, '$' RETURNING int DEFAULT 1 + 1 ON EMPTY ERROR ON ERROR), json_value(a, '$' NULL ON ERROR), json_query(a, '$' RETURNING jsonb WITH CONDITIONAL ARRAY WRAPPER KEEP QUOTES ON SCALAR STRING EMPTY OBJECT ON EMPTY EMPTY ON ERROR), json_query(a, '$' WITHOUT WRAPPER OMIT QUOTES), json_query(a, '$' WITH UNCONDITIONAL WRAPPER), json_query(a, '$' WITH WRAPPER UNKNOWN ON ERROR) FROM t;

--! since 17
SELECT * FROM json_table('[]', '$[*]' COLUMNS (a int)), LATERAL json_table(b FORMAT JSON, '$' AS root PASSING 1 AS x COLUMNS (id FOR ORDINALITY, a int PATH '$.a' DEFAULT 0 ON EMPTY NULL ON ERROR, c text FORMAT JSON PATH '$.c' WITH WRAPPER OMIT QUOTES, d boolean EXISTS PATH '$.d' FALSE ON ERROR, NESTED PATH '$.e[*]' AS n COLUMNS (f int, NESTED '$.g' COLUMNS (h text))) ERROR ON ERROR) AS jt (x, y);

SELECT json '{}', json FROM t;
