-- Base types, ranges and domains with all that CREATE TYPE says of them.
CREATE TYPE int_copy;
CREATE FUNCTION int_copy_in(cstring) RETURNS int_copy LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION int_copy_out(int_copy) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE int_copy (INPUT = int_copy_in, OUTPUT = int_copy_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4, DEFAULT = 42, CATEGORY = 'N', DELIMITER = ';');
COMMENT ON TYPE int_copy IS 'a base type';
CREATE TYPE text_copy;
CREATE FUNCTION text_copy_in(cstring) RETURNS text_copy LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION text_copy_out(text_copy) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE FUNCTION text_copy_receive(internal) RETURNS text_copy LANGUAGE internal STABLE STRICT AS 'textrecv';
CREATE FUNCTION text_copy_send(text_copy) RETURNS bytea LANGUAGE internal STABLE STRICT AS 'textsend';
CREATE TYPE text_copy (
    INPUT = text_copy_in, OUTPUT = text_copy_out, RECEIVE = text_copy_receive, SEND = text_copy_send, STORAGE = extended, COLLATABLE = true, PREFERRED = false,
    DEFAULT = 'it''s');
CREATE DOMAIN text_copies AS text_copy;
CREATE TYPE only_a_shell;

-- An operator class of the type's own, a key and indexes by it.
CREATE FUNCTION int_copy_lt(int_copy, int_copy) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4lt';
CREATE FUNCTION int_copy_le(int_copy, int_copy) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4le';
CREATE FUNCTION int_copy_eq(int_copy, int_copy) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4eq';
CREATE FUNCTION int_copy_ge(int_copy, int_copy) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4ge';
CREATE FUNCTION int_copy_gt(int_copy, int_copy) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4gt';
CREATE FUNCTION int_copy_cmp(int_copy, int_copy) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'btint4cmp';
CREATE OPERATOR < (LEFTARG = int_copy, RIGHTARG = int_copy, FUNCTION = int_copy_lt);
CREATE OPERATOR <= (LEFTARG = int_copy, RIGHTARG = int_copy, FUNCTION = int_copy_le);
CREATE OPERATOR = (LEFTARG = int_copy, RIGHTARG = int_copy, FUNCTION = int_copy_eq);
CREATE OPERATOR >= (LEFTARG = int_copy, RIGHTARG = int_copy, FUNCTION = int_copy_ge);
CREATE OPERATOR > (LEFTARG = int_copy, RIGHTARG = int_copy, FUNCTION = int_copy_gt);
CREATE OPERATOR CLASS int_copy_ops DEFAULT FOR TYPE int_copy USING btree AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 int_copy_cmp(int_copy, int_copy);
CREATE TABLE copies (a int_copy PRIMARY KEY, b int_copy UNIQUE, c text_copy, d int_copy[]);
CREATE INDEX copies_index ON copies (a, b DESC);
COMMENT ON INDEX copies_pkey IS 'of a key';
-- A function over its rows comes after the table, and the class needs no other function.
CREATE FUNCTION copies_label(c copies) RETURNS text LANGUAGE sql AS 'SELECT ''x''';

-- A class that a partition key names, and casts that rest on each other.
CREATE FUNCTION half_hash(integer, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1 + $2';
CREATE OPERATOR CLASS half_ops FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 2 half_hash(integer, bigint);
CREATE TABLE halves (a integer) PARTITION BY HASH (a half_ops);
CREATE TABLE halves_0 PARTITION OF halves FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE CAST (text AS text_copy) WITHOUT FUNCTION AS IMPLICIT;
CREATE FUNCTION number_text(integer) RETURNS text LANGUAGE sql AS 'SELECT ''n''';
CREATE CAST (integer AS text_copy) WITH FUNCTION number_text(integer) AS IMPLICIT;

-- Ranges.
CREATE FUNCTION text_distance(text, text) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT 1.0::float8';
CREATE TYPE text_span AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C", SUBTYPE_DIFF = text_distance);
CREATE TYPE plain_span AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_ops);
CREATE TYPE float_span AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);

-- A domain takes the default of the one below it, as it is at that moment.
CREATE DOMAIN below AS integer DEFAULT 7;
CREATE DOMAIN takes AS below;
CREATE DOMAIN has_own AS below DEFAULT 8;
CREATE DOMAIN has_null AS below DEFAULT NULL;
CREATE DOMAIN dropped AS below;
ALTER DOMAIN dropped DROP DEFAULT;
ALTER DOMAIN below SET DEFAULT 9;

-- Aggregates.
CREATE AGGREGATE plain_sum (integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0', COMBINEFUNC = int4pl, PARALLEL = SAFE);
CREATE AGGREGATE greatest_of (integer) (SFUNC = int4larger, STYPE = integer, SORTOP = >, SSPACE = 8);
CREATE AGGREGATE moving_sum (float8) (
    SFUNC = float8pl, STYPE = float8, MSFUNC = float8pl, MINVFUNC = float8mi, MSTYPE = float8, MSSPACE = 16, MFINALFUNC = float8abs, MFINALFUNC_MODIFY = SHAREABLE);
CREATE AGGREGATE sorted_first (float8 ORDER BY anyelement) (
    SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE rank_again (VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA = true, HYPOTHETICAL);
