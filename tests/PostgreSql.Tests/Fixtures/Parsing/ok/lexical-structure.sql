-- Manual, 4.1 Lexical Structure. Cases are separated by empty lines; "--! since 16" and "--! until 13" bound the server's major version.

SELECT 'first line'
    ' and second', 'one ''quoted'' word', '';

SELECT 'kept' -- a comment may stand between the lines
       ' together';

SELECT E'tab\tquote\'backslash\\ \101\x42\u0043\U00000044', e'';

SELECT E'first'
    '\nsecond';

SELECT E'\u00e9\xC3\xA9', E'\uD83D\uDE00';

SELECT 'a backslash \ is itself';

SELECT U&'\0441\043B\+00006F\\', U&'d!0061ta' UESCAPE '!', u&'plain';

SELECT U&'\D83D\DE00';

SELECT U&"d\0061ta", U&"!0061""" UESCAPE '!' FROM t;

SELECT U&'x' /* a comment */ UESCAPE '#';

SELECT $$a 'quote' and a \ backslash$$, $tag$ $$ nested $$ $tag$, $tag$$other$ $tag$;

SELECT $é$x$é$, $_1$y$_1$;

SELECT a$b, a$1 FROM (SELECT 1 AS a$b, 2 AS a$1) AS s;

SELECT B'0110', b'', X'1fF', x'', B'01'
    '10';

SELECT N'national', n'';

SELECT 42, 3.5, 4., .001, 5e2, 1.925e-3, 1E+5, 9999999999, 00012;

--! since 16
SELECT 0x1F, 0XABCDEF, 0o17, 0O7, 0b101, 0B1, 1_000_000, 0x_ff, 1_0.0_1e1_0, 0xFFFFFFFFFF;

--! until 14
SELECT 123abc, 1e, 1.AS x, $1a;

SELECT $1, $2::int, $15 FROM t;

SELECT 1 -- to the end of the line
+ 2 /* block /* nested */ ends here */ + 3;

SELECT 2*-1, 2@-1, 1<-2, 4 /-/* c */ 2, 'a'||-1, 1 - -1;

SELECT @ -5, |/ 25.0, ||/ 27, ~ 1, !! 3, a ->> 'k' #>> '{b}' <@ c ?& d FROM t;

SELECT 1 OPERATOR(pg_catalog.+) 2, OPERATOR(pg_catalog.-) 3, a OPERATOR(s.t.<->) b FROM t;

--! until 13
SELECT 5 !, (5 !) + 1;

SELECT "Mixed Case", "with ""quotes""", "é" FROM "s"."T";

SELECT _a, ä, b2, c$d, ünïcödé FROM tä;

SELECT	1
,	2;


;

SELECT 1;;SELECT 2;

SELECT arr[1:2], arr[:2], arr[1:], arr[:], arr[1][2:3], ($1)[1], (f(1))[2].x FROM t;

SELECT 1::int, '1'::text::int, a::s.t[], b::numeric(10,2)[][3] FROM t;
