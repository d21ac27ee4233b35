CREATE SCHEMA kinds;
COMMENT ON SCHEMA kinds IS 'types of all sorts';
CREATE TYPE kinds.mood AS ENUM ('sad', 'so-so', 'it''s fine');
ALTER TYPE kinds.mood ADD VALUE 'happy' AFTER 'sad';
COMMENT ON TYPE kinds.mood IS 'how one feels';
CREATE DOMAIN kinds.email AS varchar(254) DEFAULT 'none' NOT NULL CHECK (VALUE ~ '@') CONSTRAINT not_long CHECK (length(VALUE) < 200);
CREATE DOMAIN kinds.email_list AS kinds.email[];
CREATE DOMAIN kinds.c_text AS text COLLATE "C";
CREATE TYPE kinds.address AS (street text, zip varchar(10), mood kinds.mood, history kinds.mood[]);
CREATE TYPE kinds.amount_range AS RANGE (subtype = numeric);
CREATE TABLE people (
    id integer PRIMARY KEY,
    mood kinds.mood DEFAULT 'sad' NOT NULL,
    moods kinds.mood[],
    email kinds.email,
    home kinds.address,
    homes kinds.address[],
    pay kinds.amount_range
);
CREATE TABLE rows_of_people (person people, friends people[]);
