-- Objects that need each other: a part of one of them can only be made when the other is there.

-- A function over a table's row, and the table's defaults, checks and indexes that call it or what calls it.
CREATE TABLE ring (a integer, b text, c integer NOT NULL);
CREATE FUNCTION ring_label(r ring) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.b';
CREATE FUNCTION ring_next(r ring DEFAULT NULL) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN 1; END';
ALTER TABLE ring ALTER COLUMN a SET DEFAULT ring_next();
ALTER TABLE ring ADD CONSTRAINT ring_next_check CHECK (ring_next() > 0);
COMMENT ON CONSTRAINT ring_next_check ON ring IS 'calls a function of the table''s rows';
ALTER TABLE ring ADD CONSTRAINT ring_plain_check CHECK (a > 0) NOT VALID;
CREATE INDEX ring_label_index ON ring (ring_label(ring));
CREATE INDEX ring_plain_index ON ring (b);
COMMENT ON INDEX ring_label_index IS 'over a whole row';
CREATE TABLE ring_child (d integer DEFAULT 4) INHERITS (ring);
CREATE TABLE childless (a integer);
CREATE FUNCTION childless_ok(r childless) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
ALTER TABLE childless ADD CONSTRAINT childless_check CHECK (childless_ok(childless));

-- Partitions of such a table.
CREATE TABLE wheel (a integer, b text) PARTITION BY LIST (a);
CREATE FUNCTION wheel_label(r wheel) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1.b';
ALTER TABLE wheel ADD CONSTRAINT wheel_check CHECK (wheel_label(NULL::wheel) IS NULL);
CREATE TABLE wheel_1 PARTITION OF wheel FOR VALUES IN (1);

-- A view, a function over its rows, and the view that calls it.
CREATE VIEW loop AS SELECT 1 AS a, 'x'::varchar(5) AS b, 'y'::text AS c;
CREATE FUNCTION loop_label(l loop) RETURNS text LANGUAGE sql AS 'SELECT $1.b';
CREATE OR REPLACE VIEW loop AS SELECT 2 AS a, 'z'::varchar(5) AS b, loop_label(NULL)::text AS c;
COMMENT ON COLUMN loop.b IS 'a comment stays';
CREATE VIEW above_loop AS SELECT a, loop_label(loop) AS label FROM loop;

-- A domain, and the function over it that its check calls.
CREATE DOMAIN knot AS integer;
CREATE FUNCTION knot_ok(k knot) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION knot_start(k knot DEFAULT NULL) RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER DOMAIN knot ADD CONSTRAINT knot_check CHECK (knot_ok(VALUE));
ALTER DOMAIN knot SET DEFAULT knot_start();
COMMENT ON CONSTRAINT knot_check ON DOMAIN knot IS 'calls a function of the domain';
CREATE TABLE knots (k knot, l knot[]);
