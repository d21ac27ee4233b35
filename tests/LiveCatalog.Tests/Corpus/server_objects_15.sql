-- What PostgreSQL 14 and 15 have added to statistics and publications.
CREATE SCHEMA app;
CREATE TABLE app.a (id int PRIMARY KEY, b text, c int);
CREATE TABLE app.b (id int PRIMARY KEY, b text, c int);
CREATE PUBLICATION pp FOR TABLE app.a (id, b) WHERE (id > 3);
CREATE PUBLICATION p3 FOR TABLE app.b WHERE (c IS NOT NULL), TABLES IN SCHEMA public;
CREATE PUBLICATION p2 FOR TABLES IN SCHEMA app, public;
ALTER PUBLICATION p2 DROP TABLES IN SCHEMA public;
CREATE STATISTICS app.e ON (id + c), lower(b) FROM app.a;
CREATE STATISTICS app.single ON (id + c) FROM app.a;
CREATE STATISTICS app.third ON (id + c), b FROM app.a;
ALTER TABLE app.a RENAME COLUMN c TO cc;
ALTER SCHEMA app RENAME TO app2;
