CREATE TYPE pair AS (a integer, b text);
CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a + b';
CREATE FUNCTION add(a text, b text) RETURNS text LANGUAGE sql AS $$ SELECT a || b $$;
CREATE FUNCTION pairs(n integer) RETURNS SETOF pair LANGUAGE sql STABLE ROWS 10 COST 5 AS $body$ SELECT n, 'it''s $$ here' $body$;
CREATE FUNCTION outs(IN x integer, OUT y integer, OUT z text) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    y := x; z := 'z';
END;
$$;
CREATE FUNCTION tabled(VARIADIC nums integer[]) RETURNS TABLE(id integer, label text) LANGUAGE sql PARALLEL SAFE AS $$ SELECT 1, 'a' $$;
CREATE PROCEDURE work(INOUT n integer) LANGUAGE plpgsql AS $$ BEGIN n := n + 1; END $$;
CREATE TABLE logged (id integer DEFAULT add(1, 2), at timestamptz, CHECK (add(id) > 0));
CREATE INDEX ON logged (add(id, 3));
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.at := now(); RETURN NEW; END $$;
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE OF id ON logged FOR EACH ROW WHEN (NEW.id > 0) EXECUTE FUNCTION stamp();
CREATE CONSTRAINT TRIGGER late AFTER DELETE ON logged DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE PROCEDURE stamp('x', 1);
CREATE AGGREGATE total(integer) (SFUNC = add, STYPE = integer, INITCOND = '0');
COMMENT ON FUNCTION add(integer, integer) IS 'adds';
COMMENT ON TRIGGER stamped ON logged IS 'stamps';
ALTER FUNCTION add(text, text) RENAME TO glue;
ALTER FUNCTION add(integer, integer) RENAME TO plus;
ALTER TRIGGER stamped ON logged RENAME TO stamping;
ALTER TABLE logged RENAME TO logbook;
ALTER FUNCTION outs(integer) STABLE;
CREATE OR REPLACE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
DROP FUNCTION tabled;
