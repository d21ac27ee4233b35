SELECT 'é', nosuch FROM a;
-- 42703 at 13: column "nosuch" does not exist

SELECT '😀', nosuch FROM a;
-- 42703 at 13: column "nosuch" does not exist

SELECT 'a	b', nosuch FROM a;
-- 42703 at 15: column "nosuch" does not exist

SELECT
 nosuch FROM a;
-- 42703 at 9: column "nosuch" does not exist
