SELECT * FROM JSON_TABLE('[1]', '$[*]' COLUMNS (id FOR ORDINALITY, a int PATH '$')) jt;
-- [13 15] 42601 at 40: syntax error at or near "COLUMNS"
-- [18] ok: id int4, a int4

SELECT * FROM JSON_TABLE(j, '$' COLUMNS (a int, b text PATH '$.x' DEFAULT 'q' ON EMPTY)) jt;
-- [13 15] 42601 at 33: syntax error at or near "COLUMNS"
-- [18] 42703 at 26: column "j" does not exist

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int, b text EXISTS PATH '$.x')) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a int4, b text

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (b bool EXISTS, c int EXISTS, d text EXISTS, e float8 EXISTS)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: b bool, c int4, d text, e float8

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (b bool EXISTS, e date EXISTS)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: b bool, e date

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int DEFAULT 'x' ON ERROR)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 22P02 at 64: invalid input syntax for type integer: "x"

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int DEFAULT t.a ON ERROR)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42804 at 64: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int DEFAULT now() ON ERROR)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42846 at 64: cannot cast behavior expression of type timestamp with time zone to integer

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int DEFAULT (SELECT 1) ON ERROR)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42804 at 64: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int DEFAULT 1 + 1 ON ERROR)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a int4

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int, a text)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42712 at 57: duplicate JSON_TABLE column or path name: a

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int, NESTED PATH '$.x' COLUMNS (a text))) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42712 at 84: duplicate JSON_TABLE column or path name: a

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int, NESTED PATH '$.x' AS p COLUMNS (b text))) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a int4, b text

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' AS p COLUMNS (a int, NESTED PATH '$.x' AS p COLUMNS (b text))) jt;
-- [13 15] 42601 at 41: syntax error at or near "AS"
-- [18] 42712 at 83: duplicate JSON_TABLE column or path name: p

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' AS a COLUMNS (a int)) jt;
-- [13 15] 42601 at 41: syntax error at or near "AS"
-- [18] 42712 at 55: duplicate JSON_TABLE column or path name: a

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' PASSING 1 AS x, t.b AS y COLUMNS (a int PATH '$.a ? (@ > $x)')) jt;
-- [13 15] 42601 at 41: syntax error at or near "PASSING"
-- [18] ok: a int4

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' PASSING $1 AS x COLUMNS (a int)) jt;
-- [13 15] 42601 at 41: syntax error at or near "PASSING"
-- [18] ok: a int4 <- text

SELECT jt.* FROM t, JSON_TABLE(t.a, '$' COLUMNS (a int)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42846 at 32: cannot cast type integer to jsonb

SELECT jt.* FROM t, JSON_TABLE(t.b, '$' COLUMNS (a int)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a int4

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a zz)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42704 at 52: type "zz" does not exist

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a jsonb, b json, c int[], d comp, e jsonb FORMAT JSON, f text FORMAT JSON)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a jsonb, b json, c _int4, d comp, e jsonb, f text

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a jsonb WITH WRAPPER, b text WITH WRAPPER, c text OMIT QUOTES, d jsonb KEEP QUOTES)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a jsonb, b text, c text, d jsonb

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int WITH WRAPPER)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a int4

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a jsonb WITH WRAPPER OMIT QUOTES)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42601 at 50: SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int ERROR ON EMPTY NULL ON ERROR)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a int4

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int EMPTY ARRAY ON EMPTY)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42601 at 56: invalid ON EMPTY behavior for column "a"

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a jsonb EMPTY OBJECT ON EMPTY)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a jsonb

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a bool EXISTS TRUE ON ERROR)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a bool

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a bool EXISTS EMPTY ON ERROR)) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42601 at 64: invalid ON ERROR behavior for column "a"

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int) ERROR ON ERROR) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a int4

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int) NULL ON ERROR) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42601 at 57: invalid ON ERROR behavior

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int) DEFAULT 1 ON ERROR) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] 42601 at 57: invalid ON ERROR behavior

SELECT jt.* FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int) EMPTY ON ERROR) jt;
-- [13 15] 42601 at 41: syntax error at or near "COLUMNS"
-- [18] ok: a int4

SELECT x FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int)) AS jt(x);
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 42702 at 8: column reference "x" is ambiguous

SELECT x FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int)) AS jt(x, y);
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 42P10: JSON_TABLE function has 1 columns available but 2 columns specified

SELECT json_table.a FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int));
-- [13 15] 42601 at 49: syntax error at or near "COLUMNS"
-- [18] ok: a int4

SELECT jt.zz FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int)) jt;
-- [13 15] 42601 at 42: syntax error at or near "COLUMNS"
-- [18] 42703 at 8: column jt.zz does not exist

SELECT jt FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int)) jt;
-- [13 15] 42601 at 39: syntax error at or near "COLUMNS"
-- [18] ok: jt record

SELECT jt.a FROM t LEFT JOIN JSON_TABLE(t.j, '$' COLUMNS (a int)) jt ON true;
-- [13 15] 42601 at 50: syntax error at or near "COLUMNS"
-- [18] ok: a int4

SELECT jt.a FROM t RIGHT JOIN JSON_TABLE(t.j, '$' COLUMNS (a int)) jt ON true;
-- [13 15] 42601 at 51: syntax error at or near "COLUMNS"
-- [18] 42P10 at 42: invalid reference to FROM-clause entry for table "t"

SELECT JSON_VALUE(j, '$.a'), JSON_VALUE(j, '$.a' RETURNING int), JSON_VALUE(j, '$.a' RETURNING jsonb) FROM t;
-- [13 15] 42601 at 50: syntax error at or near "RETURNING"
-- [18] ok: json_value text, json_value int4, json_value jsonb

SELECT JSON_VALUE(j, '$.a' RETURNING int DEFAULT 'x' ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 22P02 at 50: invalid input syntax for type integer: "x"

SELECT JSON_VALUE(j, '$.a' RETURNING int DEFAULT 1.5 ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_value int4

SELECT JSON_VALUE(j, '$.a' RETURNING int DEFAULT a ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 42804 at 50: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_VALUE(j, '$.a' RETURNING int DEFAULT abs(1) ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_value int4

SELECT JSON_VALUE(j, '$.a' RETURNING int DEFAULT random() ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_value int4

SELECT JSON_VALUE(j, '$.a' RETURNING int DEFAULT generate_series(1,2) ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 42804 at 50: DEFAULT expression must not return a set

SELECT JSON_VALUE(j, '$.a' RETURNING int DEFAULT NULL ON EMPTY) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_value int4

SELECT JSON_VALUE(j, '$.a' RETURNING comp) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_value comp

SELECT JSON_VALUE(j, '$.a' RETURNING int[]) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_value _int4

SELECT JSON_VALUE(j, '$.a' RETURNING dpos DEFAULT -1 ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_value int4

SELECT JSON_VALUE(j, '$.a' RETURNING date DEFAULT 'x' ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 22007 at 51: invalid input syntax for type date: "x"

SELECT JSON_VALUE(j, '$.a' RETURNING varchar(2) DEFAULT 'abc' ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_value varchar

SELECT JSON_VALUE(j, '$.a' RETURNING record) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 0A000: returning pseudo-types is not supported in SQL/JSON functions

SELECT JSON_VALUE(j, '$.a' RETURNING trigger) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 0A000: returning pseudo-types is not supported in SQL/JSON functions

SELECT JSON_VALUE(j, '$.a' EMPTY ARRAY ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "EMPTY"
-- [18] 42601 at 28: invalid ON ERROR behavior

SELECT JSON_VALUE(j, b) FROM t;
-- [13 15] 42883 at 8: function json_value(jsonb, text) does not exist
-- [18] ok: json_value text

SELECT JSON_VALUE(j, a) FROM t;
-- [13 15] 42883 at 8: function json_value(jsonb, integer) does not exist
-- [18] 42804 at 22: JSON path expression must be of type jsonpath, not of type integer

SELECT JSON_VALUE(j, $1) FROM t;
-- [13 15] 42883 at 8: function json_value(jsonb, unknown) does not exist
-- [18] ok: json_value text <- jsonpath

SELECT JSON_VALUE($1, '$.a') FROM t;
-- [13 15] 42883 at 8: function json_value(unknown, unknown) does not exist
-- [18] ok: json_value text <- text

SELECT JSON_VALUE('{}', '$.a');
-- [13 15] 42883 at 8: function json_value(unknown, unknown) does not exist
-- [18] ok: json_value text

SELECT JSON_VALUE('{', '$.a');
-- [13 15] 42883 at 8: function json_value(unknown, unknown) does not exist
-- [18] ok: json_value text

SELECT JSON_VALUE(js, '$.a') FROM t;
-- [13 15] 42883 at 8: function json_value(json, unknown) does not exist
-- [18] ok: json_value text

SELECT JSON_VALUE(x, '$.a') FROM t;
-- [13 15] 42883 at 8: function json_value(xml, unknown) does not exist
-- [18] 42846 at 19: cannot cast type xml to jsonb

SELECT JSON_VALUE(j FORMAT JSON, '$.a') FROM t;
-- [13 15] 42601 at 21: syntax error at or near "FORMAT"
-- [18] ok: json_value text

SELECT JSON_VALUE(j, '$.a' RETURNING text FORMAT JSON) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 42601 at 43: cannot specify FORMAT JSON in RETURNING clause of JSON_VALUE()

SELECT JSON_QUERY(j, '$.a'), JSON_QUERY(j, '$.a' RETURNING text), JSON_QUERY(j, '$.a' RETURNING int[]) FROM t;
-- [13 15] 42601 at 50: syntax error at or near "RETURNING"
-- [18] ok: json_query jsonb, json_query text, json_query _int4

SELECT JSON_QUERY(j, '$.a' WITH WRAPPER), JSON_QUERY(j, '$.a' WITH CONDITIONAL WRAPPER), JSON_QUERY(j, '$.a' OMIT QUOTES) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "WITH"
-- [18] ok: json_query jsonb, json_query jsonb, json_query jsonb

SELECT JSON_QUERY(j, '$.a' WITH WRAPPER OMIT QUOTES) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "WITH"
-- [18] 42601 at 8: SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

SELECT JSON_QUERY(j, '$.a' WITH CONDITIONAL WRAPPER KEEP QUOTES) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "WITH"
-- [18] ok: json_query jsonb

SELECT JSON_QUERY(j, '$.a' RETURNING bytea FORMAT JSON ENCODING UTF8) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] ok: json_query bytea

SELECT JSON_QUERY(j, '$.a' RETURNING bytea FORMAT JSON ENCODING UTF16) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 0A000 at 44: unsupported JSON encoding

SELECT JSON_QUERY(j, '$.a' RETURNING text FORMAT JSON ENCODING UTF8) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 0A000 at 43: cannot set JSON encoding for non-bytea output types

SELECT JSON_QUERY(j, '$.a' EMPTY OBJECT ON EMPTY DEFAULT '{}' ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "EMPTY"
-- [18] ok: json_query jsonb

SELECT JSON_QUERY(j, '$.a' RETURNING int DEFAULT '{}' ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "RETURNING"
-- [18] 22P02 at 50: invalid input syntax for type integer: "{}"

SELECT JSON_QUERY(j, '$.a' TRUE ON ERROR) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "TRUE"
-- [18] 42601 at 28: invalid ON ERROR behavior

SELECT JSON_EXISTS(j, '$.a'), JSON_EXISTS(j, '$.a' TRUE ON ERROR), JSON_EXISTS(j, '$.a ? (@ > $x)' PASSING 1 AS x) FROM t;
-- [13 15] 42601 at 52: syntax error at or near "TRUE"
-- [18] ok: json_exists bool, json_exists bool, json_exists bool

SELECT JSON_EXISTS(j, '$.a' NULL ON ERROR) FROM t;
-- [13 15] 42601 at 29: syntax error at or near "NULL"
-- [18] 42601 at 29: invalid ON ERROR behavior

SELECT JSON_EXISTS(j, '$.a' PASSING x AS x) FROM t;
-- [13 15] 42601 at 29: syntax error at or near "PASSING"
-- [18] ok: json_exists bool

SELECT JSON_EXISTS(j, '$.a' PASSING iv AS x, arr AS y, comp AS z) FROM t;
-- [13 15] 42601 at 29: syntax error at or near "PASSING"
-- [18] 42703 at 56: column "comp" does not exist

SELECT JSON_EXISTS(j, '$.a' PASSING tz AS x, arr AS y) FROM t;
-- [13 15] 42601 at 29: syntax error at or near "PASSING"
-- [18] ok: json_exists bool

SELECT JSON_EXISTS(j, '$.a' PASSING $1 AS x) FROM t;
-- [13 15] 42601 at 29: syntax error at or near "PASSING"
-- [18] ok: json_exists bool <- text

SELECT JSON_EXISTS(j, '$.a' PASSING 'x' AS x) FROM t;
-- [13 15] 42601 at 29: syntax error at or near "PASSING"
-- [18] ok: json_exists bool

SELECT JSON_OBJECT('a' : 1, 'b' VALUE 2) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object json

SELECT JSON_OBJECT('a' : 1 RETURNING jsonb) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object jsonb

SELECT JSON_OBJECT('a' : 1 RETURNING text) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object text

SELECT JSON_OBJECT('a' : 1 RETURNING bytea) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object bytea

SELECT JSON_OBJECT('a' : 1 RETURNING int) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] 42846: cannot cast type json to integer

SELECT JSON_OBJECT('a' : 1 RETURNING varchar(3)) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object varchar

SELECT JSON_OBJECT('a' : 1 RETURNING text FORMAT JSON ENCODING UTF8) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] 0A000 at 43: cannot set JSON encoding for non-bytea output types

SELECT JSON_OBJECT(a : b, 'x' : j NULL ON NULL WITH UNIQUE KEYS) FROM t;
-- [13 15] 42601 at 22: syntax error at or near ":"
-- [18] ok: json_object jsonb

SELECT JSON_OBJECT(arr : b) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object json

SELECT JSON_OBJECT(NULL : b) FROM t;
-- [13 15] 42601 at 25: syntax error at or near ":"
-- [18] ok: json_object json

SELECT JSON_OBJECT(a : '{}' FORMAT JSON) FROM t;
-- [13 15] 42601 at 22: syntax error at or near ":"
-- [18] ok: json_object json

SELECT JSON_OBJECT(a : 1 FORMAT JSON) FROM t;
-- [13 15] 42601 at 22: syntax error at or near ":"
-- [18] 42804 at 26: cannot use non-string types with explicit FORMAT JSON clause

SELECT JSON_OBJECT('{a,b}') FROM t;
-- ok: json_object json

SELECT JSON_OBJECT() FROM t;
-- [13 15] 42883 at 8: function json_object() does not exist
-- [18] ok: json_object json

SELECT JSON_ARRAY(1, 'a', b, j) FROM t;
-- [13 15] 42883 at 8: function json_array(integer, unknown, text, jsonb) does not exist
-- [18] ok: json_array jsonb

SELECT JSON_ARRAY(1, 'a' RETURNING jsonb) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_array jsonb

SELECT JSON_ARRAY(SELECT a FROM t);
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] ok: json_array json

SELECT JSON_ARRAY(SELECT a, b FROM t);
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] 42601 at 8: subquery must return only one column

SELECT JSON_ARRAY(SELECT a FROM t RETURNING jsonb);
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] ok: json_array jsonb

SELECT JSON_ARRAY(SELECT a FROM t ORDER BY a LIMIT 1);
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] ok: json_array json

SELECT JSON_ARRAY() FROM t;
-- [13 15] 42883 at 8: function json_array() does not exist
-- [18] ok: json_array json

SELECT JSON_ARRAY($1) FROM t;
-- [13 15] 42883 at 8: function json_array(unknown) does not exist
-- [18] ok: json_array json <- text

SELECT JSON_ARRAY(VALUES (1), (2));
-- [13 15] 42601 at 26: syntax error at or near "("
-- [18] ok: json_array json

SELECT JSON_OBJECTAGG(b : a), JSON_OBJECTAGG(b VALUE a RETURNING jsonb), JSON_ARRAYAGG(a ORDER BY b) FROM t;
-- [13 15] 42601 at 25: syntax error at or near ":"
-- [18] ok: json_objectagg json, json_objectagg jsonb, json_arrayagg json

SELECT JSON_OBJECTAGG(b : a ABSENT ON NULL WITH UNIQUE KEYS RETURNING text) FROM t;
-- [13 15] 42601 at 25: syntax error at or near ":"
-- [18] ok: json_objectagg text

SELECT JSON_OBJECTAGG(b : a) FILTER (WHERE a > 1), JSON_ARRAYAGG(b) OVER (PARTITION BY a) FROM t;
-- [13 15] 42601 at 25: syntax error at or near ":"
-- [18] 42803 at 66: column "t.b" must appear in the GROUP BY clause or be used in an aggregate function

SELECT JSON_ARRAYAGG(a), b FROM t;
-- [13 15] 42883 at 8: function json_arrayagg(integer) does not exist
-- [18] 42803 at 26: column "t.b" must appear in the GROUP BY clause or be used in an aggregate function

SELECT JSON_ARRAYAGG(JSON_ARRAYAGG(a)) FROM t;
-- [13 15] 42883 at 22: function json_arrayagg(integer) does not exist
-- [18] 42803 at 22: aggregate function calls cannot be nested

SELECT JSON_ARRAYAGG(a) FROM t WHERE JSON_ARRAYAGG(a) IS NOT NULL;
-- [13 15] 42883 at 8: function json_arrayagg(integer) does not exist
-- [18] 42803 at 38: aggregate functions are not allowed in WHERE

SELECT JSON_ARRAYAGG(a RETURNING int) FROM t;
-- [13 15] 42601 at 24: syntax error at or near "RETURNING"
-- [18] 42846: cannot cast type json to integer

SELECT JSON('{}'), JSON(b), JSON(j) FROM t;
-- ok: json json, json json, json json

SELECT JSON(1);
-- [13 15] 42883 at 8: function json(integer) does not exist
-- [18] 42846 at 13: cannot cast type integer to json

SELECT JSON(b WITH UNIQUE KEYS), JSON(b FORMAT JSON) FROM t;
-- [13 15] 42601 at 15: syntax error at or near "WITH"
-- [18] ok: json json, json json

SELECT JSON(j WITH UNIQUE KEYS) FROM t;
-- [13 15] 42601 at 15: syntax error at or near "WITH"
-- [18] 42804 at 8: cannot use non-string types with WITH UNIQUE KEYS clause

SELECT JSON($1);
-- [13 15] 42883 at 8: function json(unknown) does not exist
-- [18] ok: json json <- text

SELECT JSON_SCALAR(1), JSON_SCALAR('x'), JSON_SCALAR(a), JSON_SCALAR(j), JSON_SCALAR(NULL), JSON_SCALAR(arr) FROM t;
-- [13 15] 42883 at 8: function json_scalar(integer) does not exist
-- [18] ok: json_scalar json, json_scalar json, json_scalar json, json_scalar json, json_scalar json, json_scalar json

SELECT JSON_SERIALIZE('{}'), JSON_SERIALIZE(j), JSON_SERIALIZE(j RETURNING bytea), JSON_SERIALIZE(j RETURNING varchar) FROM t;
-- [13 15] 42601 at 66: syntax error at or near "RETURNING"
-- [18] ok: json_serialize text, json_serialize text, json_serialize bytea, json_serialize varchar

SELECT JSON_SERIALIZE(a) FROM t;
-- [13 15] 42883 at 8: function json_serialize(integer) does not exist
-- [18] 42804 at 23: cannot use non-string types with implicit FORMAT JSON clause

SELECT JSON_SERIALIZE(j RETURNING jsonb) FROM t;
-- [13 15] 42601 at 25: syntax error at or near "RETURNING"
-- [18] 42804: cannot use type jsonb in RETURNING clause of JSON_SERIALIZE()

SELECT JSON_SERIALIZE(j RETURNING int) FROM t;
-- [13 15] 42601 at 25: syntax error at or near "RETURNING"
-- [18] 42804: cannot use type integer in RETURNING clause of JSON_SERIALIZE()

SELECT b IS JSON, b IS JSON OBJECT, b IS NOT JSON ARRAY WITH UNIQUE KEYS, j IS JSON SCALAR, '{}' IS JSON FROM t;
-- [13 15] 42601 at 13: syntax error at or near "JSON"
-- [18] ok: ?column? bool, ?column? bool, ?column? bool, ?column? bool, ?column? bool

SELECT a IS JSON FROM t;
-- [13 15] 42601 at 13: syntax error at or near "JSON"
-- [18] 42804: cannot use type integer in IS JSON predicate

SELECT js IS JSON, x IS JSON FROM t;
-- [13 15] 42601 at 14: syntax error at or near "JSON"
-- [18] 42804: cannot use type xml in IS JSON predicate

SELECT $1 IS JSON;
-- [13 15] 42601 at 14: syntax error at or near "JSON"
-- [18] ok: ?column? bool <- text

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.x COLUMNS id int PATH '@id', n FOR ORDINALITY, v text DEFAULT 'x', w numeric NOT NULL) xt;
-- ok: id int4, n int4, v text, w numeric

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.b COLUMNS id int) xt;
-- 42804 at 43: argument of XMLTABLE must be type xml, not type text

SELECT xt.* FROM t, XMLTABLE(t.b PASSING t.x COLUMNS id int PATH t.b) xt;
-- ok: id int4

SELECT xt.* FROM t, XMLTABLE(t.a PASSING t.x COLUMNS id int) xt;
-- ok: id int4

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.x COLUMNS id int DEFAULT 'x') xt;
-- 22P02 at 70: invalid input syntax for type integer: "x"

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.x COLUMNS id int DEFAULT t.b) xt;
-- 42804 at 70: argument of XMLTABLE must be type integer, not type text

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.x COLUMNS id int DEFAULT zz) xt;
-- 42703 at 70: column "zz" does not exist

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.x COLUMNS id int, id text) xt;
-- 42601 at 63: column name "id" is not unique

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.x COLUMNS n FOR ORDINALITY, m FOR ORDINALITY) xt;
-- 42601 at 73: only one FOR ORDINALITY column is allowed

SELECT xt.* FROM t, XMLTABLE(XMLNAMESPACES('http://x' AS x), '/x:a' PASSING t.x COLUMNS id int) xt;
-- ok: id int4

SELECT xt.* FROM t, XMLTABLE(XMLNAMESPACES('http://x' AS x, 'http://y' AS x), '/x:a' PASSING t.x COLUMNS id int) xt;
-- 42601 at 61: namespace name "x" is not unique

SELECT xt.* FROM t, XMLTABLE(XMLNAMESPACES(t.b AS x), '/x:a' PASSING t.x COLUMNS id int) xt;
-- ok: id int4

SELECT xt.* FROM t, XMLTABLE(XMLNAMESPACES(t.a AS x), '/x:a' PASSING t.x COLUMNS id int) xt;
-- ok: id int4

SELECT xt.* FROM t, XMLTABLE(XMLNAMESPACES(DEFAULT 'http://x'), '/a' PASSING t.x COLUMNS id int) xt;
-- ok: id int4

SELECT xt.* FROM t, XMLTABLE('/a' PASSING $1 COLUMNS id int PATH $2) xt;
-- ok: id int4 <- xml, text

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.x COLUMNS id comp, k zz) xt;
-- 42704 at 66: type "zz" does not exist

SELECT xt.* FROM XMLTABLE('/a' PASSING '<a/>' COLUMNS id int) xt;
-- ok: id int4

SELECT xmltable.id FROM XMLTABLE('/a' PASSING '<a/>' COLUMNS id int);
-- ok: id int4

SELECT i FROM XMLTABLE('/a' PASSING '<a/>' COLUMNS id int) AS xt(i);
-- ok: i int4

SELECT i FROM XMLTABLE('/a' PASSING '<a/>' COLUMNS id int) AS xt(i, k);
-- 42P10: XMLTABLE function has 1 columns available but 2 columns specified

SELECT xt.* FROM t, XMLTABLE('/a' PASSING t.x COLUMNS a SETOF int) xt;
-- 42P16 at 55: column "a" cannot be declared SETOF

SELECT xt.* FROM t, XMLTABLE('/a' PASSING sum(t.a) COLUMNS a int) xt;
-- 42803 at 43: aggregate functions are not allowed in functions in FROM

SELECT xmlelement(name a, xmlattributes(b, a AS z), b, arr) FROM t;
-- ok: xmlelement xml

SELECT xmlelement(name a, xmlattributes(b || 'x')) FROM t;
-- 42601 at 41: unnamed XML attribute value must be a column reference

SELECT xmlelement(name a, xmlattributes(b, b)) FROM t;
-- 42601 at 44: XML attribute name "b" appears more than once

SELECT xmlforest(b, a AS c), xmlconcat(x, '<a/>'), xmlpi(name a, b), xmlroot(x, version '1.0', standalone yes) FROM t;
-- ok: xmlforest xml, xmlconcat xml, xmlpi xml, xmlroot xml

SELECT xmlforest(a + 1) FROM t;
-- 42601 at 18: unnamed XML element value must be a column reference

SELECT xmlconcat(x, b) FROM t;
-- 42804 at 21: argument of XMLCONCAT must be type xml, not type text

SELECT xmlparse(document b), xmlserialize(content x AS text), xmlserialize(content x AS int) FROM t;
-- 42846 at 63: cannot cast XMLSERIALIZE result to integer

SELECT xmlserialize(content x AS varchar(3) INDENT), xmlserialize(document x AS bytea) FROM t;
-- [13 15] 42601 at 45: syntax error at or near "INDENT"
-- [18] 42846 at 54: cannot cast XMLSERIALIZE result to bytea

SELECT x IS DOCUMENT, b IS DOCUMENT FROM t;
-- 42804 at 23: argument of IS DOCUMENT must be type xml, not type text

SELECT xmlexists('/a' PASSING x), xmlexists('/a' PASSING BY REF b) FROM t;
-- 42883 at 35: function pg_catalog.xmlexists(unknown, text) does not exist

SELECT xmlagg(x ORDER BY a), xmlagg(b) FROM t;
-- 42883 at 30: function xmlagg(text) does not exist

SELECT xmlagg(x), a FROM t;
-- 42803 at 19: column "t.a" must appear in the GROUP BY clause or be used in an aggregate function
