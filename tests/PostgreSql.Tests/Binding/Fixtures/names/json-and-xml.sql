SELECT * FROM users u, XMLTABLE('/r' PASSING u.name::xml COLUMNS a int PATH 'a', b text, n FOR ORDINALITY) x;
-- 42601 at 52: syntax error at or near "::"

SELECT x.a, x.c FROM XMLTABLE('/r' PASSING '<r/>'::xml COLUMNS a int PATH 'a', b text) x;
-- 42601 at 50: syntax error at or near "::"

SELECT a FROM XMLTABLE('/r' PASSING nosuch COLUMNS a int PATH 'a') x;
-- 42703 at 37: column "nosuch" does not exist

SELECT p, b FROM XMLTABLE('/r' PASSING '<r/>'::xml COLUMNS a int, b text) AS x (p);
-- 42601 at 46: syntax error at or near "::"

SELECT p FROM XMLTABLE('/r' PASSING '<r/>'::xml COLUMNS a int, b text) AS x (p, q, r);
-- 42601 at 43: syntax error at or near "::"

SELECT xmltable.a FROM XMLTABLE('/r' PASSING '<r/>'::xml COLUMNS a int, a text);
-- 42601 at 52: syntax error at or near "::"

SELECT * FROM users u, JSON_TABLE(u.data, '$[*]' COLUMNS (a int PATH '$.a', n FOR ORDINALITY, NESTED PATH '$.b[*]' COLUMNS (c text), e bool EXISTS PATH '$.e')) j;
-- [13 15] 42601 at 50: syntax error at or near "COLUMNS"
-- [18] ok: id int4, email varchar, name text, created_at timestamptz, feeling mood, location point2, home point2, tags _text, data jsonb, a int4, n int4, e bool, c text

SELECT j.nosuch FROM users u, JSON_TABLE(u.data, '$[*]' COLUMNS (a int PATH '$.a')) j;
-- [13 15] 42601 at 57: syntax error at or near "COLUMNS"
-- [18] 42703 at 8: column j.nosuch does not exist

SELECT 1 FROM users u, JSON_TABLE(u.nosuch, '$[*]' COLUMNS (a int PATH '$.a')) j;
-- [13 15] 42601 at 52: syntax error at or near "COLUMNS"
-- [18] 42703 at 35: column u.nosuch does not exist

SELECT 1 FROM JSON_TABLE('[]', '$[*]' COLUMNS (a int, a text)) j;
-- [13 15] 42601 at 39: syntax error at or near "COLUMNS"
-- [18] 42712 at 55: duplicate JSON_TABLE column or path name: a

SELECT a FROM JSON_TABLE('[]', '$[*]' COLUMNS (a int, b text)) AS j (x);
-- [13 15] 42601 at 39: syntax error at or near "COLUMNS"
-- [18] 42703 at 8: column "a" does not exist

SELECT JSON_OBJECT('a': id, 'b': nosuch) FROM users;
-- [13 15] 42601 at 23: syntax error at or near ":"
-- [18] 42703 at 34: column "nosuch" does not exist

SELECT JSON_ARRAY(id, name), JSON_ARRAY(SELECT nosuch FROM users) FROM users;
-- [13 15] 42601 at 41: syntax error at or near "SELECT"
-- [18] 42703 at 48: column "nosuch" does not exist

SELECT JSON_ARRAYAGG(nosuch ORDER BY name) FROM users;
-- 42703 at 22: column "nosuch" does not exist

SELECT JSON_VALUE(data, '$.a' RETURNING int), JSON_EXISTS(data, '$.a'), JSON_QUERY(data, '$.a') FROM users;
-- [13 15] 42601 at 31: syntax error at or near "RETURNING"
-- [18] ok: json_value int4, json_exists bool, json_query jsonb

SELECT data IS JSON, nosuch IS JSON OBJECT FROM users;
-- [13 15] 42601 at 16: syntax error at or near "JSON"
-- [18] 42703 at 22: column "nosuch" does not exist

SELECT xmlelement(name a, xmlattributes(nosuch AS b), name) FROM users;
-- 42703 at 41: column "nosuch" does not exist

SELECT xmlforest(id, nosuch) FROM users;
-- 42703 at 22: column "nosuch" does not exist
