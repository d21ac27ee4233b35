-- What has to be possible for a column's new type: indexes and checks on it, views and defaults of children.
CREATE TABLE t (id integer, f boolean, s text);
CREATE INDEX of_f ON t ((f::text));
CREATE INDEX where_f ON t (id) WHERE f::text > 'a';
ALTER TABLE t ALTER COLUMN f TYPE interval USING NULL;
DROP INDEX of_f;
ALTER TABLE t ALTER COLUMN f TYPE interval USING NULL;
DROP INDEX where_f;
ALTER TABLE t ALTER COLUMN f TYPE interval USING NULL;
CREATE TABLE base (a integer, b text);
CREATE TABLE child (c integer) INHERITS (base);
CREATE VIEW on_child AS SELECT a FROM child;
ALTER TABLE base ALTER COLUMN a TYPE bigint;
DROP VIEW on_child;
ALTER TABLE child ALTER COLUMN a SET DEFAULT 1;
ALTER TABLE base ALTER COLUMN a TYPE point USING NULL;
ALTER TABLE child ALTER COLUMN a DROP DEFAULT;
ALTER TABLE base ALTER COLUMN a TYPE point USING NULL;
CREATE TABLE parted (a integer, b integer) PARTITION BY LIST (b);
CREATE TABLE part PARTITION OF parted FOR VALUES IN (1);
CREATE VIEW on_part AS SELECT a FROM part;
ALTER TABLE parted ALTER COLUMN a TYPE bigint;
CREATE TEMP TABLE scratch (id serial, b text);
CREATE TABLE copied (LIKE scratch INCLUDING DEFAULTS);
CREATE TABLE kept (c varchar(20) CHECK (c <> 'a'), i integer CHECK (i > 1.5), j integer CHECK (j > 0), s text CHECK (length(s) > 1));
ALTER TABLE kept ALTER COLUMN c TYPE uuid USING NULL;
ALTER TABLE kept ALTER COLUMN i TYPE text USING NULL;
ALTER TABLE kept ALTER COLUMN j TYPE point USING NULL;
ALTER TABLE kept ALTER COLUMN s TYPE point USING NULL;
CREATE TABLE default_kept (g timestamptz DEFAULT '2020-01-01', h text DEFAULT 'a', i date DEFAULT '2020-01-01', j uuid DEFAULT NULL,
    k int DEFAULT '5', l int DEFAULT '5', m numeric DEFAULT 5, n numeric DEFAULT '5.50');
ALTER TABLE default_kept ALTER g TYPE text USING NULL, ALTER h TYPE varchar(5), ALTER i TYPE timestamp, ALTER j TYPE text,
    ALTER k TYPE bigint, ALTER l TYPE text, ALTER m TYPE text, ALTER n TYPE double precision;
