-- Manual, Numeric Types.

--! 22023
--! precision for type float must be at least 1 bit
SELECT 1::float(⟦⟧0)

--! 22023
--! precision for type float must be less than 54 bits
SELECT 1::float(⟦⟧54)

--! syntax error at or near "x"
SELECT 1::float(⟦x⟧)

--! syntax error at or near "("
SELECT 1::double precision⟦(⟧3)

--! syntax error at or near "("
SELECT 1::int⟦(⟧5)

--! syntax error at or near ")"
SELECT 1::numeric(⟦)⟧

--! syntax error at or near ")"
SELECT 1::numeric(5,⟦)⟧

--! syntax error at or near "("
SELECT 1::real⟦(⟧5)

--! since 15 until 15
--! trailing junk after numeric literal at or near "0x1f"
SELECT ⟦0x1f⟧, 0X1F, 0x_1f, 0b1, 0B_1, 0o7, 0O_7

--! since 15 until 15
--! trailing junk after numeric literal at or near "0x"
SELECT ⟦0x⟧

--! since 16
--! invalid hexadecimal integer at or near "0x"
SELECT ⟦0x⟧

--! since 15
--! trailing junk after numeric literal at or near "0xg"
SELECT ⟦0xg⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "0x_"
SELECT ⟦0x_⟧

--! since 16
--! invalid hexadecimal integer at or near "0x_"
SELECT ⟦0x_⟧

--! since 15
--! trailing junk after numeric literal at or near "0x1_"
SELECT ⟦0x1_⟧

--! since 15
--! trailing junk after numeric literal at or near "0x1g"
SELECT ⟦0x1g⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "0b"
SELECT ⟦0b⟧

--! since 16
--! invalid binary integer at or near "0b"
SELECT ⟦0b⟧

--! since 15
--! trailing junk after numeric literal at or near "0b2"
SELECT ⟦0b2⟧

--! since 15
--! trailing junk after numeric literal at or near "0b12"
SELECT ⟦0b12⟧

--! until 14
--! syntax error at or near "a"
SELECT 0b102 ⟦a⟧

--! since 15
--! trailing junk after numeric literal at or near "0b102"
SELECT ⟦0b102⟧ a

--! since 15 until 15
--! trailing junk after numeric literal at or near "0o"
SELECT ⟦0o⟧

--! since 16
--! invalid octal integer at or near "0o"
SELECT ⟦0o⟧

--! since 15
--! trailing junk after numeric literal at or near "0o8"
SELECT ⟦0o8⟧

--! since 15
--! trailing junk after numeric literal at or near "0o78"
SELECT ⟦0o78⟧

--! until 14
--! syntax error at or near ".5"
SELECT 0x1⟦.5⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "0x1"
SELECT ⟦0x1⟧.5

--! since 16
--! syntax error at or near ".5"
SELECT 0x1⟦.5⟧

--! until 14
--! syntax error at or near ".5"
SELECT 0x1 ⟦.5⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "0x1"
SELECT ⟦0x1⟧ .5

--! since 16
--! syntax error at or near ".5"
SELECT 0x1 ⟦.5⟧

--! since 15 until 15
--! trailing junk after numeric literal at or near "0x7fffffff"
SELECT ⟦0x7fffffff⟧, 0xffffffffffffffffffff
