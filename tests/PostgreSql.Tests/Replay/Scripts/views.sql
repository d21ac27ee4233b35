CREATE SCHEMA app;
SET search_path TO app, public;
CREATE TABLE users (id integer PRIMARY KEY, name text NOT NULL, mail varchar(100), born date);
CREATE TABLE posts (id integer, author integer REFERENCES users, title text);
CREATE VIEW everybody AS SELECT * FROM users;
CREATE VIEW named(number, label) AS
    -- a comment that the server forgets
    SELECT u.id, u.name FROM users AS u WHERE u.mail IS NOT NULL;
CREATE VIEW authors AS
    SELECT u.name, count(*) AS posts, max(p.title) FROM users u JOIN posts p ON p.author = u.id GROUP BY u.name;
CREATE OR REPLACE VIEW named(number, label, mail) AS SELECT u.id, u.name, u.mail FROM users AS u;
CREATE VIEW on_view WITH (security_barrier) AS SELECT e.id, e.mail FROM everybody e WHERE id > 0 WITH LOCAL CHECK OPTION;
CREATE MATERIALIZED VIEW counted AS SELECT author, count(*) AS n FROM posts GROUP BY author WITH NO DATA;
CREATE UNIQUE INDEX ON counted (author);
CREATE TABLE copied AS SELECT id, name, mail AS loud, born FROM users;
ALTER TABLE users RENAME COLUMN mail TO email;
ALTER TABLE users RENAME TO people;
ALTER TABLE people ADD COLUMN later integer;
ALTER VIEW named RENAME TO renamed;
ALTER VIEW renamed RENAME COLUMN label TO title;
WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t WHERE n < 3) SELECT n INTO numbers FROM t;
COMMENT ON VIEW authors IS 'Who writes';
CREATE TABLE left_side (id integer, k integer, l text);
CREATE TABLE right_side (k integer, r text);
CREATE VIEW joined AS SELECT k, a.l, r FROM left_side a JOIN right_side USING (k);
CREATE VIEW natural_joined AS SELECT k, l FROM left_side NATURAL JOIN right_side;
ALTER TABLE right_side RENAME COLUMN k TO key;
CREATE VIEW nested AS SELECT s.l FROM (SELECT l, id FROM left_side ORDER BY l) s WHERE EXISTS (SELECT 1 FROM right_side WHERE right_side.key = s.id);
CREATE VIEW with_cte AS WITH left_side AS (SELECT l, k FROM left_side) SELECT l FROM left_side;
ALTER TABLE left_side RENAME COLUMN l TO label;
ALTER TABLE left_side RENAME TO "Left Side";
