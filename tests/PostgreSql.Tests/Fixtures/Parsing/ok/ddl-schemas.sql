-- Manual, Schemas.

CREATE TABLE s.t (a int);

CREATE SCHEMA s AUTHORIZATION u;

DROP SCHEMA s CASCADE;

SET search_path TO s, public;

SHOW search_path;

SELECT 3 OPERATOR(pg_catalog.+) 4;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
