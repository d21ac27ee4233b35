-- Manual, Data Types.

--! syntax error at or near ")"
SELECT CAST(a⟦)⟧

--! syntax error at or near ","
SELECT CAST(a⟦,⟧ int)

--! syntax error at end of input
SELECT a::⟦⟧

--! syntax error at or near "1"
SELECT a::⟦1⟧

--! syntax error at or near "("
SELECT a::int⟦(⟧3)

--! syntax error at or near "b"
SELECT a::varchar(⟦b⟧)

--! 22023
--! precision for type float must be at least 1 bit
SELECT 1::float(⟦⟧0)

--! 22023
--! precision for type float must be less than 54 bits
SELECT 1::float(⟦⟧54)
