-- Manual, Subquery Expressions.

SELECT EXISTS (SELECT 1), a IN (SELECT 1), (a, b) NOT IN (SELECT 1, 2), a = ANY (SELECT 1), a < SOME (SELECT 1), ROW(a, b) <> ALL (SELECT 1, 2), (a, b) = (SELECT 1, 2);

SELECT a >= ANY (SELECT 1), a > ALL (b), a <= SOME (b), a % ANY (b), a ^ ALL (b), a / ANY (b), a OPERATOR(>=) ALL (b);
