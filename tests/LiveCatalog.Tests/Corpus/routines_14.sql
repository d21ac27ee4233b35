CREATE TABLE counters (id integer PRIMARY KEY, value integer);
CREATE FUNCTION value_of(counter integer) RETURNS integer LANGUAGE sql RETURN (SELECT value FROM counters WHERE id = counter);
CREATE PROCEDURE reset(counter integer) LANGUAGE sql BEGIN ATOMIC
    UPDATE counters SET value = 0 WHERE id = counter;
END;
CREATE TYPE span AS RANGE (subtype = integer, multirange_type_name = spans);
CREATE TABLE spanned (a span, b spans, c int4multirange);
