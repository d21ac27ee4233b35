-- Foreign keys over types that compare by a class for all of their kind.
CREATE TYPE color AS ENUM ('red');
CREATE DOMAIN shade AS color;
CREATE DOMAIN numbers AS integer[];
CREATE TABLE words (a varchar(5)[] PRIMARY KEY, b varchar[] UNIQUE, c text[] UNIQUE);
CREATE TABLE of_words (a varchar(5)[] REFERENCES words, b varchar[] REFERENCES words (b));
ALTER TABLE of_words ADD CONSTRAINT both_have_a_length FOREIGN KEY (a) REFERENCES words;
ALTER TABLE of_words ADD CONSTRAINT both_have_a_length FOREIGN KEY (a) REFERENCES words NOT VALID;
ALTER TABLE of_words VALIDATE CONSTRAINT both_have_a_length;
ALTER TABLE of_words ADD FOREIGN KEY (a) REFERENCES words (b);
ALTER TABLE of_words ADD FOREIGN KEY (b) REFERENCES words (a);
ALTER TABLE of_words ADD FOREIGN KEY (b) REFERENCES words (b);
ALTER TABLE of_words ADD FOREIGN KEY (b) REFERENCES words (c);
ALTER TABLE of_words ADD COLUMN d varchar(5)[] REFERENCES words;
ALTER TABLE of_words ADD COLUMN e varchar(5)[] DEFAULT '{}' REFERENCES words;
CREATE TABLE colors (a color PRIMARY KEY);
CREATE TABLE of_colors (a color REFERENCES colors);
CREATE TABLE of_shades (a shade REFERENCES colors);
CREATE TABLE shades (a shade PRIMARY KEY);
CREATE TABLE of_shades (a shade REFERENCES shades);
CREATE TABLE lists (a numbers PRIMARY KEY);
CREATE TABLE of_lists (a integer[] REFERENCES lists, b numbers REFERENCES lists);

-- A key by an index that has a column twice.
CREATE TABLE twice (a integer NOT NULL, b integer NOT NULL);
CREATE UNIQUE INDEX twice_aa ON twice (a, a);
CREATE UNIQUE INDEX twice_aba ON twice (a, b, a);
ALTER TABLE twice ADD UNIQUE USING INDEX twice_aa;
ALTER TABLE twice ADD PRIMARY KEY USING INDEX twice_aba;

-- Marks of indexes.
CREATE TABLE marked (a integer PRIMARY KEY, b integer, c integer NOT NULL);
CREATE UNIQUE INDEX marked_b ON marked (b);
CREATE UNIQUE INDEX marked_c ON marked (c);
ALTER TABLE marked REPLICA IDENTITY USING INDEX marked_b;
ALTER TABLE marked REPLICA IDENTITY USING INDEX marked_c;
ALTER TABLE marked CLUSTER ON marked_b;
ALTER TABLE marked CLUSTER ON marked_pkey;
CLUSTER marked USING marked_c;
ALTER TABLE marked ALTER COLUMN c TYPE bigint;
ALTER TABLE marked RENAME TO renamed;
CREATE TABLE unmarked (a integer PRIMARY KEY);
ALTER TABLE unmarked CLUSTER ON unmarked_pkey;
ALTER TABLE unmarked SET WITHOUT CLUSTER;
ALTER TABLE unmarked REPLICA IDENTITY FULL;
ALTER TABLE unmarked REPLICA IDENTITY DEFAULT;
CREATE TABLE lost_identity (a integer PRIMARY KEY);
ALTER TABLE lost_identity REPLICA IDENTITY USING INDEX lost_identity_pkey;
ALTER TABLE lost_identity DROP CONSTRAINT lost_identity_pkey;

-- Typed tables, and temporary ones in a schema that is not there.
CREATE TYPE pair_of AS (a integer, b integer);
CREATE TABLE pairs_of OF pair_of (CHECK (a > 0));
ALTER TABLE pairs_of RENAME CONSTRAINT pairs_of_a_check TO other;
ALTER TABLE pairs_of RENAME CONSTRAINT missing TO other;
CREATE TEMP TABLE passing (a integer);
CREATE VIEW no_such_schema.of_passing AS SELECT a FROM passing;
CREATE VIEW public.of_passing AS SELECT a FROM passing;
CREATE TEMP TABLE no_such_schema.passing (a integer);
DROP TABLE passing;

-- Defaults and comments of a view's columns outlive another query.
CREATE TABLE viewed (a integer, b integer);
CREATE VIEW viewing AS SELECT a, b FROM viewed;
ALTER VIEW viewing ALTER COLUMN a SET DEFAULT 1;
ALTER VIEW viewing ALTER COLUMN b SET DEFAULT 2;
ALTER VIEW viewing ALTER COLUMN b DROP DEFAULT;
CREATE OR REPLACE VIEW viewing AS SELECT a, b, 1 AS c FROM viewed;

-- A new query with a column twice, and a column under an operator class that gets another type.
CREATE OR REPLACE VIEW viewing AS SELECT b, a, a FROM viewed;
CREATE OR REPLACE VIEW viewing AS SELECT a, b, 1 AS c, 2 AS c FROM viewed;
CREATE TABLE by_pattern (a varchar(9), b text);
CREATE INDEX ON by_pattern (a varchar_pattern_ops, b text_pattern_ops);
ALTER TABLE by_pattern ALTER COLUMN a TYPE text;
ALTER TABLE by_pattern ALTER COLUMN b TYPE varchar(5);
ALTER TABLE by_pattern ALTER COLUMN a TYPE timestamptz USING NULL;
ALTER TABLE by_pattern ALTER COLUMN b TYPE smallint USING NULL;
