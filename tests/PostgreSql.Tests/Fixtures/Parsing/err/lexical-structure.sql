-- Manual, 4.1 Lexical Structure. "--! …" gives versions, an SQLSTATE other than 42601, and PostgreSQL's message; ⟦…⟧ marks where it points.

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

--! UESCAPE must be followed by a simple string literal at or near "U&'!'"
SELECT U&'!0061' UESCAPE ⟦U&'!'⟧ UESCAPE '!'

--! UESCAPE must be followed by a simple string literal at or near "U&'\zz'"
SELECT U&'!0061' UESCAPE ⟦U&'\zz'⟧

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

--! since 16
--! invalid hexadecimal integer at or near "0x"
SELECT ⟦0x⟧

--! since 16
--! invalid octal integer at or near "0o_"
SELECT ⟦0o_⟧

--! since 16
--! trailing junk after numeric literal at or near "0b2"
SELECT ⟦0b2⟧

--! since 16
--! trailing junk after numeric literal at or near "0xg"
SELECT ⟦0xg⟧

--! since 16
--! trailing junk after numeric literal at or near "1__0"
SELECT ⟦1__0⟧

--! since 16
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
