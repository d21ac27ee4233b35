-- What the statements of this folder are judged against.
CREATE SCHEMA sales;
CREATE SCHEMA "Odd";

CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE point2 AS (x int, y int);
CREATE TYPE line2 AS (a point2, b point2);
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE DOMAIN place AS point2;

CREATE TABLE users (
    id int PRIMARY KEY,
    email varchar(100) NOT NULL UNIQUE,
    name text,
    created_at timestamptz NOT NULL DEFAULT now(),
    feeling mood,
    location point2,
    home place,
    tags text[],
    data jsonb
);

CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id int NOT NULL REFERENCES users,
    total numeric(10, 2) NOT NULL DEFAULT 0,
    note text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT orders_once UNIQUE (user_id, created_at)
);

CREATE TABLE items (order_id bigint REFERENCES orders, line int, sku text, price numeric, PRIMARY KEY (order_id, line));
CREATE TABLE sales.users (id int, region text);
CREATE TABLE sales.regions (code text PRIMARY KEY, title text);
CREATE TABLE "Odd"."Table" ("Id" int, "select" text, lower int, "with space" text);
CREATE TABLE gone (a int, b int, c int);
ALTER TABLE gone DROP COLUMN b;
CREATE TABLE parent (k int, v text);
CREATE TABLE child (extra int) INHERITS (parent);
CREATE TABLE empty ();
CREATE TABLE twins (lower text, count int, "all" int);

CREATE VIEW active AS SELECT u.id, u.name AS label, count(*) AS n FROM users u JOIN orders o ON o.user_id = u.id GROUP BY u.id;
CREATE VIEW plain AS SELECT id, email, name FROM users;
CREATE MATERIALIZED VIEW totals AS SELECT user_id, sum(total) AS total FROM orders GROUP BY user_id;
CREATE SEQUENCE numbers;
CREATE INDEX orders_note ON orders (note);

CREATE FUNCTION initials(users) RETURNS text LANGUAGE sql AS 'SELECT left($1.name, 1)';
CREATE FUNCTION pair(i int, OUT first int, OUT second text) LANGUAGE sql AS $$ SELECT 1, 'a'::text $$;
CREATE FUNCTION pairs(n int) RETURNS TABLE (low int, high int) LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION single(OUT answer int) LANGUAGE sql AS 'SELECT 42';
CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql AS 'SELECT $1 * 2';
CREATE FUNCTION all_users() RETURNS SETOF users LANGUAGE sql AS 'SELECT * FROM users';
CREATE FUNCTION anything() RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION spot() RETURNS point2 LANGUAGE sql AS 'SELECT NULL::point2';
