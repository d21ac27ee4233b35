-- Copies of indexes are called by the names that the columns had when the index was made.
CREATE TABLE stays (id int PRIMARY KEY, g int, room text);
CREATE INDEX ON stays (g) INCLUDE (id, room);
CREATE INDEX ON stays (g, lower(room));
ALTER TABLE stays RENAME COLUMN id TO stay;
ALTER TABLE stays RENAME COLUMN room TO place;
ALTER TABLE stays RENAME COLUMN g TO guest;
CREATE INDEX ON stays (guest) INCLUDE (stay, place);
CREATE TABLE copies (LIKE stays INCLUDING ALL);
CREATE TABLE parted (LIKE stays) PARTITION BY LIST (guest);
CREATE INDEX ON parted (guest) INCLUDE (stay);
ALTER TABLE parted RENAME COLUMN stay TO night;
CREATE TABLE part_one PARTITION OF parted FOR VALUES IN (1);
