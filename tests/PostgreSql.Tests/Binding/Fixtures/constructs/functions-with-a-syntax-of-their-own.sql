SELECT substring('abc' FROM 2 FOR 1), substring('abc' SIMILAR 'a#"b#"c' ESCAPE '#'), position('b' IN 'abc'), overlay('abc' PLACING 'x' FROM 1), trim(BOTH 'a' FROM 'aba'), trim('a'), extract(year FROM now()), extract('dow' FROM now()), normalize('a', NFC), collation for ('a');
-- [13] 42601 at 63: syntax error at or near "'a#"b#"c'"
-- [15 18] ok: substring text, substring text, position int4, overlay text, btrim text, btrim text, extract numeric, extract numeric, normalize text, pg_collation_for text

SELECT 'a' IS NFC NORMALIZED, 'a' IS NOT NORMALIZED;
-- ok: is_normalized bool, ?column? bool

SELECT xmlelement(name foo, xmlattributes(1 AS b), 'c'), xmlforest(name, id AS i) FROM a;
-- ok: xmlelement xml, xmlforest xml

SELECT (now(), now()) OVERLAPS (now(), interval '1 day');
-- ok: overlaps bool

SELECT xmlparse(document '<a/>'), xmlserialize(content '<a/>'::xml AS text), xmlexists('//a' PASSING '<a/>'::xml);
-- 42601 at 108: syntax error at or near "::"

SELECT * FROM XMLTABLE('/r' PASSING '<r/>'::xml COLUMNS n FOR ORDINALITY, x int PATH 'x' DEFAULT 1);
-- 42601 at 43: syntax error at or near "::"
