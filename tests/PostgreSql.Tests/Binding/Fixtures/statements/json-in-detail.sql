SELECT JSON_OBJECT($1 : 1);
-- [13 15] 42601 at 23: syntax error at or near ":"
-- [18] 42P18: could not determine data type of parameter $1

SELECT JSON_OBJECT('a' : $1);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object json <- text

SELECT JSON_OBJECTAGG($1 : a) FROM t;
-- [13 15] 42601 at 26: syntax error at or near ":"
-- [18] 42P18: could not determine data type of parameter $1

SELECT JSON_ARRAYAGG($1) FROM t;
-- [13 15] 42883 at 8: function json_arrayagg(unknown) does not exist
-- [18] ok: json_arrayagg json <- text

SELECT JSON_SCALAR($1);
-- [13 15] 42883 at 8: function json_scalar(unknown) does not exist
-- [18] ok: json_scalar json <- text

SELECT JSON_SERIALIZE($1);
-- [13 15] 42883 at 8: function json_serialize(unknown) does not exist
-- [18] ok: json_serialize text <- text

SELECT JSON($1 WITH UNIQUE KEYS);
-- [13 15] 42601 at 16: syntax error at or near "WITH"
-- [18] ok: json json <- text

SELECT JSON(j::text::bytea WITH UNIQUE KEYS) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "WITH"
-- [18] ok: json json

SELECT JSON(b::bytea), JSON(b::bytea FORMAT JSON ENCODING UTF8) FROM t;
-- [13 15] 42601 at 38: syntax error at or near "FORMAT"
-- [18] ok: json json, json json

SELECT JSON(b FORMAT JSON ENCODING UTF8) FROM t;
-- [13 15] 42601 at 15: syntax error at or near "FORMAT"
-- [18] 42804 at 15: JSON ENCODING clause is only allowed for bytea input type

SELECT JSON(b FORMAT JSON ENCODING UTF8 WITH UNIQUE KEYS) FROM t;
-- [13 15] 42601 at 15: syntax error at or near "FORMAT"
-- [18] 0A000 at 15: cannot use JSON FORMAT ENCODING clause for non-bytea input types

SELECT b::bytea IS JSON, tx IS JSON, j IS JSON FROM t, dt LIMIT 1;
-- [13 15] 42601 at 20: syntax error at or near "JSON"
-- [18] 42702 at 38: column reference "j" is ambiguous

SELECT p IS JSON FROM dt;
-- [13 15] 42601 at 13: syntax error at or near "JSON"
-- [18] 42804: cannot use type dpos in IS JSON predicate

SELECT tx IS JSON FROM dt;
-- [13 15] 42601 at 14: syntax error at or near "JSON"
-- [18] ok: ?column? bool

SELECT co IS JSON FROM dt;
-- [13 15] 42601 at 14: syntax error at or near "JSON"
-- [18] 42804: cannot use type comp in IS JSON predicate

SELECT JSON_VALUE(b::bytea, '$') FROM t;
-- [13 15] 42883 at 8: function json_value(bytea, unknown) does not exist
-- [18] 42846 at 19: cannot cast type bytea to jsonb

SELECT JSON_VALUE(b::bytea FORMAT JSON, '$') FROM t;
-- [13 15] 42601 at 28: syntax error at or near "FORMAT"
-- [18] ok: json_value text

SELECT JSON_QUERY(b::bytea, '$') FROM t;
-- [13 15] 42883 at 8: function json_query(bytea, unknown) does not exist
-- [18] 42846 at 19: cannot cast type bytea to jsonb

SELECT JSON_QUERY(b::bytea FORMAT JSON ENCODING UTF8, '$') FROM t;
-- [13 15] 42601 at 28: syntax error at or near "FORMAT"
-- [18] ok: json_query jsonb

SELECT JSON_VALUE(a FORMAT JSON, '$') FROM t;
-- [13 15] 42601 at 21: syntax error at or near "FORMAT"
-- [18] 42846 at 19: cannot cast type integer to jsonb

SELECT JSON_VALUE(tx, '$') FROM dt;
-- [13 15] 42883 at 8: function json_value(dtext, unknown) does not exist
-- [18] ok: json_value text

SELECT JSON_VALUE(co, '$') FROM dt;
-- [13 15] 42883 at 8: function json_value(comp, unknown) does not exist
-- [18] 42846 at 19: cannot cast type comp to jsonb

SELECT JSON_EXISTS(arr, '$') FROM t;
-- [13 15] 42883 at 8: function json_exists(integer[], unknown) does not exist
-- [18] 42846 at 20: cannot cast type integer[] to jsonb

SELECT JSON_EXISTS(j, '$' PASSING b FORMAT JSON AS q) FROM t;
-- [13 15] 42601 at 27: syntax error at or near "PASSING"
-- [18] ok: json_exists bool

SELECT JSON_EXISTS(j, '$' PASSING a FORMAT JSON AS q) FROM t;
-- [13 15] 42601 at 27: syntax error at or near "PASSING"
-- [18] ok: json_exists bool

SELECT JSON_EXISTS(j, '$' PASSING a FORMAT JSON ENCODING UTF8 AS q) FROM t;
-- [13 15] 42601 at 27: syntax error at or near "PASSING"
-- [18] 42804 at 37: JSON ENCODING clause is only allowed for bytea input type

SELECT JSON_ARRAY(b FORMAT JSON, a) FROM t;
-- [13 15] 42601 at 21: syntax error at or near "FORMAT"
-- [18] ok: json_array json

SELECT JSON_ARRAY(a FORMAT JSON) FROM t;
-- [13 15] 42601 at 21: syntax error at or near "FORMAT"
-- [18] 42804 at 21: cannot use non-string types with explicit FORMAT JSON clause

SELECT JSON_ARRAY(b::bytea FORMAT JSON) FROM t;
-- [13 15] 42601 at 28: syntax error at or near "FORMAT"
-- [18] ok: json_array json

SELECT JSON_ARRAY(b FORMAT JSON ENCODING UTF8) FROM t;
-- [13 15] 42601 at 21: syntax error at or near "FORMAT"
-- [18] 42804 at 21: JSON ENCODING clause is only allowed for bytea input type

SELECT JSON_ARRAY(SELECT a FROM t FORMAT JSON);
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] 42804 at 35: cannot use non-string types with explicit FORMAT JSON clause

SELECT JSON_ARRAY(SELECT j FROM t);
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] ok: json_array jsonb

SELECT JSON_ARRAY(SELECT a FROM t RETURNING int);
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] 42846: cannot cast type json to integer

SELECT JSON_ARRAY(SELECT zz FROM t);
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] 42703 at 26: column "zz" does not exist

SELECT JSON_ARRAY(SELECT max(t.a) FROM s) FROM t;
-- [13 15] 42601 at 19: syntax error at or near "SELECT"
-- [18] ok: json_array json

SELECT JSON_ARRAYAGG(a ORDER BY b) OVER () FROM t;
-- [13 15] 42883 at 8: function json_arrayagg(integer) does not exist
-- [18] 0A000 at 8: aggregate ORDER BY is not implemented for window functions

SELECT JSON_ARRAYAGG(a) FILTER (WHERE a) FROM t;
-- 42804 at 39: argument of FILTER must be type boolean, not type integer

SELECT JSON_ARRAYAGG(a) FILTER (WHERE count(*) > 1) FROM t;
-- 42803 at 39: aggregate functions are not allowed in FILTER

SELECT JSON_ARRAYAGG(a ORDER BY js) FROM t;
-- [13 15] 42883 at 8: function json_arrayagg(integer) does not exist
-- [18] 42883 at 33: could not identify an ordering operator for type json

SELECT JSON_OBJECTAGG(js : a), JSON_OBJECTAGG(a : js) FROM t;
-- [13 15] 42601 at 26: syntax error at or near ":"
-- [18] ok: json_objectagg json, json_objectagg json

SELECT JSON_ARRAYAGG(j), JSON_ARRAYAGG(j RETURNING json), JSON_OBJECTAGG('a' : j) FROM t;
-- [13 15] 42601 at 42: syntax error at or near "RETURNING"
-- [18] ok: json_arrayagg jsonb, json_arrayagg json, json_objectagg jsonb

SELECT JSON_OBJECT('a' : j), JSON_OBJECT('a' : js), JSON_ARRAY(j), JSON_ARRAY(js, j) FROM t;
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object jsonb, json_object json, json_array jsonb, json_array jsonb

SELECT JSON_ARRAYAGG(sum(a)) FROM t GROUP BY b;
-- [13 15] 42883 at 8: function json_arrayagg(bigint) does not exist
-- [18] 42803 at 22: aggregate function calls cannot be nested

SELECT JSON_ARRAYAGG(sum(a) OVER ()) FROM t;
-- [13 15] 42883 at 8: function json_arrayagg(bigint) does not exist
-- [18] 42803 at 22: aggregate function calls cannot contain window function calls

SELECT JSON_ARRAYAGG(sum(a)) OVER () FROM t GROUP BY b;
-- [13 15] 42883 at 8: function json_arrayagg(bigint) does not exist
-- [18] ok: json_arrayagg json

SELECT JSON_OBJECT('a' : 1 RETURNING dtext), JSON_OBJECT('a' : 1 RETURNING djs);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object text, json_object jsonb

SELECT JSON_OBJECT('a' : 1 RETURNING comp);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] 42846: cannot cast type json to comp

SELECT JSON_OBJECT('a' : 1 RETURNING record);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] 0A000: returning pseudo-types is not supported in SQL/JSON functions

SELECT JSON_OBJECT('a' : 1 RETURNING jsonb FORMAT JSON);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object jsonb

SELECT JSON_OBJECT('a' : 1 RETURNING int FORMAT JSON);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] 42846 at 42: cannot cast type json to integer

SELECT JSON_OBJECT('a' : 1 RETURNING bytea FORMAT JSON ENCODING UTF16);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] 0A000 at 44: unsupported JSON encoding

SELECT JSON_OBJECT('a' : 1 RETURNING bytea FORMAT JSON ENCODING UTF8);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] ok: json_object bytea

SELECT JSON_OBJECT('a' : 1 RETURNING zz);
-- [13 15] 42601 at 24: syntax error at or near ":"
-- [18] 42704 at 38: type "zz" does not exist

SELECT JSON_QUERY(j, '$' RETURNING int FORMAT JSON) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 0A000 at 40: cannot use JSON format with non-string output types

SELECT JSON_QUERY(j, '$' RETURNING text FORMAT JSON) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query text

SELECT JSON_QUERY(j, '$' RETURNING json FORMAT JSON) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query json

SELECT JSON_QUERY(j, '$' RETURNING comp), JSON_QUERY(j, '$' RETURNING dpos), JSON_QUERY(j, '$' RETURNING color) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query comp, json_query int4, json_query color

SELECT JSON_QUERY(j, '$' DEFAULT $1 ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "DEFAULT"
-- [18] 42804 at 34: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' DEFAULT current_date ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "DEFAULT"
-- [18] 42804 at 34: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' DEFAULT ARRAY[1] ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "DEFAULT"
-- [18] 42804 at 34: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' DEFAULT CASE WHEN true THEN 1 END ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "DEFAULT"
-- [18] 42804 at 34: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' DEFAULT '[]'::jsonb ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "DEFAULT"
-- [18] ok: json_query jsonb

SELECT JSON_QUERY(j, '$' RETURNING text DEFAULT abs(a)::text ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42804 at 49: DEFAULT expression must not contain column references

SELECT JSON_QUERY(j, '$' RETURNING text DEFAULT a + 1 ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42804 at 49: DEFAULT expression must not contain column references

SELECT JSON_QUERY(j, '$' RETURNING text DEFAULT count(*) ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42804 at 49: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' RETURNING text DEFAULT row_number() OVER () ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42804 at 49: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' RETURNING text DEFAULT 'a' || 'b' ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query text

SELECT JSON_QUERY(j, '$' RETURNING int DEFAULT true ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query int4

SELECT JSON_QUERY(j, '$' RETURNING date DEFAULT true ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query date

SELECT JSON_QUERY(j, '$' RETURNING date DEFAULT 1 ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42846 at 49: cannot cast behavior expression of type integer to date

SELECT JSON_QUERY(j, '$' RETURNING date DEFAULT '2020-01-01' ON EMPTY DEFAULT now() ON ERROR) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query date

SELECT JSON_QUERY(j, '$' RETURNING numeric(3,1) DEFAULT 1.55 ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query numeric

SELECT JSON_QUERY(j, '$' RETURNING color DEFAULT 'blue' ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 22P02 at 50: invalid input value for enum color: "blue"

SELECT JSON_QUERY(j, '$' RETURNING comp DEFAULT ROW(1, 'x') ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42804 at 49: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' DEFAULT extract(year from date '2020-01-01') ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "DEFAULT"
-- [18] 42846 at 34: cannot cast behavior expression of type numeric to jsonb

SELECT JSON_QUERY(j, '$' RETURNING int DEFAULT -1 ON EMPTY DEFAULT NULL ON ERROR) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query int4

SELECT JSON_QUERY(j, '$' RETURNING int DEFAULT 1 IS NULL ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42804 at 48: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' RETURNING bool DEFAULT NOT true ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42804 at 49: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' RETURNING bool DEFAULT 1 = 1 ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query bool

SELECT JSON_QUERY(j, '$' RETURNING bool DEFAULT 1 IN (1, 2) ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] 42804 at 49: can only specify a constant, non-aggregate function, or operator expression for DEFAULT

SELECT JSON_QUERY(j, '$' RETURNING bool DEFAULT 'x' LIKE 'y' ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "RETURNING"
-- [18] ok: json_query bool

SELECT JSON_EXISTS(j, '$' UNKNOWN ON ERROR), JSON_EXISTS(j, '$' ERROR ON ERROR) FROM t;
-- [13 15] 42601 at 27: syntax error at or near "UNKNOWN"
-- [18] ok: json_exists bool, json_exists bool

SELECT JSON_EXISTS(j, '$' DEFAULT true ON ERROR) FROM t;
-- [13 15] 42601 at 27: syntax error at or near "DEFAULT"
-- [18] 42601 at 27: invalid ON ERROR behavior

SELECT JSON_VALUE(j, '$' TRUE ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "TRUE"
-- [18] 42601 at 26: invalid ON EMPTY behavior

SELECT JSON_VALUE(j, '$' EMPTY ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "EMPTY"
-- [18] 42601 at 26: invalid ON EMPTY behavior

SELECT JSON_QUERY(j, '$' UNKNOWN ON EMPTY) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "UNKNOWN"
-- [18] 42601 at 26: invalid ON EMPTY behavior

SELECT JSON_QUERY(j, '$' EMPTY ON EMPTY EMPTY OBJECT ON ERROR) FROM t;
-- [13 15] 42601 at 26: syntax error at or near "EMPTY"
-- [18] ok: json_query jsonb

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a FOR ORDINALITY, b FOR ORDINALITY)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 42601 at 65: only one FOR ORDINALITY column is allowed

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a FOR ORDINALITY, NESTED '$.x' COLUMNS (b FOR ORDINALITY))) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a int4, b int4

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a record)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 0A000: returning pseudo-types is not supported in SQL/JSON functions

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a SETOF int)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 0A000: returning SETOF types is not supported in SQL/JSON functions

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int FORMAT JSON)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 0A000 at 53: cannot use JSON format with non-string output types

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a text FORMAT JSON ENCODING UTF8)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 0A000 at 54: cannot set JSON encoding for non-bytea output types

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a text FORMAT JSON OMIT QUOTES NULL ON EMPTY)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a text

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int[] EMPTY ARRAY ON EMPTY, b comp EMPTY OBJECT ON ERROR)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a _int4, b comp

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int EXISTS PATH '$.a' FALSE ON ERROR, b text EXISTS UNKNOWN ON ERROR)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a int4, b text

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a text EXISTS NULL ON ERROR)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 42601 at 61: invalid ON ERROR behavior for column "a"

SELECT * FROM t, JSON_TABLE(t.j FORMAT JSON, '$' COLUMNS (a int)) jt;
-- [13 15] 42601 at 33: syntax error at or near "FORMAT"
-- [18] ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a int4

SELECT * FROM t, JSON_TABLE('[]', '$' COLUMNS (a int)) jt;
-- [13 15] 42601 at 39: syntax error at or near "COLUMNS"
-- [18] ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a int4

SELECT * FROM t, JSON_TABLE($1, '$' COLUMNS (a int)) jt;
-- [13 15] 42601 at 37: syntax error at or near "COLUMNS"
-- [18] ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval, a int4 <- text

SELECT * FROM t, JSON_TABLE(t.j, '$' PASSING t.zz AS q COLUMNS (a int)) jt;
-- [13 15] 42601 at 38: syntax error at or near "PASSING"
-- [18] 42703 at 46: column t.zz does not exist

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a int DEFAULT 1 ON EMPTY DEFAULT 'x' ON ERROR)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 22P02 at 80: invalid input syntax for type integer: "x"

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a jsonb DEFAULT '{}' ON EMPTY, b jsonb DEFAULT 1 ON ERROR)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 42846 at 94: cannot cast behavior expression of type integer to jsonb

SELECT * FROM t, JSON_TABLE(t.j, '$' COLUMNS (a dpos DEFAULT 'x' ON EMPTY)) jt;
-- [13 15] 42601 at 38: syntax error at or near "COLUMNS"
-- [18] 22P02 at 62: invalid input syntax for type integer: "x"

SELECT * FROM t, JSON_TABLE(sum(t.a)::text, '$' COLUMNS (a int)) jt;
-- [13 15] 42601 at 49: syntax error at or near "COLUMNS"
-- [18] 42803 at 29: aggregate functions are not allowed in functions in FROM

SELECT jt.a FROM JSON_TABLE('{}', '$' COLUMNS (a int, b text)) jt GROUP BY jt.b;
-- [13 15] 42601 at 39: syntax error at or near "COLUMNS"
-- [18] 42803 at 8: column "jt.a" must appear in the GROUP BY clause or be used in an aggregate function

SELECT * FROM t FOR UPDATE OF t FOR SHARE;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT * FROM (SELECT count(*) FROM t) x FOR SHARE;
-- 0A000: FOR SHARE is not allowed with aggregate functions

SELECT * FROM (SELECT a FROM t UNION SELECT 1) x FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with UNION/INTERSECT/EXCEPT

SELECT * FROM (SELECT a FROM (SELECT DISTINCT a FROM t) y) x FOR UPDATE;
-- 0A000: FOR UPDATE is not allowed with DISTINCT clause

SELECT * FROM (SELECT a FROM t) y, (SELECT DISTINCT a FROM t) x FOR UPDATE OF y;
-- ok: a int4, a int4

SELECT * FROM (SELECT a FROM t) y, (SELECT DISTINCT a FROM t) x FOR UPDATE OF x;
-- 0A000: FOR UPDATE is not allowed with DISTINCT clause

SELECT * FROM (VALUES (1)) x FOR UPDATE;
-- ok: column1 int4

SELECT * FROM t WHERE a IN (SELECT DISTINCT a FROM s) FOR UPDATE;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

SELECT (SELECT DISTINCT a) FROM t FOR UPDATE;
-- ok: a int4

SELECT * FROM (SELECT a FROM t ORDER BY 1 LIMIT 1) x FOR NO KEY UPDATE;
-- ok: a int4

SELECT * FROM (SELECT a FROM t GROUP BY a) x FOR NO KEY UPDATE NOWAIT;
-- 0A000: FOR NO KEY UPDATE is not allowed with GROUP BY clause

SELECT * FROM (TABLE t) x FOR UPDATE;
-- ok: id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval

WITH q AS (SELECT DISTINCT a FROM t) SELECT * FROM q, t FOR UPDATE;
-- ok: a int4, id int4, a int4, b text, c numeric, d date, ts timestamp, tz timestamptz, j jsonb, js json, x xml, arr _int4, bo bool, u uuid, iv interval
