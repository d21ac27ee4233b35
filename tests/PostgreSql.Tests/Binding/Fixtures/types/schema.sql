CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE point2 AS (x integer, y integer);
CREATE TYPE labelled AS (label text, place point2);
CREATE TYPE floatrange AS RANGE (subtype = double precision);
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN short AS varchar(10);
CREATE DOMAIN numbers AS integer[];

CREATE TABLE t (
    id integer PRIMARY KEY,
    big bigint,
    small smallint,
    num numeric(10, 2),
    real4 real,
    real8 double precision,
    txt text,
    vc varchar(20),
    ch char(5),
    nm name,
    flag boolean,
    day date,
    moment timestamp,
    stamp timestamptz,
    clock time,
    span interval,
    uid uuid,
    js json,
    jb jsonb,
    raw bytea,
    ints integer[],
    texts text[],
    feeling mood,
    place point2,
    pos positive,
    label short,
    list numbers,
    bits bit(4),
    vbits varbit,
    period tsrange,
    days daterange,
    addr inet,
    cost money,
    words tsvector,
    query tsquery,
    doc xml,
    spot point
);

CREATE TABLE parent (id integer, name text);
CREATE TABLE child (extra text) INHERITS (parent);
CREATE TABLE tracked (id integer, rel regclass);

CREATE FUNCTION plain(a integer) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE FUNCTION two(a integer, b text) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION two(a text, b integer) RETURNS text LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION opt(a integer, b integer DEFAULT 2, c text DEFAULT 'x') RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION many(first text, VARIADIC rest integer[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION anything(VARIADIC list anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT $1[1]';
CREATE FUNCTION same(a anyelement, b anyelement) RETURNS anyelement LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION pair_up(a anyelement, OUT one anyelement, OUT twice anyarray) LANGUAGE sql AS 'SELECT $1, ARRAY[$1, $1]';
CREATE FUNCTION compatible(a anycompatible, b anycompatible) RETURNS anycompatible LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION compatible_array(a anycompatiblearray, b anycompatible) RETURNS anycompatiblearray LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION as_enum(a anyenum) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE FUNCTION lower_of(r anyrange) RETURNS anyelement LANGUAGE sql AS 'SELECT lower($1)';
CREATE FUNCTION not_array(a anynonarray) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE FUNCTION of_row(p parent) RETURNS text LANGUAGE sql AS 'SELECT $1.name';
CREATE FUNCTION of_point(p point2) RETURNS integer LANGUAGE sql AS 'SELECT $1.x';
CREATE FUNCTION rows_out(a integer, OUT b integer, OUT c text) RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, NULL::text';
CREATE FUNCTION bare() RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2';
CREATE FUNCTION points() RETURNS SETOF point2 LANGUAGE sql AS 'SELECT 1, 2';
CREATE PROCEDURE proc(a integer, b text DEFAULT 'x') LANGUAGE sql AS 'SELECT 1';
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
