-- Manual, Lexical Structure.

--! until 14
--! syntax error at or near ".0"
SELECT 0x1F, 0XABCDEF, 0o17, 0O7, 0b101, 0B1, 1_000_000, 0x_ff, 1_0⟦.0⟧_1e1_0, 0xFFFFFFFFFF;

--! since 15 until 15
--! trailing junk after numeric literal at or near "0x1F"
SELECT ⟦0x1F⟧, 0XABCDEF, 0o17, 0O7, 0b101, 0B1, 1_000_000, 0x_ff, 1_0.0_1e1_0, 0xFFFFFFFFFF;

--! since 15
--! trailing junk after numeric literal at or near "123abc"
SELECT ⟦123abc⟧, 1e, 1.AS x, $1a;

--! since 14
--! syntax error at or near ","
SELECT 5 !⟦,⟧ (5 !) + 1;

--! syntax error at or near "'b'"
SELECT 'a' ⟦'b'⟧

--! unterminated quoted string at or near "'never closed"
SELECT ⟦'never closed⟧

--! unterminated quoted string at or near "'not"
SELECT 'closed' || ⟦'not⟧

--! unterminated quoted identifier at or near ""never closed"
SELECT ⟦"never closed⟧

--! zero-length delimited identifier at or near """"
SELECT ⟦""⟧

--! zero-length delimited identifier at or near "U&"""
SELECT ⟦U&""⟧

--! unterminated dollar-quoted string at or near "$$never closed"
SELECT ⟦$$never closed⟧

--! unterminated dollar-quoted string at or near "$tag$ $other$"
SELECT ⟦$tag$ $other$⟧

--! unterminated bit string literal at or near "B'01"
SELECT ⟦B'01⟧

--! unterminated hexadecimal string literal at or near "X'1f"
SELECT ⟦X'1f⟧

--! unterminated quoted string at or near "U&'open"
SELECT ⟦U&'open⟧

--! unterminated /* comment at or near "/* never /* closed */"
SELECT 1 ⟦/* never /* closed */⟧

--! invalid Unicode surrogate pair at or near "'"
SELECT E'\uD83D⟦'⟧

--! invalid Unicode surrogate pair at or near "x"
SELECT E'\uD83D⟦x⟧'

--! invalid Unicode surrogate pair at or near "\uDE00"
SELECT E'⟦\uDE00⟧'

--! 22025
--! invalid Unicode escape
SELECT E'⟦⟧\u00'

--! invalid Unicode escape value at or near "\U0011FFFF"
SELECT E'⟦\U0011FFFF⟧'

--! invalid Unicode surrogate pair at or near "\u0041"
SELECT E'ok', E'\ud83d⟦\u0041⟧'

--! invalid Unicode escape
SELECT U&'⟦⟧\00'

--! invalid Unicode surrogate pair
SELECT U&'\D83D⟦⟧'

--! invalid Unicode escape value
SELECT U&'⟦⟧\+11FFFF'

--! UESCAPE must be followed by a simple string literal at end of input
SELECT U&'!0061' UESCAPE⟦⟧

--! UESCAPE must be followed by a simple string literal at or near "1"
SELECT U&'!0061' UESCAPE ⟦1⟧

--! invalid Unicode escape character at or near "'ab'"
SELECT U&'!0061' UESCAPE ⟦'ab'⟧

--! invalid Unicode escape character at or near "'+'"
SELECT U&'!0061' UESCAPE ⟦'+'⟧

--! invalid Unicode escape
SELECT U&"⟦⟧\006g" FROM t

--! 22021
--! invalid byte sequence for encoding "UTF8": 0xff
SELECT E'\xff'

--! 22021
--! invalid byte sequence for encoding "UTF8": 0x00
SELECT E'\000'

--! since 15
--! trailing junk after numeric literal at or near "123abc"
SELECT ⟦123abc⟧

--! since 15
--! trailing junk after numeric literal at or near "1e"
SELECT ⟦1e⟧

--! until 14
--! syntax error at or near "+"
SELECT 1.5e⟦+⟧

--! since 15
--! trailing junk after numeric literal at or near "1.5e+"
SELECT ⟦1.5e+⟧

--! since 15
--! trailing junk after numeric literal at or near "1.AS"
SELECT ⟦1.AS⟧ x

--! since 15
--! trailing junk after numeric literal at or near "1.e2x"
SELECT ⟦1.e2x⟧, 3

--! since 15
--! trailing junk after parameter at or near "$1a"
SELECT ⟦$1a⟧

--! until 14
--! syntax error at or near "+"
SELECT 1_000 ⟦+⟧ 1_000

--! since 15 until 15
--! trailing junk after numeric literal at or near "1_000"
SELECT ⟦1_000⟧ + 1_000

--! since 15 until 15
--! trailing junk after numeric literal at or near "0x"
SELECT ⟦0x⟧

--! since 16
--! invalid hexadecimal integer at or near "0x"
SELECT ⟦0x⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "0o_"
SELECT ⟦0o_⟧

--! since 16
--! invalid octal integer at or near "0o_"
SELECT ⟦0o_⟧

--! since 15
--! trailing junk after numeric literal at or near "0b2"
SELECT ⟦0b2⟧

--! since 15
--! trailing junk after numeric literal at or near "0xg"
SELECT ⟦0xg⟧

--! since 15
--! trailing junk after numeric literal at or near "1__0"
SELECT ⟦1__0⟧

--! since 15
--! trailing junk after numeric literal at or near "1_"
SELECT ⟦1_⟧

--! since 18
--! parameter number too large at or near "$99999999999"
SELECT ⟦$99999999999⟧

--! syntax error at or near ".."
SELECT 1⟦..⟧2

--! syntax error at or near "c"
SELECT a b ⟦c⟧

--! syntax error at or near "{"
SELECT ⟦{⟧a}

--! syntax error at or near "\"
SELECT a ⟦\⟧ b

--! syntax error at or near "$"
SELECT ⟦$⟧a b$

--! syntax error at or near "$"
SELECT ⟦$⟧

--! syntax error at or near "WHERE"
SELECT 1 ;; SELECT FROM ⟦WHERE⟧

--! syntax error at end of input
SELECT @⟦⟧

--! syntax error at end of input
SELECT 1 =- - ⟦⟧

--! operator too long at or near "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"
SELECT 1 ⟦<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<⟧ 2

--! syntax error at or near "FROM"
SELECT 'é😀', ⟦FROM⟧ WHERE

--! syntax error at or near "IN"
SELECT NOT ⟦IN⟧ 'unclosed

--! syntax error at or near "''"
SELECT B'01'
'10'⟦''⟧

--! syntax error at or near "'b'"
SELECT 'a' /* c */ ⟦'b'⟧

--! syntax error at or near "'b'"
SELECT 'a' /* c */
 ⟦'b'⟧

--! syntax error at or near "E'b'"
SELECT 'a'
 ⟦E'b'⟧

--! syntax error at or near "X'a'"
SELECT B'1'
 '0' ⟦X'a'⟧

--! syntax error at or near "$$b$$"
SELECT $$a$$
 ⟦$$b$$⟧

--! unterminated quoted string at or near "'a"
SELECT ⟦'a⟧

--! unterminated quoted string at or near "E'a\'"
SELECT ⟦E'a\'⟧

--! 22021
--! invalid byte sequence for encoding "UTF8": 0x00
SELECT E'\0', E'\1', E'\12', E'\123', E'\777'

--! 22025
--! invalid Unicode escape
SELECT E'⟦⟧\u004'

--! 22025
--! invalid Unicode escape
SELECT E'⟦⟧\u'

--! 22025
--! invalid Unicode escape
SELECT E'⟦⟧\U0000004'

--! invalid Unicode escape value at or near "\U00110000"
SELECT E'⟦\U00110000⟧'

--! invalid Unicode escape value at or near "\u0000"
SELECT E'⟦\u0000⟧'

--! invalid Unicode surrogate pair at or near "'"
SELECT E'\uD800⟦'⟧

--! invalid Unicode surrogate pair at or near "\uDC00"
SELECT E'⟦\uDC00⟧'

--! invalid Unicode surrogate pair at or near "\u0041"
SELECT E'\uD83D⟦\u0041⟧'

--! invalid Unicode surrogate pair at or near "a"
SELECT E'\uD83D⟦a⟧'

--! 22021
--! invalid byte sequence for encoding "UTF8": 0xe4
SELECT E'\xe4'

--! invalid Unicode escape
SELECT U&'⟦⟧\004'

--! invalid Unicode escape
SELECT U&'⟦⟧\+00041'

--! invalid Unicode escape
SELECT U&'⟦⟧\'

--! invalid Unicode escape value
SELECT U&'⟦⟧\0000'

--! invalid Unicode surrogate pair
SELECT U&'⟦⟧\DE00'

--! invalid Unicode escape character at or near "'a'"
SELECT U&'d!0061ta' UESCAPE ⟦'a'⟧

--! invalid Unicode escape character at or near "'+'"
SELECT U&'x' UESCAPE ⟦'+'⟧

--! invalid Unicode escape character at or near "''''"
SELECT U&'x' UESCAPE ⟦''''⟧

--! invalid Unicode escape character at or near "'"'"
SELECT U&'x' UESCAPE ⟦'"'⟧

--! invalid Unicode escape character at or near "' '"
SELECT U&'x' UESCAPE ⟦' '⟧

--! invalid Unicode escape character at or near "''"
SELECT U&'x' UESCAPE ⟦''⟧

--! invalid Unicode escape character at or near "'!!'"
SELECT U&'x' UESCAPE ⟦'!!'⟧

--! UESCAPE must be followed by a simple string literal at end of input
SELECT U&'x' UESCAPE⟦⟧

--! UESCAPE must be followed by a simple string literal at or near "5"
SELECT U&'x' UESCAPE ⟦5⟧

--! until 13
--! syntax error at or near "UESCAPE"
SELECT U&'x' UESCAPE '!' ⟦UESCAPE⟧ '?'

--! since 14
--! syntax error at or near "'?'"
SELECT U&'x' UESCAPE '!' UESCAPE ⟦'?'⟧

--! until 13
--! syntax error at or near "UESCAPE"
SELECT 'x' ⟦UESCAPE⟧ '!'

--! since 14
--! syntax error at or near "'!'"
SELECT 'x' UESCAPE ⟦'!'⟧

--! invalid Unicode escape
SELECT U&"a⟦⟧\00"

--! unterminated quoted identifier at or near ""a"
SELECT ⟦"a⟧

--! unterminated quoted identifier at or near ""a"""
SELECT ⟦"a""⟧

--! unterminated dollar-quoted string at or near "$a$ x $$"
SELECT ⟦$a$ x $$⟧

--! unterminated dollar-quoted string at or near "$$ x"
SELECT ⟦$$ x⟧

--! until 14
--! syntax error at or near "x"
SELECT $1a$ ⟦x⟧ $1a$

--! since 15
--! trailing junk after parameter at or near "$1a$"
SELECT ⟦$1a$⟧ x $1a$

--! syntax error at or near "$"
SELECT ⟦$⟧a b$ x $a b$

--! syntax error at or near "$"
SELECT ⟦$⟧a-b$ x $a-b$

--! syntax error at or near "$$b$$"
SELECT 1⟦$$b$$⟧

--! syntax error at or near "$"
SELECT ⟦$⟧ 1

--! since 18
--! parameter number too large at or near "$2147483648"
SELECT ⟦$2147483648⟧

--! unterminated bit string literal at or near "B'1"
SELECT ⟦B'1⟧

--! unterminated hexadecimal string literal at or near "X'1"
SELECT ⟦X'1⟧

--! syntax error at or near ".."
SELECT 1⟦..⟧.2

--! until 14
--! syntax error at or near "+"
SELECT 1e⟦+⟧

--! since 15
--! trailing junk after numeric literal at or near "1e+"
SELECT ⟦1e+⟧

--! since 15
--! trailing junk after numeric literal at or near "1ea"
SELECT ⟦1ea⟧

--! since 15
--! trailing junk after numeric literal at or near "1a"
SELECT ⟦1a⟧

--! since 15
--! trailing junk after numeric literal at or near "1.a"
SELECT ⟦1.a⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "1_0"
SELECT ⟦1_0⟧

--! since 15
--! trailing junk after numeric literal at or near "1._0"
SELECT ⟦1._0⟧

--! since 15
--! trailing junk after numeric literal at or near "1.0_"
SELECT ⟦1.0_⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "1.0_1"
SELECT ⟦1.0_1⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "1e1_0"
SELECT ⟦1e1_0⟧

--! since 15
--! trailing junk after numeric literal at or near "1e_1"
SELECT ⟦1e_1⟧

--! until 14
--! syntax error at or near ".000"
SELECT 1_000⟦.000⟧_1e1_0

--! since 15 until 15
--! trailing junk after numeric literal at or near "1_000"
SELECT ⟦1_000⟧.000_1e1_0

--! since 15
--! trailing junk after numeric literal at or near "00x1"
SELECT ⟦00x1⟧

--! since 15
--! trailing junk after numeric literal at or near "1AS"
SELECT ⟦1AS⟧ a

--! since 15
--! trailing junk after numeric literal at or near "1FROM"
SELECT ⟦1FROM⟧ t

--! since 15
--! trailing junk after numeric literal at or near "1AND"
SELECT a FROM t WHERE a=⟦1AND⟧ b=2

--! unterminated /* comment at or near "/* a"
SELECT 1 ⟦/* a⟧

--! unterminated /* comment at or near "/* a /* b */"
SELECT 1 ⟦/* a /* b */⟧

--! syntax error at or near "=>"
SELECT 1 ⟦=>⟧ 2

--! syntax error at or near ":="
SELECT 1 ⟦:=⟧ 2

--! syntax error at or near ":"
SELECT a⟦:⟧b

--! syntax error at or near ":"
SELECT a ⟦:⟧ : b

--! syntax error at or near ":="
SELECT a⟦:=⟧b

--! since 14
--! syntax error at end of input
SELECT a !⟦⟧

--! since 14
--! syntax error at end of input
SELECT a @⟦⟧

--! since 14
--! syntax error at end of input
SELECT `a`⟦⟧

--! syntax error at or near "\"
SELECT 1 ⟦\⟧ 2

--! syntax error at or near "\"
SELECT ⟦\⟧a

--! syntax error at or near "{"
SELECT a; ⟦{⟧

--! syntax error at or near "["
SELECT ⟦[⟧a]

--! syntax error at or near "."
SELECT ⟦.⟧a FROM t

--! syntax error at or near ".."
SELECT a⟦..⟧b FROM t

--! syntax error at end of input
SELECT (a⟦⟧

--! syntax error at or near ")"
SELECT a⟦)⟧

--! syntax error at or near "]"
SELECT a⟦]⟧

--! syntax error at or near "WHERE"
SELECT 1; SELECT FROM ⟦WHERE⟧; SELECT 3

--! syntax error at or near ")"
SELECT a OPERATOR(⟦)⟧ b

--! syntax error at or near ")"
SELECT a OPERATOR(s⟦)⟧ b

--! syntax error at or near ")"
SELECT a OPERATOR(s.a⟦)⟧ b

--! syntax error at or near "s"
SELECT a OPERATOR ⟦s⟧.+ b

--! unterminated /* comment at or near "/* a"
SELECT 1 U&'x' ⟦/* a⟧

--! until 14
--! invalid Unicode escape
SELECT U&"⟦⟧\006g" 1.925a

--! since 15
--! trailing junk after numeric literal at or near "1.925a"
SELECT U&"\006g" ⟦1.925a⟧

--! zero-length delimited identifier at or near """"
SELECT U&"\006g" ⟦""⟧

--! invalid Unicode escape value
SELECT U&'⟦⟧\+11FFFF' U&'\+11FFFF'

--! UESCAPE must be followed by a simple string literal at or near "U&'!'"
SELECT U&'!0061' UESCAPE ⟦U&'!'⟧ UESCAPE '+'

--! UESCAPE must be followed by a simple string literal at or near "U&'!'"
SELECT U&'x' UESCAPE ⟦U&'!'⟧

--! invalid Unicode escape
SELECT NOT U&'⟦⟧\00'

--! until 13
--! syntax error at or near "NOT"
SELECT a ⟦NOT⟧ 1a

--! since 14 until 14
--! syntax error at or near "1"
SELECT a NOT ⟦1⟧a

--! since 15
--! trailing junk after numeric literal at or near "1a"
SELECT a NOT ⟦1a⟧

--! unterminated quoted string at or near "'x"
SELECT a IS NULLS ⟦'x⟧

--! UESCAPE must be followed by a simple string literal at or near "U&'!'"
SELECT U&'!0061' UESCAPE ⟦U&'!'⟧ UESCAPE '!'

--! UESCAPE must be followed by a simple string literal at or near "U&'\zz'"
SELECT U&'!0061' UESCAPE ⟦U&'\zz'⟧

--! since 15
--! trailing junk after numeric literal at or near "0x7fffffff$1"
SELECT ⟦0x7fffffff$1⟧

--! since 15
--! trailing junk after numeric literal at or near "0x7f$"
SELECT ⟦0x7f$⟧

--! since 15
--! trailing junk after numeric literal at or near "1_000$1"
SELECT ⟦1_000$1⟧

--! until 14
--! syntax error at or near ".5"
SELECT 1_0⟦.5⟧$1

--! since 15 until 15
--! trailing junk after numeric literal at or near "1_0"
SELECT ⟦1_0⟧.5$1

--! since 16
--! syntax error at or near "$1"
SELECT 1_0.5⟦$1⟧

--! syntax error at or near "$1"
SELECT 1.5⟦$1⟧

--! until 14
--! syntax error at or near "$1"
SELECT 1.5e3⟦$1⟧

--! since 15
--! trailing junk after numeric literal at or near "1.5e3$1"
SELECT ⟦1.5e3$1⟧

--! until 14
--! syntax error at or near "$"
SELECT 1e5⟦$⟧x

--! since 15
--! trailing junk after numeric literal at or near "1e5$x"
SELECT ⟦1e5$x⟧

--! syntax error at or near "$"
SELECT 1e+5⟦$⟧x

--! since 15
--! trailing junk after numeric literal at or near "1e+5_0$x"
SELECT ⟦1e+5_0$x⟧

--! syntax error at or near "$1"
SELECT 5⟦$1⟧

--! since 15
--! trailing junk after numeric literal at or near "0b1$1"
SELECT ⟦0b1$1⟧

--! since 15
--! trailing junk after numeric literal at or near "0o7$"
SELECT ⟦0o7$⟧

--! until 14
--! syntax error at or near "$"
SELECT 1.e5⟦$⟧

--! since 15
--! trailing junk after numeric literal at or near "1.e5$"
SELECT ⟦1.e5$⟧

--! until 14
--! syntax error at or near ".."
SELECT 1_0⟦..⟧5$1

--! since 16
--! syntax error at or near ".."
SELECT 1_0⟦..⟧5$1

--! since 15 until 15
--! trailing junk after numeric literal at or near "1_0"
SELECT ⟦1_0⟧..5$1

--! invalid Unicode escape
--! 22025
SELECT E'tab⟦⟧\U

--! invalid Unicode escape
--! 22025
SELECT E'tab⟦⟧\u12

--! invalid Unicode surrogate pair at end of input
SELECT E'tab\uD83D⟦⟧

--! invalid Unicode surrogate pair at or near "x"
SELECT E'tab\uD83D⟦x⟧

--! unterminated quoted string at or near "E'tab\"
SELECT ⟦E'tab\⟧

--! unterminated quoted string at or near "E'tab\\"
SELECT ⟦E'tab\\⟧

--! unterminated quoted string at or near "E'tab\000"
SELECT ⟦E'tab\000⟧

--! invalid Unicode escape
--! 22025
SELECT E'a'
 'b⟦⟧\u

--! unterminated quoted string at or near "E'\uD83D\uDE00 open"
SELECT ⟦E'\uD83D\uDE00 open⟧
