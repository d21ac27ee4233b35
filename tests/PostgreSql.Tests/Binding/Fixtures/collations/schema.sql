-- Collations of columns, domains, composite fields and views (manual, 24.2).
CREATE SCHEMA words;
CREATE COLLATION mine (LOCALE = 'C');
CREATE COLLATION words.mine (LOCALE = 'POSIX');
CREATE DOMAIN plain AS text;
CREATE DOMAIN coded AS text COLLATE "C";
CREATE DOMAIN twice AS coded;
CREATE TYPE entry AS (head text COLLATE "C", body text COLLATE "POSIX", size integer);
CREATE TABLE t (
    id integer PRIMARY KEY,
    c text COLLATE "C",
    p text COLLATE "POSIX",
    m text COLLATE mine,
    wm text COLLATE words.mine,
    d text,
    v varchar(10) COLLATE "C",
    ch char(3) COLLATE "POSIX",
    n name,
    pl plain,
    co coded,
    cop coded COLLATE "POSIX",
    tw twice,
    arr text[] COLLATE "C",
    parr text[] COLLATE "POSIX",
    e entry,
    es entry[],
    i integer
);
CREATE TABLE u (id integer, c text COLLATE "POSIX", x text COLLATE "C");
CREATE TABLE par (k text COLLATE "C") PARTITION BY LIST (k);
CREATE TABLE par_a PARTITION OF par FOR VALUES IN ('a');
CREATE TABLE base (b text COLLATE "POSIX");
CREATE TABLE derived () INHERITS (base);
CREATE VIEW conflict AS SELECT id, c, p, c || d AS cd, p || 'x' AS px, d COLLATE "POSIX" AS dp FROM t;
CREATE VIEW over_view AS SELECT cd, px FROM conflict;
CREATE FUNCTION joined(a text, b text) RETURNS text LANGUAGE sql AS 'SELECT $1 || $2';
CREATE FUNCTION sized(a text, b text) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION entries() RETURNS SETOF entry LANGUAGE sql AS 'SELECT NULL::entry';
CREATE FUNCTION outs(OUT a text, OUT b text) LANGUAGE sql AS 'SELECT ''a'', ''b''';
