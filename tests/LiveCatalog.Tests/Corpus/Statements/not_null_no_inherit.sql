-- What is not inherited is not the children's (PostgreSQL 18; others refuse the words).
CREATE TABLE alone (a int NOT NULL NO INHERIT, b int);
CREATE TABLE below () INHERITS (alone);
CREATE TABLE below_too (a int) INHERITS (alone);
ALTER TABLE alone ADD COLUMN c int NOT NULL NO INHERIT;
ALTER TABLE alone ADD COLUMN d int CONSTRAINT d_is_there NOT NULL NO INHERIT;
CREATE TABLE named (a int CONSTRAINT a_is_there NOT NULL NO INHERIT);
CREATE TABLE joins (a int);
ALTER TABLE joins INHERIT named;
ALTER TABLE below ALTER COLUMN a SET NOT NULL;
CREATE TABLE copied (LIKE alone INCLUDING ALL);
CREATE TABLE parted (a int NOT NULL NO INHERIT) PARTITION BY LIST (a);
