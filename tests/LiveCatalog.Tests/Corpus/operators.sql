CREATE SCHEMA app;
CREATE COLLATION app.plain (locale = 'C');
CREATE TYPE app.pair AS (a integer, b integer);
CREATE FUNCTION app.pair_before(app.pair, app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).a < ($2).a';
CREATE FUNCTION app.pair_compare(app.pair, app.pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ($1).a - ($2).a';
CREATE FUNCTION app.pair_text(app.pair) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT ($1).a || ''/'' || ($1).b';
CREATE FUNCTION app.negative(app.pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT ($1).a < 0';
CREATE OPERATOR app.<<< (FUNCTION = app.pair_before, LEFTARG = app.pair, RIGHTARG = app.pair, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR app.!! (PROCEDURE = app.negative, RIGHTARG = app.pair);
COMMENT ON OPERATOR app.!! (NONE, app.pair) IS 'whether it is negative';
CREATE CAST (app.pair AS text) WITH FUNCTION app.pair_text(app.pair) AS ASSIGNMENT;
CREATE CAST (bytea AS app.pair) WITH INOUT;
CREATE OPERATOR CLASS app.pair_ops FOR TYPE app.pair USING btree AS
    OPERATOR 1 app.<<<(app.pair, app.pair),
    FUNCTION 1 app.pair_compare(app.pair, app.pair);
CREATE TABLE app.held (id integer PRIMARY KEY, name text COLLATE app.plain, pair app.pair);
