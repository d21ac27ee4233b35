-- Manual, Lexical Structure.

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

--! until 14
SELECT 123abc;

--! until 14
SELECT 1e;

--! until 14
SELECT 1.AS x;

--! until 14
SELECT 1.e2x, 3;

--! until 14
SELECT $1a;

--! since 16
SELECT 1_000 + 1_000;

--! until 14
SELECT 0x;

--! until 14
SELECT 0o_;

--! until 14
SELECT 0b2;

--! until 14
SELECT 0xg;

--! until 14
SELECT 1__0;

--! until 14
SELECT 1_;

--! until 17
SELECT $99999999999;

SELECT 'a'
 'b';

SELECT 'a' 
  -- between
  'b';

SELECT E'a'
 'b\n';

SELECT U&'a'
 '\0062';

SELECT N'a'
 'b';

SELECT 'it''s', '''', '''''';

SELECT 'a\';

SELECT E'\\', E'\'', E'\b\f\n\r\t\v';

SELECT E'\x', E'\xg', E'\x4', E'\x41';

SELECT E'\u0041', E'\U00000041';

SELECT E'\uD83D\uDE00';

SELECT E'\xc3\xa4';

SELECT E'\q\ä';

SELECT U&'\0041', u&'\+000041', U&'\\';

SELECT U&'!0041!!' UESCAPE '!';

SELECT U&'x' UESCAPE E'!';

SELECT U&'x' UESCAPE $$!$$;

SELECT U& 'x';

SELECT U &'x' FROM t;

SELECT U&"a\0062";

SELECT U&"a!0062" UESCAPE '!';

SELECT u&"a" FROM U&"t" AS U&"x";

SELECT "a""b", """", "a b";

SELECT "a" "b";

SELECT $$$$, $$a$$, $a$b$a$, $a$ $b$ $a$;

SELECT $a$ $A$ $a$;

SELECT $ä$ x $ä$;

SELECT $_$ x $_$, $a1$ y $a1$;

SELECT a$$b$$;

SELECT a $$b$$;

SELECT $1, $01, $999;

SELECT $1 a;

SELECT $1.a;

SELECT ($1).a, $1[1];

SELECT $2147483647;

--! until 17
SELECT $2147483648;

SELECT B'', B'01', b'1';

SELECT B'2';

SELECT X'', X'0aF', x'1';

SELECT X'g';

SELECT 1, 01, 1., .1, 1.1, 1e1, 1E+1, 1.e-1, .1e1;

--! until 14
SELECT 1ea;

--! until 14
SELECT 1a;

--! until 14
SELECT 1.a;

--! until 14 since 16
SELECT 1_0;

SELECT _1;

--! until 14
SELECT 1._0;

--! until 14
SELECT 1.0_;

--! until 14 since 16
SELECT 1.0_1;

--! until 14 since 16
SELECT 1e1_0;

--! until 14
SELECT 1e_1;

--! since 16
SELECT 1_000.000_1e1_0;

--! until 14
SELECT 00x1;

SELECT 2147483647, 2147483648, 9223372036854775808, 99999999999999999999999999999999;

SELECT 1 a2, 1.5 b, 1e5 c;

--! until 14
SELECT 1AS a;

--! until 14
SELECT 1FROM t;

--! until 14
SELECT a FROM t WHERE a=1AND b=2;

SELECT 1+-1, 1 - -1, 1--1

SELECT 1-/* c */-1;

SELECT 1 /* a */ + /* b /* c */ d */ 2;

SELECT 1 */ 2;

SELECT 1 /* */ */ 2;

SELECT /**/ 1 /***/;

SELECT 1 -- c

SELECT 1 -- c
  + 2;

SELECT 1 # 2;

SELECT 1 --

SELECT 2*-3, 2*+3, 2@-1, 2<-1, 2=-1;

SELECT 2 *- 3;

SELECT 1+/**/2, 1*/**/2;

SELECT 1 <*> 2, 1 <@> 2, 1 @@@ 2, 1 ~~* 2, 1 !~ 2, 1 |&> 2, a ->> b #>> c;

SELECT 1 != 2, 1 <> 2, 1 <= 2, 1 >= 2;

SELECT 1 =< 2;

SELECT 1 === 2;

SELECT 1 <=> 2;

SELECT a::b::c;

SELECT a[1:2];

SELECT a ? b, a ?| b, a ?& b, a @? b;

SELECT @a;

SELECT @ a, @@ a, |/ a, ~ a, !! a;

--! until 13
SELECT a !;

--! until 13
SELECT a @;

--! until 13
SELECT `a`;

SELECT a ` b;

SELECT ä, ÄÖ, "ä", é1, 名前 FROM 表;

SELECT 'ä', E'ä', U&'ä', $$ä$$;

SELECT a.b.c, a . b . c;

SELECT a. FROM t;

SELECT (a);

SELECT ;

SELECT 1;;

; ;

SELECT 1; SELECT 2;

SELECT OPERATOR(pg_catalog.-) 1, a OPERATOR(s.+) b, a OPERATOR(+) b;

SELECT a OPERATOR(s.t.=) b;

SELECT a OPERATOR(=) ANY (b);

SELECT aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg FROM t;

SELECT "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü" FROM t;

--! until 14
SELECT 0x7fffffff$1

--! until 14
SELECT 0x7f$

--! until 14
SELECT 1_000$1

--! until 14
SELECT 1e+5_0$x

--! until 14
SELECT 0b1$1

--! until 14
SELECT 0o7$
