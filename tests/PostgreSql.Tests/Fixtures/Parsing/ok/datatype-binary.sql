-- Manual, Binary Data Types.

SELECT '\xDEADBEEF'::bytea, bytea '\x00', E'\\x00'::bytea;

--! since 16
SELECT 0xDEADBEEF::bytea;

SELECT x'DEAD'::bit(16);
