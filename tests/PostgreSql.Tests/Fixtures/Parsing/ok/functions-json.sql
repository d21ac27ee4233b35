-- Manual, JSON Functions and Operators.

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

--! since 16
SELECT json_object('a': 1);

--! until 16
SELECT json_exists(a);

--! since 16
SELECT json_object('a': 1, 'b' VALUE 2 NULL ON NULL WITH UNIQUE KEYS RETURNING jsonb), json_object(RETURNING text), json_object(a => 1);

--! since 16
SELECT json_array(1, 2 ABSENT ON NULL RETURNING jsonb), json_array(), json_array(SELECT 1 RETURNING jsonb), json_array(RETURNING text FORMAT JSON);

--! since 16
SELECT json_objectagg(a : b ABSENT ON NULL WITHOUT UNIQUE KEYS), json_arrayagg(a ORDER BY b NULL ON NULL RETURNING text) OVER w FROM t WINDOW w AS ();

--! since 17
SELECT json(a WITH UNIQUE KEYS), json(a WITHOUT UNIQUE), json_scalar(a), json_serialize(a RETURNING bytea), json(a FORMAT JSON ENCODING UTF8);

--! since 16
SELECT a IS JSON, a IS NOT JSON SCALAR, a IS JSON OBJECT WITH UNIQUE KEYS, a IS JSON ARRAY WITHOUT UNIQUE KEYS, a IS JSON VALUE;

--! since 17
SELECT json_exists(a, '$' PASSING 1 AS b ERROR ON ERROR), json_value(a, '$' RETURNING int DEFAULT 1 ON EMPTY DEFAULT 2 ON ERROR), json_query(a, '$' RETURNING jsonb WITH ARRAY WRAPPER), json_query(a, '$' KEEP QUOTES NULL ON EMPTY EMPTY ARRAY ON ERROR);

--! since 17
SELECT * FROM json_table(a, '$[*]' AS p PASSING b AS c COLUMNS (d FOR ORDINALITY, e int PATH '$.e' NULL ON EMPTY ERROR ON ERROR, f text EXISTS PATH '$.f', g jsonb FORMAT JSON WITH WRAPPER, NESTED PATH '$.h' AS n COLUMNS (i int)) EMPTY ON ERROR) AS jt;

SELECT json_object('a');

--! until 15
SELECT json_objectagg(a, b);

--! until 15
SELECT json_objectagg(a);

--! until 15
SELECT json_arrayagg(a, b);

--! until 15
SELECT json_arrayagg();

--! until 16
SELECT json();

--! until 16
SELECT json_scalar();

--! since 16
SELECT a IS JSON UNIQUE;

--! since 17
SELECT json_exists(a, '$' NULL ON ERROR);

--! since 17
SELECT json_query(a, '$' WITH WRAPPER KEEP QUOTES);

--! until 16
SELECT * FROM json_table(a, '$');

SELECT a -> 'b' ->> 0, jsonb_path_query(a, '$.b ? (@ > 1)', '{}'), a @@ '$.b > 1';

--! until 16
SELECT json('1', 2);

SELECT json(a)::json FROM json;

SELECT json.f(1), json.x FROM json.json;

SELECT json '1', json AS json;

SELECT * FROM json(1) WITH ORDINALITY json;

--! since 16
SELECT json_array((SELECT 1) LIMIT 1), json_array((SELECT 1) ORDER BY 1), json_array((SELECT 1) FOR UPDATE), json_array((SELECT 1) UNION SELECT 2), json_array(((SELECT 1)) EXCEPT SELECT 2 ORDER BY 1 RETURNING jsonb);

--! since 16
SELECT json_array((SELECT 1) OFFSET 1 FORMAT JSON RETURNING text), json_array((SELECT 1) FETCH FIRST ROW ONLY), json_array((VALUES (1)) INTERSECT TABLE t);

--! since 16
SELECT json_array((SELECT 1)), json_array((SELECT 1) FORMAT JSON, 2 RETURNING text), json_array((SELECT 1)::int, 2), json_array((SELECT 1) + 1), json_array((SELECT ARRAY[1])[1], 2 NULL ON NULL), json_array(((SELECT 1)), (SELECT 2));

--! since 16
SELECT json_array(SELECT FORMAT JSON), json_array(SELECT ALL FORMAT JSON), json_array(SELECT FROM t FORMAT JSON), json_array((SELECT 1) UNION SELECT FORMAT JSON);

--! since 16
SELECT json_array(SELECT FORMAT);

--! since 16
SELECT * FROM json_objectagg('a': 1) AS x, json_arrayagg(1 ORDER BY 2) y;

--! since 16
SELECT * FROM ROWS FROM (json_arrayagg(a RETURNING jsonb), json_objectagg(a VALUE b WITH UNIQUE KEYS)) WITH ORDINALITY;

--! since 16
CREATE INDEX i ON t (json_array(a), json_object('a': b), json_arrayagg(a));

--! since 17
SELECT json_query(a, '$' WITHOUT ARRAY WRAPPER), json_query(a, '$' WITH UNCONDITIONAL ARRAY WRAPPER KEEP QUOTES), json_query(a, '$' WITH CONDITIONAL WRAPPER), json_query(a, '$' OMIT QUOTES ON SCALAR STRING), json_query(a, '$' WITH ARRAY WRAPPER);

--! since 17
SELECT json_query(a, '$' NULL ON EMPTY), json_value(a, '$' DEFAULT 1 ON EMPTY), json_value(a, '$' ERROR ON EMPTY NULL ON ERROR);
