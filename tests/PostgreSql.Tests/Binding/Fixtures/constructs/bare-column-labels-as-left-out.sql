SELECT 1 value;
-- [13] 42601 at 10: syntax error at or near "value"
-- [15 18] ok: value int4

SELECT 1 select;
-- [13] 42601 at 10: syntax error at or near "select"
-- [15 18] ok: select int4

SELECT 1 year;
-- 42601 at 10: syntax error at or near "year"

SELECT 1 over;
-- 42601 at 10: syntax error at or near "over"

SELECT 1 filter;
-- 42601 at 10: syntax error at or near "filter"

SELECT 1 AS over;
-- ok: over int4

SELECT 1 isnull;
-- ok: ?column? bool

SELECT id user FROM a;
-- [13] 42601 at 11: syntax error at or near "user"
-- [15 18] ok: user int4

SELECT 1 from_;
-- ok: from_ int4
