EXPLAIN SELECT id FROM users;
-- ok: QUERY PLAN text

EXPLAIN SELECT nosuch FROM users;
-- 42703 at 16: column "nosuch" does not exist

EXPLAIN UPDATE users SET nosuch = 1;
-- 42703 at 26: column "nosuch" of relation "users" does not exist

DECLARE c CURSOR FOR SELECT nosuch FROM users;
-- 42703 at 29: column "nosuch" does not exist

CREATE TABLE copied AS SELECT nosuch FROM users;
-- 42703 at 31: column "nosuch" does not exist

CREATE TABLE copied AS SELECT id FROM users;
-- ok

CREATE MATERIALIZED VIEW copied AS SELECT id, nosuch FROM users;
-- 42703 at 47: column "nosuch" does not exist

SELECT id INTO copied FROM users;
-- ok

SELECT nosuch INTO copied FROM users;
-- 42703 at 8: column "nosuch" does not exist
