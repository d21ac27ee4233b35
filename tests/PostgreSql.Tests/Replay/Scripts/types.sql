CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
ALTER TYPE mood ADD VALUE 'so so' BEFORE 'ok';
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'happy';
ALTER TYPE mood ADD VALUE 'glad' AFTER 'ok';
ALTER TYPE mood RENAME VALUE 'sad' TO 'gloomy';
CREATE TYPE "Weird Type" AS ENUM ('it''s');
CREATE TYPE address AS (street text, zip varchar(10), place text COLLATE "C");
ALTER TYPE address ADD ATTRIBUTE country char(2), DROP ATTRIBUTE place;
ALTER TYPE address RENAME ATTRIBUTE street TO road;
ALTER TYPE address ALTER ATTRIBUTE zip TYPE varchar(12);
CREATE TYPE float_range AS RANGE (subtype = float8);
CREATE DOMAIN email AS varchar(320) DEFAULT 'nobody' NOT NULL CHECK (VALUE LIKE '%@%') CONSTRAINT short CHECK (length(VALUE) < 300);
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
ALTER DOMAIN positive ADD CONSTRAINT not_huge CHECK (VALUE < 1000000);
ALTER DOMAIN positive SET DEFAULT 1;
ALTER DOMAIN email DROP CONSTRAINT short;
ALTER DOMAIN email DROP NOT NULL;
CREATE TABLE people (
    id positive PRIMARY KEY,
    feels mood DEFAULT 'ok'::mood NOT NULL,
    felt mood[] DEFAULT ARRAY['ok', 'glad']::mood[],
    home address,
    homes address[],
    reach float_range,
    mail email,
    odd "Weird Type"
);
COMMENT ON TYPE mood IS 'How it is';
COMMENT ON DOMAIN positive IS 'More than none';
ALTER TYPE mood RENAME TO feeling;
ALTER DOMAIN email RENAME TO mail_address;
ALTER DOMAIN positive RENAME CONSTRAINT not_huge TO small;
