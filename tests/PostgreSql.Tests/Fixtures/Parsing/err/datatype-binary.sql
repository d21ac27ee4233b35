-- Manual, Binary Data Types.

--! until 14
--! syntax error at or near "::"
SELECT 0xDEADBEEF⟦::⟧bytea

--! since 15 until 15
--! trailing junk after numeric literal at or near "0xDEADBEEF"
SELECT ⟦0xDEADBEEF⟧::bytea
