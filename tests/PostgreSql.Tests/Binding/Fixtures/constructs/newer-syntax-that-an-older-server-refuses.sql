SELECT '{}' IS JSON;
-- [13 15] 42601 at 16: syntax error at or near "JSON"
-- [18] ok: ?column? bool

SELECT JSON_OBJECT('a': 1);
-- [13 15] 42601 at 23: syntax error at or near ":"
-- [18] ok: json_object json

SELECT * FROM JSON_TABLE('[]', '$[*]' COLUMNS (x int));
-- [13 15] 42601 at 39: syntax error at or near "COLUMNS"
-- [18] ok: x int4

SELECT any_value(id) FROM a;
-- [13 15] 42883 at 8: function any_value(integer) does not exist
-- [18] ok: any_value int4

SELECT 0b101, 0o17;
-- [13] ok: b101 int4, o17 int4
-- [15] 42601 at 8: trailing junk after numeric literal at or near "0b101"
-- [18] ok: ?column? int4, ?column? int4

SELECT $1::int AS x \bind 1;
-- 42601 at 21: syntax error at or near "\"

INSERT INTO a (id, name) VALUES (1, 'a') RETURNING old.id, new.id;
-- [13 15] 42P01 at 52: missing FROM-clause entry for table "old"
-- [18] ok: id int4, id int4
