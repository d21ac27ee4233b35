-- Children of typed tables follow the type, as those of other tables follow their parents.
CREATE TYPE shape AS (a int, b int, c text);
CREATE TABLE shapes OF shape;
CREATE TABLE squares (b int) INHERITS (shapes);
CREATE TABLE small_squares (d int) INHERITS (squares);
CREATE TABLE round (e date);
CREATE TABLE both_kinds () INHERITS (shapes, round);
ALTER TYPE shape ADD ATTRIBUTE d int CASCADE;
ALTER TYPE shape ADD ATTRIBUTE e text CASCADE;
ALTER TYPE shape ADD ATTRIBUTE f numeric(5, 2) CASCADE, DROP ATTRIBUTE b CASCADE;
ALTER TYPE shape ALTER ATTRIBUTE c TYPE varchar(20) CASCADE;
ALTER TYPE shape RENAME ATTRIBUTE a TO g CASCADE;
ALTER TYPE shape DROP ATTRIBUTE d CASCADE;
ALTER TABLE small_squares ADD COLUMN f int;
ALTER TABLE shapes ADD COLUMN h int;
ALTER TABLE squares DROP COLUMN f;
