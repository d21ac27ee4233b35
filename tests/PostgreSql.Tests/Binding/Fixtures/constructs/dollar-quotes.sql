SELECT $$a'b$$, $x$ $$ $x$;
-- ok: ?column? text, ?column? text

SELECT $1$a$1$;
-- 42601 at 10: unterminated dollar-quoted string at or near "$a$1$"

SELECT $a b$ $a b$;
-- 42601 at 8: syntax error at or near "$"

SELECT a$b$ FROM (SELECT 1 AS a$b$) s;
-- ok: a$b$ int4
