CREATE TABLE items (id integer PRIMARY KEY, name text, updated_at timestamptz);
CREATE FUNCTION add(a integer, b integer DEFAULT 1) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10 AS 'SELECT a + b';
CREATE FUNCTION find_items(pattern text, OUT id integer, OUT name text) RETURNS SETOF record LANGUAGE sql STABLE ROWS 20 AS $$
    SELECT id, name FROM items WHERE name LIKE pattern
$$;
CREATE FUNCTION items_table(VARIADIC ids integer[]) RETURNS TABLE (id integer, label text) LANGUAGE plpgsql AS $body$
BEGIN
    RETURN QUERY SELECT i.id, i.name FROM items i WHERE i.id = ANY (ids);
END
$body$;
CREATE FUNCTION nothing() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '64MB' AS '';
CREATE FUNCTION one_item() RETURNS items LANGUAGE sql AS 'SELECT * FROM items LIMIT 1';
CREATE PROCEDURE clean(INOUT n integer) LANGUAGE plpgsql AS 'BEGIN n := n + 1; END';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.updated_at := now(); RETURN NEW; END';
CREATE TRIGGER items_touch BEFORE INSERT OR UPDATE ON items FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER items_after AFTER UPDATE OF name ON items FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION touch();
CREATE AGGREGATE total(integer) (SFUNC = add, STYPE = integer, INITCOND = '0');
COMMENT ON FUNCTION add(integer, integer) IS 'adds';
COMMENT ON TRIGGER items_touch ON items IS 'keeps the time';
COMMENT ON PROCEDURE clean(integer) IS 'cleans';
