-- Manual, Mathematical Functions and Operators.

SELECT 2 + 3, 2 - 3, 2 * 3, 4 / 2, 5 % 4, 2 ^ 3, |/ 25.0, ||/ 64.0, @ -5.0, 91 & 15, 32 | 3, 17 # 5, ~1, 1 << 4, 8 >> 2, - 5, mod(a, b), power(a, b);

SELECT 2 ** 3;

SELECT 2 ++ 3;

--! until 13
SELECT 5!;

SELECT 2 +* 3;
