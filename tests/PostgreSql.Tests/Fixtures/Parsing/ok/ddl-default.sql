-- Manual, Default Values.

CREATE TABLE p (a numeric DEFAULT 9.99, b timestamp DEFAULT CURRENT_TIMESTAMP, c integer DEFAULT nextval('q'), d date DEFAULT current_date + 1, e text[] DEFAULT '{}', f jsonb DEFAULT '{}'::jsonb);

CREATE TABLE p (a int DEFAULT (SELECT 1));

CREATE TABLE t (a int DEFAULT +1, b int DEFAULT -a, c int DEFAULT a - b, d int DEFAULT a / b, e int DEFAULT a % b, f int DEFAULT a ^ b);

CREATE TABLE t (a bool DEFAULT b < c, d bool DEFAULT b > c, e bool DEFAULT b <= c, f bool DEFAULT b >= c, g bool DEFAULT b <> c, h bool DEFAULT b != c);

CREATE TABLE t (a bool DEFAULT @ b, c bool DEFAULT OPERATOR(pg_catalog.-) d NOT NULL, e bool DEFAULT b IS DISTINCT FROM c, f bool DEFAULT b IS NOT DISTINCT FROM c NOT NULL);

CREATE TABLE t (a bool DEFAULT b IS DOCUMENT, c bool DEFAULT b IS NOT DOCUMENT NOT NULL, d int DEFAULT b::int COLLATE "C" NULL);

--! until 13
CREATE TABLE t (a bool DEFAULT b IS OF (int, text), c bool DEFAULT b IS NOT OF (int) NOT NULL);
